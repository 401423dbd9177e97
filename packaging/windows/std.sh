# Read by packaging/build. Cross-building needs the standard library for another system: rustup's own where there is one, else its
# source, for `-Z build-std`. Where rustup's server is out of reach, Debian's backports have that source for some versions.

# The places in Debian's archive that are asked for it, in this order.
backports=(trixie-backports forky sid)

# Prepares to build for target $1. Sets `cargo_for` (the command) and `std_flags` (what it gets besides).
std_for() {
  std_flags=(--target "$1")
  if rustc --print target-libdir --target "$1" 2>/dev/null | { read -r folder && [ -d "$folder" ]; }; then
    cargo_for=(cargo)
    return
  fi
  local sysroot tools=$out/toolchain
  sysroot=$(rustc --print sysroot)
  if [ ! -d "$sysroot/lib/rustlib/src/rust/library" ]; then
    # A toolchain of our own, by hard links: the machine's stays as it is.
    if [ ! -d "$tools/lib/rustlib/src/rust/library/std" ]; then
      mkdir -p "$tools"
      cp -alf "$sysroot/bin" "$sysroot/lib" "$tools/" 2>/dev/null || cp -af "$sysroot/bin" "$sysroot/lib" "$tools/"
      [ ! -d "$sysroot/libexec" ] || cp -alf "$sysroot/libexec" "$tools/" 2>/dev/null || cp -af "$sysroot/libexec" "$tools/"
      std_source "$tools/lib/rustlib/src/rust" || return 1
    fi
    sysroot=$tools
  fi
  # Building the standard library is not a stable feature; the variable allows it to a stable compiler.
  cargo_for=(env RUSTC="$sysroot/bin/rustc" RUSTC_BOOTSTRAP=1 "$sysroot/bin/cargo")
  std_flags+=(-Z build-std=std,panic_unwind,panic_abort)
}

# Puts the source of this compiler's standard library into folder $1.
std_source() {
  local version apt suite source
  version=$(rustc --version | cut -d ' ' -f 2)
  apt=$out/apt
  mkdir -p "$apt"/{state/lists/partial,cache/archives/partial,parts,source}
  for suite in "${backports[@]}"; do
    echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian $suite main" > "$apt/sources.list"
    local options=(-o Dir::State="$apt/state" -o Dir::State::status=/dev/null -o Dir::Cache="$apt/cache" -o Dir::Etc::sourcelist="$apt/sources.list"
      -o Dir::Etc::sourceparts="$apt/parts" -o Dir::Etc::preferencesparts="$apt/parts" -o Dir::Etc::preferences=/dev/null -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update -qq || continue
    source=$(apt-cache "${options[@]}" madison rust-src | awk -v version="$version" '$3 ~ "^" version { print $3; exit }')
    [ -n "$source" ] || continue
    (cd "$apt" && apt-get "${options[@]}" download -qq "rust-src=$source" && dpkg-deb --extract rust-src_*.deb source) || return 1
    mkdir -p "$1"
    mv "$apt"/source/usr/src/rustc-*/library "$1/library"
    rm -rf "$apt"
    return
  done
  echo "The source of the standard library of Rust $version is not to be had: rustup component add rust-src." >&2
  return 1
}
