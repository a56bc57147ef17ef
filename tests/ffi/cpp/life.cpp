// life.cpp - what cases.json does not have: life [long].
#include "file.hpp"

#include <atomic>
#include <mutex>
#include <thread>

#include <pthread.h>
#include <unistd.h>

static const char secret[] = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
static const std::string item =
    R"({"data":{"type":"line_items","id":"xyz","attributes":{"sku_code":"SHIRT","quantity":2,)"
    R"("metadata":{"a":1,"\u0061":2,"l":[1,"x",{}]},"x":"a\u0000b"}}})";
static const std::string capture =
    R"({"data":{"type":"authorizations","id":"a","attributes":{"token":"t"}}})";

static const std::string payment =
    R"({"data":{"type":"external_payments","id":"p","attributes":{"payment_source_token":"t"},)"
    R"("relationships":{"order":{"data":{"type":"orders","id":"o"}}}},"included":[{"type":"orders",)"
    R"("id":"o","attributes":{"total_amount_with_taxes_cents":12900}}]})";

// A service that keeps its lines, with one thread at a time.
struct shop {
  std::vector<clx::line> lines;
  clx::service service;
  clx::shared_keys keys = clx::make_keys({secret});

  shop() : service(options()) {}
  clx::options options()
  {
    clx::options made;
    made.log = [this](const clx::line &line) { lines.push_back(line); };
    return made;
  }
};

static clx::served send(clx::call &call, const std::string &path, const std::string &body,
                        std::string_view by = secret)
{
  const std::string signature = clx::make_keys({by})->sign(body);
  return call.handle({"POST", path, signature, {}, body});
}

static clx::answer ask(clx::call &call, const std::string &path, const std::string &body,
                       std::string_view by = secret)
{
  return send(call, path, body, by).answer.value();
}

static std::string status_of(const clx::answer &answer) { return clx_status_name(answer.status); }

template <class F> static std::string refused(F code)
{
  try {
    code();
  } catch (const clx::error &error) {
    return error.name() + (error.place().empty() ? "" : " " + error.place());
  }
  return "not refused";
}

// Serves one price request with this handler.
template <class F> static clx::answer price(F handler, std::vector<clx::line> *lines = nullptr)
{
  shop at;
  at.service.price("/prices", handler).keys(at.keys);
  at.service.ready();
  clx::call call(at.service);
  clx::answer answer = ask(call, "/prices", item);
  if (lines)
    *lines = at.lines;
  try {
    if (answer.exception)
      std::rethrow_exception(answer.exception);
  } catch (const failed &) {
    throw; // a test within the handler
  } catch (...) {
  }
  return answer;
}

// -------- keys --------

static void keys_are_found_for_each_shop_and_rotated()
{
  shop at;
  clx::shared_keys current = clx::make_keys({"one"});
  at.service.price("/shops/*/prices", [](const auto &, clx::reply reply) { reply.price(1); })
      .keys_from([&](const clx::asked &asked) -> clx::shared_keys {
        if (asked.part(0) == "broken")
          throw std::runtime_error("the store is gone");
        return asked.part(0) == "a" ? current : nullptr;
      });
  at.service.ready();
  clx::call call(at.service);
  auto status = [&](const char *path, const char *by) {
    return status_of(ask(call, path, item, by));
  };
  same(status("/shops/a/prices", "one"), "CLX_OK");
  same(status("/shops/a/prices", "two"), "CLX_SIGNATURE_MISMATCH");
  current = clx::make_keys({"two", "one"});
  same(status("/shops/a/prices", "two"), "CLX_OK");
  same(status("/shops/a/prices", "one"), "CLX_OK");
  current = clx::make_keys({"two"});
  same(status("/shops/a/prices", "one"), "CLX_SIGNATURE_MISMATCH", "the old secret");
  same(status("/shops/b/prices", "one"), "CLX_SIGNATURE_MISMATCH");
  at.lines.clear();
  clx::answer answer = ask(call, "/shops/broken/prices", item, "one");
  same(status_of(answer), "CLX_KEYS_FAILED");
  hold(answer.exception != nullptr, "the exception of the look-up");
  same(at.lines.at(0).detail, "the store is gone");
}

