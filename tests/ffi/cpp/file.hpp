// file.hpp - tests/ffi/cases.json, read with cJSON, and the builders by their names.
#ifndef CLX_TESTS_FILE_HPP
#define CLX_TESTS_FILE_HPP

#include <cstring>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include <cjson/cJSON.h>

#include "../../../examples/ffi/cpp/clx.hpp"

// What a test says when it fails. It is no std::exception, so that only tests catch it.
struct failed {
  std::string what;
};

template <class A, class B> void same(const A &found, const B &wanted, const std::string &what = "")
{
  if (found == wanted)
    return;
  std::ostringstream said;
  said << what << ": " << found << " is not " << wanted;
  throw failed{said.str()};
}

inline void hold(bool holds, const std::string &what)
{
  if (!holds)
    throw failed{what};
}

// -------- the file --------

inline const cJSON *get(const cJSON *object, const char *name)
{
  return cJSON_GetObjectItemCaseSensitive(object, name);
}

inline const cJSON *need(const cJSON *object, const char *name)
{
  const cJSON *found = get(object, name);
  hold(found, std::string("a case lacks ") + name);
  return found;
}

inline std::string text(const cJSON *value)
{
  hold(cJSON_IsString(value), "a text");
  return value->valuestring;
}

inline std::string text(const cJSON *object, const char *name) { return text(need(object, name)); }

inline std::string text_or(const cJSON *object, const char *name, std::string other)
{
  return get(object, name) ? text(object, name) : other;
}

inline std::vector<const cJSON *> list(const cJSON *value)
{
  std::vector<const cJSON *> all;
  for (const cJSON *one = value ? value->child : nullptr; one; one = one->next)
    all.push_back(one);
  return all;
}

// A member that nobody knows is not passed over.
inline void known(const cJSON *object, const std::string &names)
{
  for (const cJSON *member : list(object))
    hold((" " + names + " ").find(std::string(" ") + member->string + " ") != std::string::npos,
         std::string("nobody knows the member ") + member->string);
}

inline std::string base64(const std::string &coded)
{
  const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string bytes;
  unsigned bits = 0, count = 0;
  for (char letter : coded) {
    size_t digit = alphabet.find(letter);
    if (digit == std::string::npos)
      continue;
    bits = bits << 6 | static_cast<unsigned>(digit);
    count += 6;
    if (count >= 8)
      bytes.push_back(static_cast<char>(bits >> (count -= 8)));
  }
  return bytes;
}

// The bytes of a text of the file; none for null.
inline std::optional<std::string> data(const cJSON *value)
{
  if (cJSON_IsNull(value))
    return std::nullopt;
  if (get(value, "base64"))
    return base64(text(value, "base64"));
  return get(value, "text") ? text(value, "text") : text(value);
}

// Integers beyond 2^53 are strings in the file.
inline int64_t integer(const cJSON *value)
{
  return cJSON_IsNumber(value) ? static_cast<int64_t>(value->valuedouble) : std::stoll(text(value));
}

// -------- builders --------

inline clx::text given(const cJSON *value)
{
  std::optional<std::string> bytes = data(value);
  return bytes ? clx::text(*bytes) : clx::text(nullptr);
}

inline clx::place place(const clx::reply &reply, const cJSON *value)
{
  if (cJSON_IsObject(value))
    return reply.line(text(value, "line"));
  same(text(value) == "data" || text(value) == "metadata", true, text(value));
  return text(value) == "data" ? clx::place::data : clx::place::metadata;
}

using values = std::vector<const cJSON *>;
using builder = std::function<void(const clx::reply &, const values &)>;

inline const std::map<std::string, std::pair<size_t, builder>> &builders()
{
#define BUILDER(name, count, ...)                                                                  \
  {                                                                                                \
    name,                                                                                          \
    {                                                                                              \
      count, [](const clx::reply &r, [[maybe_unused]] const values &v) { __VA_ARGS__; }            \
    }                                                                                              \
  }
  static const std::map<std::string, std::pair<size_t, builder>> all = {
      BUILDER("error", 3, r.error(v[0]->valueint, given(v[1]), given(v[2]))),
      BUILDER("fail", 0, r.fail()),
      BUILDER("price", 2, r.price(given(v[0]), integer(v[1]))),
      BUILDER("price_compare_at", 1, r.price_compare_at(integer(v[0]))),
      BUILDER("promotion", 2, r.promotion(given(v[0]), integer(v[1]))),
      BUILDER("promotion_item", 1, r.promotion_item(given(v[0]))),
      BUILDER("promotion_item_discount", 2, r.promotion_item_discount(given(v[0]), integer(v[1]))),
      BUILDER("no_promotion", 0, r.no_promotion()),
      BUILDER("shipping_cost", 1, r.shipping_cost(integer(v[0]))),
      BUILDER("valid", 0, r.valid()),
      BUILDER("invalid", 2, r.invalid(given(v[0]), given(v[1]))),
      BUILDER("invalid_form", 1,
              r.invalid_form(text(v[0]) == "list" ? CLX_INVALID_LIST : CLX_INVALID_TEXT)),
      BUILDER("authorize", 2, r.authorize(given(v[0]), integer(v[1]))),
      BUILDER("capture", 2, r.capture(given(v[0]), integer(v[1]))),
      BUILDER("void", 2, r.void_(given(v[0]), integer(v[1]))),
      BUILDER("refund", 2, r.refund(given(v[0]), integer(v[1]))),
      BUILDER("pending", 1, r.pending(given(v[0]))),
      BUILDER("customer_token", 2, r.customer_token(given(v[0]), given(v[1]))),
      BUILDER("transaction", 2, r.transaction(given(v[0]), given(v[1]))),
      BUILDER("tax_rate", 1, r.tax_rate(v[0]->valuedouble)),
      BUILDER("tax_item_rate", 2, r.tax_item_rate(given(v[0]), v[1]->valuedouble)),
      BUILDER("tax_item_collectable", 3,
              r.tax_item_collectable(given(v[0]), integer(v[1]), given(v[2]))),
      BUILDER("received", 0, r.received()),
      BUILDER("message", 3, r.message(given(v[0]), cJSON_IsTrue(v[1]), given(v[2]))),
      BUILDER("put_int", 3, r.put(place(r, v[0]), given(v[1]), integer(v[2]))),
      BUILDER("put_real", 3, r.put(place(r, v[0]), given(v[1]), v[2]->valuedouble)),
      BUILDER("put_bool", 3, r.put(place(r, v[0]), given(v[1]), cJSON_IsTrue(v[2]) != 0)),
      BUILDER("put_str", 3, r.put(place(r, v[0]), given(v[1]), given(v[2]))),
      BUILDER("put_null", 2, r.put(place(r, v[0]), given(v[1]), nullptr)),
      BUILDER("put_json", 3, r.put_json(place(r, v[0]), given(v[1]), *data(v[2]))),
      BUILDER("put_decimal", 3, r.put_decimal(place(r, v[0]), given(v[1]), given(v[2]))),
      BUILDER("put_money", 4, r.put_money(place(r, v[0]), given(v[1]), integer(v[2]), given(v[3]))),
  };
#undef BUILDER
  return all;
}

// Makes the calls in order, whatever they throw.
inline void build(const clx::reply &reply, const cJSON *calls)
{
  for (const cJSON *one : list(calls)) {
    values rest = list(one);
    auto found = builders().find(text(rest.front()));
    rest.erase(rest.begin());
    hold(found != builders().end() && found->second.first == rest.size(),
         "nobody knows the builder");
    try {
      found->second.second(reply, rest);
    } catch (const clx::error &) {
    }
  }
}

#endif
