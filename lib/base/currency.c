/* Currencies: their codes, and how many minor units they have. */
#include <clx/money.h>

#include <string.h>

#define CURRENCY_CODE 5 /* bytes of the longest code, with its NUL */

struct currency {
  char code[CURRENCY_CODE];
  uint32_t minor_per_major;
};

#define CURRENCY(code, minor_per_major) {#code, minor_per_major},
static const struct currency currency_rows[] = {
#include "base/currencies.def"
};
#undef CURRENCY

/* Copies a code in upper case; false when it is too long for one. Other characters than letters
 * stay: no row has such a code. */
static bool currency_code(const char *text, char code[CURRENCY_CODE])
{
  size_t len = 0;
  for (; text[len]; len++) {
    if (len == CURRENCY_CODE - 1)
      return false;
    char c = text[len];
    code[len] = c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c;
  }
  code[len] = '\0';
  return true;
}

static const struct currency *currency_find(const char *text)
{
  char code[CURRENCY_CODE];
  if (!currency_code(text, code))
    return NULL;
  for (size_t i = 0; i < sizeof currency_rows / sizeof currency_rows[0]; i++)
    if (strcmp(currency_rows[i].code, code) == 0)
      return &currency_rows[i];
  return NULL;
}

/* Of the shortest decimal that holds one minor unit. Ends, since each number of minor units
 * divides a power of ten. */
static uint32_t currency_digits(uint32_t minor_per_major)
{
  uint32_t digits = 0;
  for (uint64_t power = 1; power % minor_per_major != 0; power *= 10)
    digits++;
  return digits;
}

int clx_currency_unit(const char *currency, uint32_t *minor_per_major, uint32_t *digits)
{
  if (!currency || !minor_per_major || !digits)
    return CLX_BAD_ARGUMENT;
  const struct currency *found = currency_find(currency);
  if (!found)
    return CLX_UNKNOWN_CURRENCY;
  *minor_per_major = found->minor_per_major;
  *digits = currency_digits(found->minor_per_major);
  return CLX_OK;
}

#undef CURRENCY_CODE
