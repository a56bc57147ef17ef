/* mac.c - the option --mac of a server program. */
#include "mac.h"
#include "program.h"

#include <clx/openssl.h>

#include <string.h>

#if defined(__x86_64__) || defined(__i386__)
#include <cpuid.h>
#elif defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

/* -------- the choice -------- */

/* Whether the processor has instructions for SHA-256; false when there is no way to know. */
static bool mac_processor_has_sha(void)
{
#if defined(__x86_64__) || defined(__i386__)
  unsigned int a;
  unsigned int b;
  unsigned int c;
  unsigned int d;

  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA) != 0;
#elif defined(__aarch64__) && defined(__linux__)
  return (getauxval(AT_HWCAP) & HWCAP_SHA2) != 0;
#else
  return false;
#endif
}

/* Whether OpenSSL has a SHA-256 to give: its configuration may leave it none. */
static bool mac_works(const clx_mac *mac)
{
  clx_keys *keys = clx_keys_new(mac);
  bool works = keys && clx_keys_add(keys, "probe", 5) == CLX_OK;

  clx_keys_free(keys);
  return works;
}

static void mac_choose(mac_choice *choice)
{
  bool fast = mac_processor_has_sha() && mac_works(clx_openssl_mac());

  choice->mac = fast ? clx_openssl_mac() : clx_sodium_mac();
  choice->name = fast ? "openssl (auto)" : "sodium (auto)";
}

static bool mac_named(const char *name, mac_choice *choice)
{
  if (strcmp(name, "auto") == 0) {
    mac_choose(choice);
    return true;
  }
  choice->mac = NULL;
  choice->name = name;
  if (strcmp(name, "sodium") == 0)
    choice->mac = clx_sodium_mac();
  if (strcmp(name, "openssl") == 0)
    choice->mac = clx_openssl_mac();
  return choice->mac != NULL;
}

/* -------- the option -------- */

int mac_option(const char *program, int argc, char **argv, const struct option *options,
               mac_choice *choice)
{
  const char *name = "auto";
  int letter;

  opterr = 0; /* whoever reads the other options complains */
  while ((letter = getopt_long(argc, argv, "", options, NULL)) != -1)
    if (letter == MAC_OPTION)
      name = optarg;
  opterr = 1;
  optind = 1;
  if (mac_named(name, choice))
    return 0;
  return program_complain(program, "mac", name, "wants auto, sodium or openssl");
}
