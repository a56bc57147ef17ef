// error /no matching/: an amount of money is a real number.
#include "clx.hpp"

void wrong(clx::reply reply)
{
  reply.price(29.99);
}
