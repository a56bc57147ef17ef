/* Pseudonyms of characters and numbers: a permutation of all texts of one shape, by a key.
 *
 * What can change (letters, digits) is read as digits of mixed radix. A Feistel network over the two
 * halves of them, with BLAKE2b and ChaCha20 as its round, permutes them; it is used as
 * P(1 + P'(x)), which is a permutation too, and leaves nothing where it was. */
#include <stdlib.h>
#include <string.h>

#include <sodium.h>

#include "mask_glyph.h"

#define ROUNDS 8

/* So many digits never stay by chance: once, with four rounds, is enough. */
#define LONG_TEXT 256u

/* -------- characters -------- */

static const char short_letters[] = "bfnrt\"\\/";
static const char short_codes[] = "\b\f\n\r\t\"\\/";

static uint32_t hex_read(const char *at)
{
  uint32_t code = 0;
  for (int i = 0; i < 4; i++) {
    uint32_t digit = (uint32_t)(unsigned char)at[i];
    code = code * 16 + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
  }
  return code;
}

/* Reads an escape; `raw` was checked as JSON. Returns its bytes. */
static size_t glyph_escape(struct glyph *glyph, const char *raw)
{
  const char *found = strchr(short_letters, raw[1]);
  glyph->style = STYLE_SHORT;
  if (found != NULL) {
    glyph->code = (uint32_t)short_codes[found - short_letters];
    return 2;
  }
  glyph->style = STYLE_HEX;
  glyph->code = hex_read(raw + 2);
  if (glyph->code < 0xD800 || glyph->code > 0xDBFF)
    return 6;
  glyph->code = 0x10000 + ((glyph->code - 0xD800) << 10) + (hex_read(raw + 8) - 0xDC00);
  return 12;
}

/* Reads a character of UTF-8; bytes that are none count as themselves. Returns its bytes. */
static size_t glyph_utf8(struct glyph *glyph, const char *raw, size_t len)
{
  unsigned char byte = (unsigned char)raw[0];
  size_t size = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  glyph->style = STYLE_PLAIN;
  glyph->code = size == 1 ? byte : byte & (0x7Fu >> size);
  for (size_t i = 1; i < size && i < len; i++)
    glyph->code = glyph->code << 6 | ((unsigned char)raw[i] & 0x3Fu);
  return size < len ? size : len;
}

struct glyphs glyphs_read(const char *raw, size_t len, bool json)
{
  struct glyphs glyphs = {tool_alloc(len + 1, sizeof *glyphs.at), 0};
  for (size_t at = 0; at < len;) {
    struct glyph *glyph = &glyphs.at[glyphs.count++];
    at += json && raw[at] == '\\' ? glyph_escape(glyph, raw + at)
                                  : glyph_utf8(glyph, raw + at, len - at);
  }
  return glyphs;
}

void code_write(uint32_t code, struct buffer *out)
{
  char utf8[4];
  size_t size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  for (size_t i = size - 1; i > 0; i--, code >>= 6)
    utf8[i] = (char)(0x80 | (code & 0x3F));
  static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
  utf8[0] = (char)(leads[size] | code);
  buffer_add(out, utf8, size);
}

void glyph_write(const struct glyph *glyph, struct buffer *out)
{
  uint32_t code = glyph->code;
  if (glyph->style == STYLE_PLAIN)
    code_write(code, out);
  else if (glyph->style == STYLE_SHORT)
    buffer_print(out, "\\%c", short_letters[strchr(short_codes, (int)code) - short_codes]);
  else if (code < 0x10000)
    buffer_print(out, "\\u%04x", (unsigned)code);
  else
    buffer_print(out, "\\u%04x\\u%04x", (unsigned)(0xD800 + ((code - 0x10000) >> 10)),
                 (unsigned)(0xDC00 + (code & 0x3FF)));
}

/* -------- alphabets -------- */

struct alphabet {
  uint32_t first;
  uint32_t last;
  bool fixed;
};

/* Scripts of many letters, of which a block of 64 would say too much; and punctuation. */
static const struct alphabet alphabets[] = {
    {'0', '9', false},         {'A', 'Z', false},       {'a', 'z', false},
    {0, 0xBF, true},           {0xC0, 0xFF, false},     {0x100, 0x24F, false},
    {0x370, 0x3FF, false},     {0x400, 0x52F, false},   {0x590, 0x5FF, false},
    {0x600, 0x6FF, false},     {0x2000, 0x206F, true},  {0x20A0, 0x20CF, true},
    {0x3000, 0x303F, true},    {0x3040, 0x30FF, false}, {0x3400, 0x4DBF, false},
    {0x4E00, 0x9FFF, false},   {0xAC00, 0xD7A3, false}, {0xD7A4, 0xDFFF, true},
    {0x20000, 0x2A6DF, false},
};

