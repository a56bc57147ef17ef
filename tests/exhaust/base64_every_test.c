/* Base64: every group of four bytes, in a signature and in a body or secret that is explained. The
 * judge takes its letters from what libsodium writes, and the bytes of forms from what it reads.
 *
 * In full: the 2^32 groups as the first of a signature, where a bad byte is found soonest; the 2^24
 * of letters at each of the ten places; the last group with all of its three last bytes behind nine
 * first ones; any two bytes at any two of the 44 places of a header; and the 2^32 groups as a form. */
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

static bool is_letter(char byte)
{
  return letters[(uint8_t)byte] < BAD;
}

static bool all_letters(const char *text, size_t len)
{
  bool all = true;
  for (size_t i = 0; i < len; i++)
    all = all && is_letter(text[i]);
  return all;
}

/* The three bytes of four letters. */
static void bytes_of(const char group[4], uint8_t bytes[3])
{
  uint32_t all = 0;
  for (size_t i = 0; i < 4; i++)
    all = all << 6 | letters[(uint8_t)group[i]];
  bytes[0] = (uint8_t)(all >> 16);
  bytes[1] = (uint8_t)(all >> 8);
  bytes[2] = (uint8_t)all;
}

static void fail_at_group(const char group[4], int got)
{
  fail_msg("%02x %02x %02x %02x: %d", (uint8_t)group[0], (uint8_t)group[1], (uint8_t)group[2],
           (uint8_t)group[3], got);
}

/* -------- signatures -------- */

#define ZERO "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" /* 32 zero bytes */

static bool decodes(const char *text, uint8_t mac[CLX_MAC_LEN])
{
  return clx__mac_decode(text, CLX_SIGNATURE_LEN, sodium_base64_VARIANT_ORIGINAL, mac);
}

/* The groups whose first byte is `a`. The first group of the text is replaced: there a bad byte is
 * found soonest. */
static void groups_are_right(const struct every_bytes *of, uint8_t a)
{
  char text[] = ZERO;
  uint8_t mac[CLX_MAC_LEN];
  uint8_t wanted[3];
  text[0] = (char)a;
  for (unsigned b = 0; b < of->count; b++)
    for (unsigned c = 0; c < of->count; c++) {
      text[1] = (char)of->at[b];
      text[2] = (char)of->at[c];
      bool three = all_letters(text, 3);
      for (unsigned d = 0; d < of->count; d++) {
        text[3] = (char)of->at[d];
        bool good = decodes(text, mac);
        if (good != (three && is_letter(text[3])))
          fail_at_group(text, good);
        if (!good)
          continue;
        bytes_of(text, wanted);
        if (memcmp(mac, wanted, 3) != 0)
          fail_at_group(text, good);
      }
    }
}

/* The longest of all: each process takes its share of the first bytes. */
static void every_group_is_bytes_when_it_has_four_letters_and_refused_when_not(void **state)
{
  struct every_bytes of = every_bytes(BORDERS, sizeof BORDERS - 1);
  unsigned share = every_share();
  (void)state;
  for (unsigned a = share; a < of.count; a += EVERY_SHARES)
    groups_are_right(&of, of.at[a]);
  every_share_end(share);
}

/* Most of the last bytes say all in one of them: there it is the third and the fourth. */
static void the_last_group_has_two_bytes_and_one_pad(void **state)
{
  static const char first[] = "\0,/AQz~\x80\xff";
  struct every_bytes of = every_bytes(BORDERS, sizeof BORDERS - 1);
  char text[] = ZERO;
  char *last = text + 40;
  uint8_t mac[CLX_MAC_LEN];
  uint8_t wanted[3];
  (void)state;
  for (size_t a = 0; a < sizeof first - 1; a++)
    for (unsigned b = 0; b < of.count; b++)
      for (unsigned c = 0; c < of.count; c++)
        for (unsigned d = 0; d < of.count; d++) {
          char group[4] = {first[a], (char)of.at[b], (char)of.at[c], (char)of.at[d]};
          memcpy(last, group, 4);
          bool good = decodes(text, mac);
          if (good !=
              (all_letters(last, 3) && last[3] == '=' && letters[(uint8_t)last[2]] % 4 == 0))
            fail_at_group(last, good);
          if (!good)
            continue;
          group[3] = 'A';
          bytes_of(group, wanted);
          assert_memory_equal(mac + 30, wanted, 2);
        }
}

