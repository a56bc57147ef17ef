// error /read-only\|const-qualified\|const member/: a resource is only read.
#include "clx.hpp"

void wrong(clx::typed<clx_line_item> item)
{
  item->quantity = 2;
}