static void keys_live_as_long_as_a_call_needs_them()
{
  shop at;
  clx::shared_keys current = clx::make_keys({secret});
  at.service.price("/prices", [](const auto &, clx::reply reply) { reply.price(1); })
      .keys_from([&](const clx::asked &) { return std::exchange(current, nullptr); });
  at.service.ready();
  clx::call call(at.service);
  const std::string signature = at.keys->sign(item);
  hold(call.begin({"POST", "/prices", signature, {}, 0}), "the body is wanted");
  call.body(item);
  same(call.end().answer->http, 200);
}

static void set_up_that_is_wrong_is_named()
{
  auto wrong = [](auto set) {
    return refused([&] {
      shop at;
      set(at);
      at.service.ready();
    });
  };
  auto none = [](const clx::resource &, const clx::reply &) {};
  same(wrong([](shop &s) { s.service.later(CLX_CALLBACK_PRICE, "p").keys(s.keys); }),
       "CLX_BAD_PATTERN p");
  same(wrong([](shop &s) { s.service.later(CLX_CALLBACK_TAX, "/t"); }), "CLX_NO_KEYS /t");
  same(wrong([&](shop &s) { s.service.tax(std::string("/t\0u", 4), none).keys(s.keys); }),
       "CLX_BAD_ARGUMENT");
  same(
      wrong([&](shop &s) { s.service.tax("/t", none).keys(s.keys).needs(std::string("id\0", 3)); }),
      "CLX_BAD_NEED");
  same(wrong([&](shop &s) { s.service.price("/p", none).keys(s.keys).needs("order.nothing"); }),
       "CLX_BAD_NEED /p: order.nothing");
  same(wrong([&](shop &s) { s.service.price("/p", none).keys(nullptr); }), "CLX_BAD_ARGUMENT /p");
  clx::service unready;
  same(refused([&] { clx::call call(unready); }),
       "CLX_BAD_STATE the service is not ready, or there is no memory");
}

// -------- texts and numbers --------

static void text_with_nul_is_refused_and_never_cut()
{
  const std::string nul("Q\0Z", 3);
  const std::vector<std::pair<std::function<void(const clx::reply &)>, int>> builds = {
      {[&](const clx::reply &reply) { reply.price(nul, 1); }, 500},
      {[&](const clx::reply &reply) { reply.error(422, "Q", nul); }, 500},
      {[&](const clx::reply &reply) { reply.put(clx::place::data, "Q", nul); }, 500},
      {[&](const clx::reply &reply) { reply.put(clx::place::metadata, "Q", nul); }, 200},
      {[&](const clx::reply &reply) { reply.put(clx::place::metadata, nul, 1); }, 200},
  };
  for (const auto &[build, http] : builds) {
    clx::answer answer = price([&, &made = build](const auto &, clx::reply reply) {
      reply.price(2900);
      same(refused([&] { made(reply); }), "CLX_BAD_ARGUMENT the text holds U+0000");
    });
    same(answer.http, http, answer.body);
    hold(answer.body.find_first_of("QZ") == std::string::npos, answer.body);
  }
  price([&](const clx::resource &of, clx::reply) {
    same(refused([&] { of.text("x"); }), "CLX_JSON_NUL x");
    same(refused([&] { of.text(std::string("sku_code\0x", 10)); }),
         "CLX_BAD_ARGUMENT the text holds U+0000");
  });
  shop at;
  at.service.price("/prices", [](const auto &, clx::reply reply) { reply.price(1); }).keys(at.keys);
  at.service.ready();
  clx::call call(at.service);
  same(status_of(ask(call, std::string("/prices\0/x", 10), item)), "CLX_NO_ENDPOINT");
}

