// clx.hpp - endpoints for Commerce Layer in C++17: the C library clx, in one header.
//
//   clx::service service;
//   service.price("/prices", [](clx::typed<clx_line_item> item, clx::reply reply) {
//     reply.price(item->quantity >= 10 ? 2600 : 2900);
//   }).keys(clx::make_keys({"the shared secret"})).needs("quantity");
//   service.ready();
//
//   clx::call call(service);
//   auto answer = call.handle({"POST", "/prices", signature, {}, body}).answer;
//
// A handler builds one answer, and returns nothing or a status of clx/status.h. Whatever else it
// does ends in HTTP 500, or in the fallback of a deferred call: an exception of any type, also
// after it built an answer; another status; nothing built. The exception goes to the log and to
// answer::exception. CLX_MISSING_DATA, returned or thrown (resource::capture_amount), becomes a
// 422.
//
// No code of the host runs inside the C library: handlers, key look-ups and the log are called when
// it has returned, so that no exception unwinds through C.
//
// Ownership: a service is shared by its calls, and by all threads once it is ready. A call belongs
// to one thread at a time. Resources, replies and what comes out of them are handles: they know
// the generation of their call and throw CLX_ANSWERED when they are used after the answer. A view
// (std::string_view, members of a typed resource) is not checked: copy what must live longer.
#ifndef CLX_HPP
#define CLX_HPP

#include <chrono>
#include <cstdio>
#include <functional>
#include <initializer_list>
#include <memory>

#include "clx_reply.hpp"

namespace clx
{

// -------- keys --------

template <auto F> struct freed_by {
  template <class T> void operator()(T *raw) const noexcept { F(raw); }
};

// Up to four secrets, the newest first: it signs and is tried first, the older ones are still
// accepted during a rotation. It never changes, so all threads share it.
class keys
{
public:
  explicit keys(const std::vector<std::string_view> &secrets) : raw_(clx_keys_new(nullptr))
  {
    for (std::string_view secret : secrets)
      check(clx_keys_add(raw_.get(), secret.data(), secret.size()));
  }
  // The number of the secret that matched; throws when the signature is not right for the body.
  uint32_t verify(std::optional<std::string_view> signature, std::string_view body) const
  {
    uint32_t matched = 0;
    std::string_view given = signature.value_or(std::string_view());
    check(clx_verify(raw_.get(), given.data(), given.size(), body.data(), body.size(), &matched));
    return matched;
  }
  std::string sign(std::string_view body) const
  {
    char made[CLX_SIGNATURE_LEN + 1];
    check(clx_sign(raw_.get(), body.data(), body.size(), made));
    return made;
  }
  const clx_keys *raw() const noexcept { return raw_.get(); }

private:
  std::unique_ptr<clx_keys, freed_by<clx_keys_free>> raw_;
};

using shared_keys = std::shared_ptr<const keys>;

inline shared_keys make_keys(const std::vector<std::string_view> &secrets)
{
  return std::make_shared<const keys>(secrets);
}

// Why a signature does not match, for a person who sets up an endpoint: a number CLX_EXPLAIN_...
// and a constant sentence. It never reveals the right signature.
inline std::pair<int, std::string_view> verify_explain(std::string_view secret,
                                                       std::optional<std::string_view> signature,
                                                       std::string_view body)
{
  const char *sentence = nullptr;
  std::string_view given = signature.value_or(std::string_view());
  int found = clx_verify_explain(secret.data(), secret.size(), given.data(), given.size(),
                                 body.data(), body.size(), &sentence);
  return {found, sentence};
}

// -------- the outcome of a pending payment --------

// For the host to POST to the gateway's webhook_endpoint_url.
struct outgoing {
  std::string content_type, signature, body;
};

// How a pending payment ended; nullptr leaves a text out.
struct outcome {
  text action_id = nullptr; // as answered with 202
  bool success = false;
  text message = nullptr, error_code = nullptr, error_detail = nullptr;
  text avs_code = nullptr, avs_message = nullptr, cvv_code = nullptr, cvv_message = nullptr;
  text fraud_review = nullptr;

