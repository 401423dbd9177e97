# Read by packaging/build: the application for macOS, and the gate that its code compiles.

mac=$out/macos
mac_targets=(aarch64-apple-darwin x86_64-apple-darwin)
export MACOSX_DEPLOYMENT_TARGET=11.0

# Whether it compiles for both kinds of Mac. Elsewhere than on a Mac, ziglang's C compiler (from PyPI) builds the parts in C.
build_macos_check() {
  local target
  for target in "${mac_targets[@]}"; do
    std_for "$target"
    (
      if [ "$(uname -s)" != Darwin ]; then
        mac_compiler "$target"
        export "CC_${target//-/_}=$tools/cc-$target" "AR_${target//-/_}=$tools/ar-zig"
      fi
      "${cargo_for[@]}" check --quiet --locked --bin mailwright "${std_flags[@]}"
    )
    echo "compiles for $target"
  done
}

# A C compiler for target $1, as a command of its own.
mac_compiler() {
  [ -x "$tools/zig/bin/python" ] || { python3 -m venv "$tools/zig" && "$tools/zig/bin/pip" install --quiet ziglang==0.15.1; }
  local kind=${1%%-*}
  cat > "$tools/cc-$1" <<END
#!/usr/bin/env bash
# Without what only Apple's own compiler knows.
arguments=()
skip=
for argument in "\$@"; do
  if [ -n "\$skip" ]; then skip=; continue; fi
  case "\$argument" in
    --target=* | -mmacosx-version-min=*) ;;
    -arch | -isysroot) skip=yes ;;
    *) arguments+=("\$argument") ;;
  esac
done
exec "$tools/zig/bin/python" -m ziglang cc -target $kind-macos.11.0 "\${arguments[@]}"
END
  printf '#!/bin/sh\nexec "%s" -m ziglang ar "$@"\n' "$tools/zig/bin/python" > "$tools/ar-zig"
  chmod +x "$tools/cc-$1" "$tools/ar-zig"
}

# The application, for both kinds of Mac in one, signed and notarised where the secrets for that are there, as zip and disk image.
build_macos() {
  [ "$(uname -s)" = Darwin ] || { echo "A Mac is needed for this." >&2; return 1; }
  local target parts=()
  for target in "${mac_targets[@]}"; do
    (anywhere && cargo build --quiet --release --locked --bin mailwright --target "$target")
    parts+=("target/$target/release/mailwright")
  done
  mkdir -p "$mac"
  lipo -create -output "$mac/mailwright" "${parts[@]}"
  build_macos_app
  mac_sign
  local name=Mailwright-$version-macos
  (cd "$mac" && ditto -c -k --keepParent Mailwright.app "$out/$name.zip")
  mac_notarise "$out/$name.zip"
  rm -f "$out/$name.dmg"
  mkdir -p "$mac/image"
  rm -rf "$mac/image/Mailwright.app"
  cp -R "$mac/Mailwright.app" "$mac/image/"
  ln -sfn /Applications "$mac/image/Applications"
  hdiutil create -quiet -fs HFS+ -format UDZO -volname Mailwright -srcfolder "$mac/image" "$out/$name.dmg"
  mac_notarise "$out/$name.dmg"
}

# Its folder, of the program in target/packages/macos; where there is none, a stand-in, for tests of the folder.
build_macos_app() {
  local app=$mac/Mailwright.app/Contents
  rm -rf "$mac/Mailwright.app"
  mkdir -p "$app/MacOS" "$app/Resources"
  sed "s/@VERSION@/$version/" packaging/macos/Info.plist > "$app/Info.plist"
  printf 'APPL????' > "$app/PkgInfo"
  cp packaging/icons/mailwright.icns LICENSE-MIT LICENSE-APACHE "$app/Resources/"
  [ -e "$out/LIBRARIES.txt" ] || build_notice
  cp "$out/LIBRARIES.txt" "$app/Resources/"
  if [ -e "$mac/mailwright" ]; then cp "$mac/mailwright" "$app/MacOS/"; else printf '#!/bin/sh\nexit 1\n' > "$app/MacOS/mailwright"; fi
  chmod 755 "$app/MacOS/mailwright"
}

# With the identity of APPLE_IDENTITY; without one for this machine alone, which an Apple processor insists on.
mac_sign() {
  codesign --force --options runtime ${APPLE_IDENTITY:+--timestamp} --sign "${APPLE_IDENTITY:--}" "$mac/Mailwright.app"
  codesign --verify --strict "$mac/Mailwright.app"
}

# Has Apple look at $1 and staples its ticket, with the profile that notarytool keeps as APPLE_PROFILE.
mac_notarise() {
  [ -n "${APPLE_PROFILE:-}" ] || return 0
  xcrun notarytool submit "$1" --keychain-profile "$APPLE_PROFILE" --wait
  case "$1" in
    *.zip)
      xcrun stapler staple "$mac/Mailwright.app"
      (cd "$mac" && ditto -c -k --keepParent Mailwright.app "$1") ;;
    *) xcrun stapler staple "$1" ;;
  esac
}
