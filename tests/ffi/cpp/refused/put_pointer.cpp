// error /no matching/: a pointer does not become a flag.
#include "clx.hpp"

void wrong(clx::reply reply, int *number)
{
  reply.put(clx::place::data, "a", number);
}
