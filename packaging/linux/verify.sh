# Read by packaging/verify: the packages for Linux, on systems that hold nothing but what they ask for.

clean=$out/chroot

# A Debian of its own with nothing in it; kept, for it takes a while.
bare_debian() {
  commands debootstrap:debootstrap || return
  [ -e "$clean/bookworm/etc/debian_version" ] && [ ! -d "$clean/bookworm/debootstrap" ] && return 0
  rm -rf "$clean/bookworm"
  mkdir -p "$clean"
  debootstrap --variant=minbase bookworm "$clean/bookworm" http://deb.debian.org/debian >/dev/null
}

# A copy of it, by hard links as far as nothing writes to them, with what a program needs to run; its folder is $place.
fresh_debian() {
  place=$clean/$1
  # What an earlier run left mounted there must not be deleted through.
  local mounted
  for mounted in "$place/proc" "$place/tmp/.X11-unix" "$place/dev"; do umount "$mounted" 2>/dev/null; done
  rm -rf --one-file-system "$place"
  cp -a "$clean/bookworm" "$place" || return
  cp /etc/resolv.conf "$place/etc/" 2>/dev/null
  mkdir -p "$place/tmp/.X11-unix" "$place/home/anna"
  chown 1000:1000 "$place/home/anna"
  # Packages start no services here.
  printf '#!/bin/sh\nexit 101\n' > "$place/usr/sbin/policy-rc.d"
  chmod 755 "$place/usr/sbin/policy-rc.d"
  mount -t proc proc "$place/proc" && mounts+=("$place/proc")
  mount --bind /tmp/.X11-unix "$place/tmp/.X11-unix" && mounts+=("$place/tmp/.X11-unix")
}

inside() { chroot "$place" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }

# As an ordinary person on a machine whose only network is itself.
as_anna() {
  unshare --net sh -c 'ip link set lo up 2>/dev/null; place=$1; shift; exec chroot --userspec=1000:1000 "$place" env -i PATH=/usr/bin:/bin HOME=/home/anna "$@"' \
    sh "$place" LANG=C.UTF-8 "DISPLAY=${display:-}" "$@"
}

files_of() { find "$place" -xdev \( -path "$place/proc" -o -path "$place/tmp" -o -path "$place/home" -o -path "$place/var/cache" -o -path "$place/var/lib/apt" -o -path "$place/var/log" -o -path "$place/var/lib/dpkg" \) -prune -o -print | sort; }

deb() { echo "$out/mailwright_$version-1_amd64.deb"; }

# What is found and said by the terminal face in the chroot.
speaks() { as_anna "$@" --version && as_anna "$@" clients --json | grep '"thunderbird"'; }

without_display() {
  local said status
  said=$(place=$place display='' as_anna "$@" 2>&1)
  status=$?
  echo "$status: $said"
  [ "$status" = 2 ] && grep -q 'mailwright setup' <<< "$said"
}

knows_organisation() {
  local said
  said=$(as_anna "$@" discover anna@example.org --no-connect --json)
  echo "$said"
  grep -q '"imap.example.org"' <<< "$said"
}

verify_deb() {
  commands lintian:lintian desktop-file-validate:desktop-file-utils appstreamcli:appstream mandoc:mandoc unshare:util-linux ip:iproute2 || return
  right "lintian has nothing to say" lint_deb
  right "the desktop entry is valid" desktop-file-validate "packaging/linux/$id.desktop"
  right "the description for software centres is valid" appstreamcli validate --no-net "$out/stage/usr/share/metainfo/$id.metainfo.xml"
  right "the man pages are in order" man_pages
  right "no folder of this machine stands in the program" wrong grep -c -F -e "$root/" -e "${CARGO_HOME:-$HOME/.cargo}/" "$out/stage/usr/bin/mailwright"
  screen && bare_debian && fresh_debian deb || { right "a clean Debian to install on" false; return; }
  inside apt-get update -qq
  files_of > "$out/before.txt"
  inside dpkg-query -W > "$out/packages-before.txt"
  cp "$(deb)" "$place/tmp/mailwright.deb"
  right "apt installs it on a clean Debian" inside apt-get install -y -qq --no-install-recommends /tmp/mailwright.deb
  right "it speaks in a terminal" speaks mailwright
  right "without a display it says what to do instead" without_display mailwright
  right "its window leads from an address to a profile, without network, fonts, graphics card and keyring" \
    practised "$place/home/anna" deb as_anna mailwright practice
  right "its window has the name by which desktops find its entry" window_class as_anna mailwright practice
  mkdir -p "$place/etc/mailwright"
  cp packaging/mailwright.toml "$place/etc/mailwright/mailwright.toml"
  right "it takes what an organisation lays into /etc/mailwright" knows_organisation mailwright
  rm -r "$place/etc/mailwright"
  right "apt takes it away" inside apt-get purge -y -qq --auto-remove mailwright
  right "nothing of it stays" nothing_stays
  unmount_all
}

lint_deb() {
  # A first package closes no request to make one.
  local said
  said=$(lintian --allow-root --suppress-tags initial-upload-closes-no-bugs "$(deb)" 2>&1)
  echo "$said"
  [ -z "$said" ]
}

