// As wasm-edge.js.
import compiled from "./testing.wasm?module";
export function sampleModule() {
  return compiled;
}
