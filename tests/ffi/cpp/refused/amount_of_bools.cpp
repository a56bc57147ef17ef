// error /no matching/: an amount of money is a flag.
#include "clx.hpp"

void wrong(clx::reply reply)
{
  reply.price(true);
}
