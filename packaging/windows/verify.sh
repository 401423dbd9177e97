# Read by packaging/verify: the packages for Windows, under wine. No Windows is to be had here.

wine_home=$out/wine
setup=$out/Mailwright-$version-setup.exe
msi=$out/Mailwright-$version-x64.msi
later=$(awk -F. '{ print $1 "." $2 "." $3 + 1 }' <<< "$version")

in_wine() {
  env -u CARGO_HOME WINEPREFIX="$wine_home/prefix" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml,winemenubuilder.exe=' DISPLAY="${display:-}" HOME="$wine_home/home" LC_ALL=C.UTF-8 "$@"
}
# Runs a program of Windows, bounded in time.
run_wine() { in_wine timeout 240 wine "$@"; }

# A Windows with nothing on it.
fresh_windows() {
  # Windows 11 comes with no older wine's gaps; this one's is filled from our own source.
  commands wine:wine64 wine:wine x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64-win32 || return
  rm -rf "$wine_home"
  mkdir -p "$wine_home/home"
  in_wine timeout 300 wine wineboot --init || return
  in_wine timeout 60 wineserver --wait
  drive_c=$wine_home/prefix/drive_c
  if [ ! -e "$drive_c/windows/system32/bcryptprimitives.dll" ]; then
    x86_64-w64-mingw32-gcc -O2 -shared -o "$drive_c/windows/system32/bcryptprimitives.dll" packaging/windows/bcryptprimitives.c -ladvapi32
  fi
}

# A path as Windows writes it.
on_z() { printf 'Z:%s' "$(tr / '\\' <<< "$1")"; }
# A value of the registry; nothing where there is none.
registry() { run_wine reg query "$1" ${2:+/v "$2"} 2>/dev/null | tr -d '\r' | awk -v name="${2:-}" '$1 == name { print $3 }'; }

# Waits until a command is true: an uninstaller goes on after it has returned.
soon() {
  local rounds
  for rounds in $(seq 40); do "$@" && return 0; sleep 0.5; done
  return 1
}

verify_windows() {
  right "the programs load nothing that Windows does not bring" windows_imports
  right "the program holds emblem, version and manifest" windows_resources
  screen && fresh_windows || { right "a wine to try it in" false; return; }
  verify_nsis
  verify_msi
  verify_zip
  verify_signing
  in_wine timeout 60 wineserver --kill
}

windows_imports() {
  local program library
  for program in mailwright mailwright-wizard; do
    for library in $(x86_64-w64-mingw32-objdump -p "$out/windows/$program.exe" | sed -n 's/.*DLL Name: //p' | tr '[:upper:]' '[:lower:]'); do
      echo "$program $library"
      case "$library" in
        api-ms-win-* | advapi32.dll | bcrypt.dll | bcryptprimitives.dll | combase.dll | comctl32.dll | crypt32.dll | cfgmgr32.dll | dwmapi.dll | gdi32.dll | imm32.dll | iphlpapi.dll | kernel32.dll | msvcrt.dll | ncrypt.dll | netapi32.dll | ntdll.dll | ole32.dll | oleaut32.dll | opengl32.dll | powrprof.dll | propsys.dll | psapi.dll | secur32.dll | setupapi.dll | shell32.dll | shlwapi.dll | user32.dll | userenv.dll | uxtheme.dll | version.dll | winhttp.dll | winmm.dll | ws2_32.dll) ;;
        *) return 1 ;;
      esac
    done
  done
}

windows_resources() {
  commands wrestool:icoutils || return
  local listed program
  for program in mailwright mailwright-wizard; do
    listed=$(wrestool --list "$out/windows/$program.exe")
    echo "$listed"
    grep -q 'type=14' <<< "$listed" && grep -q 'type=16' <<< "$listed" && grep -q 'type=24' <<< "$listed" || return 1
    wrestool --extract --raw --type=24 "$out/windows/$program.exe" | grep -c 'PerMonitorV2\|longPathAware\|activeCodePage\|consoleAllocationPolicy' | grep -qx 4 || return 1
  done
}

