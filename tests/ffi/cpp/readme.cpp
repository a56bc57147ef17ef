#include <atomic>
#include <vector>

#include "clx.hpp"

struct job {
  uint64_t ticket;
  int64_t cents;
};
static auto price = [](const clx::resource &, const clx::reply &reply) { reply.price(1); };

// What stands before each piece of the README: NAME is its own.
#define PIECE(name)                                                                                \
  void name(clx::service &service, clx::call &call, clx::shared_keys keys,                         \
            std::optional<std::string_view> signature, std::string body, clx::request request,     \
            std::vector<job> &jobs)
