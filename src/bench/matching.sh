#!/bin/sh
# Runs the comparing commands over the development sets and prints one table: what each reaches, and the goal.
#   src/bench/matching.sh FOLDER     the folder that holds retrieval/, pairs/, event/, neardup/ and score/
# The commands are the launcher's beside src/; COLLATE names another one ("java -cp … collate.App").
set -eu

[ -d "${1:-}" ] || { echo "Use: src/bench/matching.sh FOLDER-OF-THE-DEVELOPMENT-SETS" >&2; exit 2; }
sets=$1
collate=${COLLATE:-$(CDPATH='' cd "$(dirname "$0")/../.." && pwd)/collate}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# row NAME MEASURE GOAL SECONDS < the scorer's lines: the value after MEASURE=
row() {
  value=$(sed -n "s/.*\\b$2=\\([0-9.]*\\).*/\\1/p" | head -1)
  printf "%-34s %-9s %8s %6s %5ss\n" "$1" "$2" "${value:-none}" "$3" "$4"
}

# timed COMMAND…: runs it into $out/answers and leaves its seconds in $seconds
timed() {
  start=$(date +%s)
  "$@" >"$out/answers" || : >"$out/answers"
  seconds=$(($(date +%s) - start))
}

related() {
  folder=$sets/retrieval/$1
  [ -d "$folder/dev" ] || return 0
  # shellcheck disable=SC2086
  timed $collate related --claims "$folder/claims.jsonl" --queries "$folder/dev/queries.jsonl"
  python3 "$sets/score/retrieval.py" "$folder/dev" "$out/answers" | row "related claims, $1" MAP@5 "$2" "$seconds"
}

pairs() {
  [ -f "$sets/pairs/$1" ] || return 0
  # shellcheck disable=SC2086
  timed $collate compare --jsonl --labels "$2" <"$sets/pairs/$1"
  python3 "$sets/score/pairs.py" "$sets/pairs/$1" "$out/answers" | row "$4" macroF1 "$3" "$seconds"
}

clusters() {
  [ -f "$sets/$2" ] || return 0
  # shellcheck disable=SC2086
  timed $collate "$1" --jsonl <"$sets/$2"
  python3 "$sets/score/clusters.py" "$sets/$2" "$out/answers" | row "$5" "$3" "$4" "$seconds"
}

printf "%-34s %-9s %8s %6s %6s\n" set measure value goal took
related ct20 0.92
related ct22a 0.91
pairs numeric_dev.jsonl same,contradict,unrelated 0.95 "numbers in two sentences"
pairs emergent_dev.jsonl same,contradict,discuss 0.72 "claim and headline"
clusters families neardup/dev.jsonl pairF1 "" "copies of one story"
clusters events event/dev.jsonl ARI 0.85 "reports of one happening"