/* The groups of a text follow each other, so that each is once at each of the ten places. */
static void every_group_of_letters_is_read_at_every_place(void **state)
{
  uint32_t step = every_full() ? 1 : 997;
  char text[] = ZERO;
  uint8_t mac[CLX_MAC_LEN];
  char of[64];
  (void)state;
  for (unsigned i = 0; i < 256; i++)
    if (letters[i] < BAD)
      of[letters[i]] = (char)i;
  for (uint32_t first = 0; first < (uint32_t)1 << 24; first += step) {
    for (uint32_t i = 0; i < 10; i++)
      for (int k = 0; k < 4; k++)
        text[4 * i + (uint32_t)k] = of[(first + i) >> (18 - 6 * k) & 63];
    assert_true(decodes(text, mac));
    for (uint32_t i = 0; i < 10; i++)
      if ((((uint32_t)mac[3 * i] << 16 | (uint32_t)mac[3 * i + 1] << 8 | mac[3 * i + 2]) ^
           (first + i)) &
          0xffffff)
        fail_msg("%s is read wrong at place %u", text, i);
  }
}

static int judge_signature(const char text[CLX_SIGNATURE_LEN])
{
  char ends[2] = {text[0], text[CLX_SIGNATURE_LEN - 1]};
  if (memchr(text, ',', CLX_SIGNATURE_LEN))
    return CLX_SIGNATURE_DUPLICATE;
  if (memchr(ends, ' ', 2) || memchr(ends, '\t', 2))
    return CLX_SIGNATURE_LENGTH;
  bool good = all_letters(text, CLX_SIGNATURE_LEN - 1) && ends[1] == '=' &&
              letters[(uint8_t)text[CLX_SIGNATURE_LEN - 2]] % 4 == 0;
  return good ? CLX_OK : CLX_SIGNATURE_MALFORMED;
}

/* Any two bytes at any two places of a whole header. What is refused leaves nothing behind. */
static void any_two_bytes_at_any_two_places_are_judged_alike(void **state)
{
  static const uint8_t nothing[CLX_MAC_LEN];
  struct every_bytes of = every_bytes(BORDERS, sizeof BORDERS - 1);
  uint8_t mac[CLX_MAC_LEN];
  (void)state;
  for (unsigned i = 0; i < CLX_SIGNATURE_LEN; i++)
    for (unsigned k = 0; k < i; k++)
      for (unsigned a = 0; a < of.count; a++)
        for (unsigned b = 0; b < of.count; b++) {
          char text[] = ZERO;
          text[i] = (char)of.at[a];
          text[k] = (char)of.at[b];
          int status = clx__signature_parse(text, CLX_SIGNATURE_LEN, mac);
          if (status != judge_signature(text))
            fail_msg("%02x at %u, %02x at %u: %d", of.at[a], i, of.at[b], k, status);
          if (status != CLX_OK && memcmp(mac, nothing, CLX_MAC_LEN) != 0)
            fail_msg("%02x at %u, %02x at %u: bytes are left", of.at[a], i, of.at[b], k);
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
    fail_at_group(group, good);
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
      cmocka_unit_test(every_group_is_bytes_when_it_has_four_letters_and_refused_when_not),
      cmocka_unit_test(the_last_group_has_two_bytes_and_one_pad),
      cmocka_unit_test(every_group_of_letters_is_read_at_every_place),
      cmocka_unit_test(any_two_bytes_at_any_two_places_are_judged_alike),
      cmocka_unit_test(a_form_is_read_as_libsodium_reads_it_whatever_a_group_holds),
  };
  return cmocka_run_group_tests(tests, letters_set_up, NULL);
}
