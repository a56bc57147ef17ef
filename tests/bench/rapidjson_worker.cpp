/* bench/rapidjson_worker.cpp - the whole job with OpenSSL's HMAC and rapidjson, which parses in
 * place in a copy of the body. Usage: rapidjson_worker SECRET. */
#include "included_key.h"
#include "openssl_sign.h"

#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace
{
using rapidjson::Value;

std::unique_ptr<Signer> signer;
std::vector<char> copy;
rapidjson::StringBuffer reply;

using Included = std::unordered_map<Key, const Value *, KeyHash>;

const Value *member(const Value *object, const char *name)
{
  if (!object || !object->IsObject())
    return nullptr;
  auto found = object->FindMember(name);
  return found == object->MemberEnd() ? nullptr : &found->value;
}

std::string_view text_of(const Value *object, const char *name)
{
  const Value *text = member(object, name);
  if (!text || !text->IsString())
    return {};
  return {text->GetString(), text->GetStringLength()};
}

const Value *related(const Value *resource, const char *name)
{
  return member(member(member(resource, "relationships"), name), "data");
}

int64_t number_of(const Value *resource, const char *name)
{
  const Value *number = member(member(resource, "attributes"), name);
  return number && number->IsInt64() ? number->GetInt64() : 0;
}

const Value *find(const Included &included, const Value *identifier)
{
  auto found = included.find({text_of(identifier, "type"), text_of(identifier, "id")});
  return found == included.end() ? nullptr : found->second;
}

/* The discount on a line item, or -1 when it has none. */
int64_t discount_on(const Included &included, const Value *line)
{
  const Value *item = find(included, related(line, "item"));
  std::string_view code = text_of(member(item, "attributes"), "code");
  if (text_of(item, "type") != "skus" ||
      code.substr(0, std::strlen(WIRE_PREFIX)) != WIRE_PREFIX)
    return -1;
  return number_of(line, "quantity") * number_of(line, "unit_amount_cents") / 10;
}

struct Discount {
  std::string_view id;
  int64_t cents;
};

void write(const std::vector<Discount> &discounts, int64_t sum)
{
  reply.Clear();
  rapidjson::Writer<rapidjson::StringBuffer> writer(reply);
  writer.StartObject();
  writer.Key("success");
  writer.Bool(true);
  writer.Key("data");
  writer.StartObject();
  writer.Key("name");
  writer.String(WIRE_NAME);
  writer.Key("discount_cents");
  writer.Int64(sum);
  if (!discounts.empty()) {
    writer.Key("line_items");
    writer.StartArray();
    for (const Discount &discount : discounts) {
      writer.StartObject();
      writer.Key("id");
      writer.String(discount.id.data(), rapidjson::SizeType(discount.id.size()));
      writer.Key("discount_cents");
      writer.Int64(discount.cents);
      writer.EndObject();
    }
    writer.EndArray();
  }
  writer.EndObject();
  writer.EndObject();
}

void promotion(const Value &document)
{
  Included included;
  std::vector<Discount> discounts;
  int64_t sum = 0;
  if (const Value *resources = member(&document, "included"))
    for (const Value &resource : resources->GetArray())
      included.emplace(Key{text_of(&resource, "type"), text_of(&resource, "id")}, &resource);
  if (const Value *lines = related(member(&document, "data"), "line_items"))
    for (const Value &at : lines->GetArray()) {
      const Value *line = find(included, &at);
      int64_t discount = line ? discount_on(included, line) : -1;
      if (discount < 0)
        continue;
      discounts.push_back({text_of(line, "id"), discount});
      sum += discount;
    }
  write(discounts, sum);
}

bool parse(const wire_body *body, rapidjson::Document &document)
{
  copy.assign(body->bytes, body->bytes + body->len + 1);
  document.ParseInsitu(copy.data());
  return !document.HasParseError();
}

const char *answer(const wire_body *body, size_t *len)
{
  rapidjson::Document document;
  if (!signer->genuine(body) || !parse(body, document))
    return nullptr;
  promotion(document);
  *len = reply.GetSize();
  return reply.GetString();
}

bool decode(const wire_body *body)
{
  rapidjson::Document document;
  return parse(body, document);
}
} // namespace

int main(int argc, char **argv)
{
  std::string what =
      "rapidjson " RAPIDJSON_VERSION_STRING ", OpenSSL " +
      std::string(OpenSSL_version(OPENSSL_VERSION_STRING));
  wire_worker worker = {what.c_str(), answer, nullptr, decode, nullptr, nullptr};
  signer = std::make_unique<Signer>(argc > 1 ? argv[1] : "");
  return wire_serve(&worker);
}