static struct alphabet alphabet_of(uint32_t code)
{
  for (size_t i = 0; i < sizeof alphabets / sizeof alphabets[0]; i++)
    if (code >= alphabets[i].first && code <= alphabets[i].last)
      return alphabets[i];
  return (struct alphabet){code & ~63u, code | 63u, false};
}

/* -------- the permutation -------- */

/* Digits of mixed radix. */
struct digits {
  uint32_t *value;
  uint32_t *radix;
  size_t count;
};

void mask_hash(const struct mask *mask, uint8_t hash[32], const uint8_t *tweak, const void *bytes,
               size_t len)
{
  crypto_generichash_state state;
  crypto_generichash_init(&state, mask->key, MASK_KEY, 32);
  if (tweak != NULL)
    crypto_generichash_update(&state, tweak, 32);
  crypto_generichash_update(&state, bytes, len);
  crypto_generichash_final(&state, hash, 32);
}

/* One round: adds to the one half, or takes from it, what the other half says. */
static void digits_round(const struct mask *mask, const struct digits *digits,
                         const uint8_t tweak[32], uint32_t round, bool back)
{
  static const unsigned char nonce[crypto_stream_chacha20_NONCEBYTES];
  size_t half = digits->count / 2;
  size_t from = round % 2 == 0 ? half : 0;
  size_t to = round % 2 == 0 ? 0 : half;
  size_t from_count = round % 2 == 0 ? digits->count - half : half;
  size_t to_count = digits->count - from_count;
  uint8_t rounded[32];
  uint8_t seed[32];
  memcpy(rounded, tweak, sizeof rounded);
  rounded[0] ^= (uint8_t)(round + 1);
  mask_hash(mask, seed, rounded, digits->value + from, from_count * sizeof *digits->value);
  uint32_t *stream = tool_alloc(to_count + 1, sizeof *stream);
  crypto_stream_chacha20((unsigned char *)stream, to_count * sizeof *stream, nonce, seed);
  for (size_t i = 0; i < to_count; i++) {
    uint32_t radix = digits->radix[to + i];
    uint32_t add = stream[i] % radix;
    digits->value[to + i] = (digits->value[to + i] + (back ? radix - add : add)) % radix;
  }
  free(stream);
}

/* A digit alone has no second half: it is turned by what only the key knows. */
static void digits_turn(const struct mask *mask, const struct digits *digits,
                        const uint8_t tweak[32])
{
  uint8_t seed[32];
  uint32_t turn;
  mask_hash(mask, seed, tweak, "", 0);
  memcpy(&turn, seed, sizeof turn);
  uint32_t radix = digits->radix[0];
  digits->value[0] = (digits->value[0] + 1 + turn % (radix - 1)) % radix;
}

static void digits_permute(const struct mask *mask, const struct digits *digits,
                           const uint8_t tweak[32])
{
  if (digits->count == 1)
    digits_turn(mask, digits, tweak);
  if (digits->count < 2)
    return;
  if (digits->count > LONG_TEXT) {
    for (uint32_t round = 0; round < ROUNDS / 2; round++)
      digits_round(mask, digits, tweak, round, false);
    return;
  }
  for (uint32_t round = ROUNDS; round > 0; round--)
    digits_round(mask, digits, tweak, round - 1, true);
  digits->value[0] = (digits->value[0] + 1) % digits->radix[0];
  for (uint32_t round = 0; round < ROUNDS; round++)
    digits_round(mask, digits, tweak, round, false);
}

/* What does not change, with a letter for each alphabet: texts of another shape have a permutation
 * of their own. */
static void shape_hash(const struct mask *mask, const struct glyphs *glyphs,
                       const struct alphabet *alphabet, uint8_t tweak[32])
{
  uint32_t *shape = tool_alloc(glyphs->count + 1, sizeof *shape);
  for (size_t i = 0; i < glyphs->count; i++)
    shape[i] = alphabet[i].fixed          ? glyphs->at[i].code
               : alphabet[i].first == 'a' ? 0x80000000u + 'A'
                                          : 0x80000000u + alphabet[i].first;
  mask_hash(mask, tweak, NULL, shape, glyphs->count * sizeof *shape);
  free(shape);
}

