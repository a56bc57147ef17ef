// error /a handler returns/: what a handler returns is no status: true would be a failure.
#include "clx.hpp"

void wrong(clx::service &service)
{
  service.price("/a", [](const auto &, clx::reply) { return true; });
}
