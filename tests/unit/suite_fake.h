/* suite_fake.h - an endpoint of all kinds within the test, which is right, or makes one mistake. The
 * mistake is named by the case of the suite that has to find it. */
#ifndef CLX_TESTS_SUITE_FAKE_H
#define CLX_TESTS_SUITE_FAKE_H

#include <string.h>

#include <clx.h>

#include "../../examples/clx/rules.h"
#include "../../examples/suite/suite.h"

#define FAKE_SECRET "5f0c1d2e3b4a59687716a5b4c3d2e1f0"
#define FAKE_PAID   400

/* A payment that was made. */
struct fake_paid {
  char key[160];
  uint32_t number; /* of its token */
};

struct fake {
  const char *mistake; /* name of a case; NULL: right */
  clx_keys *keys;
  uint64_t now_us;
  uint32_t asked; /* requests past the check */
  uint32_t taken; /* requests in all, for who is busy at each second one */
  bool without_secret;
  bool unread; /* the connection has a body of a refused request left */
  struct fake_paid paid[FAKE_PAID];
  uint32_t paid_count;
  uint32_t visible; /* of those that requests of a group see when nothing is claimed */
  uint32_t tokens;
  int64_t charges;
  int64_t events;
  char event[160];                  /* key of the last one */
  char last[CLX_SIGNATURE_LEN + 1]; /* signature of the last request that was taken */
  struct buffer body;               /* of the request under way */
  struct buffer answer;             /* to it */
  cJSON *document;
  struct suite_header type; /* of the answer */
  uint32_t http;
};

static inline bool fake_makes(const struct fake *fake, const char *mistake)
{
  return fake->mistake != NULL && strcmp(fake->mistake, mistake) == 0;
}

/* Whether the mistake is one of a group, such as "doc.". */
static inline bool fake_is_of(const struct fake *fake, const char *group)
{
  return fake->mistake != NULL && strncmp(fake->mistake, group, strlen(group)) == 0;
}

/* -------- reading -------- */

static inline const cJSON *fake_attributes(const cJSON *resource)
{
  return member(resource, "attributes");
}

static inline const cJSON *fake_data(const struct fake *fake)
{
  return member(fake->document, "data");
}

static inline const char *fake_text(const cJSON *object, const char *name)
{
  const cJSON *item = member(object, name);
  return cJSON_IsString(item) ? item->valuestring : "";
}

static inline int64_t fake_number(const cJSON *object, const char *name)
{
  const cJSON *item = member(object, name);
  return cJSON_IsNumber(item) ? (int64_t)item->valuedouble : 0;
}

static inline const cJSON *fake_first(const struct fake *fake, const char *type)
{
  const cJSON *resource = NULL;
  cJSON_ArrayForEach(resource, member(fake->document, "included"))
  {
    if (strcmp(fake_text(resource, "type"), type) == 0)
      return resource;
  }
  return NULL;
}

static inline bool fake_holds(const struct fake *fake, const char *text)
{
  return fake->body.at != NULL && strstr(fake->body.at, text) != NULL;
}

/* -------- answering -------- */

static inline void fake_say(struct fake *fake, uint32_t http, const char *body)
{
  fake->http = http;
  fake->answer.len = 0;
  buffer_text(&fake->answer, body);
}

static inline void fake_error(struct fake *fake, uint32_t http, const char *code, bool payment)
{
  if (fake_makes(fake, "answer.error_status") && http != 401)
    http = 200;
  fake->http = http;
  fake->answer.len = 0;
  if (fake_makes(fake, "answer.error_body"))
    buffer_print(&fake->answer, "{\"success\":false,\"error\":\"%s\"}", code);
  else
    buffer_print(&fake->answer,
                 payment ? "{\"success\":false,\"data\":{\"error\":{\"code\":\"%s\","
                           "\"message\":\"no\"}}}"
                         : "{\"success\":false,\"error\":{\"code\":\"%s\",\"message\":\"no\"}}",
                 code);
}

#endif
