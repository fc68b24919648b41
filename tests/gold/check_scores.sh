#!/bin/sh
# Extraction against hand-labelled texts, when they stand beside the checkout; skipped (exit 77) when they do not.
#
# usage: check_scores.sh SOVB SOURCE_DIR
set -u
sovb=$1
shared=$2/../shared
score=$shared/bin/score

[ -x "$score" ] && [ -d "$shared/gold" ] || { echo "no labelled texts beside the checkout: skipped"; exit 77; }

failed=0

# at_least NAME FIGURE FLOOR
at_least() {
	if awk "BEGIN { exit !($2 >= $3) }"; then
		echo "$1 $2 (at least $3)"
	else
		echo "$1 $2 is under $3"
		failed=1
	fi
}

# figures LABELS...: detect, strict and edges F1 of the labelled texts
figures() {
	"$score" --json --cmd "$sovb extract --format ndjson" "$@" |
		python3 -c 'import json, sys; r = json.load(sys.stdin); print(r["detect"][2], r["strict"][2], r["edges"][2])'
}

set -- $(figures "$shared/seed/mentions.gold.jsonl")
at_least "report: detect F1" "$1" 0.99
at_least "report: strict F1" "$2" 0.97
at_least "report: edges F1" "$3" 0.95

set -- $(figures "$shared"/gold/*.gold.jsonl)
at_least "labelled texts: detect F1" "$1" 0.98
at_least "labelled texts: strict F1" "$2" 0.96
at_least "labelled texts: edges F1" "$3" 0.92

whole=$("$score" --json --heads --cmd "$sovb extract --format ndjson" "$shared"/gold/*.head.json "$shared"/gold/heads/*.head.json |
	python3 -c 'import json, sys; print(json.load(sys.stdin)["whole"])')
at_least "identities: whole" "$whole" 0.90
exit $failed
