/* Signals that ask a command to stop, for those that end in order. */
#include <signal.h>
#include <string.h>

#include "tool.h"

static volatile sig_atomic_t stop_signal;

static void stop_caught(int number)
{
  stop_signal = number;
}

void tool_catch(int number)
{
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = stop_caught;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

bool tool_stopped(void)
{
  return stop_signal != 0;
}
