#!/usr/bin/env bash
# Remakes docs/pictures from the tour.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/pictures
for language in zh_CN en; do
    out=build/pictures/$language
    rm -rf "$out"
    QT_QPA_PLATFORM=offscreen .venv/bin/banxing tour --story pay --language "$language" --out "$out"
    for step in home review confirm; do
        first=$(find "$out" -name "pay-*-$step.png" | sort | head -n 1)
        cp "$first" "docs/pictures/$step-$language.png"
    done
done
