// Looks at pages in a real browser: light and dark, wide and narrow, on paper, by keyboard.
// Usage: look.mjs FOLDER PAGE.html...   pictures go to FOLDER; exits with 1 when something is wrong.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser } from "./browser.mjs";
import { contrasts, focused, slivers, tabbable } from "./inside.mjs";

const [folder, ...pages] = process.argv.slice(2);
const PICTURE = 2600; // pixels of a page that are on its picture
const TABS = 60; // steps of the keyboard on one page
let faults = 0;

const tell = (good, sentence) => {
  if (!good) faults++;
  console.log(`${good ? "ok  " : "NOT "} ${sentence}`);
};

async function looks(browser, url, name, width, dark) {
  const how = `${name}-${dark ? "dark" : "light"}-${width}`;
  await browser.show(url, { width, height: 900, dark });
  const { bad, seen } = await browser.run(`(${contrasts})()`);
  tell(seen > 0 && bad.length === 0, `${how}: ${seen} texts have a contrast of 4.5 or more ${bad.slice(0, 3)}`);
  const wide = await browser.run("document.documentElement.scrollWidth - innerWidth");
  tell(wide <= 0, `${how}: the page does not move sideways`);
  const narrow = await browser.run(`(${slivers})()`);
  tell(narrow.length === 0, `${how}: no column is too narrow for its words ${narrow.slice(0, 3)}`);
  const height = await browser.run("document.documentElement.scrollHeight");
  writeFileSync(join(folder, `${how}.png`), await browser.picture(Math.min(height, PICTURE)));
}

// With all folds open, what is narrow stays narrow.
async function opens(browser, url, name) {
  await browser.show(url, { width: 360, height: 900, dark: false });
  await browser.run("for (const fold of [...document.querySelectorAll('details')].slice(0, 400)) fold.open = true");
  const wide = await browser.run("document.documentElement.scrollWidth - innerWidth");
  tell(wide <= 0, `${name}: with its folds open it does not move sideways at 360 pixels`);
}

async function walks(browser, url, name) {
  await browser.show(url, { width: 1280, height: 900, dark: false });
  const order = await browser.run(`(${tabbable})()`);
  const steps = Math.min(order, TABS);
  let last = "";
  let stuck = false, hidden = 0;
  for (let step = 0; step < steps; step++) {
    await browser.key("Tab");
    const at = await browser.run(`(${focused})()`);
    stuck ||= at.place === last || at.place === "";
    hidden += at.outline ? 0 : 1;
    last = at.place;
  }
  tell(steps > 0 && !stuck, `${name}: Tab goes on from each of ${steps} places`);
  tell(hidden === 0, `${name}: each place shows that it has the focus`);
}

// Opens the first fold that is shut with Enter, and shuts it again.
async function folds(browser, url, name) {
  await browser.show(url, { width: 1280, height: 900, dark: false });
  const there = await browser.run("document.querySelector('details:not([open])>summary')?.focus(), !!document.querySelector('details:not([open])')");
  if (!there) return;
  const open = "document.activeElement.parentElement.open";
  await browser.key("Enter");
  const opened = await browser.run(open);
  await browser.key(" ", "Space");
  tell(opened && !(await browser.run(open)), `${name}: Enter opens a fold, Space shuts it`);
}

async function filters(browser, url, name) {
  const shown = "[...document.querySelectorAll('.list>.item')].filter((item) => item.checkVisibility()).length";
  await browser.show(url, { width: 1280, height: 900, dark: false });
  if (!(await browser.run("!!document.querySelector('.filter input')"))) return;
  const before = await browser.run(shown);
  await browser.run("document.querySelector('.filter input').focus()");
  await browser.key("ArrowRight");
  const wanted = await browser.run("+document.querySelector('.filter input:checked+span small').textContent.replaceAll(',', '')");
  tell(wanted < before && (await browser.run(shown)) === wanted, `${name}: an arrow key shows ${wanted} of ${before}`);
  await browser.key("ArrowLeft");
  tell((await browser.run(shown)) === before, `${name}: and all again`);
}

async function prints(browser, url, name) {
  await browser.show(url, { width: 800, height: 900, dark: false, media: "print" });
  const bar = await browser.run("[...document.querySelectorAll('.filter')].some((bar) => bar.checkVisibility())");
  tell(!bar, `${name}: on paper there are no buttons`);
}

mkdirSync(folder, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), "look-"));
const browser = new Browser("chromium", profile);
try {
  await browser.open();
  for (const page of pages) {
    const url = pathToFileURL(resolve(page)).href;
    const name = basename(page, ".html");
    for (const dark of [false, true])
      for (const width of [1280, 360]) await looks(browser, url, name, width, dark);
    await opens(browser, url, name);
    await walks(browser, url, name);
    await folds(browser, url, name);
    await filters(browser, url, name);
    await prints(browser, url, name);
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(faults > 0 ? 1 : 0);