  outgoing write(const keys &gateway) const
  {
    const clx_payment_outcome raw{sizeof raw,          action_id.c_str(),   success,
                                  message.c_str(),     error_code.c_str(),  error_detail.c_str(),
                                  avs_code.c_str(),    avs_message.c_str(), cvv_code.c_str(),
                                  cvv_message.c_str(), fraud_review.c_str()};
    std::unique_ptr<clx_arena, freed_by<clx_arena_free>> arena(clx_arena_new(nullptr));
    clx_outgoing made;
    clx_error failure{};
    int status = clx_payment_outcome_write(gateway.raw(), &raw, arena.get(), &made, &failure);
    check(status, failure.where);
    return {made.content_type, made.signature, {made.body, made.len}};
  }
};

// -------- the log --------

// One line: a level CLX_LOG_..., a status, a constant sentence, and a place, or what an exception
// says.
struct line {
  int level;
  int status;
  std::string message, detail;
};

// What the hooks of the library find while a request is under way.
struct call_state {
  std::vector<line> lines;
  bool asked = false; // for keys, which the host is to find when the library has returned
  bool unknown = false;
  shared_keys found;
};

extern "C" {
inline void clx_hpp_log(void *, int level, int status, const char *message, const char *detail,
                        const clx_call *call) noexcept
{
  auto *state = static_cast<call_state *>(clx_call_io(call));
  try {
    if (state)
      state->lines.push_back({level, status, message, detail});
  } catch (...) { // there is no memory for a line
  }
}

// The first time it fails: then the host is asked, and the request starts again.
inline int clx_hpp_find(void *, const clx_call *call, const clx_keys **found) noexcept
{
  auto *state = static_cast<call_state *>(clx_call_io(call));
  state->asked = true;
  if (state->found)
    *found = state->found->raw();
  return state->found ? CLX_KEYS_FOUND : state->unknown ? CLX_KEYS_UNKNOWN : 0;
}

inline uint64_t clx_hpp_clock(void *) noexcept
{
  using namespace std::chrono;
  auto now = steady_clock::now().time_since_epoch();
  return static_cast<uint64_t>(duration_cast<milliseconds>(now).count());
}
}

// -------- services --------

struct options {
  size_t body_limit = 0;           // bytes; 0, here and below: the default of clx/service.h
  uint32_t time_limit_ms = 0;      // for an answer
  uint32_t explain_mismatches = 0; // so many wrong signatures of each call are explained in the log
  std::function<void(const line &)> log; // in the thread of the call; none: errors go to stderr
};

class endpoint
{
public:
  endpoint &keys(shared_keys given)
  {
    held_.push_back(std::move(given)); // the library has its address
    return note(clx_endpoint_keys(raw_, held_.back() ? held_.back()->raw() : nullptr));
  }
  // Finds the keys of a request: for many shops that differ in their path, and for keys that change
  // while the service runs. None: nobody knows this shop, and the answer is that for a wrong
  // signature. An exception is a 500. What is found is held until the call has its answer.
  endpoint &keys_from(std::function<shared_keys(const asked &)> find)
  {
    find_ = std::move(find);
    return note(clx_endpoint_key_hook(raw_, clx_hpp_find, nullptr, nullptr));
  }
  // A member without which the handler does not run: "order.currency_code". Else 422.
  endpoint &needs(text path)
  {
    return note(path.fits() ? clx_endpoint_needs(raw_, path.c_str()) : CLX_BAD_NEED);
  }

private:
  friend class service;
  friend class call;
  using work = std::function<int(const resource &, const reply &)>;
  endpoint(clx_endpoint *raw, int failure, work handler)
      : raw_(raw), failure_(failure), handler_(std::move(handler))
  {
  }
  endpoint &note(int status)
  {
    failure_ = failure_ == CLX_OK ? status : failure_;
    return *this;
  }
  clx_endpoint *raw_;
  int failure_;
  work handler_;
  std::function<shared_keys(const asked &)> find_;
  std::vector<shared_keys> held_;
};

class service
{
public:
  explicit service(options given = {}) : core_(std::make_shared<core>(std::move(given))) {}