static void amounts_are_exact_or_refused()
{
  clx::answer answer = price([](const auto &, clx::reply reply) { reply.price(UINT64_MAX); });
  same(answer.http, 500);
  answer = price([](const auto &, clx::reply reply) {
    reply.price(1);
    same(refused([&] { reply.put(clx::place::data, "n", UINT64_MAX); }),
         "CLX_OUT_OF_RANGE the amount does not fit 64 bits");
  });
  same(answer.http, 500);
  answer = price([](const auto &, clx::reply reply) {
    reply.price(9007199254740993);
    reply.put(clx::place::metadata, "text", "a");
    reply.put(clx::place::metadata, "flag", true);
    reply.put(clx::place::metadata, "real", 0.1f);
  });
  same(answer.body,
       R"({"success":true,"data":{"sku_code":"SHIRT","unit_amount_cents":9007199254740993,)"
       R"("metadata":{"text":"a","flag":true,"real":0.10000000149011612}}})");
}

static void of_two_members_with_one_name_the_first_counts()
{
  price([](clx::typed<clx_line_item> of, clx::reply) {
    clx::json metadata = of.json("metadata");
    auto members = metadata.members();
    same(members.size(), 2u);
    same(members[0].first, "a");
    same(members[0].second.integer(), 1, "the first of two");
    same(metadata.at("/a").integer(), 1);
    same(metadata.at("/l").json().elements().at(1).text(), "x");
    same(refused([&] { metadata.elements(); }), "CLX_WRONG_KIND");
    same(of->quantity, 2);
    same(std::string(of->sku_code), "SHIRT");
  });
}

// -------- faults of handlers --------

static void a_log_that_throws_decides_nothing()
{
  clx::options options;
  options.log = [](const clx::line &) { throw std::runtime_error("the disk is full"); };
  clx::service service(options);
  service.price("/prices", [](const auto &, const clx::reply &) {}).keys(clx::make_keys({secret}));
  service.ready();
  clx::call call(service);
  same(status_of(ask(call, "/prices", item)), "CLX_HANDLER_SILENT");
}

static void without_a_log_the_exception_goes_to_stderr()
{
  char said[200] = "";
  std::FILE *file = std::tmpfile();
  hold(file, "a file");
  int before = dup(2);
  clx::service service;
  service
      .price("/prices", [](const auto &, const clx::reply &) { throw std::runtime_error("gone"); })
      .keys(clx::make_keys({secret}));
  service.ready();
  clx::call call(service);
  dup2(fileno(file), 2);
  clx::answer answer = ask(call, "/prices", item);
  dup2(before, 2);
  close(before);
  std::rewind(file);
  hold(std::fgets(said, sizeof said, file), "a line");
  std::fclose(file);
  same(std::string(said), "clx: CLX_HANDLER_FAILED the handler threw an exception gone\n");
  same(answer.http, 500);
}

static void missing_data_is_a_422()
{
  shop at;
  at.service
      .capture("/thrown",
               [](const clx::resource &of, clx::reply reply) {
                 reply.capture(of.text("token"), of.capture_amount().first);
               })
      .keys(at.keys);
  at.service
      .capture("/returned",
               [](clx::typed<clx_authorization> of, clx::reply) {
                 int64_t cents;
                 return clx_capture_amount(of.operator->(), &cents, nullptr, nullptr);
               })
      .keys(at.keys);
  at.service.ready();
  clx::call call(at.service);
  for (const char *path : {"/thrown", "/returned"}) {
    clx::answer answer = ask(call, path, capture);
    same(answer.http, 422, path);
    hold(answer.body.find(R"("code":"MISSING_DATA")") != std::string::npos, answer.body);
  }
  same(at.lines.at(0).level, CLX_LOG_INFO);
  same(std::string(clx_status_name(at.lines[0].status)), "CLX_MISSING_DATA");
  hold(at.lines[0].detail.find("capture_amount_cents") != std::string::npos, at.lines[0].detail);
}

