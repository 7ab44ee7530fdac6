# What every script here does: `check PACKAGE@VERSION… < PROGRAM` installs the packages in a temporary folder, runs the program
# there with Node.js, beside what this folder has for programs, and fails unless it prints what stands in `$expected`.
set -euo pipefail

check() {
  local folder seen
  folder="$(mktemp -d)"
  cp "$(dirname "${BASH_SOURCE[0]}")"/*.mjs "$folder"
  cat > "$folder/run.mjs"
  seen="$(cd "$folder" && npm install --silent --no-audit --no-fund "$@" >/dev/null && node run.mjs)"
  rm -rf "$folder"
  echo "$seen"
  [ "$seen" = "$expected" ] || { echo 'This has changed.' >&2; exit 1; }
}
