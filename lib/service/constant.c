/* Numbers of the public headers by name, for bindings that check what they copied. */
#include "service/service.h"

#include "base/status.h"
#include "schema/callback.h"

#include <clx/money.h>

#include <string.h>

/* Names stand in the rows, so that the table has no pointers to relocate. */
struct constant {
  char name[32];
  int32_t value;
};

/* Constants without a table of their own. */
#define CONSTANT(name)                                                                             \
  {                                                                                                \
#name, name                                                                                    \
  }
static const struct constant constant_rows[] = {
    CONSTANT(CLX_VERSION_MAJOR),
    CONSTANT(CLX_VERSION_MINOR),
    CONSTANT(CLX_VERSION_PATCH),
    CONSTANT(CLX_ERROR_WHERE),
    CONSTANT(CLX_ARENA_MIN),
    CONSTANT(CLX_SIGNATURE_LEN),
    CONSTANT(CLX_MAC_LEN),
    CONSTANT(CLX_KEYS_MAX),
    CONSTANT(CLX_KIND_ABSENT),
    CONSTANT(CLX_KIND_TEXT),
    CONSTANT(CLX_KIND_TIME),
    CONSTANT(CLX_KIND_INTEGER),
    CONSTANT(CLX_KIND_REAL),
    CONSTANT(CLX_KIND_BOOLEAN),
    CONSTANT(CLX_KIND_OBJECT),
    CONSTANT(CLX_KIND_ARRAY),
    CONSTANT(CLX_KIND_ONE),
    CONSTANT(CLX_KIND_MANY),
    CONSTANT(CLX_KIND_NULL),
    CONSTANT(CLX_NOT_LOADED),
    CONSTANT(CLX_EMPTY),
    CONSTANT(CLX_PARTIAL),
    CONSTANT(CLX_LOADED),
    CONSTANT(CLX_MEMBER_ABSENT),
    CONSTANT(CLX_MEMBER_NULL),
    CONSTANT(CLX_MEMBER_VALUE),
    CONSTANT(CLX_MEMBER_DRIFTED),
    CONSTANT(CLX_MEMBER_LEFT_OUT),
    CONSTANT(CLX_DUMP_LINKS),
    CONSTANT(CLX_PERSONAL_NONE),
    CONSTANT(CLX_PERSONAL_NAME),
    CONSTANT(CLX_PERSONAL_MAIL),
    CONSTANT(CLX_PERSONAL_PHONE),
    CONSTANT(CLX_PERSONAL_ADDRESS),
    CONSTANT(CLX_PERSONAL_CITY),
    CONSTANT(CLX_PERSONAL_ZIP),
    CONSTANT(CLX_PERSONAL_PLACE),
    CONSTANT(CLX_PERSONAL_IP),
    CONSTANT(CLX_PERSONAL_TOKEN),
    CONSTANT(CLX_PERSONAL_NUMBER),
    CONSTANT(CLX_PERSONAL_URL),
    CONSTANT(CLX_PERSONAL_TEXT),
    CONSTANT(CLX_PERSONAL_FORM),
    CONSTANT(CLX_PERSONAL_FIGURES),
    CONSTANT(CLX_IN_DATA),
    CONSTANT(CLX_IN_METADATA),
    CONSTANT(CLX_LOG_INFO),
    CONSTANT(CLX_LOG_WARNING),
    CONSTANT(CLX_LOG_ERROR),
    CONSTANT(CLX_READ_END),
    CONSTANT(CLX_KEYS_FOUND),
    CONSTANT(CLX_KEYS_UNKNOWN),
    CONSTANT(CLX_TYPE_UNKNOWN),
    CONSTANT(CLX_EXPLAIN_GENUINE),
    CONSTANT(CLX_EXPLAIN_UNKNOWN),
    CONSTANT(CLX_EXPLAIN_MISSING),
    CONSTANT(CLX_EXPLAIN_DUPLICATE),
    CONSTANT(CLX_EXPLAIN_LENGTH),
    CONSTANT(CLX_EXPLAIN_ALPHABET),
    CONSTANT(CLX_EXPLAIN_NO_KEYS),
    CONSTANT(CLX_EXPLAIN_HEX),
    CONSTANT(CLX_EXPLAIN_URL_SAFE),
    CONSTANT(CLX_EXPLAIN_BODY_TRIMMED),
    CONSTANT(CLX_EXPLAIN_BODY_NEWLINE),
    CONSTANT(CLX_EXPLAIN_BODY_CRLF),
    CONSTANT(CLX_EXPLAIN_BODY_BOM),
    CONSTANT(CLX_EXPLAIN_SECRET_SPACE),
    CONSTANT(CLX_EXPLAIN_SECRET_NEWLINE),
    CONSTANT(CLX_EXPLAIN_SECRET_DECODED),
    CONSTANT(CLX_EXPLAIN_NO_MAC),
    CONSTANT(CLX_EXPLAIN_BODY_BASE64),
    CONSTANT(CLX_EXPLAIN_BODY_EVENT),
    CONSTANT(CLX_EXPLAIN_BODY_STRING),
    CONSTANT(CLX_EXPLAIN_BODY_SPACED),
    CONSTANT(CLX_EXPLAIN_BODY_REWRITTEN),
    CONSTANT(CLX_EXPLAIN_SECRET_BOM),
    CONSTANT(CLX_EXPLAIN_SECRET_UTF16),
    CONSTANT(CLX_EXPLAIN_SECRET_NAME),
    CONSTANT(CLX_EXPLAIN_SECRET_QUOTES),
    CONSTANT(CLX_EXPLAIN_SECRET_BASE64),
    CONSTANT(CLX_EXPLAIN_EMPTY),
    CONSTANT(CLX_EXPLAIN_LOOKS_GZIP),
    CONSTANT(CLX_EXPLAIN_LOOKS_BASE64),
    CONSTANT(CLX_EXPLAIN_LOOKS_EVENT),
    CONSTANT(CLX_EXPLAIN_LOOKS_REWRITTEN),
    CONSTANT(CLX_DUMP_REDACTED),
    CONSTANT(CLX_INVALID_TEXT),
    CONSTANT(CLX_INVALID_LIST),
    CONSTANT(CLX_CALL_KEY),
    CONSTANT(CLX_MONEY_TEXT),
    CONSTANT(CLX_TIME_TEXT),
    CONSTANT(CLX_ROUND_HALF_UP),
    CONSTANT(CLX_ROUND_HALF_EVEN),
    CONSTANT(CLX_ROUND_UP),
    CONSTANT(CLX_ROUND_DOWN),
    CONSTANT(sizeof(clx_allocator)),
    CONSTANT(sizeof(clx_document)),
    CONSTANT(sizeof(clx_error)),
    CONSTANT(sizeof(clx_extra_iter)),
    CONSTANT(sizeof(clx_field)),
    CONSTANT(sizeof(clx_finding)),
    CONSTANT(sizeof(clx_head)),
    CONSTANT(sizeof(clx_identifier)),
    CONSTANT(sizeof(clx_json_iter)),
    CONSTANT(sizeof(clx_limits)),
    CONSTANT(sizeof(clx_mac)),
    CONSTANT(sizeof(clx_options)),
    CONSTANT(sizeof(clx_outcome)),
    CONSTANT(sizeof(clx_outgoing)),
    CONSTANT(sizeof(clx_payment_outcome)),
    CONSTANT(sizeof(clx_relationship)),
    CONSTANT(sizeof(clx_request)),
    CONSTANT(sizeof(clx_resource)),
    CONSTANT(sizeof(clx_resources)),
    CONSTANT(sizeof(clx_response)),
    CONSTANT(sizeof(clx_transport)),
    CONSTANT(sizeof(clx_value)),
};
#undef CONSTANT

