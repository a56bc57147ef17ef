// Everywhere else: the bytes are text of this file, so that no bundler can lose them.
let made;
export function wasm() {
  return made ??= new WebAssembly.Module(bytes());
}
function bytes() {
  if (globalThis.Buffer) return Buffer.from(BYTES, "base64");
  return Uint8Array.fromBase64?.(BYTES) ?? Uint8Array.from(atob(BYTES), (c) => c.charCodeAt(0));
}
