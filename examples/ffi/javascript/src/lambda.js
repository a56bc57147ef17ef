// AWS Lambda: API Gateway v1 and v2, function URLs, load balancers.
export function lambdaHandler(service) {
  return async function (event) {
    const { method, path } = routeOf(event), headers = headersOf(event);
    const body = Buffer.from(event.body ?? "", event.isBase64Encoded ? "base64" : "utf8");
    const call = await service.begin(method, path, headers["x-commercelayer-signature"],
      headers["x-commercelayer-topic"], body.length);
    service.feed(call, body);
    const { status, headers: answered, body: text } = await service.end(call);
    return { statusCode: status, headers: answered, body: text, isBase64Encoded: false };
  };
}

// Version 2 tells the stage in its path, which is no part of the endpoint's.
function routeOf(event) {
  const http = event?.requestContext?.http;
  const method = http ? http.method : event?.httpMethod, path = http ? event.rawPath : event?.path;
  if (typeof method !== "string" || typeof path !== "string")
    throw new TypeError("this event is no HTTP request of API Gateway, a function URL or a load balancer");
  const stage = http ? event.requestContext.stage : undefined;
  const staged = stage && stage !== "$default" && path.startsWith(`/${stage}/`);
  return { method, path: staged ? path.slice(stage.length + 1) : path };
}

// Names in lower case; all values of one header, as the library refuses two signatures.
function headersOf(event) {
  const headers = {};
  for (const [name, value] of Object.entries(event.headers ?? {})) headers[name.toLowerCase()] = value;
  for (const [name, values] of Object.entries(event.multiValueHeaders ?? {}))
    headers[name.toLowerCase()] = values.join(", ");
  return headers;
}
