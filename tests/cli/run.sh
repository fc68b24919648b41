#!/bin/sh
# run.sh SOVB CASE: run CASE/cmd in a folder of its own and compare with what stands beside it.
#
#	cmd      a shell script; $SOVB is the command, $TEXTS the folder of sample texts
#	stdout   what it prints (default: nothing)
#	stderr   what it says; not looked at when there is no such file
#	exit     its exit status (default: 0)
set -u

SOVB=$1
case_dir=$(cd "$2" && pwd)
TEXTS=$(dirname "$case_dir")/texts
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
mkdir "$work/here" "$work/home"

# The user's own settings must not reach the test.
unset LC_ALL LC_MESSAGES LANGUAGE NO_COLOR COLUMNS CLICOLOR_FORCE PAGER LESS XDG_DATA_HOME XDG_CONFIG_HOME
unset SOVB_INDEX SOVB_LANG SOVB_COLOR SOVB_PAGER SOVB_TABLES SOVB_BODY SOVB_PLACE SOVB_CONFIG
LANG=C.UTF-8
HOME=$work/home
TZ=UTC
export SOVB TEXTS LANG HOME TZ

(cd "$work/here" && sh "$case_dir/cmd") >"$work/stdout" 2>"$work/stderr" </dev/null
echo $? >"$work/exit"

[ -f "$case_dir/exit" ] && wanted=$case_dir/exit || { echo 0 >"$work/zero"; wanted=$work/zero; }
[ -f "$case_dir/stdout" ] && printed=$case_dir/stdout || { : >"$work/empty"; printed=$work/empty; }

failed=0
diff -u "$printed" "$work/stdout" || failed=1
if [ -f "$case_dir/stderr" ]; then
	diff -u "$case_dir/stderr" "$work/stderr" || failed=1
fi
if ! diff -u "$wanted" "$work/exit"; then
	echo "standard error:"
	cat "$work/stderr"
	failed=1
fi
exit $failed
