// cases.cpp - runs tests/ffi/cases.json, which its member `about` explains: cases FILE. What is not
// known fails.
#include "stand.hpp"

#include <cstdlib>

static const cJSON *file;
static const char breaks[] = "a handler that breaks";

static void check(const cJSON *expected, const clx::answer &answer)
{
  same(answer.body, text(expected, "answer"), "answer");
  same(answer.http, need(expected, "http")->valueint, "http");
  same(std::string(clx_status_name(answer.status)), text(expected, "status"), "status");
  same(answer.content_type, "application/json");
}

// -------- requests --------

static bool is(const clx::line &line, const cJSON *pair)
{
  same(list(pair).size(), 2u, "a line");
  return clx_status_name(line.status) == text(pair->child) &&
         line.detail == text(pair->child->next);
}

static void check_log(const stand &at, const cJSON *one)
{
  if (const cJSON *log = get(one, "log")) {
    same(at.lines.size(), list(log).size(), "lines");
    for (size_t i = 0; i < at.lines.size(); i++)
      hold(is(at.lines[i], list(log)[i]), "a line is about " + at.lines[i].detail);
  }
  bool has = !get(one, "log_has");
  for (const clx::line &line : at.lines)
    has = has || is(line, get(one, "log_has"));
  hold(has, "the log lacks a line");
}

static void run_request(const cJSON *one)
{
  known(one,
        "name callback pattern topics needs secrets body method path topic signature build http "
        "status answer log log_has runs takes languages");
  for (bool later : {false, true})
    for (size_t piece : {size_t{0}, size_t{1}, size_t{7}}) {
      stand at(file, one, later, [&](const clx::resource &, const clx::reply &reply) {
        build(reply, need(one, "build"));
        return CLX_OK;
      });
      check(one, at.serve(one, piece));
      same(at.ran.size(), cJSON_IsFalse(get(one, "runs")) ? 0u : 1u, "runs");
      for (const auto &topic : at.ran)
        same(topic.value_or(""), text_or(one, "takes", ""), "takes");
      check_log(at, one);
    }
}

// -------- signatures --------

static void run_signature(const cJSON *one)
{
  known(one, "name secrets body signature status matched languages");
  std::vector<std::string> secrets;
  for (const cJSON *secret : list(need(one, "secrets")))
    secrets.push_back(*data(secret));
  clx::shared_keys keys = clx::make_keys({secrets.begin(), secrets.end()});
  std::string body = *data(need(one, "body"));
  std::optional<std::string> given = data(need(one, "signature"));
  std::optional<std::string_view> signature;
  if (given)
    signature = *given;
  try {
    uint32_t matched = keys->verify(signature, body);
    same("CLX_OK", text(one, "status"));
    same(int64_t(matched), integer(need(one, "matched")), "matched");
  } catch (const clx::error &error) {
    same(std::string(error.name()), text(one, "status"));
    hold(!get(one, "matched"), "nothing matched");
  }
}

// -------- reads --------

template <class F> static void fails(int status, F code)
{
  try {
    code();
  } catch (const clx::error &error) {
    return same(std::string(error.name()), std::string(clx_status_name(status)));
  }
  throw failed{std::string("not refused: ") + clx_status_name(status)};
}

static void check_real(const clx::value &found, const std::string &wanted)
{
  bool whole = !found.sent().empty() && wanted.find_first_of(".eE") == std::string::npos;
  fails(CLX_OUT_OF_RANGE, [&] { found.integer(); });
  hold(found.sent().empty() || found.sent() == wanted, "the text of a number");
  if (whole)
    fails(CLX_OUT_OF_RANGE, [&] { found.real(); });
  else
    same(found.real(), std::strtod(wanted.c_str(), nullptr));
}

static void check_value(const clx::value &found, const cJSON *member)
{
  std::string kind = text(member, "is");
  const cJSON *value = get(member, "value");
  if (kind == "null")
    return hold(found.is_null() && !value, "null");
  if (kind == "boolean")
    return same(found.boolean(), cJSON_IsTrue(value) != 0);
  if (kind == "text")
    return same(found.text(), text(value));
  if (kind == "real")
    return check_real(found, text(value));
  if (kind == "json")
    return same(found.json().text(), text(value));
  same(kind, "integer");
  same(found.integer(), integer(value));
  if (found.integer() > INT64_C(1) << 53 || found.integer() < -(INT64_C(1) << 53))
    fails(CLX_OUT_OF_RANGE, [&] { found.real(); });
  else
    same(found.real(), double(found.integer()));
}

