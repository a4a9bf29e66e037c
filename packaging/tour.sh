#!/usr/bin/env bash
# tour.sh STORY: plays a story (or `all`) through real windows that need no display, and says where the pictures are.
set -euo pipefail
cd "$(dirname "$0")/.."
out=build/tour
QT_QPA_PLATFORM=offscreen .venv/bin/banxing tour --story "$1" --out "$out"
echo "The pictures are in $PWD/$out, their list in $out/tour.json."
