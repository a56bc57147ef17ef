/* What to write instead, in the languages that endpoints are written in. */
#include <string.h>

#include "engine.h"

/* A topic: the cases it is for, as patterns with commas, and a line for each language. */
static const struct topic {
  const char *cases;
  const char *lines[6];
} topics[] = {
    {"sign.genuine,bytes,http.pieces,http.pieces_utf8,http.chunked,http.cut,http.content_type",
     {"app.post(path, express.raw({ type: '*/*', limit: '5mb' }), handler); "
      "createHmac('sha256', secret).update(req.body).digest('base64')",
      "body = request.get_data()  # Flask; await request.body() in FastAPI; "
      "base64.b64encode(hmac.new(secret, body, 'sha256').digest())",
      "$body = file_get_contents('php://input'); "
      "base64_encode(hash_hmac('sha256', $body, $secret, true))",
      "body = request.raw_post  # Rails; request.body.read in Rack; "
      "Base64.strict_encode64(OpenSSL::HMAC.digest('SHA256', secret, body))",
      "body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 5<<20)); mac := hmac.New(sha256.New, "
      "secret); mac.Write(body)",
      "clx_call_start(call, ...); clx_call_body(call, bytes, len) as they come; clx_call_end(call, "
      "&response)"}},
    {"sign",
     {"const right = Buffer.from(mac), came = Buffer.from(header ?? ''); came.length === "
      "right.length && timingSafeEqual(came, right)",
      "hmac.compare_digest(header.encode('latin-1'), right)",
      "hash_equals($right, $_SERVER['HTTP_X_COMMERCELAYER_SIGNATURE'] ?? '')",
      "header.bytesize == right.bytesize && OpenSSL.fixed_length_secure_compare(header, right)",
      "hmac.Equal([]byte(r.Header.Get(\"X-CommerceLayer-Signature\")), right)",
      "clx_verify(keys, signature, signature_len, body, len)"}},
    {"http.size,http.size_5mb,doc.many",
     {"express.raw({ type: '*/*', limit: '5mb' })",
      "app.config['MAX_CONTENT_LENGTH'] = 5 * 1024 * 1024  # Flask",
      "post_max_size = 8M in php.ini, client_max_body_size 8m in nginx",
      "client_max_body_size 8m in nginx; Rack itself has no limit",
      "http.MaxBytesReader(w, r.Body, 5<<20)", "clx_limits.body, 16 MiB by default"}},
    {"payment.repeat,payment.repeat_changed,payment.parallel,payment.two_parts,payment.after_late",
     {"INSERT INTO payments (key) VALUES ($1) ON CONFLICT DO NOTHING, and charge only when it "
      "inserted a row; else answer what is stored",
      "the same; key = (kind, data.id, amount, balance), without updated_at and counters",
      "the same; in one transaction with the charge's outcome",
      "the same; a unique index, not a look before the insert",
      "the same; and give the key to the processor as its idempotency key",
      "clx_call_key(call, ...) makes the key; examples/gateway has it all"}},
};

static const char *const languages[6] = {"Node.js", "Python", "PHP", "Ruby", "Go", "C with clx"};

static bool topic_is_for(const char *cases, const char *name)
{
  bool fits = false;
  struct buffer pattern = {0};
  for (const char *at = cases; at != NULL && !fits;) {
    size_t len = strcspn(at, ",");
    pattern.len = 0;
    buffer_add(&pattern, at, len);
    fits = pattern_fits(pattern.at, "", name);
    at = at[len] == ',' ? at + len + 1 : NULL;
  }
  buffer_free(&pattern);
  return fits;
}

void cures_tell(const char *name, struct buffer *text)
{
  for (size_t i = 0; i < sizeof topics / sizeof topics[0]; i++) {
    if (!topic_is_for(topics[i].cases, name))
      continue;
    for (size_t language = 0; language < 6; language++)
      buffer_print(text, "%-12s %s\n", languages[language], topics[i].lines[language]);
    return;
  }
}
