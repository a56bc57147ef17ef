/* The table of all cases, by group. */
#include <string.h>

#include "engine.h"

const struct suite_case *const case_groups[] = {
    cases_sign, cases_http, cases_doc, cases_answer, cases_order, cases_payment, cases_time, NULL,
};

const struct suite_case *case_find(const char *name, struct nearest *nearest)
{
  for (size_t group = 0; case_groups[group] != NULL; group++)
    for (const struct suite_case *about = case_groups[group]; about->name != NULL; about++) {
      if (strcmp(about->name, name) == 0)
        return about;
      nearest_try(nearest, about->name);
    }
  return NULL;
}

/* FNV-1a over the text, begun with the seed. */
uint64_t suite_hash(uint64_t seed, const char *text)
{
  uint64_t hash = UINT64_C(14695981039346656037) ^ (seed * UINT64_C(0x9E3779B97F4A7C15));
  for (; *text != '\0'; text++)
    hash = (hash ^ (unsigned char)*text) * UINT64_C(1099511628211);
  return hash != 0 ? hash : 1;
}

const char *suite_missing(uint32_t missing)
{
  static const struct {
    uint32_t ability;
    const char *words;
  } abilities[] = {
      {SUITE_CAN_HEADER_CASE, "this runner cannot choose the case of a header's name"},
      {SUITE_CAN_CHUNKED, "this runner cannot send chunks"},
      {SUITE_CAN_PIECES, "this runner cannot send a body in pieces"},
      {SUITE_CAN_CUT, "this runner cannot cut a request"},
      {SUITE_CAN_KEEP, "this runner cannot use a connection twice"},
      {SUITE_CAN_PARALLEL, "this runner cannot send several requests at once"},
      {SUITE_CAN_TIMES, "this runner cannot measure times"},
      {SUITE_CAN_PROCESS,
       "needs \"start\" in the config, so that the suite can start the endpoint"},
      {SUITE_CAN_COUNT, "needs \"books\" in the config, so that the suite can count"},
      {SUITE_CAN_CLOSE, "this runner cannot close a connection early"},
  };
  for (size_t i = 0; i < sizeof abilities / sizeof abilities[0]; i++)
    if (missing & abilities[i].ability)
      return abilities[i].words;
  return "this runner cannot do it";
}
