// Tests run where there are files.
import { readFileSync } from "node:fs";
export function sampleModule() {
  return new WebAssembly.Module(readFileSync(new URL("./testing.wasm", import.meta.url)));
}
