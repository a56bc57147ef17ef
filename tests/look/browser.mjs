// A headless Chromium, spoken to over a pipe: no port, no package.
import { spawn } from "node:child_process";

export class Browser {
  #waiting = new Map();
  #number = 0;
  #rest = "";

  constructor(program, folder) {
    this.process = spawn(
      program,
      ["--headless=new", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu", "--hide-scrollbars",
        `--user-data-dir=${folder}`, "about:blank"],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
    );
    this.process.on("error", (error) => this.#fail(error));
    this.process.on("exit", () => this.#fail(new Error(`${program} ended`)));
    this.process.stdio[4].setEncoding("utf8").on("data", (text) => this.#take(text));
  }

  #fail(error) {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  // Messages end with a NUL.
  #take(text) {
    const parts = (this.#rest + text).split("\0");
    this.#rest = parts.pop();
    for (const part of parts) {
      const message = JSON.parse(part);
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result);
    }
  }

  send(method, params = {}, sessionId = this.session) {
    const id = ++this.#number;
    this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  async open() {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" }, undefined);
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true }, undefined);
    this.session = sessionId;
    await this.send("Page.enable");
  }

  async show(url, { width, height, dark, media = "screen" }) {
    await this.send("Emulation.setDeviceMetricsOverride", {
      width, height, deviceScaleFactor: 1, mobile: false,
    });
    await this.send("Emulation.setEmulatedMedia", {
      media, features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }],
    });
    await this.send("Page.navigate", { url });
    while ((await this.run("document.readyState + location.href")) !== `complete${url}`)
      await new Promise((resolve) => setTimeout(resolve, 20));
  }

  // The value of an expression in the page, by the tools of a developer: the page's own policy stays.
  async run(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      expression, returnByValue: true, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async key(key, code = key, modifiers = 0) {
    const codes = { Tab: 9, Enter: 13, " ": 32, ArrowRight: 39, ArrowLeft: 37 };
    const text = key === "Enter" ? "\r" : key === " " ? " " : undefined;
    const event = { key, code, modifiers, windowsVirtualKeyCode: codes[key], text };
    await this.send("Input.dispatchKeyEvent", { type: text ? "keyDown" : "rawKeyDown", ...event });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  async picture(height) {
    const { data } = await this.send("Page.captureScreenshot", {
      format: "png", captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: await this.run("innerWidth"), height, scale: 1 },
    });
    return Buffer.from(data, "base64");
  }

  async close() {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.#waiting.clear();
    this.process.kill();
    await ended;
  }
}
