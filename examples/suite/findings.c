/* Outcomes read together: one mistake is one finding, whatever number of cases and kinds show it. */
#include <stdlib.h>
#include <string.h>

#include "engine.h"

/* -------- what the signature cases say together -------- */

enum { UNSIGNED, FORGED, SHORT, EMPTY, PREFIX, LONG, CASE, JUNK, SIGN_COUNT };

static const char *const sign_names[SIGN_COUNT] = {
    "sign.unsigned", "sign.forged", "sign.short", "sign.empty",
    "sign.prefix",   "sign.long",   "sign.case",  "sign.junk",
};

/* Which of them are accepted, which must not be; the first row that fits names the finding of all
 * that it explains. */
static const struct {
  uint32_t accepted;
  uint32_t refused;
  uint32_t explains;
  const char *id;
  const char *title;
  const char *cure;
} sign_rules[] = {
    {1u << UNSIGNED | 1u << FORGED, 0, UINT32_MAX, "sign.not_checked",
     "The signature is not checked.",
     "Check it: HMAC-SHA256 over the raw body with the shared secret, base64, compared in constant "
     "time with X-CommerceLayer-Signature; else answer 401 and stop"},
    {1u << FORGED, 1u << UNSIGNED, UINT32_MAX, "sign.presence_only",
     "Only the presence of a signature is checked, not the signature.",
     "Compare the header with the MAC that you compute over the raw body"},
    {1u << SHORT | 1u << EMPTY, 1u << FORGED, UINT32_MAX, "sign.odd_length",
     "A signature of another length passes: the check fails and the request goes on.",
     "Refuse a signature that is not 44 characters long, and never go on after an error in the "
     "check"},
    {1u << SHORT, 1u << FORGED, UINT32_MAX, "sign.odd_length",
     "A signature of another length passes: the check fails and the request goes on.",
     "Refuse a signature that is not 44 characters long, and never go on after an error in the "
     "check"},
    {1u << PREFIX | 1u << EMPTY, 1u << FORGED | 1u << SHORT, UINT32_MAX, "sign.prefix_compare",
     "Only as many characters are compared as the signature has.",
     "Refuse another length first, then compare all of it in constant time"},
    {1u << PREFIX, 1u << FORGED | 1u << SHORT, UINT32_MAX, "sign.prefix_compare",
     "Only as many characters are compared as the signature has.",
     "Refuse another length first, then compare all of it in constant time"},
    {1u << CASE, 1u << FORGED, UINT32_MAX, "sign.case_compare",
     "Signatures are compared without regard to case.",
     "Compare the bytes as they are: base64 has both cases"},
    {1u << LONG | 1u << JUNK, 1u << FORGED, 1u << LONG | 1u << JUNK, "sign.junk",
     "The signature is decoded leniently: characters that do not belong there are passed over.",
     "Compare the 44 characters as they are, or decode strictly"},
};

static struct test *find_test(struct suite *suite, const struct kind *kind, const char *name)
{
  for (uint32_t i = 0; i < suite->test_count; i++)
    if (suite->tests[i].kind == kind && strcmp(suite->tests[i].about->name, name) == 0)
      return &suite->tests[i];
  return NULL;
}

static void sign_fold(struct suite *suite, const struct kind *kind)
{
  struct test *tests[SIGN_COUNT];
  uint32_t accepted = 0;
  for (uint32_t i = 0; i < SIGN_COUNT; i++) {
    tests[i] = find_test(suite, kind, sign_names[i]);
    if (tests[i] != NULL && tests[i]->verdict == SUITE_FAIL)
      accepted |= 1u << i;
  }
  for (size_t rule = 0; rule < sizeof sign_rules / sizeof sign_rules[0]; rule++) {
    if ((accepted & sign_rules[rule].accepted) != sign_rules[rule].accepted ||
        (accepted & sign_rules[rule].refused) != 0)
      continue;
    for (uint32_t i = 0; i < SIGN_COUNT; i++)
      if ((accepted & sign_rules[rule].explains & 1u << i) != 0)
        test_finding(tests[i], sign_rules[rule].id, sign_rules[rule].title, sign_rules[rule].cure);
    return;
  }
}

void findings_fold(struct suite *suite)
{
  for (uint32_t i = 0; i < suite->kind_count; i++)
    sign_fold(suite, &suite->kinds[i]);
}

/* -------- the list -------- */

static void finding_add(struct finding *finding, const struct test *test)
{
  uint32_t weight = test->about->weight;
  bool worse = test->verdict == SUITE_FAIL && finding->severity != SUITE_FAIL;
  finding->kinds |= 1u << (uint32_t)(test->kind - test->suite->kinds);
  finding->tests++;
  if (finding->test == NULL || worse ||
      (test->verdict == finding->severity && weight > finding->weight)) {
    finding->test = test;
    finding->weight = weight;
    finding->severity = test->verdict;
    finding->title = test->title != NULL ? test->title : test->about->title;
    finding->cure = test->cure != NULL ? test->cure : test->about->cure;
    if (test->unstable)
      finding->cure = "Look for what the answer depends on besides the request: time, load, other "
                      "requests";
  }
}

static int finding_compare(const void *left, const void *right)
{
  const struct finding *a = left;
  const struct finding *b = right;
  if (a->severity != b->severity)
    return a->severity == SUITE_FAIL ? -1 : 1;
  if (a->weight != b->weight)
    return a->weight > b->weight ? -1 : 1;
  return strcmp(a->id, b->id);
}

uint32_t findings_read(const struct suite *suite, struct finding **list)
{
  uint32_t count = 0;
  struct finding *findings = tool_alloc(suite->test_count + 1, sizeof *findings);
  for (uint32_t i = 0; i < suite->test_count; i++) {
    const struct test *test = &suite->tests[i];
    uint32_t at = 0;
    if (!test_is_failure(test))
      continue;
    while (at < count && strcmp(findings[at].id, test_finding_id(test)) != 0)
      at++;
    if (at == count)
      findings[count++].id = test_finding_id(test);
    finding_add(&findings[at], test);
  }
  qsort(findings, count, sizeof *findings, finding_compare);
  *list = findings;
  return count;
}
