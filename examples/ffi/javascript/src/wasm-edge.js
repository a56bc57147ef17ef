// The same for Next's edge runtime, whose bundler wants the mark behind the name.
import compiled from "./clx.wasm?module";
export function wasm() {
  return compiled;
}
