// clx_resource.hpp - errors, arguments, and what is read of a request; part of clx.hpp.
#ifndef CLX_RESOURCE_HPP
#define CLX_RESOURCE_HPP

#include <exception>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <clx.h>

namespace clx
{

// -------- errors --------

// A status of libclx that is not CLX_OK, and the place it is about, or "".
class error : public std::exception
{
public:
  explicit error(int status, std::string_view place = {})
      : status_(status), place_(place),
        what_(std::string(name()) + ": " + clx_status_message(status))
  {
    if (!place_.empty())
      what_ += " (" + place_ + ")";
  }
  int status() const noexcept { return status_; }
  const char *name() const noexcept { return clx_status_name(status_); }
  const std::string &place() const noexcept { return place_; }
  const char *what() const noexcept override { return what_.c_str(); }

private:
  int status_;
  std::string place_, what_;
};

inline void check(int status, std::string_view place = {})
{
  if (status != CLX_OK)
    throw error(status, place);
}

// -------- arguments --------

// A text on its way to C, or none: nullptr. C would cut it at U+0000, so one that holds it is
// refused.
class text
{
public:
  text(std::nullptr_t) {}
  text(std::nullopt_t) {}
  text(const char *given) : there_(given != nullptr), copy_(given ? given : "") {}
  text(std::string_view given) : there_(true), copy_(given) {}
  text(const std::string &given) : there_(true), copy_(given) {}
  bool fits() const noexcept { return copy_.find('\0') == std::string::npos; }
  const char *c_str() const
  {
    if (!fits())
      throw error(CLX_BAD_ARGUMENT, "the text holds U+0000");
    return there_ ? copy_.c_str() : nullptr;
  }

private:
  bool there_ = false;
  std::string copy_;
};

// An amount in minor units: any integer that fits 64 bits. Reals and bools do not compile.
class cents
{
public:
  template <class I, std::enable_if_t<std::is_integral_v<I> && !std::is_same_v<I, bool>, int> = 0>
  cents(I given)
      : number_(static_cast<int64_t>(given)),
        fits_(std::is_signed_v<I> || static_cast<uint64_t>(given) <= INT64_MAX)
  {
  }
  bool fits() const noexcept { return fits_; }
  int64_t number() const
  {
    if (!fits_)
      throw error(CLX_OUT_OF_RANGE, "the amount does not fit 64 bits");
    return number_;
  }

private:
  int64_t number_;
  bool fits_;
};

// -------- handles --------

// The generation of a call. It changes whenever the call begins a request and when it ended it.
struct life {
  uint64_t now = 0;
};

// What must not be used after the answer.
class handle
{
public:
  explicit handle(std::shared_ptr<const life> given)
      : life_(std::move(given)), generation_(life_->now)
  {
  }

protected:
  template <class T> T *live(T *raw) const
  {
    if (life_->now != generation_)
      throw error(CLX_ANSWERED, "used after the answer of its call");
    return raw;
  }

private:
  std::shared_ptr<const life> life_;
  uint64_t generation_;
};

// -------- values --------

class json;

// One value of a request. Integers are exact: one beyond 64 bits is a real with its text.
class value : public handle
{
public:
  value(const handle &of, const clx_value &raw) : handle(of), raw_(raw) {}
  uint32_t kind() const noexcept { return raw_.kind; } // CLX_KIND_...
  bool drifted() const noexcept { return raw_.drifted != 0; }
  bool is_null() const noexcept { return raw_.kind == CLX_KIND_NULL; }
  // Escapes undone; CLX_JSON_NUL for a text with U+0000.
  std::string text() const
  {
    size_t needed = 0;
    want(CLX_KIND_TEXT);
    if (!raw_.escaped)
      return std::string(raw_.text, raw_.len);
    clx_value_text(&raw_, nullptr, 0, &needed);
    std::string copy(needed, '\0');
    check(clx_value_text(&raw_, copy.data(), needed, nullptr));
    copy.pop_back();
    return copy;
  }
  // Exactly, or CLX_OUT_OF_RANGE.
  int64_t integer() const
  {
    if (raw_.kind == CLX_KIND_REAL)
      throw error(CLX_OUT_OF_RANGE);
    want(CLX_KIND_INTEGER);
    return raw_.integer;
  }
  // CLX_OUT_OF_RANGE for an integer that a double cannot hold.
  double real() const
  {
    constexpr int64_t most = INT64_C(1) << 53;
    if (raw_.kind == CLX_KIND_INTEGER && raw_.integer >= -most && raw_.integer <= most)
      return static_cast<double>(raw_.integer);
    if (raw_.kind == CLX_KIND_INTEGER || (raw_.kind == CLX_KIND_REAL && is_whole()))
      throw error(CLX_OUT_OF_RANGE);
    want(CLX_KIND_REAL);
    return raw_.real;
  }
  bool boolean() const
  {
    want(CLX_KIND_BOOLEAN);
    return raw_.integer != 0;
  }
  clx::json json() const;
  // The JSON text of numbers (empty for declared ones), objects and arrays, as it was sent.
  std::string_view sent() const { return {live(raw_.text) ? raw_.text : "", raw_.len}; }

private:
  void want(uint32_t kind) const
  {
    live(&raw_);
    if (raw_.kind != kind)
      throw error(CLX_WRONG_KIND);
  }
  bool is_whole() const
  {
    return raw_.text && sent().find_first_of(".eE") == std::string_view::npos;
  }
  clx_value raw_;
};

// An object or an array. Of members with the same name the first counts.
class json : public handle
{
public:
  json(const handle &of, std::string_view text) : handle(of), text_(text) {}
  // For a JSON reader of yours, which then decides on names that come twice.
  std::string_view text() const { return *live(&text_); }
  // The value at a JSON pointer such as "/rates/0/amount". CLX_NOT_FOUND when there is none.
  value at(clx::text pointer) const { return {*this, find(pointer.c_str())}; }
  std::vector<std::pair<std::string, value>> members() const
  {
    std::vector<std::pair<std::string, value>> all;
    std::set<std::string> seen;
    each(CLX_KIND_OBJECT, [&](const value &name, const value &found) {
      if (std::string key = name.text(); seen.insert(key).second)
        all.emplace_back(std::move(key), found);
    });
    return all;
  }
  std::vector<value> elements() const
  {
    std::vector<value> all;
    each(CLX_KIND_ARRAY, [&](const value &, const value &found) { all.push_back(found); });
    return all;
  }

private:
  clx_value find(const char *pointer) const
  {
    clx_value found;
    check(clx_json_get(text().data(), text_.size(), pointer, &found), pointer);
    return found;
  }
  template <class F> void each(uint32_t kind, F take) const
  {
    clx_json_iter iter;
    clx_value whole = find(""), name, found;
    if (whole.kind != kind)
      throw error(CLX_WRONG_KIND);
    check(clx_json_iter_init(&iter, &whole));
    for (int status; (status = clx_json_next(&iter, &name, &found)) != CLX_END;) {
      check(status);
      take(value(*this, name), value(*this, found));
    }
  }
  std::string_view text_;
};

inline json value::json() const
{
  if (raw_.kind != CLX_KIND_OBJECT && raw_.kind != CLX_KIND_ARRAY)
    throw error(CLX_WRONG_KIND);
  return {*this, sent()};
}

// -------- resources --------

struct relationship;

// A resource, read by the names of its members.
class resource : public handle
{
public:
  resource(const handle &of, const clx_resource *raw) : handle(of), raw_(raw) {}
  const clx_resource *raw() const { return live(raw_); }
  std::string_view type() const { return raw()->type; }
  std::string_view id() const { return raw()->id; }
  std::optional<clx::json> links() const { return free_form(raw()->links); }
  std::optional<clx::json> meta() const { return free_form(raw()->meta); }

