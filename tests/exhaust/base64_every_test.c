/* Base64: every group of four bytes, in a signature and in a body or secret that is explained. The
 * judge takes its letters from what libsodium writes, and its bytes from what libsodium reads. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <sodium.h>

#include "every.h"
#include "verify/explain.h"

#define BORDERS "\0\t\n\r +,-./09:=@AQZ[_`ag{\x7f\x80\xff"

/* -------- the judge -------- */

#define BAD 64

static uint8_t letters[256]; /* six bits, or BAD; of the standard alphabet */

/* The letter of six bits is the first of three bytes that begin with them. */
static int letters_set_up(void **state)
{
  (void)state;
  memset(letters, BAD, sizeof letters);
  for (unsigned six = 0; six < 64; six++) {
    uint8_t bytes[3] = {(uint8_t)(six << 2), 0, 0};
    char text[5];
    sodium_bin2base64(text, sizeof text, bytes, 3, sodium_base64_VARIANT_ORIGINAL);
    letters[(uint8_t)text[0]] = (uint8_t)six;
  }
  return 0;
}

static bool all_letters(const char *text, size_t len)
{
  bool all = true;
  for (size_t i = 0; i < len; i++)
    all = all && letters[(uint8_t)text[i]] < BAD;
  return all;
}

/* -------- signatures -------- */

/* A group of the text of 32 zero bytes is replaced; the last one has two bytes and a pad. */
static int judge_signature(const char *group, bool last)
{
  if (memchr(group, ',', 4))
    return CLX_SIGNATURE_DUPLICATE;
  char end = last ? group[3] : group[0];
  if (end == ' ' || end == '\t')
    return CLX_SIGNATURE_LENGTH;
  if (!last)
    return all_letters(group, 4) ? CLX_OK : CLX_SIGNATURE_MALFORMED;
  bool good = all_letters(group, 3) && group[3] == '=' && letters[(uint8_t)group[2]] % 4 == 0;
  return good ? CLX_OK : CLX_SIGNATURE_MALFORMED;
}

static void signature_is(const char group[4], bool last)
{
  char text[CLX_SIGNATURE_LEN + 1] = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  size_t first = last ? 40 : 0; /* a bad byte in front is found soonest */
  uint8_t mac[CLX_MAC_LEN];
  memcpy(text + first, group, 4);
  int status = clx__signature_parse(text, CLX_SIGNATURE_LEN, mac);
  if (status != judge_signature(group, last))
    fail_msg("%02x %02x %02x %02x: %d", (uint8_t)group[0], (uint8_t)group[1], (uint8_t)group[2],
             (uint8_t)group[3], status);
  uint8_t wanted[3] = {0};
  char full[5] = {group[0], group[1], group[2], last ? 'A' : group[3], 0};
  if (status == CLX_OK)
    assert_int_equal(
        sodium_base642bin(wanted, 3, full, 4, NULL, NULL, NULL, sodium_base64_VARIANT_ORIGINAL), 0);
  if (memcmp(mac + first / 4 * 3, wanted, last ? 2 : 3) != 0)
    fail_msg("%s is read wrong", text);
}

static void a_signature_is_read_as_libsodium_writes_it_whatever_a_group_holds(void **state)
{
  struct every_bytes of = every_bytes(BORDERS, sizeof BORDERS - 1);
  (void)state;
  for (unsigned a = 0; a < of.count; a++)
    for (unsigned b = 0; b < of.count; b++)
      for (unsigned c = 0; c < of.count; c++)
        for (unsigned d = 0; d < of.count; d++) {
          char group[4] = {(char)of.at[a], (char)of.at[b], (char)of.at[c], (char)of.at[d]};
          signature_is(group, false);
        }
}

/* Most of the last bytes say all in one of them: there it is the third and the fourth. */
static void the_last_group_has_two_bytes_and_one_pad(void **state)
{
  static const char first[] = "\0,/AQz~\x80\xff";
  struct every_bytes of = every_bytes(BORDERS, sizeof BORDERS - 1);
  (void)state;
  for (size_t a = 0; a < sizeof first - 1; a++)
    for (unsigned b = 0; b < of.count; b++)
      for (unsigned c = 0; c < of.count; c++)
        for (unsigned d = 0; d < of.count; d++) {
          char group[4] = {first[a], (char)of.at[b], (char)of.at[c], (char)of.at[d]};
          signature_is(group, true);
        }
}

/* -------- forms of bodies and secrets -------- */

/* What is left of a group: its letters of the standard alphabet, followed by A. False when it is
 * no base64 of either alphabet, with or without padding and line ends. */
static bool judge_form(const char *group, char text[5], size_t *count)
{
  size_t len = 4;
  *count = 0;
  memcpy(text, "AAAA", 5);
  while (len > 0 && group[len - 1] == '=')
    len--;
  for (size_t i = 0; i < len; i++) {
    char c = group[i] == '-' ? '+' : group[i] == '_' ? '/' : group[i];
    if (c == '\r' || c == '\n')
      continue;
    if (letters[(uint8_t)c] >= BAD)
      return false;
    text[(*count)++] = c;
  }
  return len > 0 && *count != 1;
}

static void keep(void *ctx, const uint8_t *bytes, size_t len)
{
  memcpy(ctx, bytes, len);
}

static void form_is(const char group[4], struct clx__form *form, uint8_t kept[4])
{
  struct clx__octets octets = {(const uint8_t *)group, 4};
  char text[5];
  size_t count;
  uint8_t wanted[3];
  form->len = 0;
  bool good = clx__form_base64(form, octets);
  if (good != judge_form(group, text, &count))
    fail_msg("%02x %02x %02x %02x: %d", (uint8_t)group[0], (uint8_t)group[1], (uint8_t)group[2],
             (uint8_t)group[3], good);
  if (!good)
    return;
  assert_int_equal(
      sodium_base642bin(wanted, 3, text, 4, NULL, NULL, NULL, sodium_base64_VARIANT_ORIGINAL), 0);
  assert_memory_equal(kept, wanted, count * 6 / 8);
}

static void a_form_is_read_as_libsodium_reads_it_whatever_a_group_holds(void **state)
{
  struct every_bytes of = every_bytes(BORDERS, sizeof BORDERS - 1);
  uint8_t kept[4] = {0};
  struct clx__form form = {.put = keep, .ctx = kept};
  (void)state;
  for (unsigned a = 0; a < of.count; a++)
    for (unsigned b = 0; b < of.count; b++)
      for (unsigned c = 0; c < of.count; c++)
        for (unsigned d = 0; d < of.count; d++) {
          char group[4] = {(char)of.at[a], (char)of.at[b], (char)of.at[c], (char)of.at[d]};
          form_is(group, &form, kept);
        }
}

int main(void)
{
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_signature_is_read_as_libsodium_writes_it_whatever_a_group_holds),
      cmocka_unit_test(the_last_group_has_two_bytes_and_one_pad),
      cmocka_unit_test(a_form_is_read_as_libsodium_reads_it_whatever_a_group_holds),
  };
  return cmocka_run_group_tests(tests, letters_set_up, NULL);
}
