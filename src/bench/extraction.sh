#!/bin/sh
# Runs the extractor over the development sets and prints one table: what it finds, what of that is right, and the goals.
#   src/bench/extraction.sh FOLDER     the folder that holds quotes/, dates/ and casualties/ with their scorers
# The extractor is the launcher beside src/; COLLATE names another command ("java -cp … collate.App").
set -eu

[ -d "${1:-}" ] || { echo "Use: src/bench/extraction.sh FOLDER-OF-THE-DEVELOPMENT-SETS" >&2; exit 2; }
sets=$1
collate=${COLLATE:-$(CDPATH='' cd "$(dirname "$0")/../.." && pwd)/collate}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# score SCORER GOLD NAME: the scorer's lines as they are, in $out/NAME
score() {
  [ -f "$sets/$2" ] || return 0
  $collate extract --jsonl <"$sets/$2" >"$out/claims.jsonl"
  python3 "$sets/$1" "$sets/$2" "$out/claims.jsonl" >"$out/$3"
}

# row FAMILY MEASURE GOAL NAME PREFIX: precision, recall and F1 of the scorer's line that starts so
row() {
  [ -f "$out/$4" ] || return 0
  awk -v family="$1" -v measure="$2" -v goal="$3" -v prefix="$5" 'index($0, prefix) == 1 {
    for (i = 1; i < NF; i++) { if ($i == "P") p = $(i + 1); if ($i == "R") r = $(i + 1); if ($i == "F1") f = $(i + 1) }
    printf "%-11s %-38s %6s %6s %6s %6s\n", family, measure, p, r, f, goal; exit }' "$out/$4"
}

score quotes/score.py quotes/dev.jsonl quotes
score dates/score_dates.py dates/dev.jsonl dates
score casualties/score_casualties.py casualties/dev.jsonl passages
score casualties/score_casualties.py casualties/dev_docs.jsonl articles

printf "%-11s %-38s %6s %6s %6s %6s\n" family measure P R F1 goal
row quotes "direct spans, overlap" 97 quotes "direct overlap"
row quotes "direct, right mention of the speaker" 90 quotes "direct joint"
row quotes "direct, right name" 80 quotes "direct named"
row quotes "all in quotation marks, right name" 75 quotes "quoted named"
row quotes "all attributed spans" 65 quotes "all    joint"
row dates "value" 82 dates "value (TempEval-3)"
row dates "exact span" 85 dates "exact span  "
row dates "relaxed span" 93 dates "relaxed span"
row tolls "passages: overlap, kind, both bounds" 85 passages "FULL"
row tolls "articles: overlap, kind, both bounds" 80 articles "FULL"
[ ! -f "$out/passages" ] || sed -n 's/^false positives in \([0-9]*\) no-figure passages: \([0-9]*\).*/tolls       false alarms in \1 trap passages: \2/p' "$out/passages"
