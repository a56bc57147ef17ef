// clx_call.hpp - requests on their way: bytes in, an answer out, at once or later; part of clx.hpp.
#ifndef CLX_CALL_HPP
#define CLX_CALL_HPP

#include "clx.hpp"

namespace clx
{

// The head of a request. Of several signature headers give the values with commas between.
struct head {
  std::string_view method = "POST", path = "/";
  std::optional<std::string_view> signature, topic;
  uint64_t content_length = 0; // 0: not known. A body of another length is refused
};

// A whole request. The body is the raw bytes: a body that was parsed and written again is not what
// was signed.
struct request {
  std::string_view method = "POST", path = "/";
  std::optional<std::string_view> signature, topic;
  std::string_view body;
};

// A finished answer, which may outlive its call. With 405, HTTP wants a header "Allow: POST".
struct answer {
  int http;
  int status; // CLX_OK, or why the library answered in place of the handler
  std::string content_type, body;
  std::exception_ptr exception; // what a handler or a look-up of keys threw
  clx_outcome numbers;          // to log and count
};

// What became of a request: its answer, or the ticket to finish it with.
struct served {
  std::optional<clx::answer> answer;
  uint64_t ticket = 0;
};

// Serves requests, one at a time; keep one for each thread, or for each request that is under way.
// It throws CLX_BAD_STATE when it is used by the handler of its own request, or while deferred.
class call
{
public:
  explicit call(const service &of)
      : core_(of.core_), state_(std::make_unique<call_state>()), life_(std::make_shared<life>()),
        raw_(clx_call_new(core_->raw.get(), nullptr))
  {
    if (!raw_)
      throw error(CLX_BAD_STATE, "the service is not ready, or there is no memory");
  }
  call(call &&) = default;
  call &operator=(call &&) = delete;
  ~call()
  {
    if (life_)
      life_->now++; // handles that were kept find out
  }

  served handle(const request &of)
  {
    if (begin({of.method, of.path, of.signature, of.topic, 0}))
      body(of.body);
    return end();
  }

  // Begins a request; nothing of the last one is left. Returns whether the body is wanted: if not,
  // the answer is decided, and end gives it.
  bool begin(const head &of)
  {
    idle();
    if (clx_call_ticket(raw_.get()) != 0)
      throw error(CLX_BAD_STATE, "the call is deferred");
    forget();
    int status = begin_once(of);
    if (state_->asked && choose()) {
      state_->lines.clear();
      status = begin_once(of);
    }
    return status == CLX_OK;
  }
  // The next bytes of the body, any number. Returns as begin does.
  bool body(std::string_view bytes)
  {
    idle();
    return clx_call_body(raw_.get(), bytes.data(), bytes.size()) == CLX_OK;
  }
  // The body is over: verifies, parses, calls the handler and answers, or gives a ticket.
  served end()
  {
    clx_response response;
    idle();
    int status = clx_call_end(raw_.get(), &response);
    if (status != CLX_LATER)
      return {answered(status, response), 0};
    uint64_t ticket = clx_call_ticket(raw_.get());
    if (const auto &handler = endpoint_of()->handler_)
      return {work(ticket, handler), 0};
    return {std::nullopt, ticket};
  }
  // Makes the call as good as new. A deferred call is abandoned: it gets no answer.
  void reset()
  {
    idle();
    forget();
  }

  // -------- deferred calls --------
  //
  // A worker holds the ticket and copies of what it needs, never the call. Whoever owns the call
  // finishes it, once: a stale ticket throws CLX_ANSWERED and touches nothing.

  bool open(uint64_t ticket) const { return clx_call_reply(raw_.get(), ticket) != nullptr; }
  clx::resource resource(uint64_t ticket) const
  {
    opened(ticket);
    return {clx::handle(life_), clx_call_resource(raw_.get())};
  }
  clx::reply reply(uint64_t ticket) const { return {clx::handle(life_), opened(ticket)}; }
  clx::asked asked(uint64_t ticket) const
  {
    opened(ticket);
    return {clx::handle(life_), raw_.get()};
  }

  // Builds the answer as a handler does, and ends the call: an exception ends in the fallback, or a
  // 500.
  template <class F> clx::answer work(uint64_t ticket, const F &build)
  {
    idle();
    clx::resource of = resource(ticket);
    clx::reply with = reply(ticket);
    clx_reply *raw = opened(ticket);
    abandon left{this};
    busy_ = true;
    run(raw, [&] { return status_of([&] { return build(of, with); }); });
    busy_ = false;
    clx::answer made = finish(ticket);
    left.of = nullptr;
    return made;
  }
  // Ends it with the answer that was built; when something is wrong with that, the fallback leaves,
  // or a 500.
  clx::answer finish(uint64_t ticket)
  {
    clx_response response;
    idle();
    return answered(clx_call_finish(raw_.get(), ticket, &response), response);
  }
  // The time is over: ends it with its fallback, or with 503. CLX_BAD_STATE for a payment that has
  // no fallback, which stays deferred.
  clx::answer expire(uint64_t ticket)
  {
    clx_response response;
    idle();
    return answered(clx_call_expire(raw_.get(), ticket, &response), response);
  }
  // The peer is gone: ends it without an answer.
  void cancel(uint64_t ticket)
  {
    idle();
    check(clx_call_cancel(raw_.get(), ticket));
    reset();
  }

private:
  // A thread that ends within the work gives no answer; the call is free again.
  struct abandon {
    call *of;
    ~abandon()
    {
      if (!of)
        return;
      of->busy_ = false;
      of->forget();
    }
  };

