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
