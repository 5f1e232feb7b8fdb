# Shared by packaging/run, packaging/deb and packaging/test: packages, configuration, compilation. Sourced, after `set -euo pipefail`.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root

say() { printf '%s\n' "$*"; }
die() {
    printf '%s\n' "$@" >&2
    exit 3
}

# packages_for run|deb|test: the names in the list; `run` stops where those for the package begin, `deb` where those for
# the tests do.
packages_for() {
    local list=$root/packaging/debian-packages.txt end=''
    [[ $1 == run ]] && end='^# deb'
    [[ $1 == deb ]] && end='^# test'
    sed -e "${end:+/$end/,\$d;}" -e 's/#.*//' "$list" | xargs -n 1
}

# not_installed NAME...: those of the packages that this machine lacks.
not_installed() {
    comm -13 \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null | sed -n 's/^installed //p' | sort -u) \
        <(printf '%s\n' "$@" | sort -u)
}

# One sentence about a distribution whose packages may not be the ones the list names; nothing on Debian 12.
foreign_distribution() {
    local ID='' VERSION_ID='' PRETTY_NAME='an unknown system'
    # shellcheck source=/dev/null
    [[ -r /etc/os-release ]] && . /etc/os-release
    [[ $ID == debian && $VERSION_ID == 12 ]] || say "Espalier is built and tested on Debian 12; this is $PRETTY_NAME."
}

# as_root COMMAND...: as it is for root, through sudo for anybody else.
as_root() {
    if ((EUID == 0)); then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages run|deb|test: installs what is missing, and calls apt only then.
install_packages() {
    command -v dpkg-query >/dev/null || die "$(foreign_distribution)" 'There is no dpkg here to install packages with.'
    local wanted missing log=$root/build/apt.log
    mapfile -t wanted < <(packages_for "$1")
    mapfile -t missing < <(not_installed "${wanted[@]}")
    ((${#missing[@]})) || return 0

    local foreign
    foreign=$(foreign_distribution)
    [[ -z $foreign ]] || die "$foreign" "Missing here: ${missing[*]}"
    ((EUID == 0)) || command -v sudo >/dev/null ||
        die 'Packages are missing, and installing them takes root or sudo. As root:' \
            "    apt-get install --no-install-recommends ${missing[*]}"

    say "Installing ${#missing[@]} Debian packages and what they need (minutes on a bare machine; log: $log)"
    mkdir -p "$root/build"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    { as_root "${apt[@]}" update && as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}"; } \
        </dev/null >"$log" 2>&1 || {
        grep -E '^[EW]:' "$log" | tail -n 8 >&2 || tail -n 8 "$log" >&2
        die 'apt could not install the packages. Is the network there, and does /etc/apt/sources.list name a Debian 12 mirror?' \
            "What it said: $log"
    }
}

# LibTorch's headers take up to 2 GB a compiler, so memory may allow fewer of them than there are processors.
compilers() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable/ {print int($2 / 2000000)}' /proc/meminfo)
    ((memory >= 1)) || memory=1
    say $((memory < processors ? memory : processors))
}

# build PRESET [TARGET...]: configures once (ninja does it again when a CMake file changes) and compiles.
build() {
    local preset=$1 folder=$root/build quiet=(--quiet) log
    shift
    [[ $preset == default ]] || folder+=-$preset
    [[ -t 1 ]] && quiet=()
    mkdir -p "$folder"
    log=$folder/configure.log
    if [[ ! -f $folder/build.ninja ]]; then
        say "Configuring ($preset)"
        (cd "$root" && cmake --preset "$preset" -DESPALIER_UNITY=ON) >"$log" 2>&1 || {
            tail -n 20 "$log" >&2
            die "cmake could not configure; all it said: $log"
        }
    fi
    [[ -e $folder/.ninja_log ]] || say "Compiling ($preset), which takes minutes the first time"
    ninja -C "$folder" -j "$(compilers)" "${quiet[@]}" "$@" || die "The $preset build failed, see above."
}
