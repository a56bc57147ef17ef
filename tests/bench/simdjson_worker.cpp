/* bench/simdjson_worker.cpp - the whole job with OpenSSL's HMAC and simdjson's DOM.
 *
 * The parser is reused, and the body is padded already as simdjson wants it, so it is not copied.
 * Usage: simdjson_worker SECRET [KERNEL], where KERNEL is one of simdjson's: westmere has SSE,
 * haswell AVX2, icelake AVX-512. Without one simdjson takes the fastest that runs here. */
#include "included_key.h"
#include "openssl_sign.h"

#include <simdjson.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace
{
namespace dom = simdjson::dom;

std::unique_ptr<Signer> signer;
dom::parser parser;
std::string reply;

using Included = std::unordered_map<Key, dom::element, KeyHash>;

Key key_of(dom::element identifier)
{
  return {std::string_view(identifier["type"]), std::string_view(identifier["id"])};
}

bool parse(const wire_body *body, dom::element &document)
{
  return parser.parse(body->bytes, body->len, false).get(document) == simdjson::SUCCESS;
}

/* The discount on a line item, or -1 when it has none. */
int64_t discount_on(const Included &included, dom::element line)
{
  dom::element identifier;
  if (line["relationships"]["item"]["data"].get(identifier) || !identifier.is_object())
    return -1;
  auto item = included.find(key_of(identifier));
  if (item == included.end() || item->first.type != "skus")
    return -1;
  std::string_view code;
  if (item->second["attributes"]["code"].get(code) ||
      code.substr(0, std::strlen(WIRE_PREFIX)) != WIRE_PREFIX)
    return -1;
  dom::element attributes = line["attributes"];
  return int64_t(attributes["quantity"]) * int64_t(attributes["unit_amount_cents"]) / 10;
}

void promotion(dom::element document)
{
  Included included;
  dom::array resources = document["included"];
  included.reserve(resources.size());
  for (dom::element resource : resources)
    included.emplace(key_of(resource), resource);
  int64_t sum = 0;
  std::string list;
  for (dom::element at : document["data"]["relationships"]["line_items"]["data"].get_array()) {
    auto line = included.find(key_of(at));
    int64_t discount = line == included.end() ? -1 : discount_on(included, line->second);
    if (discount < 0)
      continue;
    list += list.empty() ? R"({"id":")" : R"(,{"id":")";
    list += line->first.id;
    list += R"(","discount_cents":)" + std::to_string(discount) + "}";
    sum += discount;
  }
  reply = R"({"success":true,"data":{"name":")" WIRE_NAME R"(","discount_cents":)";
  reply += std::to_string(sum);
  if (!list.empty())
    reply += R"(,"line_items":[)" + list + "]";
  reply += "}}";
}

const char *answer(const wire_body *body, size_t *len)
{
  dom::element document;
  if (!signer->genuine(body) || !parse(body, document))
    return nullptr;
  try {
    promotion(document);
  } catch (const simdjson::simdjson_error &) {
    return nullptr;
  }
  *len = reply.size();
  return reply.data();
}

bool hmac(const wire_body *body)
{
  unsigned char out[32];
  return signer->mac(body, out);
}

bool decode(const wire_body *body)
{
  dom::element document;
  return parse(body, document);
}
} // namespace

/* False where the processor lacks what the kernel needs. */
static bool choose(const char *name)
{
  const simdjson::implementation *kernel = simdjson::get_available_implementations()[name];
  if (!kernel || !kernel->supported_by_runtime_system())
    return false;
  simdjson::get_active_implementation() = kernel;
  return true;
}

int main(int argc, char **argv)
{
  if (argc > 2 && !choose(argv[2])) {
    std::printf("missing simdjson has no kernel %s here\n", argv[2]);
    return 1;
  }
  std::string what = "simdjson " + std::to_string(simdjson::SIMDJSON_VERSION_MAJOR) + "." +
                     std::to_string(simdjson::SIMDJSON_VERSION_MINOR) + "." +
                     std::to_string(simdjson::SIMDJSON_VERSION_REVISION) + " (" +
                     simdjson::get_active_implementation()->name() + "), OpenSSL " +
                     OpenSSL_version(OPENSSL_VERSION_STRING);
  wire_worker worker = {what.c_str(), answer, hmac, decode, nullptr, nullptr};
  signer = std::make_unique<Signer>(argc > 1 ? argv[1] : "");
  return wire_serve(&worker);
}