  // Handlers: void or int (typed<...> or resource, reply), run by all threads at once. A part of
  // the pattern that is "*" fits any one part.
#define CLX_HPP_CALLBACK(name, number, type)                                                       \
  template <class F> endpoint &name(text pattern, F handler)                                       \
  {                                                                                                \
    return add(number, pattern, nullptr, wrap<type>(std::move(handler)));                          \
  }
  CLX_HPP_CALLBACK(price, CLX_CALLBACK_PRICE, typed<clx_line_item>)
  CLX_HPP_CALLBACK(promotion, CLX_CALLBACK_PROMOTION, typed<clx_order>)
  CLX_HPP_CALLBACK(shipping_cost, CLX_CALLBACK_SHIPPING_COST, typed<clx_shipment>)
  CLX_HPP_CALLBACK(order_validation, CLX_CALLBACK_ORDER_VALIDATION, typed<clx_order>)
  CLX_HPP_CALLBACK(authorize, CLX_CALLBACK_AUTHORIZE, typed<clx_external_payment>)
  CLX_HPP_CALLBACK(capture, CLX_CALLBACK_CAPTURE, typed<clx_authorization>)
  CLX_HPP_CALLBACK(void_, CLX_CALLBACK_VOID, typed<clx_authorization>)
  CLX_HPP_CALLBACK(refund, CLX_CALLBACK_REFUND, typed<clx_capture>)
  CLX_HPP_CALLBACK(customer_token, CLX_CALLBACK_CUSTOMER_TOKEN, typed<clx_external_payment>)
  CLX_HPP_CALLBACK(tax, CLX_CALLBACK_TAX, typed<clx_order>)
  CLX_HPP_CALLBACK(generic, CLX_CALLBACK_GENERIC, resource)
#undef CLX_HPP_CALLBACK
  // "orders.place", "orders.*", "*.destroy" or "*".
  template <class F> endpoint &webhook(text pattern, text topic, F handler)
  {
    return add(CLX_CALLBACK_WEBHOOK, pattern, topic, wrap<resource>(std::move(handler)));
  }
  // An endpoint without a handler: its calls come back with a ticket, for slow work and for
  // payments that get a fallback. CLX_CALLBACK_...; the topic is for webhooks.
  endpoint &later(uint32_t callback, text pattern, text topic = nullptr)
  {
    return add(callback, pattern, topic, nullptr);
  }

  // Checks and freezes the service, or throws what was the first thing wrong with it.
  void ready()
  {
    clx_error failure{};
    int status = clx_service_ready(core_->raw.get(), &failure);
    check(status, failure.where);
    for (const auto &one : core_->endpoints)
      check(one->failure_);
  }

private:
  friend class call;
  struct core {
    explicit core(options given) : set(std::move(given))
    {
      clx_limits limits{};
      clx_options raw_options{};
      limits.size = sizeof limits;
      limits.body = set.body_limit;
      raw_options.size = sizeof raw_options;
      raw_options.limits = &limits;
      raw_options.log = clx_hpp_log;
      raw_options.clock = clx_hpp_clock;
      raw_options.time_limit_ms = set.time_limit_ms;
      raw_options.explain_mismatches = set.explain_mismatches;
      raw.reset(clx_service_new(&raw_options));
    }
    void tell(const line &one) const noexcept
    {
      if (!set.log && one.level == CLX_LOG_ERROR)
        std::fprintf(stderr, "clx: %s %s %s\n", clx_status_name(one.status), one.message.c_str(),
                     one.detail.c_str());
      try {
        if (set.log)
          set.log(one);
      } catch (...) { // a log that throws decides nothing
        std::fputs("clx: the log threw an exception\n", stderr);
      }
    }
    options set;
    // The library knows each by its number, from 1.
    std::vector<std::unique_ptr<endpoint>> endpoints;
    std::unique_ptr<clx_service, freed_by<clx_service_free>> raw; // goes before the keys
  };

  template <class Arg, class F> static endpoint::work wrap(F handler)
  {
    static_assert(std::is_invocable_v<const F &, Arg, reply>,
                  "a handler takes (resource, reply), and is not mutable: threads share it");
    using returned = std::invoke_result_t<const F &, Arg, reply>;
    static_assert(std::is_void_v<returned> || std::is_same_v<returned, int>,
                  "a handler returns nothing, or a status");
    return [handler = std::move(handler)](const resource &of, const reply &answer) -> int {
      if constexpr (std::is_void_v<returned>)
        return handler(Arg(of), answer), CLX_OK;
      else
        return handler(Arg(of), answer);
    };
  }
  endpoint &add(uint32_t callback, const text &pattern, const text &topic, endpoint::work handler)
  {
    bool fits = pattern.fits() && topic.fits();
    auto number = core_->endpoints.size() + 1;
    clx_endpoint *raw = !fits ? nullptr
                              : clx_service_on(core_->raw.get(), callback, pattern.c_str(),
                                               topic.c_str(), reinterpret_cast<void *>(number));
    core_->endpoints.emplace_back(
        new endpoint(raw, fits ? CLX_OK : CLX_BAD_ARGUMENT, std::move(handler)));
    return *core_->endpoints.back();
  }
  std::shared_ptr<core> core_;
};

} // namespace clx

#include "clx_call.hpp"

#endif