  // An attribute, declared or not. CLX_NOT_SENT for one that was not sent, CLX_NOT_FOUND for a name
  // that the type does not have either, CLX_WRONG_KIND for a relationship.
  value get(clx::text name) const
  {
    clx_value found;
    check(clx_get(raw(), name.c_str(), &found), name.c_str());
    if (!is_attribute(found))
      throw error(CLX_WRONG_KIND, name.c_str());
    return {*this, found};
  }
  // These fail as get does, and with CLX_WRONG_KIND for null and other kinds.
  std::string text(clx::text name) const { return read(name, &value::text); }
  int64_t integer(clx::text name) const { return read(name, &value::integer); }
  double real(clx::text name) const { return read(name, &value::real); }
  bool boolean(clx::text name) const { return read(name, &value::boolean); }
  clx::json json(clx::text name) const { return read(name, &value::json); }

  // The names of the attributes that were sent: declared ones, then others, each once.
  std::vector<std::string> names() const
  {
    std::vector<std::string> all;
    std::set<std::string> seen;
    clx_field field;
    clx_value found;
    clx_extra_iter extras;
    const char *other;
    auto add = [&](const char *name) {
      if (clx_get(raw_, name, &found) == CLX_OK && is_attribute(found) && seen.insert(name).second)
        all.emplace_back(name);
    };
    const clx_type *type = clx_type_at(raw()->type_id);
    for (uint32_t i = 0; clx_type_field(type, i, &field) == CLX_OK; i++)
      add(field.name);
    clx_extra_iter_init(&extras, raw_);
    while (clx_extra_next(&extras, &other, &found) == CLX_OK)
      add(other);
    return all;
  }

  // A relationship. CLX_NOT_SENT, CLX_NOT_FOUND.
  clx::relationship relationship(clx::text name) const;
  // The resource of a to-one relationship, none when it was null. CLX_NOT_SENT when nothing or only
  // its identifier was sent: external_includes would bring it.
  std::optional<resource> one(clx::text name) const
  {
    std::vector<resource> all = loaded(name, CLX_KIND_ONE);
    return all.empty() ? std::nullopt : std::optional<resource>(all.front());
  }
  // All resources of a to-many relationship. CLX_NOT_SENT when one of them was not sent.
  std::vector<resource> many(clx::text name) const { return loaded(name, CLX_KIND_MANY); }