  void idle() const
  {
    if (busy_)
      throw error(CLX_BAD_STATE, "a call is used by the handler of its own request");
  }
  void forget() noexcept
  {
    life_->now++;
    exception_ = nullptr;
    clx_call_reset(raw_.get());
    std::vector<line> lines;
    lines.swap(state_->lines);
    *state_ = call_state();
    for (const line &one : lines)
      core_->tell(one);
  }
  clx_reply *opened(uint64_t ticket) const
  {
    clx_reply *found = clx_call_reply(raw_.get(), ticket);
    if (!found)
      throw error(CLX_ANSWERED);
    return found;
  }
  const endpoint *endpoint_of() const
  {
    auto number = reinterpret_cast<uintptr_t>(clx_call_user(raw_.get()));
    return core_->endpoints.at(number - 1).get();
  }
  int begin_once(const head &of)
  {
    std::string_view signature = of.signature.value_or(std::string_view());
    std::string_view topic = of.topic.value_or(std::string_view());
    // A header that is there and empty is not one that is missing.
    const char *signed_by = of.signature && !signature.data() ? "" : signature.data();
    return clx_call_begin(raw_.get(), of.method.data(), of.method.size(), of.path.data(),
                          of.path.size(), signed_by, signature.size(), topic.data(), topic.size(),
                          of.content_length, state_.get());
  }

  template <class F> static int status_of(F build)
  {
    if constexpr (std::is_void_v<decltype(build())>)
      return build(), CLX_OK;
    else
      return build();
  }
  void keep(int level, int status, const char *message, const char *detail) noexcept
  {
    try {
      exception_ = std::current_exception();
      state_->lines.push_back({level, status, message, detail});
    } catch (...) { // there is no memory for a line
    }
  }
  // Runs code of the host. Returns false, with a line and the exception kept, when it threw.
  template <class F> bool guarded(const char *message, F code, int *status)
  {
    try {
      code();
      return true;
    } catch (const error &thrown) {
      *status = thrown.status();
      bool missing = *status == CLX_MISSING_DATA;
      keep(missing ? CLX_LOG_INFO : CLX_LOG_ERROR, missing ? *status : CLX_HANDLER_FAILED, message,
           thrown.what());
    } catch (const std::exception &thrown) {
      keep(CLX_LOG_ERROR, CLX_HANDLER_FAILED, message, thrown.what());
    } catch (...) {
      if (!std::current_exception()) // a thread that ends, as by pthread_exit, is not kept from it
        throw;
      keep(CLX_LOG_ERROR, CLX_HANDLER_FAILED, message, "what is no std::exception");
    }
    return false;
  }
  template <class F> void run(clx_reply *raw, F build)
  {
    int status = CLX_HANDLER_FAILED;
    guarded(
        "the handler threw an exception", [&] { status = build(); }, &status);
    if (status == CLX_MISSING_DATA)
      clx_reply_error(raw, 422, "MISSING_DATA", clx_status_message(status));
    else if (status != CLX_OK)
      clx_reply_fail(raw);
  }
  // Asks the host for the keys. False when that failed, and a 500 is decided.
  bool choose()
  {
    int status = CLX_KEYS_FAILED;
    const auto &find = endpoint_of()->find_;
    clx::asked of(clx::handle(life_), raw_.get());
    bool found = guarded(
        "the look-up of keys threw an exception", [&] { state_->found = find(of); }, &status);
    state_->unknown = found && !state_->found;
    life_->now++;
    return found;
  }
  // Copies the answer and makes the call as good as new.
  clx::answer answered(int status, const clx_response &response)
  {
    if (response.http == 0)
      throw error(status);
    abandon done{this};
    clx::answer made{response.http,
                     response.status,
                     response.content_type,
                     {response.body, response.len},
                     exception_,
                     {}};
    made.numbers.size = sizeof made.numbers;
    clx_call_outcome(raw_.get(), &made.numbers);
    return made;
  }

  std::shared_ptr<const service::core> core_;
  std::unique_ptr<call_state> state_; // the library has its address
  std::shared_ptr<life> life_;
  std::unique_ptr<clx_call, freed_by<clx_call_free>> raw_; // goes before the keys
  std::exception_ptr exception_;
  bool busy_ = false;
};

} // namespace clx

#endif
