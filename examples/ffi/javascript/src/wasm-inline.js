// Everywhere else: the bytes are text of this file, so that no bundler can lose them. As hexadecimal,
// since that packs a fifth better than base64.
let made;
export function wasm() {
  return made ??= new WebAssembly.Module(bytes());
}
function bytes() {
  if (globalThis.Buffer) return Buffer.from(BYTES, "hex");
  return Uint8Array.fromHex?.(BYTES) ?? Uint8Array.from({ length: BYTES.length / 2 }, (_, i) => parseInt(BYTES.slice(2 * i, 2 * i + 2), 16));
}
