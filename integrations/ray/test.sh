#!/usr/bin/env bash
# Tests on a cluster of two Ray nodes on this machine (npm run test:ray; REPORTS=FOLDER takes reports of yours), or with
# `compare FOLDER [WIDTHS]` how long it takes beside a local run (npm run bench:ray -- FOLDER). Needs Python 3.10 or later with venv and pip; as
# root it runs in a network namespace of its own, since Ray dials the host's address, which a sandbox may not answer at.
set -euo pipefail
if [ "${1:-}" = compare ]; then
  [ -d "${2:-}" ] || { echo "usage: npm run bench:ray -- FOLDER [WIDTHS, such as 2 1]" >&2; exit 2; }
  corpus=$(realpath "$2")
  widths=("${@:3}")
fi
export REPORTS=${REPORTS:+$(realpath "$REPORTS")}
cd "$(dirname "$0")"
venv=../../.venv/ray

# pip asks its first index first and retries it for minutes when it can't be reached; where the machine's configuration
# names further ones, those are what it is meant to use.
read -ra indexes <<<"$(python3 -m pip config get global.extra-index-url 2>/dev/null || true)"
arguments=()
if [ ${#indexes[@]} -gt 0 ]; then
  arguments+=(--index-url "${indexes[0]}")
  for index in "${indexes[@]:1}"; do arguments+=(--extra-index-url "$index"); done
fi

if ! cmp -s requirements.txt "$venv/installed"; then
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "${arguments[@]}" -r requirements.txt 2>/dev/null ||
    { echo "pip could not install integrations/ray/requirements.txt"; exit 1; }
  cp requirements.txt "$venv/installed"
fi

# A server with S3's protocol; without it the tests of stores are skipped.
s3=../../.venv/s3
[ -d "$s3/node_modules/s3rver" ] || npm install --prefix "$s3" --silent --no-audit --no-fund s3rver@3.7.1 >/dev/null || true

namespace=()
if [ "$(id -u)" = 0 ] && unshare --net true 2>/dev/null; then namespace=(unshare --net); fi
export PYTHONPATH="$PWD"
python=$(realpath --no-symlinks "$venv/bin/python")
cd tests
if [ -n "${corpus:-}" ]; then exec "${namespace[@]}" "$python" compare.py "$corpus" "${widths[@]}"; fi
exec timeout 900 "${namespace[@]}" "$python" -m pytest -q -s --durations=0 -p no:cacheprovider
