#!/usr/bin/env bash
# guide.sh [--pictures | --texts]: makes the guides in docs/guide, and their PDFs in build/guide; or their pictures, or their words alone.
set -euo pipefail
cd "$(dirname "$0")/.."
exec .venv/bin/python packaging/guide.py "$@"
