#!/usr/bin/env bash
# ready.sh run|test: brings a bare checkout to where the program can run, or be tested. Does nothing, and asks the network
# nothing, when what it would install has not changed since the last time.
set -euo pipefail
cd "$(dirname "$0")/.."
group=$1
python=${PYTHON:-python3}
case $group in
    run) locked=packaging/requirements/run.txt ;;
    test) locked=packaging/requirements/dev.txt ;;
    *) echo "ready.sh run|test" >&2; exit 2 ;;
esac
build=packaging/requirements/build.txt

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Banxing needs Python 3.11 or newer; '$python' is none. Name another with: make PYTHON=/path/to/python3 ..."
    exit 1
fi

# All that decides what is installed.
state=$(cat "$locked" "$build" pyproject.toml packaging/system-packages.* | sha256sum | cut -d ' ' -f 1)
stamp=.venv/.stamp-$group
if [ -x .venv/bin/python ] && [ "$(cat "$stamp" 2>/dev/null)" = "$state" ]; then
    packaging/translations.sh compile
    exec .venv/bin/python packaging/scam_model.py
fi

packaging/system-packages.sh "$group"

pip=(.venv/bin/python -m pip --quiet --disable-pip-version-check install)
if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Making .venv ..."
    rm -rf .venv
    "$python" -m venv .venv
fi
echo "Installing the locked Python packages (once; some minutes on a slow line) ..."
"${pip[@]}" --require-hashes -r "$locked" -r "$build"
"${pip[@]}" --no-deps --no-build-isolation --editable .
packaging/translations.sh compile
.venv/bin/python packaging/scam_model.py

echo "$state" >"$stamp"
echo "Ready."
