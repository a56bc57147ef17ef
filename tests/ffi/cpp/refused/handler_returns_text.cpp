// error /a handler returns/: what a handler returns is no status.
#include "clx.hpp"

void wrong(clx::service &service)
{
  service.price("/a", [](const auto &, clx::reply) { return "done"; });
}
