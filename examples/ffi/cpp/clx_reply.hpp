// clx_reply.hpp - the answer being built, and what is known of the request; part of clx.hpp.
#ifndef CLX_REPLY_HPP
#define CLX_REPLY_HPP

#include "clx_resource.hpp"

namespace clx
{

// One path from the primary resource, and what the body has there; see clx/explain.h.
struct finding {
  std::string path, include; // include: what would bring it, or ""
  uint32_t state;            // CLX_NOT_LOADED, CLX_EMPTY, CLX_PARTIAL, CLX_LOADED
  bool by_default, needed, met;
};

// What is known of a request besides its resource. Nothing of its head is signed.
class asked : public handle
{
public:
  asked(const handle &of, clx_call *raw) : handle(of), raw_(raw) {}
  std::string_view path() const { return view(clx_call_path(live(raw_))); }
  std::string_view query() const { return view(clx_call_query(live(raw_))); }
  std::string_view topic() const { return view(clx_call_topic(live(raw_))); }
  // What the star number `index`, from 0, of the pattern stood for; "" when there is none.
  std::string_view part(uint32_t index) const
  {
    return view(clx_call_path_part(live(raw_), index));
  }
  // Names what is asked for, to do it only once: see clx_call_key.
  std::string key() const
  {
    char text[CLX_CALL_KEY];
    check(clx_call_key(live(raw_), text));
    return text;
  }
  uint32_t remaining_ms() const { return clx_call_remaining_ms(live(raw_)); }
  // The secret that matched: 0 is the newest; -1 before the signature was checked.
  int matched_key() const { return clx_call_matched_key(live(raw_)); }

  // What the body has and lacks of the callback's default includes and of `needs`.
  std::vector<finding> explain(const std::vector<text> &needs) const
  {
    std::vector<const char *> paths;
    std::vector<finding> all;
    clx_outcome outcome{};
    const clx_finding *found;
    size_t count;
    for (const text &need : needs)
      paths.push_back(need.c_str());
    outcome.size = sizeof outcome;
    clx_call_outcome(live(raw_), &outcome);
    check(clx_document_explain(clx_call_document(raw_), outcome.callback, paths.data(),
                               paths.size(), clx_call_arena(raw_), &found, &count));
    for (size_t i = 0; i < count; i++) {
      const clx_finding &one = found[i];
      all.push_back({one.path, one.include ? one.include : "", one.state, one.by_default,
                     one.needed, one.met});
    }
    return all;
  }

private:
  static std::string_view view(const char *text) { return text ? text : std::string_view(); }
  clx_call *raw_;
};

// Where a value is put; reply::line gives those of line items.
enum class place : int { data = CLX_IN_DATA, metadata = CLX_IN_METADATA };

// The answer being built. Each method throws what the library refuses. A failure of anything but
// metadata, messages and texts of a transaction sticks, also when the exception is caught: then no
// answer but a 500, the refusal that was made by error(), or the fallback leaves.
//
// Bytes that are not UTF-8 become U+FFFD in texts for people, and fail the answer in tokens, ids
// and codes. Amounts are minor units.
class reply : public handle
{
public:
  reply(const handle &of, clx_reply *raw) : handle(of), raw_(raw) {}

  // A refusal, such as error(422, "UNKNOWN_SKU", "no price for this SKU"). The last one counts.
  void error(int http, text code, text message) const
  {
    done(clx_reply_error(live(raw_), http, c(code), c(message)));
  }
  // Makes the reply fail, whatever is built: for deferred work that broke.
  void fail() const { clx_reply_fail(live(raw_)); }

  void price(cents unit) const { price(nullptr, unit); }
  void price(text sku_code, cents unit) const
  {
    done(clx_reply_price(live(raw_), c(sku_code), c(unit)));
  }
  void price_compare_at(cents full) const { done(clx_reply_price_compare_at(live(raw_), c(full))); }

  void promotion(text name, cents discount) const
  {
    done(clx_reply_promotion(live(raw_), c(name), c(discount)));
  }
  void promotion_item(text line_item_id) const
  {
    done(clx_reply_promotion_item(live(raw_), c(line_item_id)));
  }
  void promotion_item_discount(text line_item_id, cents discount) const
  {
    done(clx_reply_promotion_item_discount(live(raw_), c(line_item_id), c(discount)));
  }
  void no_promotion() const { done(clx_reply_no_promotion(live(raw_))); }

  void shipping_cost(cents price) const { done(clx_reply_shipping_cost(live(raw_), c(price))); }

  void valid() const { done(clx_reply_valid(live(raw_))); }
  void invalid(text attribute, text message) const
  {
    done(clx_reply_invalid(live(raw_), c(attribute), c(message)));
  }
  // CLX_INVALID_TEXT or CLX_INVALID_LIST.
  void invalid_form(int form) const { done(clx_reply_invalid_form(live(raw_), form)); }

