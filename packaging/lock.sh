#!/usr/bin/env bash
# Remakes the locked requirements: for the program with its bank, for developers on top, and for building the project
# itself. They hold hashes, and no address of where a package comes from.
set -euo pipefail
cd "$(dirname "$0")/.."
to=packaging/requirements
lock=(.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header)

# uv keeps to the versions in the file it writes to: starting each from dev.txt, all three agree.
"${lock[@]}" pyproject.toml --extra bank --extra dev --output-file "$to/dev.txt"
cp "$to/dev.txt" "$to/run.txt"
"${lock[@]}" pyproject.toml --extra bank --output-file "$to/run.txt"
cp "$to/dev.txt" "$to/build.txt"
printf '%s\n' hatchling editables | "${lock[@]}" - --output-file "$to/build.txt"
