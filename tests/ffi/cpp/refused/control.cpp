// compiles: the right way, in the words that the other files use.
#include "clx.hpp"

void right(clx::service &service, clx::reply reply)
{
  service.price("/a", [](clx::typed<clx_line_item> item, clx::reply answer) { answer.price(item->quantity); });
  service.price("/b", [](const clx::resource &, const clx::reply &) { return CLX_MISSING_DATA; });
  reply.price(2900);
  reply.put(clx::place::metadata, "flag", true);
  clx::call one(service);
  clx::call other(std::move(one));
}
