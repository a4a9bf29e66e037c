#!/usr/bin/env bash
# Opens the home window; where there is no display, plays the story of a payment instead and says where its pictures are.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec .venv/bin/banxing home
fi
echo "No display here: playing the tour instead of opening the window."
exec packaging/tour.sh pay
