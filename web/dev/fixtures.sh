#!/bin/sh
# Reads the sample articles for the mock server.
set -eu
cd "$(dirname "$0")"
mkdir -p fixtures
for page in ../../server/src/main/resources/org/dateline/server/demo/*.html; do
  name=${page##*/}
  ../../dateline read "$page" --json >"fixtures/${name%.html}.json"
done
