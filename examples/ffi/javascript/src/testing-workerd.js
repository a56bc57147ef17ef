// As wasm-workerd.js.
import compiled from "./testing.wasm";
export function sampleModule() {
  return compiled;
}