uninstall_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Mailwright'

verify_nsis() {
  local files=$out/windows/files menu
  local_programs=$(find "$drive_c/users" -maxdepth 1 -mindepth 1 -type d ! -name Public | head -n 1)/AppData/Local/Programs
  installed=$local_programs/Mailwright
  menu=$(dirname "$(dirname "$local_programs")")/Roaming/Microsoft/Windows/Start\ Menu/Programs/Mailwright.lnk
  makensis -V1 "-DVERSION=$later" "-DFILES=$files" "-DOUT=$out/windows/later-setup.exe" packaging/windows/mailwright.nsi
  right "setup.exe installs silently, for one person" run_wine "$setup" /S
  right "it brought both programs, the licences and an entry in the start menu" all_there "$installed" "$menu"
  right "the list of programs names its version" test "$(registry "$uninstall_key" DisplayVersion)" = "$version"
  right "it speaks in a terminal" windows_speaks "$installed/mailwright.exe"
  right "the entry of the start menu leads to its window" menu_opens "$menu"
  right "its window leads from an address to a profile" windows_practised nsis "$installed/mailwright-wizard.exe"
  windows_running "$installed/mailwright.exe"
  right "a newer setup.exe replaces it while it runs" run_wine "$out/windows/later-setup.exe" /S
  end "$running"
  right "the list of programs names the newer version" test "$(registry "$uninstall_key" DisplayVersion)" = "$later"
  right "an older setup.exe refuses" status_is 3 run_wine "$setup" /S
  right "the newer version stays" test "$(registry "$uninstall_key" DisplayVersion)" = "$later"
  right "setup.exe takes an organisation’s file" run_wine "$out/windows/later-setup.exe" /S "/ORGANISATION=$(on_z "$root/packaging/mailwright.toml")"
  right "the program knows the organisation" windows_knows "$installed/mailwright.exe"
  right "setup.exe says so where that file cannot be read" status_is 5 run_wine "$out/windows/later-setup.exe" /S '/ORGANISATION=Z:\nowhere.toml'
  windows_running "$installed/mailwright.exe"
  right "it is taken away silently while it runs" run_wine "$installed/uninstall.exe" /S
  right "nothing of it stays" soon all_gone "$installed" "$menu"
  end "$running"
  right "nor in the registry" test -z "$(registry "$uninstall_key" DisplayVersion)"
  run_wine "$setup" /S
  right "it is taken away silently while it does not run" run_wine "$installed/uninstall.exe" /S
  right "nothing of it stays then" soon all_gone "$installed" "$menu"
}

all_there() {
  local file
  ls -l "$1" "$2"
  for file in mailwright.exe mailwright-wizard.exe LICENSE-MIT.txt LICENSE-APACHE.txt LIBRARIES.txt; do [ -s "$1/$file" ] || return 1; done
  [ -e "$2" ]
}
all_gone() { [ ! -e "$1" ] && [ ! -e "$2" ]; }
status_is() {
  local wanted=$1 status
  shift
  "$@"
  status=$?
  echo "status $status"
  [ "$status" = "$wanted" ]
}
windows_speaks() { run_wine "$1" --version | grep "$version" && run_wine "$1" clients --json | grep '"thunderbird"'; }
windows_knows() { run_wine "$1" discover anna@example.org --no-connect --json | tee /dev/stderr | grep -q '"imap.example.org"'; }

# Opens the practice window by a command and leaves it open; $running is its process.
windows_running() {
  run_wine "$1" practice >/dev/null 2>&1 &
  running=$!
  DISPLAY=$display timeout 90 xdotool search --sync --onlyvisible --name '^Mailwright' >/dev/null
  sleep 2
}
no_window() { [ -z "$(DISPLAY=$display xdotool search --onlyvisible --name '^Mailwright' 2>/dev/null)" ]; }
end_windows() {
  run_wine taskkill /F /IM mailwright.exe >/dev/null 2>&1
  soon no_window
}