/* Permutes the glyphs by the alphabets of theirs. */
static void glyphs_permute(const struct mask *mask, const struct glyphs *glyphs,
                           const struct alphabet *alphabet)
{
  uint8_t tweak[32];
  struct digits digits = {tool_alloc(glyphs->count + 1, sizeof *digits.value),
                          tool_alloc(glyphs->count + 1, sizeof *digits.radix), 0};
  for (size_t i = 0; i < glyphs->count; i++) {
    if (alphabet[i].fixed)
      continue;
    digits.value[digits.count] = glyphs->at[i].code - alphabet[i].first;
    digits.radix[digits.count++] = alphabet[i].last - alphabet[i].first + 1;
  }
  shape_hash(mask, glyphs, alphabet, tweak);
  digits_permute(mask, &digits, tweak);
  for (size_t i = 0, number = 0; i < glyphs->count; i++)
    if (!alphabet[i].fixed)
      glyphs->at[i].code = alphabet[i].first + digits.value[number++];
  free(digits.value);
  free(digits.radix);
}

void piece_write(const struct mask *mask, struct glyph *at, size_t count, struct buffer *out)
{
  struct glyphs piece = {at, count};
  struct alphabet *alphabet = tool_alloc(count + 1, sizeof *alphabet);
  for (size_t i = 0; i < count; i++) {
    alphabet[i] = alphabet_of(at[i].code);
    alphabet[i].fixed = alphabet[i].fixed || at[i].fixed;
  }
  glyphs_permute(mask, &piece, alphabet);
  for (size_t i = 0; i < count; i++)
    glyph_write(&at[i], out);
  free(alphabet);
}

/* -------- numbers -------- */

/* The alphabets of a number's digits: no zero is put in front, nothing overflows. */
static void number_alphabets(const struct glyphs *glyphs, struct alphabet *alphabet, bool degrees)
{
  size_t first = glyphs->count > 0 && glyphs->at[0].code == '-' ? 1 : 0;
  size_t whole = 0;
  bool exponent = false;
  while (first + whole < glyphs->count && glyphs->at[first + whole].code - '0' < 10)
    whole++;
  for (size_t i = 0; i < glyphs->count; i++) {
    exponent = exponent || (glyphs->at[i].code | 0x20) == 'e';
    alphabet[i] = (struct alphabet){'0', '9', exponent || glyphs->at[i].code - '0' > 9};
  }
  struct alphabet *lead = &alphabet[first];
  bool tight = degrees || whole >= 19; /* 8999999999999999999 is an int64_t */
  bool zero = whole > 0 && glyphs->at[first].code == '0';
  bool high = tight && whole > 0 && glyphs->at[first].code == '9';
  if (whole > 1 || first > 0)
    *lead = (struct alphabet){'1', tight ? '8' : '9', zero || high};
  if (high && whole > 1)
    lead[1].fixed = true;
  if (degrees && whole == 3) {
    bool far = glyphs->at[first + 1].code > '7';
    *lead = (struct alphabet){'1', '1', true};
    lead[1] = (struct alphabet){'0', '7', far};
    lead[2].fixed = far;
  }
}

/* Whether another number of this exponent may be infinite: it has three digits. */
static bool number_is_huge(const char *raw, size_t len)
{
  size_t digits = 0;
  while (digits < len && raw[len - 1 - digits] - '0' >= 0 && raw[len - 1 - digits] - '0' <= 9)
    digits++;
  bool sign = digits + 1 < len && (raw[len - 1 - digits] == '-' || raw[len - 1 - digits] == '+');
  size_t before = digits + (sign ? 1 : 0);
  return digits > 2 && before < len && (raw[len - 1 - before] | 0x20) == 'e';
}

static void number_write(const struct mask *mask, const char *raw, size_t len, bool degrees,
                         struct buffer *out)
{
  if (number_is_huge(raw, len)) {
    buffer_add(out, raw, len);
    return;
  }
  struct glyphs glyphs = glyphs_read(raw, len, false);
  struct alphabet *alphabet = tool_alloc(glyphs.count + 1, sizeof *alphabet);
  number_alphabets(&glyphs, alphabet, degrees);
  glyphs_permute(mask, &glyphs, alphabet);
  for (size_t i = 0; i < glyphs.count; i++)
    glyph_write(&glyphs.at[i], out);
  free(alphabet);
  free(glyphs.at);
}

void mask_number(const struct mask *mask, const char *raw, size_t len, struct buffer *out)
{
  number_write(mask, raw, len, false, out);
}

void mask_degrees(const struct mask *mask, const char *raw, size_t len, struct buffer *out)
{
  number_write(mask, raw, len, true, out);
}
