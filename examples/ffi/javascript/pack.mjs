// Lays the package out, for `npm pack`: the sources as one ES module and one CommonJS module for
// each entry, the module's bytes as a file and as text, types and licences.
// Usage: node pack.mjs BUILD VERSION TO
import fs from "node:fs";
import path from "node:path";

const [build, version, to] = process.argv.slice(2);
const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const read = (name) => fs.readFileSync(path.join(here, name), "utf8");
const write = (name, text) => fs.writeFileSync(path.join(to, name), text);
const copy = (from, name) => fs.copyFileSync(from, path.join(to, name));

// Sources import and export in these forms only, each on a line of its own.
const IMPORT = /^import \{ ([\w, ]+) \} from "([^"]+)";\n/gm;
const LIST = /^export \{ ([\w, ]+) \} from "[^"]+";\n/gm;
const EXPORT = /^export ((?:async )?(?:const|let|class|function)) (\w+)/gm;

fs.rmSync(to, { recursive: true, force: true });
for (const folder of ["dist/cjs", "types", "licenses"]) fs.mkdirSync(path.join(to, folder), { recursive: true });

entry("index.js", ["errors", "engine", "resource", "reply", "call", "secrets", "fetch", "service", "node", "lambda", "outcome", "index"]);
entry("testing.js", ["testing", "conform"], ["sample", "sign", "signedRequest", "ask", "conform", "conformTests"]);
entry("main.js", ["conform", "main"], ["main"]);

const bytes = `const BYTES = "${fs.readFileSync(path.join(build, "clx.wasm")).toString("hex")}";\n`;
write("dist/wasm-inline.js", read("src/wasm-inline.js") + bytes);
write("dist/cjs/wasm-inline.js", toCommonJs(read("src/wasm-inline.js")) + bytes);
for (const name of ["wasm-workerd.js", "wasm-edge.js", "testing-workerd.js", "testing-edge.js", "testing-file.js"])
  write(`dist/${name}`, read(`src/${name}`));
write("dist/cjs/testing-file.js", read("src/testing-file.cjs"));
write("dist/cjs/package.json", '{ "type": "commonjs" }\n');
copy(path.join(build, "clx.wasm"), "dist/clx.wasm");
copy(path.join(build, "testing.wasm"), "dist/testing.wasm");

for (const name of ["index.d.ts", "resources.d.ts", "testing.d.ts"]) copy(path.join(here, "types", name), `types/${name}`);
copy(path.join(here, "README.md"), "README.md");
copy(path.join(here, "../../../LICENSE"), "LICENSE");
copy(path.join(build, "sodium/LICENSE"), "licenses/libsodium");
copy(path.join(build, "cjson/LICENSE"), "licenses/cjson");
write("dist/clx.mjs", read("src/clx.mjs"));
fs.chmodSync(path.join(to, "dist/clx.mjs"), 0o755);
for (const name of fs.readFileSync(path.join(build, "licenses"), "utf8").trim().split("\n")) {
  const [what, file] = name.split(" ");
  copy(file, `licenses/${what}`);
}
write("package.json", JSON.stringify({ ...JSON.parse(read("package.json")), version }, null, 2) + "\n");

// One file of several: imports of each other fall away, those of the bytes stay. What it exports is
// given, or listed by one of its parts.
function entry(name, parts, given = []) {
  const outside = new Map(), exported = [...given];
  let body = "";
  for (const part of parts) {
    body += read(`src/${part}.js`).replace(IMPORT, (_, names, from) => {
      if (from.startsWith("#")) outside.set(from, names);
      return "";
    }).replace(LIST, (_, names) => {
      exported.push(...names.split(", "));
      return "";
    }).replace(EXPORT, (_, kind, what) => `${kind} ${what}`);
    if (/^(import|export) /m.test(body)) throw new Error(`${part}.js imports or exports in another form`);
  }
  const lines = (line) => [...outside].map(([from, names]) => line(names, from) + "\n").join("");
  write(`dist/${name}`, lines((names, from) => `import { ${names} } from "${from}";`)
    + `${body}export { ${exported.join(", ")} };\n`);
  write(`dist/cjs/${name}`, '"use strict";\n' + lines((names, from) => `const { ${names} } = require("${commonFile(from)}");`)
    + body + exported.map((what) => `exports.${what} = ${what};\n`).join(""));
}

function commonFile(from) {
  return { "#wasm": "./wasm-inline.js", "#testing": "./testing-file.js" }[from];
}

function toCommonJs(text) {
  const names = [];
  const body = text.replace(/^export function (\w+)/gm, (_, name) => { names.push(name); return `function ${name}`; });
  if (/^(import|export) /m.test(body)) throw new Error("another form of import or export");
  return `"use strict";\n${body}${names.map((name) => `exports.${name} = ${name};\n`).join("")}`;
}