static void a_thread_that_ends_in_its_handler_leaves_the_call_free()
{
  shop at;
  std::optional<clx::reply> kept;
  bool ends = true;
  at.service
      .price("/prices",
             [&](const auto &, clx::reply reply) {
               reply.price(1);
               kept.emplace(reply);
               if (ends)
                 pthread_exit(nullptr);
             })
      .keys(at.keys);
  at.service.ready();
  clx::call call(at.service);
  std::thread([&] { ask(call, "/prices", item); }).join();
  same(refused([&] { kept->price(1); }), "CLX_ANSWERED used after the answer of its call");
  ends = false;
  same(ask(call, "/prices", item).http, 200);
}

// -------- deferred --------

static void a_worker_hands_its_result_back_by_the_ticket()
{
  shop at;
  at.service.later(CLX_CALLBACK_PRICE, "/prices").keys(at.keys);
  at.service.ready();
  std::map<uint64_t, clx::call> calls;
  std::map<uint64_t, int> results;
  std::vector<std::pair<uint64_t, std::string>> jobs;
  for (int i = 0; i < 3; i++) {
    clx::call call(at.service);
    uint64_t ticket = send(call, "/prices", item).ticket;
    jobs.emplace_back(ticket, call.resource(ticket).text("sku_code"));
    calls.emplace(ticket, std::move(call));
  }
  std::thread([&] {
    for (const auto &[ticket, sku] : jobs)
      results[ticket] = int(sku.size());
  }).join();
  for (const auto &[number, cents] : results) {
    uint64_t ticket = number;
    clx::call &call = calls.at(ticket);
    same(refused([&] { call.begin({}); }), "CLX_BAD_STATE the call is deferred");
    same(refused([&] { call.end(); }), "CLX_BAD_STATE");
    clx::answer answer = call.work(
        ticket, [&, price = cents](const auto &, const clx::reply &reply) { reply.price(price); });
    same(answer.body, R"({"success":true,"data":{"sku_code":"SHIRT","unit_amount_cents":5}})");
    same(refused([&] { call.finish(ticket); }), "CLX_ANSWERED");
    same(refused([&] { call.work(ticket, [](const auto &, const auto &) {}); }), "CLX_ANSWERED");
  }
}

static void work_that_throws_sends_the_fallback()
{
  shop at;
  at.service.later(CLX_CALLBACK_AUTHORIZE, "/authorize").keys(at.keys);
  at.service.ready();
  clx::call call(at.service);
  uint64_t ticket = send(call, "/authorize", payment).ticket;
  same(call.resource(ticket).authorize_amount(), 12900);
  call.reply(ticket).authorize("tok", 12900);
  call.reply(ticket).pending("act");
  call.reply(ticket).fallback();
  clx::answer answer = call.work(ticket, [](const auto &, const clx::reply &reply) {
    reply.authorize("tok", 12900);
    throw 42;
  });
  same(answer.http, 202, answer.body);
  same(status_of(answer), "CLX_HANDLER_FAILED");
  same(at.lines.at(0).detail, "what is no std::exception");
}

static void the_outcome_of_a_pending_payment_is_signed()
{
  clx::shared_keys keys = clx::make_keys({secret});
  clx::outcome outcome;
  outcome.action_id = "act";
  outcome.success = true;
  clx::outgoing outgoing = outcome.write(*keys);
  same(keys->verify(outgoing.signature, outgoing.body), 0u);
  hold(outgoing.body.find("act") != std::string::npos, outgoing.body);
  outcome.message = std::string("a\0b", 3);
  same(refused([&] { outcome.write(*keys); }), "CLX_BAD_ARGUMENT the text holds U+0000");
  hold(refused([&] { clx::outcome().write(*keys); }) != "not refused", "without an action_id");
}

// -------- explain --------

