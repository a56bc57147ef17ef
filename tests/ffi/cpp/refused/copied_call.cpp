// error /deleted/: a call has one owner.
#include "clx.hpp"

void wrong(clx::call &call)
{
  clx::call other(call);
}
