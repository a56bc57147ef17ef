//! Says where libclx is: in the folder CLX_LIB_DIR, or where pkg-config finds it. CLX_STATIC=1
//! links libclx.a and what it needs, so that the program needs no libclx.so when it runs.
use std::{env, process::Command};

fn main() {
    println!("cargo:rerun-if-env-changed=CLX_LIB_DIR");
    println!("cargo:rerun-if-env-changed=CLX_STATIC");
    println!("cargo:rerun-if-env-changed=PKG_CONFIG_PATH");
    let whole = env::var_os("CLX_STATIC").is_some();
    let dir = env::var("CLX_LIB_DIR").unwrap_or_else(|_| pkg_config("--variable=libdir"));
    println!("cargo:rustc-link-search=native={dir}");
    println!("cargo:rustc-link-lib={}=clx", if whole { "static" } else { "dylib" });
    if whole {
        println!("cargo:rustc-link-lib=sodium");
        println!("cargo:rustc-link-lib=cjson");
    }
}

fn pkg_config(what: &str) -> String {
    let found = Command::new("pkg-config").args([what, "clx"]).output();
    match found {
        Ok(said) if said.status.success() => String::from_utf8_lossy(&said.stdout).trim().into(),
        _ => panic!("pkg-config does not know clx: set PKG_CONFIG_PATH, or CLX_LIB_DIR"),
    }
}