/* Whether name is prefix followed by word in capitals. */
static bool constant_is(const char *name, const char *prefix, const char *word)
{
  size_t len = strlen(prefix);
  if (strncmp(name, prefix, len) != 0)
    return false;
  for (name += len; *word && *name; word++, name++)
    if (*name != (*word >= 'a' && *word <= 'z' ? *word - 'a' + 'A' : *word))
      return false;
  return *word == '\0' && *name == '\0';
}

static int constant_status(const char *name, int64_t *value)
{
  for (size_t i = 0; clx__status_at(i) >= 0; i++)
    if (strcmp(clx_status_name(clx__status_at(i)), name) == 0) {
      *value = clx__status_at(i);
      return CLX_OK;
    }
  return CLX_NOT_FOUND;
}

static int constant_named(const char *name, int64_t *value)
{
  for (uint32_t i = 1; i <= clx_type_count(); i++)
    if (constant_is(name, "CLX_TYPE_", clx_type_name(clx_type_at(i)))) {
      *value = i;
      return CLX_OK;
    }
  for (uint32_t i = 1; i <= clx_callback_count(); i++)
    if (constant_is(name, "CLX_CALLBACK_", clx_callback_name(i))) {
      *value = i;
      return CLX_OK;
    }
  return CLX_NOT_FOUND;
}

int clx_constant(const char *name, int64_t *value)
{
  if (!name || !value)
    return CLX_BAD_ARGUMENT;
  for (size_t i = 0; i < sizeof constant_rows / sizeof constant_rows[0]; i++)
    if (strcmp(constant_rows[i].name, name) == 0) {
      *value = constant_rows[i].value;
      return CLX_OK;
    }
  return constant_status(name, value) == CLX_OK ? CLX_OK : constant_named(name, value);
}

/* Comparisons in place of a table: pointers in it would have to be relocated in each process. */
const char *clx_constant_text(const char *name)
{
#define TEXT(constant)                                                                             \
  if (strcmp(name, #constant) == 0)                                                                \
    return constant;
  if (!name)
    return NULL;
  TEXT(CLX_SIGNATURE_HEADER)
  TEXT(CLX_TOPIC_HEADER)
  TEXT(CLX_TRANSACTION_MESSAGE)
  TEXT(CLX_TRANSACTION_ERROR_CODE)
  TEXT(CLX_TRANSACTION_ERROR_DETAIL)
  TEXT(CLX_TRANSACTION_AVS_CODE)
  TEXT(CLX_TRANSACTION_AVS_MESSAGE)
  TEXT(CLX_TRANSACTION_CVV_CODE)
  TEXT(CLX_TRANSACTION_CVV_MESSAGE)
  TEXT(CLX_TRANSACTION_FRAUD_REVIEW)
  return NULL;
#undef TEXT
}
