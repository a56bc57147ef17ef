/* bench/openssl_sign.h - the signature check of the workers in C++: OpenSSL's HMAC, with the key
 * prepared once. */
#ifndef BENCH_OPENSSL_SIGN_H
#define BENCH_OPENSSL_SIGN_H

#include "wire.h"

#include <cstring>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>

class Signer
{
public:
  explicit Signer(const char *secret)
  {
    char digest[] = "SHA256";
    OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string("digest", digest, 0),
                           OSSL_PARAM_construct_end()};
    EVP_MAC *hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    ctx = EVP_MAC_CTX_new(hmac);
    EVP_MAC_free(hmac);
    ready = ctx && EVP_MAC_init(ctx, reinterpret_cast<const unsigned char *>(secret),
                                std::strlen(secret), params);
  }
  ~Signer()
  {
    EVP_MAC_CTX_free(ctx);
  }
  Signer(const Signer &) = delete;
  Signer &operator=(const Signer &) = delete;

  bool mac(const wire_body *body, unsigned char out[32])
  {
    size_t len = 0;
    return ready && EVP_MAC_init(ctx, nullptr, 0, nullptr) &&
           EVP_MAC_update(ctx, reinterpret_cast<const unsigned char *>(body->bytes), body->len) &&
           EVP_MAC_final(ctx, out, &len, 32);
  }

  bool genuine(const wire_body *body)
  {
    unsigned char out[32];
    unsigned char text[WIRE_SIGNATURE_LEN + 1];
    if (!mac(body, out))
      return false;
    EVP_EncodeBlock(text, out, 32);
    return std::strlen(body->signature) == WIRE_SIGNATURE_LEN &&
           CRYPTO_memcmp(text, body->signature, WIRE_SIGNATURE_LEN) == 0;
  }

private:
  EVP_MAC_CTX *ctx = nullptr;
  bool ready = false;
};

#endif