static void check_relationship(const clx::resource &of, const cJSON *member)
{
  const char *const states[] = {"not_loaded", "empty", "partial", "loaded"};
  std::string state = "none", ids, wanted;
  try {
    clx::relationship found = of.relationship(text(member, "name"));
    state = states[found.state];
    for (const clx::identifier &one : found.identifiers)
      ids += std::string(one.id) + " ";
  } catch (const clx::error &) {
  }
  for (const cJSON *id : list(need(member, "ids")))
    wanted += text(id) + " ";
  same(state, text(member, "is"), text(member, "name"));
  same(ids, wanted, text(member, "name"));
}

static void check_member(const clx::resource &of, const cJSON *member)
{
  known(member, "name is value ids pointer drifted");
  std::string name = text(member, "name");
  if (get(member, "ids"))
    return check_relationship(of, member);
  auto read = [&] {
    return get(member, "pointer") ? of.json(name).at(text(member, "pointer")) : of.get(name);
  };
  std::string names = " ";
  for (const std::string &one : of.names())
    names += one + " ";
  if (text(member, "is") == "absent") {
    try {
      read();
    } catch (const clx::error &error) {
      return hold(error.status() == CLX_NOT_SENT || error.status() == CLX_NOT_FOUND, error.what());
    }
    throw failed{name + " is not absent"};
  }
  clx::value found = read();
  check_value(found, member);
  if (!get(member, "pointer"))
    same(found.drifted(), cJSON_IsTrue(get(member, "drifted")) != 0, name);
  hold(names.find(" " + name + " ") != std::string::npos, name + " is not in" + names);
}

static void run_read(const cJSON *one)
{
  known(one, "name body members languages");
  const std::string body = text(one, "body");
  clx::shared_keys keys = clx::make_keys({"s"});
  clx::service service;
  service
      .generic("/read",
               [&](const clx::resource &of, const clx::reply &reply) {
                 for (const cJSON *member : list(need(one, "members")))
                   check_member(of, member);
                 reply.put(clx::place::data, "read", "all");
               })
      .keys(keys);
  service.ready();
  clx::call call(service);
  const std::string signature = keys->sign(body);
  clx::answer answer = *call.handle({"POST", "/read", signature, {}, body}).answer;
  if (answer.exception)
    std::rethrow_exception(answer.exception);
  same(answer.body, R"({"success":true,"data":{"read":"all"}})");
}

// -------- behaviours --------

struct kept {
  std::optional<clx::resource> resource;
  std::optional<clx::reply> reply;
  clx::call *call = nullptr;
};

static int behave(const cJSON *one, kept &kept, const clx::resource &of, const clx::reply &reply)
{
  std::string behaviour = text(one, "behaviour");
  kept.resource.emplace(of);
  kept.reply.emplace(reply);
  if (behaviour == "raise_before")
    throw std::runtime_error(breaks);
  if (behaviour == "use_call") {
    fails(CLX_BAD_STATE, [&] { kept.call->handle({}); });
    fails(CLX_BAD_STATE, [&] { kept.call->reset(); });
    fails(CLX_BAD_STATE, [&] { kept.call->body("x"); });
  }
  if (behaviour != "nothing")
    build(reply, need(one, "build"));
  if (behaviour == "raise_after")
    throw std::runtime_error(breaks);
  if (behaviour == "leave")
    throw 42;
  return behaviour == "return" ? need(one, "returns")->valueint : CLX_OK;
}

// What is to be in the log, and in the answer, of a handler that broke.
static void check_told(const stand &at, const std::string &behaviour, const clx::answer &answer)
{
  bool raised = behaviour.compare(0, 5, "raise") == 0;
  std::string detail = raised ? breaks : behaviour == "leave" ? "what is no std::exception" : "";
  size_t told = 0;
  for (const clx::line &line : at.lines)
    if (line.level == CLX_LOG_ERROR && line.message == "the handler threw an exception")
      told += line.detail == detail;
  same(told, detail.empty() ? 0u : 1u, "told of what was thrown");
  same(answer.exception != nullptr, !detail.empty(), "the exception");
}

static void run_behaviour(const cJSON *one)
{
  known(one, "name behaviour callback body build returns http status answer languages");
  std::string behaviour = text(one, "behaviour");
  hold(std::string(
           " raise_before raise_after leave return nothing keep_resource keep_reply use_call ")
               .find(" " + behaviour + " ") != std::string::npos,
       "nobody knows " + behaviour);
  for (bool later : {false, true}) {
    kept kept;
    {
      stand at(file, one, later, [&](const clx::resource &of, const clx::reply &reply) {
        return behave(one, kept, of, reply);
      });
      kept.call = &*at.call;
      for (size_t round = 1; round <= 2; round++) {
        at.lines.clear();
        clx::answer answer = at.serve(one, 0);
        check(one, answer);
        same(at.ran.size(), round, "ran");
        check_told(at, behaviour, answer);
        fails(CLX_ANSWERED, [&] { kept.resource->text("sku_code"); });
        fails(CLX_ANSWERED, [&] { kept.resource->id(); });
        fails(CLX_ANSWERED, [&] { kept.reply->price(1); });
        fails(CLX_ANSWERED, [&] { kept.reply->fail(); });
      }
    }
    fails(CLX_ANSWERED, [&] { kept.resource->id(); }); // the call is gone
  }
}