menu_opens() {
  run_wine start "$(on_z "$1")"
  DISPLAY=$display timeout 90 xdotool search --sync --onlyvisible --name '^Mailwright'
  local status=$?
  end_windows
  return "$status"
}

windows_practised() {
  practised "$wine_home" "$1" run_wine "$2" practice
  local status=$?
  end_windows
  find "$wine_home" -depth -path '*Mailwright/Practice*' -delete
  return "$status"
}

verify_msi() {
  local installed="$drive_c/Program Files/Mailwright" menu="$drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs/Mailwright.lnk"
  windows_msi "$out/windows/files" "$out/windows/later.msi" "$later"
  right "the msi installs silently, with an organisation’s file" \
    run_wine msiexec /i "$(on_z "$msi")" /qn "ORGANISATION=$(on_z "$root/packaging/mailwright.toml")"
  right "it brought both programs, the licences and an entry in the start menu for all" all_there "$installed" "$menu"
  right "it speaks in a terminal" windows_speaks "$installed/mailwright.exe"
  right "the program knows the organisation" windows_knows "$installed/mailwright.exe"
  right "its window leads from an address to a profile" windows_practised msi "$installed/mailwright-wizard.exe"
  right "a newer msi replaces it" run_wine msiexec /i "$(on_z "$out/windows/later.msi")" /qn
  right "the programs are there after it" all_there "$installed" "$menu"
  right "and the organisation’s file too" windows_knows "$installed/mailwright.exe"
  right "an older msi refuses" status_is 67 run_wine msiexec /i "$(on_z "$msi")" /qn
  right "the programs are there after that too" all_there "$installed" "$menu"
  right "it is taken away silently" run_wine msiexec /x "$(on_z "$out/windows/later.msi")" /qn
  right "nothing of it stays" soon all_gone "$installed" "$menu"
}

verify_zip() {
  commands unzip:unzip || return
  rm -rf "$wine_home/zip"
  mkdir -p "$wine_home/zip"
  right "the zip unpacks" unzip -q "$out/Mailwright-$version-windows-x64.zip" -d "$wine_home/zip"
  cp packaging/mailwright.toml "$wine_home/zip/Mailwright-$version-windows-x64/"
  right "its program knows the organisation whose file lies beside it" windows_knows "$wine_home/zip/Mailwright-$version-windows-x64/mailwright.exe"
}

# With a certificate made for this alone.
verify_signing() {
  commands osslsigncode:osslsigncode openssl:openssl || return
  local folder=$out/windows/signed file
  rm -rf "$folder"
  mkdir -p "$folder"
  openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/CN=Mailwright test' -addext extendedKeyUsage=codeSigning \
    -keyout "$folder/key.pem" -out "$folder/certificate.pem" 2>/dev/null
  cp "$out/windows/mailwright.exe" "$setup" "$msi" "$folder"
  for file in "$folder"/*.exe "$folder"/*.msi; do
    SIGN_CERTIFICATE=$folder/certificate.pem SIGN_KEY=$folder/key.pem sign "$file"
    right "signed and verified: $(basename "$file")" osslsigncode verify -CAfile "$folder/certificate.pem" -in "$file"
  done
  cp "$folder/mailwright.exe" "$folder/changed.exe"
  printf '\001' | dd of="$folder/changed.exe" bs=1 seek=100000 conv=notrunc 2>/dev/null
  right "one changed byte shows" wrong osslsigncode verify -CAfile "$folder/certificate.pem" -in "$folder/changed.exe"
  right "the signed setup.exe installs" run_wine "$folder/$(basename "$setup")" /S
  right "and its uninstaller takes it away" run_wine "$installed/uninstall.exe" /S
  right "nothing of it stays" soon test ! -e "$installed"
}
