// Keys: what the module makes of secrets. They are kept by their text, as many shops ask often.
import { SetupError } from "./errors.js";
import { OK } from "./engine.js";

const KEPT = 256;

export class Keys {
  #engine; #made = new Map();

  constructor(engine) { this.#engine = engine; }

  /** The keys of a secret, or of several; `who` is for the error. Give them back with `release`. */
  take(secrets, who) {
    const list = Array.isArray(secrets) ? secrets : [secrets], name = JSON.stringify(list);
    let keys = this.#made.get(name);
    if (keys === undefined) {
      this.#makeRoom();
      keys = { at: this.#make(list, who), users: 0 };
    }
    this.#made.delete(name); // and to the end: what was used last
    this.#made.set(name, keys);
    keys.users++;
    return keys;
  }

  release(keys) { keys.users--; }

  #make(list, who) {
    const e = this.#engine;
    if (list.length === 0) throw new SetupError("NO_KEYS", `${who}: a secret is missing`);
    const at = e.x.door_keys(e.hostMac ? 1 : 0);
    for (const secret of list) {
      const status = this.#add(at, secret);
      if (status === "") continue;
      e.x.clx_keys_free(at);
      throw new SetupError(status, `${who}: ${status === "SECRET_EMPTY" ? "a secret is missing or empty" : "a secret was refused"}`);
    }
    return at;
  }

  #add(at, secret) {
    const e = this.#engine;
    if (typeof secret !== "string" || secret === "") return "SECRET_EMPTY";
    e.begin();
    const text = e.put(secret), status = e.x.clx_keys_add(at, text, e.len);
    e.u8.fill(0, text, text + e.len);
    return status === OK ? "" : e.statusName(status);
  }

  #makeRoom() {
    for (const [name, keys] of this.#made) {
      if (this.#made.size < KEPT) return;
      if (keys.users > 0) continue;
      this.#engine.x.clx_keys_free(keys.at);
      this.#made.delete(name);
    }
  }
}
