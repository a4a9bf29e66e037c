#!/usr/bin/env bash
# The whole suite, in parallel. Of some thousands of tests on two busy cores a very few can fail for their neighbours' sake (and PySide6 6.11
# brings the interpreter down once in a great many windows): up to three that failed are judged by a second run, each with the machine to
# itself. They are named at the end, in build/shaky.txt too: each is a bug to find. More than three have failed.
set -uo pipefail
cd "$(dirname "$0")/.."
at_most=3
mkdir -p build
: >build/shaky.txt
# The limit of a test (pyproject.toml) is a signal to Python, which hears none while it is stuck beneath it: past this one, longer than any test's
# own, the worker ends with its stack, the test has failed, and the others go on.
stuck=(-o faulthandler_timeout=960 -o faulthandler_exit_on_timeout=true)
.venv/bin/python -m pytest -n 2 --dist worksteal --durations=40 "${stuck[@]}" 2>&1 | tee build/test.txt
status=$?
grep -E '^(FAILED|ERROR) ' build/test.txt >build/shaky.txt
failed=$(wc -l <build/shaky.txt)
if [ "$status" -ne 1 ] || [ "$failed" -eq 0 ] || [ "$failed" -gt "$at_most" ]; then
    exit "$status"
fi
echo "Once more, by themselves:"
.venv/bin/python -m pytest "${stuck[@]}" --last-failed --last-failed-no-failures none || exit
echo "Shaky, for they failed among the others:"
cat build/shaky.txt