man_pages() {
  local page
  [ "$(find "$out/stage/usr/share/man" -name '*.1.gz' | wc -l)" -ge 50 ] || return 1
  for page in "$out"/stage/usr/share/man/man1/*.gz; do
    zcat "$page" | mandoc -T lint -W error || return 1
  done
}

window_class() {
  local program class
  commands xprop:x11-utils || return
  "$@" >/dev/null 2>&1 &
  program=$!
  class=$(DISPLAY=$display timeout 60 xdotool search --sync --onlyvisible --name '^Mailwright' | tail -n 1)
  class=$(DISPLAY=$display xprop -id "$class" WM_CLASS _NET_WM_ICON | head -n 3)
  end "$program"
  echo "$class"
  grep -q "\"$id\"" <<< "$class" && grep -q "Icon (64 x 64)" <<< "$class"
}

nothing_stays() {
  files_of > "$out/after.txt"
  inside dpkg-query -W > "$out/packages-after.txt"
  # Libraries that came along are gone too, and what they left is not this package's.
  ! inside dpkg-query -W mailwright && ! diff "$out/before.txt" "$out/after.txt" | grep -i mailwright
}

rpm_file() { echo "$out/mailwright-$version-1.x86_64.rpm"; }

verify_rpm() {
  commands rpm:rpm || return
  local place=$out/rpm-root
  rm -rf "$place"
  mkdir -p "$place"
  right "the digests of the rpm are right" rpm --checksig --nosignature "$(rpm_file)"
  right "it asks for the libraries that the window loads" rpm_asks
  # No Fedora is to be had here that could answer for what it asks for.
  right "rpm installs it" rpm --root "$place" --dbpath /var/lib/rpm --nodeps --noscripts --install "$(rpm_file)"
  right "what it installed is what is in it" rpm --root "$place" --dbpath /var/lib/rpm --nodeps --verify mailwright
  right "what it installed is what the deb holds" diff "$place/usr/bin/mailwright" "$out/stage/usr/bin/mailwright"
  right "rpm takes it away" rpm --root "$place" --dbpath /var/lib/rpm --nodeps --noscripts --erase mailwright
  right "no file of it stays" rpm_gone
  left_out "installing the rpm with what it asks for: no Fedora is to be had here"
}

rpm_asks() {
  local asked name
  asked=$(rpm --query --requires --package "$(rpm_file)")
  echo "$asked"
  for name in libX11 libX11-xcb libXcursor libXi libwayland-client libxkbcommon libxkbcommon-x11 ca-certificates 'libssl.so.3()(64bit)'; do
    grep -qxF "$name" <<< "$asked" || { echo "not asked for: $name"; return 1; }
  done
}

rpm_gone() { ! find "$out/rpm-root" -type f -ipath '*mailwright*' | grep .; }

# The libraries that the window loads, as on every desktop; a bare chroot has none.
desktop_libraries() {
  inside apt-get update -qq
  inside apt-get install -y -qq --no-install-recommends libssl3 libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0
}

verify_tarball() {
  local name
  name=mailwright-$version-$(uname -m)-linux
  screen && bare_debian && fresh_debian tarball || { right "a clean Debian to unpack on" false; return; }
  right "it unpacks" tar --extract --xz --file "$out/$name.tar.xz" --directory "$place/opt"
  right "a desktop’s libraries are there" desktop_libraries
  right "it speaks in a terminal" speaks "/opt/$name/bin/mailwright"
  right "its window leads from an address to a profile" practised "$place/home/anna" tarball as_anna "/opt/$name/bin/mailwright" practice
  cp packaging/mailwright.toml "$place/opt/$name/bin/mailwright.toml"
  right "it takes what an organisation lays beside it" knows_organisation "/opt/$name/bin/mailwright"
  unmount_all
}

# Only the folder: what makes one file of it is the release workflow's.
verify_appimage() {
  screen && bare_debian && fresh_debian appimage || { right "a clean Debian to run it on" false; return; }
  right "a desktop’s libraries are there" desktop_libraries
  cp -a "$out/Mailwright.AppDir" "$place/opt/"
  right "it runs by its AppRun" speaks /opt/Mailwright.AppDir/AppRun
  left_out "the AppImage itself: its tool is the release workflow's"
  unmount_all
}

verify_flatpak() {
  commands flatpak-builder:flatpak-builder || return
  right "the manifest can be read" flatpak-builder --show-manifest "$out/flatpak/$id.yml"
  right "the sources of every crate are listed" flatpak_sources
  left_out "building the Flatpak: its runtime is not to be had here"
}

flatpak_sources() {
  local listed locked
  listed=$(grep -c '"dest-filename": "cargo\|"type": "archive"' "$out/flatpak/cargo-sources.json")
  locked=$(grep -c '^source = ' Cargo.lock)
  echo "$listed of $locked"
  [ "$listed" = "$locked" ]
}

# Builds once more, from another folder, and compares.
verify_same() {
  local other=$out/again file
  rm -rf "$other"
  git worktree prune
  git clone --quiet --no-hardlinks "$root" "$other" || { right "a second copy of the source" false; return; }
  mkdir -p "$other/target"
  ln -s "$tools" "$other/target/tools"
  right "it builds in another folder" env CARGO_TARGET_DIR= bash -c "cd '$other' && packaging/build deb tarball"
  for file in "mailwright_$version-1_amd64.deb" "mailwright-$version-$(uname -m)-linux.tar.xz"; do
    right "the same bytes once more: $file" cmp "$out/$file" "$other/target/packages/$file"
  done
}
