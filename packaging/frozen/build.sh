#!/usr/bin/env bash
# Builds build/frozen/banxing: the program with its Python and Qt as one folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
.venv/bin/pyinstaller --noconfirm --clean --log-level ERROR --distpath build/frozen --workpath build/pyinstaller packaging/frozen/banxing.spec
du -sh build/frozen/banxing
