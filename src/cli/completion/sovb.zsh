#compdef sovb
# Completion of sovb for zsh.  The command itself says what may follow; see complete.h.

_sovb()
{
	local line
	local -a candidates

	for line in "${(@f)$("${words[1]}" complete "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
		[[ -n $line ]] || continue
		if [[ $line == :files ]]; then
			_files
			return
		fi
		if [[ $line == *$'\t'* ]]; then
			candidates+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}")
		else
			candidates+=("${line//:/\\:}")
		fi
	done
	# Numbers are given in their own spelling, whatever was typed: -U lets them take its place.
	_describe -V sovb candidates -U
}
_sovb "$@"
