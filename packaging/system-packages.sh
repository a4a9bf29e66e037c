#!/usr/bin/env bash
# system-packages.sh run|test: sees that the system has what the group needs. Installs it where that is allowed without
# asking for a password; else prints the one command to run, and ends with 1.
set -euo pipefail
cd "$(dirname "$0")/.."
group=$1
python=${PYTHON:-python3}
libpython=libpython$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
find_libpython='import ctypes, sysconfig; ctypes.CDLL(sysconfig.get_config_var("INSTSONAME"))'

installed() { dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }
known() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p' | grep -qvx '(none)'; }

# One line for each package of the group: its names, the preferred one first.
wanted() {
    awk -v group="$group" '$1 == "run" || $1 == group { $1 = ""; gsub(/\|/, " "); print }' packaging/system-packages.txt
    # Debian leaves out of Python what makes a virtual environment, and what a frozen build carries along.
    "$python" -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
    [ "$group" != test ] || "$python" -c "$find_libpython" 2>/dev/null || ! known "$libpython" || echo "$libpython"
}

missing() {
    local names name
    wanted | while read -r -a names; do
        for name in "${names[@]}"; do installed "$name" && continue 2; done
        for name in "${names[@]}"; do known "$name" && echo "$name" && continue 2; done
        echo "${names[-1]}"
    done
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system: the libraries listed in packaging/system-packages.txt are taken to be there."
    exit 0
fi

[ -n "$(missing)" ] || exit 0

as_root=()
if [ "$(id -u)" != 0 ]; then
    if ! sudo -n true 2>/dev/null; then
        echo "A few system packages are missing. Please run this once, then try again:"
        echo
        echo "    sudo apt-get install --no-install-recommends $(missing | xargs)"
        echo
        exit 1
    fi
    as_root=(sudo -n)
fi

log=build/system-packages.log
mkdir -p build
quietly() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null >"$log" 2>&1
}

quietly update || echo "The package lists could not be refreshed; trying with those that are there."
packages=$(missing | xargs)
echo "Installing system packages: $packages"
# shellcheck disable=SC2086  # one word a package
quietly install -y --no-install-recommends $packages || { tail -n 5 "$log"; exit 1; }
