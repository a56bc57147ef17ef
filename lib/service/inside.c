/* Being inside a call, for all that works on one: while code of the host runs, the call takes
 * nothing. The host's clock and log are asked here. */
#include "service/service.h"

bool clx__call_enter(clx_call *call)
{
  if (call->inside)
    return false;
  call->inside++;
  return true;
}

void clx__call_leave(clx_call *call)
{
  call->inside--;
}

uint64_t clx__call_now(const clx_call *call)
{
  const clx_options *options = &call->service->options;
  clx_call *entered = (clx_call *)call; /* calls are never constant objects */
  if (!options->clock)
    return 0;
  entered->inside++;
  uint64_t now = options->clock(options->clock_ctx);
  entered->inside--;
  return now;
}

uint64_t clx__call_passed_ms(const clx_call *call)
{
  uint64_t now = clx__call_now(call);
  return now > call->started_ms ? now - call->started_ms : 0;
}

void clx__call_stamp(clx_call *call)
{
  call->elapsed_ms = clx__call_passed_ms(call);
}

void clx__call_log(const clx_call *call, int level, int status, const char *message,
                   const char *detail)
{
  const clx_options *options = &call->service->options;
  if (options->log)
    options->log(options->log_ctx, level, status, message, detail, call);
}
