// The README's commands for JavaScript, from its program to an accepted answer.
import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { run } from "./help.mjs";

const root = process.env.CLX_ROOT, readme = fs.readFileSync(path.join(root, "README.md"), "utf8");
const block = (name) => readme.match(new RegExp(`<!-- ${name} -->\n\`\`\`\\w+\n([^]*?)\`\`\``))[1];

test("the README's commands lead to an answer", async () => {
  const [commands, program] = ["js.sh", "price.mjs"].map(block), clone = fs.mkdtempSync(path.join(os.tmpdir(), "clx-"));
  fs.mkdirSync(path.join(clone, "build/js"), { recursive: true });
  fs.copyFileSync(process.env.CLX_PACKAGE, path.join(clone, "build/js", path.basename(process.env.CLX_PACKAGE)));
  fs.writeFileSync(path.join(clone, "price.mjs"), program);
  assert.match(commands, /^make deps-js js\n/); // which made the package that is here
  const out = await run("sh", ["-euc", commands.replace("make deps-js js\n", "")], { cwd: clone });
  assert.match(out, /success: true/);
  assert.match(out, /unit_amount_cents: 1900/);
  fs.rmSync(clone, { recursive: true });
});
