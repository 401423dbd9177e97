//! What a Windows program carries besides its code: emblem, version, manifest. Asks for the target, not for the machine that
//! builds, so that a program built elsewhere has them too.

use std::{env, io};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=packaging/icons/mailwright.ico");
    println!("cargo:rerun-if-changed=packaging/windows/mailwright.manifest");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "windows") {
        let mut resource = winresource::WindowsResource::new();
        resource.set_icon("packaging/icons/mailwright.ico").set_manifest_file("packaging/windows/mailwright.manifest");
        resource.set("ProductName", "Mailwright").set("FileDescription", "Mailwright").set("LegalCopyright", "MIT or Apache-2.0");
        resource.compile()?;
    }
    Ok(())
}