  void authorize(text token, cents amount) const
  {
    done(clx_reply_authorize(live(raw_), c(token), c(amount)));
  }
  void capture(text token, cents amount) const
  {
    done(clx_reply_capture(live(raw_), c(token), c(amount)));
  }
  void void_(text token, cents amount) const
  {
    done(clx_reply_void(live(raw_), c(token), c(amount)));
  }
  void refund(text token, cents amount) const
  {
    done(clx_reply_refund(live(raw_), c(token), c(amount)));
  }
  // Makes the answer 202; the outcome follows by call back, see clx::outcome.
  void pending(text action_id) const { done(clx_reply_pending(live(raw_), c(action_id))); }
  // Either may be nullptr.
  void customer_token(text customer, text payment_source) const
  {
    done(clx_reply_customer_token(live(raw_), c(customer), c(payment_source)));
  }
  // CLX_TRANSACTION_...
  void transaction(text field, text said) const
  {
    check(clx_reply_transaction(live(raw_), field.c_str(), said.c_str()), field.c_str());
  }

  // Rates are fractions: 0.25 is 25 percent.
  void tax_rate(double rate) const { done(clx_reply_tax_rate(live(raw_), rate)); }
  void tax_item_rate(text line_item_id, double rate) const
  {
    done(clx_reply_tax_item_rate(live(raw_), c(line_item_id), rate));
  }
  void tax_item_collectable(text line_item_id, cents tax, text currency) const
  {
    done(clx_reply_tax_item_collectable(live(raw_), c(line_item_id), c(tax), c(currency)));
  }

  void received() const { done(clx_reply_received(live(raw_))); }

  // A notification; `body` is the JSON text of an object, or nullptr.
  void message(text name, bool flash, text body = nullptr) const
  {
    check(clx_reply_message(live(raw_), name.c_str(), flash, body.c_str()));
  }

  // The place of a line item's entry in the answer, made when it is new.
  place line(text line_item_id) const
  {
    int made = clx_reply_line(live(raw_), c(line_item_id));
    if (made < 0)
      done(clx_reply_status(raw_));
    return static_cast<place>(made);
  }

  // Puts an integer, a real, a bool, a text or nullptr, which is null, under a key. Metadata that
  // cannot be sent is left out, and logged.
  template <class V> void put(place at, text key, const V &value) const
  {
    if constexpr (std::is_same_v<V, std::nullptr_t>)
      put_by(at, key, clx_reply_put_null);
    else if constexpr (std::is_same_v<V, bool>)
      put_by(at, key, clx_reply_put_bool, value);
    else if constexpr (std::is_integral_v<V>)
      put_by(at, key, clx_reply_put_int, cents(value));
    else if constexpr (std::is_floating_point_v<V>)
      put_by(at, key, clx_reply_put_real, static_cast<double>(value));
    else
      put_by(at, key, clx_reply_put_str, text(value));
  }
  // The text of any JSON value.
  void put_json(place at, text key, std::string_view json) const
  {
    put_by(at, key, clx_reply_put_json, json.data(), json.size());
  }
  // A number as exact decimal text, and an amount, which is written in major units.
  void put_decimal(place at, text key, text decimal) const
  {
    put_by(at, key, clx_reply_put_decimal, decimal);
  }
  void put_money(place at, text key, cents amount, text currency) const
  {
    put_by(at, key, clx_reply_put_money, amount, currency);
  }

  // Of a deferred call: keeps what was built as the fallback, and empties the reply for the real
  // answer. For payments only the pending form, and only after its action_id was recorded: see
  // clx_reply_fallback.
  void fallback() const { done(clx_reply_fallback(live(raw_))); }

  clx::asked asked() const { return {*this, clx_reply_call(live(raw_))}; }

private:
  // An argument that the answer cannot do without: refusing it makes the reply fail.
  template <class T> void hold(const T &argument) const
  {
    if (!argument.fits())
      clx_reply_fail(raw_);
  }
  const char *c(const text &argument) const
  {
    hold(argument);
    return argument.c_str();
  }
  int64_t c(const cents &argument) const
  {
    hold(argument);
    return argument.number();
  }
  template <class T> static auto plain(const T &argument)
  {
    if constexpr (std::is_same_v<T, text>)
      return argument.c_str();
    else if constexpr (std::is_same_v<T, cents>)
      return argument.number();
    else
      return argument;
  }
  template <class F, class... A>
  void put_by(place at, const text &key, F function, const A &...arguments) const
  {
    try {
      done(function(live(raw_), static_cast<int>(at), key.c_str(), plain(arguments)...));
    } catch (const clx::error &) {
      if (at != place::metadata)
        clx_reply_fail(live(raw_));
      throw;
    }
  }
  void done(int status) const
  {
    if (status != CLX_OK)
      throw clx::error(status, clx_reply_failure(raw_)->where);
  }
  clx_reply *raw_;
};

} // namespace clx

#endif
