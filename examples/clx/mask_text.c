/* Pseudonyms of texts: mail addresses, URLs and IP addresses in them get another form, all else keeps
 * its shape. */
#include <stdlib.h>
#include <string.h>

#include "mask_glyph.h"

/* A hash of glyphs, capital letters as small ones. */
static void glyphs_hash(const struct mask *mask, const struct glyph *at, size_t count,
                        uint8_t hash[32])
{
  struct buffer text = {0};
  for (size_t i = 0; i < count; i++) {
    uint32_t code = at[i].code;
    code_write(code >= 'A' && code <= 'Z' ? code | 0x20 : code, &text);
  }
  mask_hash(mask, hash, NULL, text.at != NULL ? text.at : "", text.len);
  buffer_free(&text);
}

/* A host of nobody. */
static void host_write(const struct mask *mask, const struct glyph *at, size_t count,
                       struct buffer *out)
{
  uint8_t hash[32];
  glyphs_hash(mask, at, count, hash);
  for (int i = 0; i < 12; i++)
    buffer_print(out, "%c", 'a' + hash[i] % 26);
  buffer_text(out, ".example");
}

static void ip_write(const struct mask *mask, const struct glyph *at, size_t count,
                     struct buffer *out)
{
  static const char *const nets[] = {"192.0.2", "198.51.100", "203.0.113"};
  uint8_t hash[32];
  bool six = false;
  for (size_t i = 0; i < count; i++)
    six = six || at[i].code == ':';
  glyphs_hash(mask, at, count, hash);
  if (six)
    buffer_print(out, "2001:db8:%x:%x:%x:%x:%x:%x", hash[0] << 8 | hash[1], hash[2] << 8 | hash[3],
                 hash[4] << 8 | hash[5], hash[6] << 8 | hash[7], hash[8] << 8 | hash[9],
                 hash[10] << 8 | hash[11]);
  else
    buffer_print(out, "%s.%u", nets[hash[0] % 3], 1 + (hash[1] * 256u + hash[2]) % 254u);
}

static bool code_is_in(uint32_t code, const char *set)
{
  return code > 0 && code < 0x80 && strchr(set, (int)code) != NULL;
}

static bool code_is_letter(uint32_t code)
{
  return (code | 0x20) - 'a' < 26 || code > 0xBF;
}

static bool code_is_digit(uint32_t code)
{
  return code - '0' < 10;
}

static bool is_local(uint32_t code)
{
  return code_is_letter(code) || code_is_digit(code) || code_is_in(code, "._%+-'~!#$&*=?^`{|}");
}

static bool is_host(uint32_t code)
{
  return code_is_letter(code) || code_is_digit(code) || code_is_in(code, ".-");
}

static bool is_ip(uint32_t code)
{
  return code_is_digit(code) || (code | 0x20) - 'a' < 6 || code_is_in(code, ".:");
}

static bool is_url(uint32_t code)
{
  return code > ' ' && !code_is_in(code, "\"<>\\^`{|}");
}

/* What is found in a text, from `first` up to `end`. */
struct find {
  size_t first;
  size_t middle; /* @ of a mail address, the first slash of :// */
  size_t end;
  char what; /* 'm', 'u', 'i', 0 for nothing */
};

static size_t span(const struct glyphs *glyphs, size_t at, bool (*is)(uint32_t))
{
  while (at < glyphs->count && is(glyphs->at[at].code))
    at++;
  return at;
}

/* How far back it goes, not before `least`. */
static size_t span_back(const struct glyphs *glyphs, size_t at, size_t least, bool (*is)(uint32_t))
{
  while (at > least && is(glyphs->at[at - 1].code))
    at--;
  return at;
}

/* Four numbers below 1000 with dots, or at least two colons and a letter or a pair of colons. */
static bool ip_is_one(const struct glyphs *glyphs, size_t first, size_t end)
{
  uint32_t dots = 0;
  uint32_t colons = 0;
  bool letters = false;
  bool pair = false;
  bool odd = end == first || !is_ip(glyphs->at[first].code) || glyphs->at[first].code == '.';
  for (size_t i = first; i < end; i++) {
    uint32_t code = glyphs->at[i].code;
    bool twice = i > first && glyphs->at[i - 1].code == code;
    dots += code == '.' ? 1 : 0;
    colons += code == ':' ? 1 : 0;
    letters = letters || code_is_letter(code);
    pair = pair || (code == ':' && twice);
    odd = odd || (code == '.' && twice);
  }
  return !odd && end - first < 46 &&
         ((dots == 3 && colons == 0 && !letters && end - first <= 15) ||
          (colons >= 2 && (letters || pair) && dots != 1));
}

