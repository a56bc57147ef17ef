// node:http request and response: Express, Connect, Fastify's raw ones, Next's pages router.
const EATEN = "the body was read before: mount clx in front of express.json(), or keep the bytes with "
  + "express.raw({ type: \"*/*\" }) or in request.rawBody";

export function nodeHandler(service, { path } = {}) {
  return function (request, response, next) {
    answer(service, path ?? request.originalUrl ?? request.url, request, response).catch((error) => {
      if (typeof next === "function") return next(error);
      console.error("clx:", error);
      send(response, { status: 500, headers: { "content-type": "text/plain" }, body: "internal error" });
    });
  };
}

async function answer(service, target, request, response) {
  const kept = keptBody(request), { headers } = request;
  if (!kept && (request.body !== undefined || request.readableEnded)) throw new TypeError(EATEN);
  const call = await service.begin(request.method, target, headers["x-commercelayer-signature"],
    headers["x-commercelayer-topic"], Number(headers["content-length"] ?? 0));
  if (kept) service.feed(call, kept);
  else if (!await readStream(service, call, request)) return;
  response.once("close", () => service.drop(call)); // nothing to drop once the answer was sent
  send(response, await service.end(call));
}

function keptBody({ rawBody, body }) {
  const kept = rawBody ?? body;
  return kept instanceof Uint8Array ? kept : typeof kept === "string" ? Buffer.from(kept) : null;
}

// False: the client went away, and the call is dropped.
function readStream(service, call, request) {
  return new Promise((resolve) => {
    if (request.destroyed) {
      service.drop(call);
      return resolve(false);
    }
    let over = false;
    const end = (complete) => {
      if (over) return;
      over = true;
      if (!complete) service.drop(call);
      resolve(complete);
    };
    request.on("data", (part) => {
      if (over || service.feed(call, part)) return;
      end(true);
      request.resume(); // the rest is read and forgotten, so that the answer arrives
    });
    request.on("end", () => end(true));
    request.on("error", () => end(false));
    request.on("close", () => end(false));
  });
}

function send(response, { status, headers, body }) {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(body);
}
