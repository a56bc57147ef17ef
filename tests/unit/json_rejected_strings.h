/* json_rejected_strings.h - texts with bad strings: see json_rejected.h. */
#ifndef CLX_TESTS_JSON_REJECTED_STRINGS_H
#define CLX_TESTS_JSON_REJECTED_STRINGS_H

#include "json_texts.h"

struct rejected {
  int status;
  unsigned offset;
  struct text text;
};

#define REJECT(status, offset, literal)                                                            \
  {                                                                                                \
    CLX_JSON_##status, offset,                                                                     \
    {                                                                                              \
      TEXT(literal)                                                                                \
    }                                                                                              \
  }

static const struct rejected rejected_strings[] = {
    /* -------- escapes -------- */
    REJECT(ESCAPE, 2, "[\"\\a\"]"),
    REJECT(ESCAPE, 2, "[\"\\v\"]"),
    REJECT(ESCAPE, 2, "[\"\\e\"]"),
    REJECT(ESCAPE, 2, "[\"\\0\"]"),
    REJECT(ESCAPE, 2, "[\"\\'\"]"),
    REJECT(ESCAPE, 2, "[\"\\x00\"]"),
    REJECT(ESCAPE, 2, "[\"\\N\"]"),
    REJECT(ESCAPE, 2, "[\"\\ \"]"),
    REJECT(ESCAPE, 2, "[\"\\\n\"]"),
    REJECT(ESCAPE, 2, "[\"\\\t\"]"),
    REJECT(ESCAPE, 2, "[\"\\\0\"]"),
    REJECT(ESCAPE, 2, "[\"\\U0041\"]"),
    REJECT(ESCAPE, 2, "[\"\\\xf0\x9f\x8c\x80\"]"),
    REJECT(UTF8, 3, "[\"\\\xe5\"]"),
    REJECT(ESCAPE, 4, "[\"\\\\\\a\"]"),
    REJECT(ESCAPE, 2, "[\"\\uZZZZ\"]"),
    REJECT(ESCAPE, 2, "[\"\\u\"]"),
    REJECT(ESCAPE, 2, "[\"\\u1\"]"),
    REJECT(ESCAPE, 2, "[\"\\u12\"]"),
    REJECT(ESCAPE, 2, "[\"\\u00A\"]"),
    REJECT(ESCAPE, 2, "[\"\\u00g0\"]"),
    REJECT(ESCAPE, 2, "[\"\\u+123\"]"),
    REJECT(ESCAPE, 2, "[\"\\u-123\"]"),
    REJECT(ESCAPE, 2, "[\"\\u 123\"]"),
    REJECT(ESCAPE, 2, "[\"\\u0x41\"]"),
    REJECT(ESCAPE, 2, "[\"\\u{41}\"]"),
    REJECT(UTF8, 4, "[\"\\u\xe5\"]"),
    REJECT(UTF8, 6, "[\"\\u12\xe5\"]"),
    REJECT(ESCAPE, 2, "{\"\\q\":1}"),
    REJECT(ESCAPE, 7, "{\"a\":\"b\\c\"}"),
    REJECT(TRUNCATED, 3, "[\"\\"),
    REJECT(TRUNCATED, 4, "[\"\\u"),
    REJECT(TRUNCATED, 6, "[\"\\u00"),
    REJECT(TRUNCATED, 5, "[\"\\\"]"),
    REJECT(TRUNCATED, 7, "[\"\\u00e"),

    /* -------- surrogates as escapes -------- */
    REJECT(SURROGATE, 2, "[\"\\ud800\"]"),
    REJECT(SURROGATE, 2, "[\"\\uDBFF\"]"),
    REJECT(SURROGATE, 2, "[\"\\udc00\"]"),
    REJECT(SURROGATE, 2, "[\"\\uDFFF\"]"),
    REJECT(SURROGATE, 2, "[\"\\ud800abc\"]"),
    REJECT(SURROGATE, 2, "[\"\\ud800\\n\"]"),
    REJECT(SURROGATE, 2, "[\"\\uD888\\u1234\"]"),
    REJECT(SURROGATE, 2, "[\"\\uDd1e\\uD834\"]"),
    REJECT(SURROGATE, 2, "[\"\\ud800\\ud800\\udc00\"]"),
    REJECT(SURROGATE, 2, "[\"\\ud800\\ue000\"]"),
    REJECT(SURROGATE, 14, "[\"\\ud834\\udd1e\\ud834\"]"),
    REJECT(SURROGATE, 14, "[\"\\ud834\\udd1e\\udd1e\"]"),
    REJECT(SURROGATE, 3, "[\"a\\udbff\"]"),
    REJECT(SURROGATE, 2, "{\"\\ud800\":1}"),
    REJECT(SURROGATE, 2, "{\"\\uDFAA\":0}"),
    REJECT(SURROGATE, 2, "[\"\\ud800\xed\x9f\xbf\"]"),
    REJECT(ESCAPE, 2, "[\"\\ud800\\u\"]"),
    REJECT(ESCAPE, 2, "[\"\\ud800\\u1\"]"),
    REJECT(ESCAPE, 2, "[\"\\ud800\\u1x\"]"),
    REJECT(ESCAPE, 2, "[\"\\uD834\\uDd\"]"),
    REJECT(TRUNCATED, 7, "\"\\ud800"),
    REJECT(TRUNCATED, 8, "\"\\ud800\\"),
    REJECT(TRUNCATED, 9, "\"\\ud800\\u"),
    REJECT(TRUNCATED, 12, "\"\\ud800\\udc0"),

    /* -------- raw control bytes -------- */
    REJECT(CONTROL, 2, "[\"\0\"]"),
    REJECT(CONTROL, 3, "[\"a\0a\"]"),
    REJECT(CONTROL, 2, "[\"\t\"]"),
    REJECT(CONTROL, 5, "[\"new\nline\"]"),
    REJECT(CONTROL, 2, "[\"\r\"]"),
    REJECT(CONTROL, 2, "[\"\x1f\"]"),
    REJECT(CONTROL, 2, "[\"\x08\"]"),
    REJECT(CONTROL, 1, "\"\x1b[0m\""),
    REJECT(CONTROL, 3, "{\"a\x01\":1}"),
    REJECT(CONTROL, 2, "{\"\0\":1}"),
    REJECT(CONTROL, 6, "{\"a\":\"\n\"}"),
    REJECT(CONTROL, 1, "\"\n"),

    /* -------- strings without their quotes -------- */
    REJECT(SYNTAX, 4, "[\"a\"b\"]"),
    REJECT(SYNTAX, 3, "[\"\"\"\"]"),
    REJECT(TRUNCATED, 4, "[\"a]"),
    REJECT(SYNTAX, 1, "[\\\"a\\\"]"),
    REJECT(SYNTAX, 1,
           "[\xe2\x80\x9c"
           "a\xe2\x80\x9d]"),
    REJECT(SYNTAX, 1,
           "[\xc2\xab"
           "a\xc2\xbb]"),
    REJECT(SYNTAX, 1, "['\"]"),
    REJECT(SYNTAX, 1, "[\xc3\xa9]"),

    /* -------- bad UTF-8 -------- */
    REJECT(UTF8, 2, "[\"\x80\"]"),
    REJECT(UTF8, 2, "[\"\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xe9\"]"),
    REJECT(UTF8, 2, "[\"\xff\"]"),
    REJECT(UTF8, 2, "[\"\xfe\"]"),
    REJECT(UTF8, 3, "[\"a\xff\"]"),
    REJECT(UTF8, 2, "[\"\xc0\x80\"]"),
    REJECT(UTF8, 2, "[\"\xc0\xaf\"]"),
    REJECT(UTF8, 2, "[\"\xc1\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xc2\"]"),
    REJECT(UTF8, 2, "[\"\xc2\xc2\x80\"]"),
    REJECT(UTF8, 2, "[\"\xdf\"]"),
    REJECT(UTF8, 4, "[\"\xc3\xa9\xa9\"]"),
    REJECT(UTF8, 2, "[\"\xe0\x80\x80\"]"),
    REJECT(UTF8, 2, "[\"\xe0\x9f\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xe0\xa0\"]"),
    REJECT(UTF8, 2, "[\"\xe0\xff\"]"),
    REJECT(UTF8, 2, "[\"\xe1\x80\"]"),
    REJECT(UTF8, 2, "[\"\xe2\x28\xa1\"]"),
    REJECT(UTF8, 2, "[\"\xe2\x82\x28\"]"),
    REJECT(UTF8, 2, "[\"\xed\xa0\x80\"]"),
    REJECT(UTF8, 2, "[\"\xed\xaf\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xed\xb0\x80\"]"),
    REJECT(UTF8, 2, "[\"\xed\xbf\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xed\xa0\xb4\xed\xb4\x9e\"]"),
    REJECT(UTF8, 2, "[\"\xef\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xf0\x80\x80\x80\"]"),
    REJECT(UTF8, 2, "[\"\xf0\x8f\xbf\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xf0\x90\x80\"]"),
    REJECT(UTF8, 2, "[\"\xf0\x28\x8c\xbc\"]"),
    REJECT(UTF8, 2, "[\"\xf0\x90\x28\xbc\"]"),
    REJECT(UTF8, 2, "[\"\xf0\x90\x8c\x28\"]"),
    REJECT(UTF8, 2, "[\"\xf4\x90\x80\x80\"]"),
    REJECT(UTF8, 2, "[\"\xf4\xbf\xbf\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xf5\x80\x80\x80\"]"),
    REJECT(UTF8, 2, "[\"\xf7\xbf\xbf\xbf\"]"),
    REJECT(UTF8, 2, "[\"\xf8\x88\x80\x80\x80\"]"),
    REJECT(UTF8, 2, "[\"\xfc\x80\x80\x80\x80\x80\"]"),
    REJECT(UTF8, 2, "[\"\xfc\x83\xbf\xbf\xbf\xbf\"]"),
    REJECT(UTF8, 8,
           "[\"\xe6\x97\xa5\xd1\x88"
           "a\xfa\"]"),
    REJECT(UTF8, 2, "{\"\xff\":1}"),
    REJECT(UTF8, 6, "{\"a\":\"\xff\"}"),
    REJECT(UTF8, 3, "[1,\xff]"),
    REJECT(UTF8, 18, "[\"0123456789abcdef\xff\"]"),
    REJECT(UTF8, 2, "[\"\xe5"),
    REJECT(UTF8, 2, "[\"\xf0\x9f\x98"),
};

#undef REJECT

#endif