  // Amounts in minor units, of authorize, capture, void and refund callbacks; the second number is
  // what is left. CLX_MISSING_DATA with the paths of what is missing.
  int64_t authorize_amount() const
  {
    auto *payment = as<clx_external_payment>(CLX_TYPE_EXTERNAL_PAYMENTS);
    return amounts([=](int64_t *asked, int64_t *, clx_error *failure) {
             return clx_authorize_amount(payment, asked, failure);
           })
        .first;
  }
  std::pair<int64_t, int64_t> capture_amount() const
  {
    auto *authorization = as<clx_authorization>(CLX_TYPE_AUTHORIZATIONS);
    return amounts([=](int64_t *asked, int64_t *left, clx_error *failure) {
      return clx_capture_amount(authorization, asked, left, failure);
    });
  }
  int64_t void_amount() const
  {
    auto *authorization = as<clx_authorization>(CLX_TYPE_AUTHORIZATIONS);
    return amounts([=](int64_t *, int64_t *left, clx_error *failure) {
             return clx_void_amount(authorization, left, failure);
           })
        .second;
  }
  std::pair<int64_t, int64_t> refund_amount() const
  {
    auto *capture = as<clx_capture>(CLX_TYPE_CAPTURES);
    return amounts([=](int64_t *asked, int64_t *left, clx_error *failure) {
      return clx_refund_amount(capture, asked, left, failure);
    });
  }

protected:
  template <class T> const T *as(uint32_t type) const
  {
    return static_cast<const T *>(clx_as(raw(), type));
  }

private:
  static bool is_attribute(const clx_value &found)
  {
    return found.kind != CLX_KIND_ONE && found.kind != CLX_KIND_MANY;
  }
  template <class T> T read(const clx::text &name, T (value::*reader)() const) const
  {
    value found = get(name);
    try {
      return (found.*reader)();
    } catch (const error &failed) {
      throw error(failed.status(), name.c_str());
    }
  }
  template <class F> static std::pair<int64_t, int64_t> amounts(F ask)
  {
    std::pair<int64_t, int64_t> found{0, 0};
    clx_error failure{};
    int status = ask(&found.first, &found.second, &failure);
    check(status, failure.where);
    return found;
  }
  std::optional<clx::json> free_form(const char *text) const
  {
    return text ? std::optional<clx::json>(clx::json(*this, text)) : std::nullopt;
  }
  std::vector<resource> loaded(const clx::text &name, uint32_t kind) const;
  const clx_resource *raw_;
};

// One resource identifier, with its resource where that was sent.
struct identifier {
  std::string_view type, id;
  std::optional<clx::resource> resource;
};

// A relationship as it was sent.
struct relationship {
  uint32_t state; // CLX_NOT_LOADED, CLX_EMPTY, CLX_PARTIAL, CLX_LOADED
  uint32_t kind;  // CLX_KIND_ONE, CLX_KIND_MANY, CLX_KIND_ABSENT
  std::vector<identifier> identifiers;
  std::optional<clx::json> json; // the whole object, with its links
};

inline relationship resource::relationship(clx::text name) const
{
  clx_relationship found;
  check(clx_relationship_get(raw(), name.c_str(), &found), name.c_str());
  clx::relationship made{found.state, found.kind, {}, std::nullopt};
  for (uint32_t i = 0; i < found.count; i++) {
    const clx_identifier &raw = found.at[i];
    made.identifiers.push_back({raw.type, raw.id, std::nullopt});
    if (raw.resource)
      made.identifiers.back().resource.emplace(*this, raw.resource);
  }
  if (found.json)
    made.json.emplace(*this, std::string_view(found.json, found.json_len));
  return made;
}

inline std::vector<resource> resource::loaded(const clx::text &name, uint32_t kind) const
{
  std::vector<resource> all;
  clx::relationship found = relationship(name);
  if (found.state == CLX_NOT_LOADED || found.state == CLX_PARTIAL)
    throw error(CLX_NOT_SENT, name.c_str());
  if (found.kind != kind)
    throw error(CLX_WRONG_KIND, name.c_str());
  for (const identifier &one : found.identifiers)
    if (one.resource)
      all.push_back(*one.resource);
  return all;
}

// A resource of a known type: item->sku_code is the member of the C struct, checked to be read in
// time; NULL and zero are also what was not sent, so name it in needs(). Keep the typed resource
// itself, not a pointer that came out of it.
template <class T> class typed : public resource
{
public:
  explicit typed(const resource &of) : resource(of) {}
  const T *operator->() const { return reinterpret_cast<const T *>(raw()); }
};

} // namespace clx

#endif
