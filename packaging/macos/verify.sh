# Read by packaging/verify: the application for macOS, as far as that goes without a Mac: the folder, not the program.

verify_macos() {
  build_macos_app
  right "the description of the application is complete" mac_described
  right "its emblem comes in every size" mac_emblem
  if [ "$(uname -s)" = Darwin ]; then
    right "it speaks in a terminal" "$mac/Mailwright.app/Contents/MacOS/mailwright" --version
  else
    left_out "running it: there is no Mac here"
  fi
}

mac_described() {
  python3 - "$mac/Mailwright.app/Contents" "$version" "$id" <<'END'
import os, plistlib, sys
folder, version, name = sys.argv[1:]
with open(os.path.join(folder, "Info.plist"), "rb") as file:
    said = plistlib.load(file)
assert said["CFBundleIdentifier"] == name and said["CFBundleShortVersionString"] == version, said
assert os.access(os.path.join(folder, "MacOS", said["CFBundleExecutable"]), os.X_OK)
assert os.path.getsize(os.path.join(folder, "Resources", said["CFBundleIconFile"])) > 0
assert set(said["CFBundleLocalizations"]) == set(os.listdir("resources/lang")) - {"untranslated.txt"}, said
END
}

mac_emblem() {
  commands icns2png:icnsutils || return
  local listed size
  listed=$(icns2png --list packaging/icons/mailwright.icns)
  echo "$listed"
  for size in 16x16 32x32 48x48 128x128 256x256 512x512; do grep -q "$size" <<< "$listed" || return 1; done
}
