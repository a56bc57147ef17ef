"use strict";
// Tests run where there are files.
const { readFileSync } = require("node:fs");
exports.sampleModule = () => new WebAssembly.Module(readFileSync(`${__dirname}/../testing.wasm`));