static bool find_at(const struct glyphs *glyphs, size_t at, size_t least, struct find *find)
{
  const struct glyph *glyph = &glyphs->at[at];
  bool more = at + 2 < glyphs->count;
  if (glyph->code == ':' && more && glyph[1].code == '/' && glyph[2].code == '/') {
    *find = (struct find){span_back(glyphs, at, least, code_is_letter), at + 1,
                          span(glyphs, at, is_url), 'u'};
    return find->first < at;
  }
  if (glyph->code == '@') {
    *find = (struct find){span_back(glyphs, at, least, is_local), at, span(glyphs, at + 1, is_host),
                          'm'};
    return find->first < at && find->end > at + 1;
  }
  bool inside = at > least && (is_host(glyph[-1].code) || is_ip(glyph[-1].code));
  bool begins = is_ip(glyph->code) && !inside;
  size_t end = begins ? span(glyphs, at, is_ip) : at;
  if (end > at && glyphs->at[end - 1].code == '.')
    end--;
  bool whole = end == glyphs->count || !code_is_letter(glyphs->at[end].code);
  *find = (struct find){at, at, end, 'i'};
  return begins && whole && ip_is_one(glyphs, at, end);
}

/* The next one from `least` on. A word that is none is passed over as a whole. */
static struct find find_next(const struct glyphs *glyphs, size_t least)
{
  struct find find = {0};
  for (size_t at = least; at < glyphs->count; at++)
    if (find_at(glyphs, at, least, &find))
      return find;
  return (struct find){glyphs->count, glyphs->count, glyphs->count, 0};
}

/* The rest of a URL: what is written as %20 stays a letter that is written so. */
static void url_write(const struct mask *mask, const struct glyphs *glyphs, const struct find *find,
                      struct buffer *out)
{
  size_t host = find->middle + 2;
  size_t end = host;
  while (end < find->end && !code_is_in(glyphs->at[end].code, "/?#"))
    end++;
  for (size_t i = find->first; i < host; i++)
    glyph_write(&glyphs->at[i], out);
  if (end > host)
    host_write(mask, &glyphs->at[host], end - host, out);
  for (size_t i = end; i + 2 < find->end; i++)
    if (glyphs->at[i].code == '%') {
      glyphs->at[i + 1] = (struct glyph){'7', STYLE_PLAIN, true};
      glyphs->at[i + 2] = (struct glyph){'E', STYLE_PLAIN, true};
    }
  piece_write(mask, &glyphs->at[end], find->end - end, out);
}

static void find_write(const struct mask *mask, const struct glyphs *glyphs,
                       const struct find *find, struct buffer *out)
{
  if (find->what == 'u') {
    url_write(mask, glyphs, find, out);
  } else if (find->what == 'i') {
    ip_write(mask, &glyphs->at[find->first], find->end - find->first, out);
  } else if (find->what == 'm') {
    piece_write(mask, &glyphs->at[find->first], find->middle - find->first, out);
    glyph_write(&glyphs->at[find->middle], out);
    host_write(mask, &glyphs->at[find->middle + 1], find->end - find->middle - 1, out);
  }
}

static void text_write(const struct mask *mask, const char *raw, size_t len, bool json,
                       struct buffer *out)
{
  struct glyphs glyphs = glyphs_read(raw, len, json);
  for (size_t at = 0; at < glyphs.count;) {
    struct find find = find_next(&glyphs, at);
    piece_write(mask, &glyphs.at[at], find.first - at, out);
    find_write(mask, &glyphs, &find, out);
    at = find.end;
  }
  free(glyphs.at);
}

void mask_string(const struct mask *mask, const char *raw, size_t len, struct buffer *out)
{
  text_write(mask, raw, len, true, out);
}

void mask_plain(const struct mask *mask, const char *text, size_t len, struct buffer *out)
{
  text_write(mask, text, len, false, out);
}
