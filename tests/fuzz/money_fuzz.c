/* Amounts and times: any text and any numbers, and what must hold between the functions. The text of
 * an input (fuzz.h) is the amount, the factor or the time. */
#include "fuzz.h"

#include <clx/money.h>

#define WEIGHTS 40

static const char *const currencies[] = {"EUR", "jpy", "KWD", "MGA", "BTC",
                                         "XAU", "HUF", "XQX", ""};

/* An amount of any size goes to text and back. */
static void money_both_ways(const char *currency, int64_t cents)
{
  char text[CLX_MONEY_TEXT];
  int64_t back = 0;
  uint32_t minor = 0;
  uint32_t digits = 0;
  int known = clx_currency_unit(currency, &minor, &digits);
  demand(clx_money_text(cents, currency, text, sizeof text) == known);
  if (known != CLX_OK) {
    demand(known == CLX_UNKNOWN_CURRENCY);
    return;
  }
  demand(minor > 0 && digits < 20);
  demand(clx_money_parse(text, currency, &back) == CLX_OK && back == cents);
  demand(clx_money_number(cents, currency, text, sizeof text) == CLX_OK);
  demand(clx_money_parse(text, currency, &back) == CLX_OK && back == cents);
  size_t room = strlen(text);
  demand(clx_money_number(cents, currency, text, room) == CLX_TOO_SMALL);
}

static void money_read(const char *text, const char *currency)
{
  int64_t cents = 77;
  int status = clx_money_parse(text, currency, &cents);
  if (status == CLX_OK)
    money_both_ways(currency, cents);
  else
    demand(cents == 77 && (status == CLX_BAD_ARGUMENT || status == CLX_UNKNOWN_CURRENCY ||
                           status == CLX_OUT_OF_RANGE));
}

/* Up and down enclose the two others, and all are less than one apart; the opposite is the opposite. */
static void money_multiplied(int64_t cents, const char *factor)
{
  int64_t up = 0;
  int64_t down = 0;
  int64_t half = 0;
  int64_t even = 0;
  int64_t opposite = 0;
  int status = clx_money_mul(cents, factor, CLX_ROUND_UP, &up);
  demand(status == CLX_OK || status == CLX_BAD_ARGUMENT || status == CLX_OUT_OF_RANGE);
  if (status != CLX_OK)
    return;
  demand(clx_money_mul(cents, factor, CLX_ROUND_DOWN, &down) == CLX_OK);
  demand(clx_money_mul(cents, factor, CLX_ROUND_HALF_UP, &half) == CLX_OK);
  demand(clx_money_mul(cents, factor, CLX_ROUND_HALF_EVEN, &even) == CLX_OK);
  demand(half == up || half == down);
  demand(even == up || even == down);
  demand(up == down || up == down + 1 || up == down - 1);
  demand(half == even || even % 2 == 0);
  if (cents == INT64_MIN || up == INT64_MIN)
    return;
  demand(clx_money_mul(-cents, factor, CLX_ROUND_UP, &opposite) == CLX_OK && opposite == -up);
}

/* The shares add up, keep their sign, and none gets what it has no weight for. */
static void money_divided(struct fuzz_choices *choices)
{
  int64_t weights[WEIGHTS];
  int64_t shares[WEIGHTS];
  int64_t total = fuzz_cents(choices);
  size_t count = fuzz_below(choices, WEIGHTS);
  bool positive = false;
  bool negative = false;
  uint64_t sum = 0;
  for (size_t i = 0; i < count; i++) {
    weights[i] = fuzz_cents(choices);
    if (weights[i] < 0 && fuzz_below(choices, 16) > 0)
      weights[i] = weights[i] == INT64_MIN ? 0 : -weights[i];
    positive = positive || weights[i] > 0;
    negative = negative || weights[i] < 0;
  }
  int status = clx_money_allocate(total, weights, count, shares);
  demand(status == (positive && !negative ? CLX_OK : CLX_BAD_ARGUMENT));
  for (size_t i = 0; status == CLX_OK && i < count; i++) {
    demand(weights[i] > 0 || shares[i] == 0);
    demand(total >= 0 ? shares[i] >= 0 && shares[i] <= total
                      : shares[i] <= 0 && shares[i] >= total);
    sum += (uint64_t)shares[i];
  }
  demand(status != CLX_OK || sum == (uint64_t)total);
}

static void money_time(const char *text)
{
  char back[CLX_TIME_TEXT];
  int64_t ms = 77;
  int64_t again = 78;
  int status = clx_time_ms(text, &ms);
  demand(status == CLX_OK || (status == CLX_BAD_ARGUMENT && ms == 77));
  if (status != CLX_OK)
    return;
  demand(clx_time_text(ms, back) == CLX_OK && strlen(back) == CLX_TIME_TEXT - 1);
  demand(clx_time_ms(back, &again) == CLX_OK && again == ms);
}

static void money_time_of(int64_t ms)
{
  char text[CLX_TIME_TEXT];
  int64_t back = 0;
  int status = clx_time_text(ms, text);
  demand(status == CLX_OK ? clx_time_ms(text, &back) == CLX_OK && back == ms
                          : status == CLX_OUT_OF_RANGE);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  struct fuzz_choices choices = fuzz_choices_of(data, size);
  size_t len = fuzz_text_len(data, size);
  char *text = malloc(len + 1);
  demand(text);
  memcpy(text, data, len);
  text[len] = '\0';
  money_time(text);
  money_read(text, fuzz_pick(&choices, currencies));
  money_multiplied(fuzz_cents(&choices), text);
  money_both_ways(fuzz_pick(&choices, currencies), fuzz_cents(&choices));
  money_time_of(fuzz_cents(&choices));
  money_divided(&choices);
  free(text);
  return 0;
}
