/* A body that is checked as it arrives and not kept. */
#include "verify/verify.h"

#include <sodium.h>

#include "base/allocator.h"

struct clx_stream {
  clx_allocator allocator;
  size_t count; /* of the secrets when the stream was made */
  struct clx__hasher hashers[CLX_KEYS_MAX];
};

/* A failure of the provider stays in its hasher and comes out with the next piece. */
static void stream_begin(clx_stream *stream)
{
  for (size_t i = 0; i < stream->count; i++)
    (void)clx__hasher_begin(&stream->hashers[i], i);
}

clx_stream *clx_stream_new(const clx_keys *keys, const clx_allocator *allocator)
{
  clx_allocator chosen;
  int status = CLX_OK;
  clx__allocator_default(allocator, &chosen);
  clx_stream *stream = clx__allocate(&chosen, sizeof(*stream));
  if (!stream)
    return NULL;
  sodium_memzero(stream, sizeof(*stream));
  stream->allocator = chosen;
  stream->count = clx_keys_count(keys);
  for (size_t i = 0; status == CLX_OK && i < stream->count; i++)
    status = clx__hasher_init_on(&stream->hashers[i], keys, &stream->allocator);
  if (status != CLX_OK) {
    clx_stream_free(stream);
    return NULL;
  }
  stream_begin(stream);
  return stream;
}

int clx_stream_update(clx_stream *stream, const void *bytes, size_t len)
{
  int status = stream ? CLX_OK : CLX_BAD_ARGUMENT;
  for (size_t i = 0; status == CLX_OK && i < stream->count; i++)
    status = clx__hasher_update(&stream->hashers[i], bytes, len);
  return status;
}

/* Every secret's hash is needed, also after a match: one that failed makes the whole doubtful. */
static int stream_compare(clx_stream *stream, const uint8_t sent[CLX_MAC_LEN], uint32_t *matched)
{
  size_t found = CLX_KEYS_MAX;
  for (size_t i = 0; i < stream->count; i++) {
    int status = clx__hasher_match(&stream->hashers[i], sent);
    if (status == CLX_OK && found == CLX_KEYS_MAX)
      found = i;
    else if (status != CLX_OK && status != CLX_SIGNATURE_MISMATCH)
      return status;
  }
  if (found == CLX_KEYS_MAX)
    return CLX_SIGNATURE_MISMATCH;
  if (matched)
    *matched = (uint32_t)found;
  return CLX_OK;
}

int clx_stream_verify(clx_stream *stream, const char *signature, size_t signature_len,
                      uint32_t *matched)
{
  uint8_t sent[CLX_MAC_LEN];
  if (!stream)
    return CLX_BAD_ARGUMENT;
  if (stream->count == 0)
    return CLX_NO_KEYS;
  int status = clx__signature_parse(signature, signature_len, sent);
  if (status == CLX_OK)
    status = stream_compare(stream, sent, matched);
  stream_begin(stream);
  return status;
}

void clx_stream_free(clx_stream *stream)
{
  if (!stream)
    return;
  for (size_t i = 0; i < stream->count; i++)
    clx__hasher_free(&stream->hashers[i]);
  clx_allocator allocator = stream->allocator;
  clx__free(&allocator, stream, sizeof(*stream));
}
