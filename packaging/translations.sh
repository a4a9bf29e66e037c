#!/usr/bin/env bash
# translations.sh collect [FOLDER]: brings the texts of app/ into FOLDER/*.ts (default i18n), for translators: Qt Linguist opens them.
# translations.sh begin LANGUAGE: the same for a language that has no file yet, such as zh_TW (docs/languages.md).
# translations.sh compile: makes build/i18n/*.qm, which the program reads, of those i18n/*.ts that are newer.
# English is the language of the source and has no file.
set -euo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin

collect() {
    local file
    for file in "${1:-i18n}"/banxing_*.ts; do
        update "$file"
    done
}

begin() {
    update "i18n/banxing_$1.ts" -target-language "$1"
}

update() {
    "$bin/pyside6-lupdate" -silent -extensions py -no-obsolete -locations none \
        -tr-function-alias QT_TRANSLATE_NOOP+=say "${@:2}" app -ts "$1"
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
