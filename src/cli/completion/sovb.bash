# Completion of sovb for bash.  The command itself says what may follow; see complete.h.

_sovb()
{
	local line reply=() IFS=$'\n'

	COMPREPLY=()
	# Completion is quick or not at all: an index on a slow disk must not hold the line.
	while read -r line; do
		if [ "$line" = :files ]; then
			compopt -o default
			return
		fi
		reply+=("${line%%$'\t'*}")
	done < <("${COMP_WORDS[0]}" complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
	COMPREPLY=("${reply[@]}")
	# One option that takes its value behind "=" wants no blank after it.
	[ "${#COMPREPLY[@]}" -eq 1 ] && [ "${COMPREPLY[0]: -1}" = = ] && compopt -o nospace
	return 0
}
complete -F _sovb sovb
