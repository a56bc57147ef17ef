// error /a handler takes/: the resource of a price is a line item.
#include "clx.hpp"

void wrong(clx::service &service)
{
  service.price("/a", [](clx::typed<clx_order>, clx::reply reply) { reply.price(1); });
}
