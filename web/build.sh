#!/bin/sh
# Builds the pages, if npm is there and something has changed since last time. Maven runs it; so may you.
# Without npm the rest is built all the same, and the server says that it has no pages.
set -eu
cd "$(dirname "$0")"
output=target/classes/org/dateline/web
stamp=target/pages.stamp

say() { echo "web: $*"; }

if ! command -v npm >/dev/null 2>&1 || ! command -v node >/dev/null 2>&1; then
  say "npm is not here, so the newsroom's pages are not built. Its API works without them."
  exit 0
fi
if ! node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 22 || major === 22 && minor >= 12 || major === 20 && minor >= 19 ? 0 : 1)'; then
  say "node $(node --version) is too old for the newsroom's pages (20.19, 22.12 or newer), so they are not built."
  exit 0
fi

# The sum over names and contents, not over times: a checkout or a switch of branches alone builds nothing.
sum=$(find index.html package.json package-lock.json vite.config.ts svelte.config.js tsconfig.json build.sh public src/main/newsroom -type f |
  LC_ALL=C sort | while IFS= read -r file; do cksum "$file"; done | cksum)
if [ -f "$output/index.html" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sum" ]; then exit 0; fi

if [ ! -f node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  if ! npm ci --no-audit --no-fund --loglevel=error; then
    say "npm could not fetch what the newsroom's pages are built with, so they are not built. Run npm ci in $(pwd) to see why."
    exit 0
  fi
fi
rm -f "$stamp"
npm run --silent build -- --logLevel error
mkdir -p target
printf '%s\n' "$sum" >"$stamp"
say "built the newsroom's pages"
