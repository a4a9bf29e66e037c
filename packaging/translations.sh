#!/usr/bin/env bash
# translations.sh collect [FOLDER]: brings the texts of app/ into FOLDER/*.ts (default i18n), for translators: Qt Linguist opens them.
# translations.sh compile: makes build/i18n/*.qm, which the program reads, of those i18n/*.ts that are newer.
# English is the language of the source and has no file.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
languages=(zh_CN)

collect() {
    local language
    for language in "${languages[@]}"; do
        "$bin/pyside6-lupdate" -silent -extensions py -no-obsolete -locations none \
            -tr-function-alias QT_TRANSLATE_NOOP+=say app -ts "${1:-i18n}/banxing_$language.ts"
    done
}

compile() {
    local file compiled
    mkdir -p build/i18n
    for file in i18n/*.ts; do
        [ -e "$file" ] || continue
        compiled=build/i18n/$(basename "$file" .ts).qm
        [ "$compiled" -nt "$file" ] || "$bin/pyside6-lrelease" -silent "$file" -qm "$compiled"
    done
}

"$@"
