# Read by packaging/build and packaging/verify from the top of the source tree: what all systems share.

. packaging/needs.sh

unset CARGO_TARGET_DIR
root=$PWD
out=$root/target/packages
tools=$root/target/tools
id=org.mailwright.Mailwright
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
# Everything carries the date of the commit, so that two builds of one commit are the same bytes.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1700000000)}
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8

# The programs that make packages, at the versions they were tried with.
declare -A kept_tools=(
  [cargo-deb]=3.8.0 [cargo-generate-rpm]=0.21.1 [cargo-about]=0.9.3 [cargo-cyclonedx]=0.5.9 [cargo-deny]=0.20.2
)
# The slow one is needed fast: it packs. The others only read.
declare -A tool_options=([cargo-deb]= [cargo-generate-rpm]= [cargo-about]="--debug --features cli" [cargo-cyclonedx]=--debug [cargo-deny]=--debug)

# Installs one of them below target/, if it is not there in that version.
tool() {
  local name=$1 options
  [ ! -e "$tools/.$name-${kept_tools[$name]}" ] || return 0
  read -r -a options <<< "${tool_options[$name]}"
  CARGO_PROFILE_DEV_DEBUG=0 cargo install --quiet --locked --root "$tools" --target-dir "$tools/build" "${options[@]}" "$name@${kept_tools[$name]}"
  touch "$tools/.$name-${kept_tools[$name]}"
}

# Installs missing commands from Debian's packages, where it may: pairs of command:package.
commands() {
  local pair missing=()
  for pair in "$@"; do command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing from Debian's packages: ${missing[*]}" >&2
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } >/dev/null && return 0
  fi
  echo "These packages are missing: ${missing[*]}" >&2
  return 1
}

# No folder of the machine that builds stands in a program, so that the same source gives the same bytes wherever it lies.
anywhere() {
  local home=${CARGO_HOME:-$HOME/.cargo}
  export RUSTFLAGS="--remap-path-prefix=$home=/cargo --remap-path-prefix=$root=/mailwright"
  export CFLAGS="-ffile-prefix-map=$home=/cargo -ffile-prefix-map=$root=/mailwright"
}

# An archive of folder $1/$2 that is the same bytes every time, on standard output.
steady_tar() {
  tar --create --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=ustar -C "$1" "$2"
}

build_sums() {
  (cd "$out" && find . -maxdepth 1 -type f \( -iname 'mailwright*' \) -printf '%f\n' | LC_ALL=C sort | xargs -r sha256sum > SHA256SUMS && cat SHA256SUMS)
}

# QUICK=1 leaves optimising out, for trying the packages themselves; nothing made so is handed out.
if [ -n "${QUICK:-}" ]; then
  export CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=64 CARGO_PROFILE_RELEASE_STRIP=symbols
fi
