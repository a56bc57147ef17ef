/* Making well-formed UTF-8 of any bytes. */
#include "json/text.h"

#include <string.h>

#define REPAIR_MARK "\xef\xbf\xbd" /* U+FFFD */

/* The bytes that may come second, after a lead byte, and how many follow it in all. */
struct repair_lead {
  unsigned char low;
  unsigned char high;
  size_t more; /* 0: no sequence starts so */
};

static struct repair_lead repair_lead(unsigned char lead)
{
  struct repair_lead none = {0, 0, 0};
  struct repair_lead usual = {0x80, 0xbf, lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3};
  if (lead < 0xc2 || lead > 0xf4)
    return none;
  if (lead == 0xe0)
    usual.low = 0xa0; /* below, it would be overlong */
  if (lead == 0xed)
    usual.high = 0x9f; /* above are surrogates */
  if (lead == 0xf0)
    usual.low = 0x90;
  if (lead == 0xf4)
    usual.high = 0x8f; /* above is nothing */
  return usual;
}

/* How many bytes at the start of a bad sequence could have begun a good one; at least one. */
static size_t repair_bad(const char *text, size_t len)
{
  const unsigned char *byte = (const unsigned char *)text;
  struct repair_lead lead = repair_lead(byte[0]);
  size_t bad = 1;
  if (lead.more == 0 || len < 2 || byte[1] < lead.low || byte[1] > lead.high)
    return bad;
  do
    bad++;
  while (bad < lead.more + 1 && bad < len && (byte[bad] & 0xc0) == 0x80);
  return bad;
}

size_t clx__text_repair(char *dst, const char *text, size_t len)
{
  size_t to = 0;
  while (len > 0) {
    size_t good = clx__utf8_valid(text, len);
    size_t bad = good < len ? repair_bad(text + good, len - good) : 0;
    if (dst)
      memcpy(dst + to, text, good);
    to += good;
    if (dst && bad)
      memcpy(dst + to, REPAIR_MARK, strlen(REPAIR_MARK));
    to += bad ? strlen(REPAIR_MARK) : 0;
    text += good + bad;
    len -= good + bad;
  }
  return to;
}
