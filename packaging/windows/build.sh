# Read by packaging/build: the programs for Windows, cross-built, and their installers.

windows=$out/windows
windows_target=x86_64-pc-windows-gnu

build_windows() {
  windows_programs
  build_windows_packages
}

# The two programs. On Windows itself they are built with its own tools instead (the release workflow does).
windows_programs() {
  commands x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64-win32
  std_for "$windows_target"
  (
    anywhere
    export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc
    # The date in the head of a program is not to be that of the build.
    export RUSTFLAGS="$RUSTFLAGS -Clink-arg=-Wl,--no-insert-timestamp"
    "${cargo_for[@]}" build --quiet --release --locked --features windows-launcher --bins "${std_flags[@]}"
  )
  mkdir -p "$windows"
  cp "target/$windows_target/release/mailwright.exe" "target/$windows_target/release/mailwright-wizard.exe" "$windows/"
}

# The installers and the zip, of the programs that lie in target/packages/windows.
build_windows_packages() {
  commands makensis:nsis wixl:wixl msibuild:msitools zip:zip
  [ -e "$out/LIBRARIES.txt" ] || build_notice
  local name=Mailwright-$version files=$windows/files
  sign "$windows/mailwright.exe" "$windows/mailwright-wizard.exe"
  rm -rf "$files"
  mkdir -p "$files"
  cp "$windows/mailwright.exe" "$windows/mailwright-wizard.exe" packaging/icons/mailwright.ico "$files"
  cp LICENSE-MIT "$files/LICENSE-MIT.txt"
  cp LICENSE-APACHE "$files/LICENSE-APACHE.txt"
  cp "$out/LIBRARIES.txt" "$files"
  sed -i 's/$/\r/' "$files"/*.txt
  makensis -V2 "-DVERSION=$version" "-DFILES=$files" "-DOUT=$out/$name-setup.exe" packaging/windows/mailwright.nsi
  windows_msi "$files" "$out/$name-x64.msi"
  windows_zip "$files" "$name-windows-x64"
  sign "$out/$name-setup.exe" "$out/$name-x64.msi"
}

# The installer $2 for all people of a machine, of the files in $1. Version $3 is for tests.
windows_msi() {
  rm -f "$2"
  (cd "$1" && wixl -a x64 -D "Version=${3:-$version}" -o "$2" "$root/packaging/windows/mailwright.wxs")
  # What wixl has no words for. The file of the property ORGANISATION is laid beside the program, and goes with it; so does that of
  # LOGO. An upgrade takes the former version away last, so that a file laid then stays.
  local row
  for row in "ORGANISATION mailwright.toml" "LOGO logo.png"; do
    set -- "$1" "$2" "${row% *}" "${row#* }"
    printf '%s\n' \
      "INSERT INTO \`MoveFile\` (\`FileKey\`, \`Component_\`, \`DestName\`, \`SourceFolder\`, \`DestFolder\`, \`Options\`) VALUES ('$3', 'Program', '$4', '$3', 'INSTALLDIR', 0)" \
      "INSERT INTO \`RemoveFile\` (\`FileKey\`, \`Component_\`, \`FileName\`, \`DirProperty\`, \`InstallMode\`) VALUES ('$3', 'Program', '$4', 'INSTALLDIR', 2)"
  done > "$out/rows.sql"
  msibuild "$2" -q "CREATE TABLE \`MoveFile\` (\`FileKey\` CHAR(72) NOT NULL, \`Component_\` CHAR(72) NOT NULL, \`SourceName\` CHAR(255) LOCALIZABLE, \`DestName\` CHAR(255) LOCALIZABLE, \`SourceFolder\` CHAR(72), \`DestFolder\` CHAR(72) NOT NULL, \`Options\` INT NOT NULL PRIMARY KEY \`FileKey\`)"
  msibuild "$2" -q "CREATE TABLE \`RemoveFile\` (\`FileKey\` CHAR(72) NOT NULL, \`Component_\` CHAR(72) NOT NULL, \`FileName\` CHAR(255) LOCALIZABLE, \`DirProperty\` CHAR(72) NOT NULL, \`InstallMode\` INT NOT NULL PRIMARY KEY \`FileKey\`)" 2>/dev/null || true
  local query
  while IFS= read -r query; do msibuild "$2" -q "$query"; done < "$out/rows.sql"
  msibuild "$2" -q "UPDATE \`InstallExecuteSequence\` SET \`Sequence\` = 6550 WHERE \`Action\` = 'RemoveExistingProducts'"
  rm "$out/rows.sql"
}

# To unpack anywhere and run from there; an organisation lays its mailwright.toml beside the programs.
windows_zip() {
  local folder=$windows/$2
  rm -rf "$folder" "$out/$2.zip"
  mkdir -p "$folder"
  cp "$1"/*.exe "$1"/*.txt "$folder"
  find "$folder" -exec touch --date "@$SOURCE_DATE_EPOCH" {} +
  (cd "$windows" && find "$2" | LC_ALL=C sort | zip --quiet -9 --no-extra -X "$out/$2.zip" -@)
}

# Signs each file where a certificate is there: SIGN_CERTIFICATE and SIGN_KEY (PEM), SIGN_TIMESTAMP for the address of who stamps.
sign() {
  [ -n "${SIGN_CERTIFICATE:-}" ] || return 0
  commands osslsigncode:osslsigncode
  local file stamp=()
  [ -z "${SIGN_TIMESTAMP:-}" ] || stamp=(-ts "$SIGN_TIMESTAMP")
  for file in "$@"; do
    osslsigncode sign -certs "$SIGN_CERTIFICATE" -key "$SIGN_KEY" -h sha256 -n Mailwright "${stamp[@]}" -in "$file" -out "$file.signed" >/dev/null
    mv "$file.signed" "$file"
  done
}
