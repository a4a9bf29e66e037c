#!/usr/bin/env bash
# Remakes docs/guide/pictures, which the guides and the README show, from the tour.
exec "$(dirname "$0")/guide.sh" --pictures
