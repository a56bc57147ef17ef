// error /a handler takes/: threads share a handler: it changes nothing of its own.
#include "clx.hpp"

void wrong(clx::service &service)
{
  service.price("/a", [count = 0](const auto &, clx::reply reply) mutable { reply.price(++count); });
}
