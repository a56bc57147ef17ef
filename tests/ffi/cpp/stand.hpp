// stand.hpp - a service for one case, and what became of it.
#ifndef CLX_TESTS_STAND_HPP
#define CLX_TESTS_STAND_HPP

#include "file.hpp"

using work = std::function<int(const clx::resource &, const clx::reply &)>;

inline std::vector<std::optional<std::string>> topics(const cJSON *one)
{
  std::vector<std::optional<std::string>> all;
  for (const cJSON *topic : list(get(one, "topics")))
    all.push_back(text(topic));
  if (all.empty())
    all.push_back(std::nullopt);
  return all;
}

struct stand {
  const cJSON *file;
  std::string pattern;
  std::vector<clx::line> lines;
  std::vector<std::optional<std::string>> ran;
  std::vector<work> works;
  std::optional<clx::service> service;
  std::optional<clx::call> call;

  // `later`: the endpoints have no handlers, and the host does their work with the ticket.
  stand(const cJSON *all, const cJSON *one, bool later, work act) : file(all)
  {
    clx::options options;
    options.log = [this](const clx::line &line) { lines.push_back(line); };
    service.emplace(options);
    std::string name = text(one, "callback");
    pattern = text_or(one, "pattern", "/" + name);
    for (const auto &topic : topics(one)) {
      works.push_back([this, topic, act](const clx::resource &of, const clx::reply &with) {
        ran.push_back(topic);
        return act(of, with);
      });
      clx::text given = topic ? clx::text(*topic) : clx::text(nullptr);
      clx::endpoint &made =
          later ? service->later(number(name), pattern, given) : add(name, given, works.back());
      made.keys(keys(one));
      for (const cJSON *path : list(get(one, "needs")))
        made.needs(text(path));
    }
    service->ready();
    call.emplace(*service);
  }

  static uint32_t number(std::string name)
  {
    int64_t found = 0;
    for (char &letter : name)
      letter = static_cast<char>(std::toupper(letter));
    same(clx_constant(("CLX_CALLBACK_" + name).c_str(), &found), CLX_OK, name);
    return static_cast<uint32_t>(found);
  }

  clx::endpoint &add(const std::string &name, const clx::text &topic, work act)
  {
#define ADD(callback, method)                                                                      \
  if (name == callback)                                                                            \
    return service->method(pattern,                                                                \
                           [act](const auto &of, clx::reply with) { return act(of, with); });
    ADD("price", price)
    ADD("promotion", promotion)
    ADD("shipping_cost", shipping_cost)
    ADD("order_validation", order_validation)
    ADD("authorize", authorize)
    ADD("capture", capture)
    ADD("void", void_)
    ADD("refund", refund)
    ADD("customer_token", customer_token)
    ADD("tax", tax)
    ADD("generic", generic)
#undef ADD
    same(name, "webhook");
    return service->webhook(pattern, topic, act);
  }

  std::string secret(const std::string &name) const
  {
    return text(need(file, "secrets"), name.c_str());
  }

  clx::shared_keys keys(const cJSON *one) const
  {
    std::vector<std::string> secrets;
    for (const cJSON *name : list(get(one, "secrets")))
      secrets.push_back(secret(text(name)));
    if (secrets.empty())
      secrets.push_back(secret("newest"));
    return clx::make_keys({secrets.begin(), secrets.end()});
  }

  std::string body(const cJSON *value) const
  {
    return cJSON_IsString(value) ? text(need(file, "bodies"), value->valuestring) : *data(value);
  }

  std::optional<std::string> signature(const cJSON *one, const std::string &body) const
  {
    auto sign = [&](const std::string &name) { return clx::make_keys({secret(name)})->sign(body); };
    const cJSON *how = get(one, "signature");
    if (!how || get(how, "by"))
      return sign(how ? text(how, "by") : "newest");
    if (get(how, "twice"))
      return sign(text(how, "twice")) + ", " + sign(text(how, "twice"));
    if (get(how, "text"))
      return text(how, "text");
    need(how, "missing");
    return std::nullopt;
  }

  // Serves the request in pieces of that many bytes, 0: whole.
  clx::served send(const cJSON *one, size_t piece)
  {
    std::string bytes = body(need(one, "body"));
    std::optional<std::string> made = signature(one, bytes);
    std::string method = text_or(one, "method", "POST"), path = text_or(one, "path", pattern);
    std::string topic = text_or(one, "topic", "");
    std::optional<std::string_view> by, about;
    if (made)
      by = *made;
    if (get(one, "topic"))
      about = topic;
    if (piece == 0)
      return call->handle({method, path, by, about, bytes});
    bool wanted = call->begin({method, path, by, about, 0});
    for (size_t at = 0; wanted && at < bytes.size(); at += piece)
      wanted = call->body(std::string_view(bytes).substr(at, piece));
    return call->end();
  }

  // The same up to the answer.
  clx::answer serve(const cJSON *one, size_t piece)
  {
    clx::served served = send(one, piece);
    if (served.answer)
      return *served.answer;
    std::optional<std::string> takes;
    if (get(one, "takes"))
      takes = text(one, "takes");
    auto all = topics(one);
    for (size_t i = 0; i < all.size(); i++)
      if (all[i] == takes)
        return call->work(served.ticket, works[i]);
    throw failed{"no topic is " + takes.value_or("none")};
  }
};

#endif