// -------- deferred --------

static void ended(const cJSON *step, const std::function<clx::answer()> &end)
{
  try {
    clx::answer answer = end();
    same("CLX_OK", text(step, "returns"));
    check(step, answer);
  } catch (const clx::error &error) {
    same(std::string(error.name()), text(step, "returns"));
    same(need(step, "http")->valueint, 0);
  }
}

static void returned(const cJSON *step, const std::function<void()> &code)
{
  std::string name = "CLX_OK";
  try {
    code();
  } catch (const clx::error &error) {
    name = error.name();
  }
  same(name, text(step, "returns"));
}

static void end_step(stand &at, const cJSON *step, std::map<std::string, uint64_t> &tickets)
{
  if (text(step, "returns") != "CLX_LATER")
    return returned(step, [&] { at.send(step, 0); });
  clx::served served = at.send(step, 0);
  hold(!served.answer && served.ticket != 0, "it was answered");
  if (get(step, "ticket"))
    tickets[text(step, "ticket")] = served.ticket;
}

static void take_step(stand &at, const cJSON *step, std::map<std::string, uint64_t> &tickets)
{
  known(step, "do body ticket returns build http status answer is");
  std::string act = text(step, "do");
  if (act == "end")
    return end_step(at, step, tickets);
  uint64_t ticket = tickets.at(text_or(step, "ticket", "0"));
  if (act == "build")
    build(at.call->reply(ticket), need(step, "build"));
  else if (act == "fallback")
    returned(step, [&] { at.call->reply(ticket).fallback(); });
  else if (act == "finish")
    ended(step, [&] { return at.call->finish(ticket); });
  else if (act == "expire")
    ended(step, [&] { return at.call->expire(ticket); });
  else if (act == "cancel")
    returned(step, [&] { at.call->cancel(ticket); });
  else if (act == "reset")
    at.call->reset();
  else if (act == "reply") {
    same(at.call->open(ticket) ? "open" : "stale", text(step, "is"));
    if (!at.call->open(ticket))
      fails(CLX_ANSWERED, [&] { at.call->resource(ticket); });
  } else
    throw failed{"nobody knows the step " + act};
}

static void run_deferred(const cJSON *one)
{
  known(one, "name callback steps languages");
  stand at(file, one, true, nullptr);
  std::map<std::string, uint64_t> tickets{{"0", 0}};
  for (const cJSON *step : list(need(one, "steps")))
    take_step(at, step, tickets);
}

// -------- all --------

static int each(const char *section, void (*run)(const cJSON *))
{
  int count = 0, bad = 0;
  for (const cJSON *one : list(need(file, section))) {
    std::string what;
    count++;
    try {
      hold(!cJSON_IsFalse(get(get(one, "languages"), "cpp")), "C++ runs all");
      run(one);
      continue;
    } catch (const failed &failure) {
      what = failure.what;
    } catch (const std::exception &thrown) {
      what = thrown.what();
    }
    std::cout << "failed: " << section << ": " << text(one, "name") << ": " << what << "\n";
    bad++;
  }
  same(count, need(need(file, "counts"), section)->valueint, section);
  std::cout << section << ": " << count << " cases\n";
  return bad;
}

int main(int count, char **arguments)
{
  if (count != 2)
    return std::cerr << "usage: cases FILE\n", 2;
  std::ifstream in(arguments[1]);
  std::stringstream whole;
  whole << in.rdbuf();
  std::unique_ptr<cJSON, decltype(&cJSON_Delete)> all(cJSON_Parse(whole.str().c_str()),
                                                      cJSON_Delete);
  file = all.get();
  try {
    known(file, "about counts secrets bodies requests signatures reads behaviours deferred");
    same(list(need(file, "counts")).size(), 5u);
    return each("requests", run_request) + each("signatures", run_signature) +
                       each("reads", run_read) + each("behaviours", run_behaviour) +
                       each("deferred", run_deferred) ==
                   0
               ? 0
               : 1;
  } catch (const failed &failure) {
    std::cout << "failed: " << failure.what << "\n";
    return 1;
  }
}
