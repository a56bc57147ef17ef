// Fetch: Workers, Deno, Bun, Hono, Next's app router, SvelteKit, Astro.
export function fetchAdapter(service) {
  return async function fetch(request, _env, context) {
    if (request.bodyUsed) throw new TypeError("the body was read before: give clx the request as it came");
    const { headers } = request;
    const call = await service.begin(request.method, targetOf(request.url),
      headers.get("x-commercelayer-signature"), headers.get("x-commercelayer-topic"),
      Number(headers.get("content-length") ?? 0));
    if (request.body) await readBody(service, call, request.body);
    const { status, headers: answered, body } = await service.end(call, context);
    return new Response(body, { status, headers: answered });
  };
}

async function readBody(service, call, body) {
  const reader = body.getReader();
  try {
    while (call.wanted) {
      const { done, value } = await reader.read();
      if (done) return;
      service.feed(call, value);
    }
    await reader.cancel();
  } catch (error) {
    service.drop(call);
    throw error;
  }
}

// Path and query of an absolute URL.
function targetOf(url) {
  const start = url.indexOf("/", url.indexOf("//") + 2);
  return start < 0 ? "/" : url.slice(start);
}
