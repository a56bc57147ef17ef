// `npx clx test KIND=URL...`: the engine of `clx test` over node:http.
import { ANSWER_MAX, FRAMING, OUTCOME, drive, openPlay, reportOf } from "./conform.js";

const HELP = `usage: clx test KIND=URL... [options]

Plays Commerce Layer against an endpoint in any language, and says what is wrong and why.
KIND is price, promotion, shipping_cost, order_validation, tax, authorize, capture, void, refund,
customer_token or webhook.

  --secret S       shared secret (default: CLX_SECRET of the environment)
  --config FILE    clx.test.json (default: that file, when it is there)
  --only PATTERN   "sign.*", "price:doc.*", several with commas
  --seed N         the same seed sends the same requests
  --budget SECONDS cases that do not fit are not judged (default 120)
  --strict         a warning fails
  --junit FILE     the report for test servers; - is standard output
  --json FILE      the report for other programs
  --html FILE      the report to look at in a browser
  --verbose        all cases, not only what was found
  --quiet          findings only
  --list           cases, and which run here
  --explain CASE   what a case sends, what must come, and why
`;
const OVER_HTTP = 1 | 2 | 4 | 8 | 16 | 32 | 64 | 512; // all but to start the endpoint and to count
const VALUES = ["secret", "config", "only", "seed", "budget", "junit", "json", "html", "explain"];
const REPORTS = ["junit", "json", "html"];
const SWITCHES = ["strict", "verbose", "quiet", "list", "help"];
const builtin = (name) => process.getBuiltinModule(`node:${name}`);

export async function main(words) {
  try {
    return await run(words);
  } catch (error) {
    process.stderr.write(`clx: ${error.message}\n`);
    return 2;
  }
}

async function run([command, ...words]) {
  if (command === "--help" || command === undefined) return print(HELP, command === undefined ? 2 : 0);
  if (command !== "test") throw new Error(`no command is called ${command} here; the tool in C has more than "test"`);
  const { kinds, given } = wordsOf(words);
  if (given.help) return print(HELP, 0);
  if (given.explain !== undefined) return explain(given.explain);
  const play = openPlay({ ...given, kinds, secret: given.secret ?? process.env.CLX_SECRET ?? "", config: configOf(given) },
    OVER_HTTP, "");
  const agents = new Map();
  try {
    if (given.list) return print(play.report("list"), 0);
    await drive(play, (step, pieces) => sendOver(agents, step, pieces), { lanes: 4 });
    return report(play, given);
  } finally {
    agents.forEach((agent) => agent.destroy());
    play.close();
  }
}

function wordsOf(words) {
  const kinds = {}, given = {};
  for (let i = 0; i < words.length; i++) {
    const [, name, value] = /^--([a-z]+)(?:=(.*))?$/s.exec(words[i]) ?? [];
    if (name === undefined) {
      const [kind, url] = words[i].split(/=(.*)/s);
      if (!url) throw new Error(`"${words[i]}" is not KIND=URL, such as price=http://localhost:3000/prices`);
      kinds[kind] = url;
    } else if (SWITCHES.includes(name) && value === undefined) given[name] = true;
    else if (!VALUES.includes(name)) throw new Error(`unknown option --${name}; "clx test --help" lists them`);
    else if (value === undefined && i + 1 === words.length) throw new Error(`--${name} needs a value`);
    else given[name] = value ?? words[++i];
  }
  for (const name of ["seed", "budget"]) {
    if (given[name] === undefined) continue;
    if (!/^\d{1,15}$/.test(given[name])) throw new Error(`--${name} needs a number, not "${given[name]}"`);
    given[name] = Number(given[name]);
  }
  return { kinds, given };
}

// The config's secrets are variables of the environment, which the engine does not see.
function configOf(given) {
  const fs = builtin("fs"), file = given.config ?? "clx.test.json";
  if (given.config === undefined && !fs.existsSync(file)) return {};
  const config = JSON.parse(fs.readFileSync(file, "utf8"));
  if (given.secret === undefined && config.secret_env) given.secret = process.env[config.secret_env];
  return config;
}

// What it says is the same for every endpoint.
function explain(name) {
  const play = openPlay({ secret: "none", kinds: { price: "http://localhost/" } }, OVER_HTTP, "");
  const [known, text] = play.explain(name);
  play.close();
  if (!known) throw new Error(`no case is called ${name}; the nearest is ${text}`);
  return print(text, 0);
}

function report(play, given) {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  for (const form of REPORTS) {
    if (given[form] === undefined) continue;
    const text = play.report(form);
    if (given[form] === "-") process.stdout.write(text);
    else builtin("fs").writeFileSync(given[form], text);
  }
  const text = play.report(given.quiet ? "quiet" : given.verbose ? "verbose" : "text", colour);
  if (!REPORTS.some((form) => given[form] === "-")) process.stdout.write(text);
  return reportOf(play).exit;
}

function print(text, status) {
  process.stdout.write(text);
  return status;
}

// -------- one request --------

function agentOf(agents, module, url, connection) {
  if (connection === 0) return new module.Agent({ keepAlive: false });
  const key = `${url.origin} ${connection}`;
  if (!agents.has(key)) agents.set(key, new module.Agent({ keepAlive: true, maxSockets: 1 }));
  return agents.get(key);
}

function headersOf(step, pieces) {
  const length = pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const framed = step.framing === FRAMING.chunked ? ["Transfer-Encoding", "chunked"]
    : ["Content-Length", String(length + (step.framing === FRAMING.cut ? 1000 : 0))];
  return [["Host", new URL(step.url).host], ...step.headers, ...(step.method === "GET" ? [] : [framed])].flat();
}

function outcomeOf(error) {
  if (error.code === "ECONNREFUSED" || error.errors?.some(({ code }) => code === "ECONNREFUSED")) return OUTCOME.refused;
  return String(error.code).startsWith("HPE_") ? OUTCOME.notHttp : OUTCOME.reset;
}

function sendOver(agents, step, pieces) {
  const url = new URL(step.url), module = builtin(url.protocol === "https:" ? "https" : "http");
  return new Promise((resolve) => {
    const chunks = [];
    let size = 0;
    const request = module.request(url, {
      method: step.method, headers: headersOf(step, pieces), agent: agentOf(agents, module, url, step.connection),
    });
    const end = (result) => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(() => {
      end({ outcome: step.closeAfter > 0 ? OUTCOME.closed : OUTCOME.timeout });
      request.destroy();
    }, step.closeAfter > 0 ? step.closeAfter : step.giveUp);
    request.on("error", (error) => end({ outcome: outcomeOf(error) }));
    request.on("response", (response) => {
      const finish = () => end({
        outcome: OUTCOME.answer, http: response.statusCode, headers: pairsOf(response.rawHeaders), body: Buffer.concat(chunks),
      });
      response.on("data", (chunk) => {
        size += chunk.length;
        if (size <= ANSWER_MAX) chunks.push(chunk);
        else response.destroy(), finish();
      });
      response.on("end", finish);
      response.on("error", () => end({ outcome: OUTCOME.reset }));
    });
    writePieces(request, step, pieces);
  });
}

async function writePieces(request, step, pieces) {
  request.flushHeaders();
  for (const { bytes, pause } of pieces) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (request.destroyed) return;
    request.write(bytes);
  }
  if (step.framing !== FRAMING.cut) return request.end();
  // Half closed before its length is reached, once all is written.
  request.write("", () => request.socket?.end());
}

function pairsOf(raw) {
  return Array.from({ length: raw.length / 2 }, (_, i) => [raw[2 * i], raw[2 * i + 1]]);
}
