/* mac.c - the option --mac of a server program. */
#include "mac.h"
#include "program.h"

#include <clx/openssl.h>

#include <string.h>

static const clx_mac *mac_named(const char *name)
{
  if (strcmp(name, "sodium") == 0)
    return clx_sodium_mac();
  return strcmp(name, "openssl") == 0 ? clx_openssl_mac() : NULL;
}

int mac_option(const char *program, int argc, char **argv, const struct option *options,
               const clx_mac **mac)
{
  const char *name = "sodium";
  int letter;

  opterr = 0; /* whoever reads the other options complains */
  while ((letter = getopt_long(argc, argv, "", options, NULL)) != -1)
    if (letter == MAC_OPTION)
      name = optarg;
  opterr = 1;
  optind = 1;
  *mac = mac_named(name);
  return *mac ? 0 : program_complain(program, "mac", name, "wants sodium or openssl");
}

const char *mac_name(const clx_mac *mac)
{
  return mac == clx_openssl_mac() ? "openssl" : "sodium";
}
