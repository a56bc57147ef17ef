// Workers: code may not be made from bytes there, so the module is compiled when it is deployed.
import compiled from "./clx.wasm";
export function wasm() {
  return compiled;
}