static void explain_says_what_is_wrong_and_what_is_missing()
{
  const std::string signature = clx::make_keys({secret})->sign("{}");
  same(clx::verify_explain(secret, signature, "{}\n").first, CLX_EXPLAIN_BODY_TRIMMED);
  same(clx::verify_explain(secret, std::nullopt, "{}").first, CLX_EXPLAIN_MISSING);
  hold(!clx::verify_explain(secret, signature, "{} ").second.empty(), "a sentence");
  price([](const auto &, clx::reply reply) {
    bool found = false;
    for (const clx::finding &one : reply.asked().explain({"order.currency_code"}))
      found = found || (one.path == "order" && one.needed && !one.met && one.include == "order");
    hold(found, "the finding of the order");
    same(refused([&] { reply.asked().explain({"nonsense"}); }), "CLX_BAD_NEED");
    same(reply.asked().path(), "/prices");
    same(reply.asked().matched_key(), 0);
    same(reply.asked().key().size(), 64u);
    hold(reply.asked().remaining_ms() > 0, "time is left");
  });
}

// -------- threads --------

static void eight_threads_share_a_service(int rounds)
{
  std::mutex lock;
  std::atomic<int> unlucky{0}, bad{0};
  clx::shared_keys current = clx::make_keys({secret});
  clx::options options;
  options.log = [&](const clx::line &line) { unlucky += line.detail == "unlucky"; };
  clx::service service(options);
  service
      .price("/prices",
             [](clx::typed<clx_line_item> of, clx::reply reply) {
               if (of->quantity == 13)
                 throw std::runtime_error("unlucky");
               reply.price(of->quantity);
             })
      .keys_from([&](const clx::asked &) {
        std::lock_guard<std::mutex> held(lock);
        return current;
      });
  service.ready();
  std::vector<std::thread> threads;
  for (int number = 0; number < 8; number++)
    threads.emplace_back([&, number] {
      clx::call call(service);
      for (int round = 0; round < rounds; round++) {
        int quantity = number * 7 + round % 7 + 1;
        std::string body = item, text = std::to_string(quantity);
        body.replace(body.find(":2,") + 1, 1, text);
        clx::answer answer = ask(call, "/prices", body);
        bool right = answer.body.find("\"unit_amount_cents\":" + text + "}}") != std::string::npos;
        bad += quantity == 13 ? answer.http != 500 : answer.http != 200 || !right;
      }
    });
  for (int round = 0; round < rounds; round++) {
    clx::shared_keys next = clx::make_keys({std::to_string(round), secret});
    std::lock_guard<std::mutex> held(lock);
    current = next;
  }
  for (std::thread &one : threads)
    one.join();
  same(bad.load(), 0);
  same(unlucky.load(), rounds / 7);
}

int main(int count, char **arguments)
{
  const bool is_long = count > 1 && std::string(arguments[1]) == "long";
  int bad = 0;
  auto run = [&](const char *name, const std::function<void()> &test) {
    std::string what;
    try {
      return test();
    } catch (const failed &failure) {
      what = failure.what;
    } catch (const std::exception &thrown) {
      what = thrown.what();
    }
    std::cout << "failed: " << name << ": " << what << "\n";
    bad++;
  };
#define RUN(test) run(#test, test)
  RUN(keys_are_found_for_each_shop_and_rotated);
  RUN(keys_live_as_long_as_a_call_needs_them);
  RUN(set_up_that_is_wrong_is_named);
  RUN(text_with_nul_is_refused_and_never_cut);
  RUN(amounts_are_exact_or_refused);
  RUN(of_two_members_with_one_name_the_first_counts);
  RUN(a_log_that_throws_decides_nothing);
  RUN(without_a_log_the_exception_goes_to_stderr);
  RUN(missing_data_is_a_422);
  RUN(a_thread_that_ends_in_its_handler_leaves_the_call_free);
  RUN(a_worker_hands_its_result_back_by_the_ticket);
  RUN(work_that_throws_sends_the_fallback);
  RUN(the_outcome_of_a_pending_payment_is_signed);
  RUN(explain_says_what_is_wrong_and_what_is_missing);
  run("eight threads", [&] { eight_threads_share_a_service(is_long ? 14000 : 700); });
  std::cout << "15 tests, eight threads among them\n";
  return bad == 0 ? 0 : 1;
}
