# Read by packaging/try and tests/run from the top of the source tree, not run by itself.

# Whether there is a Rust that can build this program; says in one sentence what is missing if not.
have_rust() {
  local wanted found
  wanted=$(sed -n 's/^rust-version = "1\.\([0-9]*\)"$/\1/p' Cargo.toml)
  # rustup's is not in the PATH of the shell that installed it.
  command -v cargo >/dev/null || PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
  if ! found=$(cargo --version 2>/dev/null); then
    echo "Rust is missing: install Rust 1.$wanted or later as https://www.rust-lang.org/tools/install says, then try again." >&2
    return 1
  fi
  found=${found#cargo 1.}
  if [ "${found%%.*}" -lt "$wanted" ]; then
    echo "Rust 1.${found%%.*} is too old to build Mailwright: install 1.$wanted or later as https://www.rust-lang.org/tools/install says, then try again." >&2
    return 1
  fi
}
