/* mac.h - the option --mac of a server program: which library hashes. */
#ifndef COMMON_MAC_H
#define COMMON_MAC_H

#include <clx.h>
#include <getopt.h>

/* For the list of options, with the letter of --mac. */
#define MAC_OPTION 'M'

/* Finds --mac, wherever it stands: secrets are hashed as they are read, so it comes before all
 * other options. *mac is set for "sodium", the default, or "openssl". 0, or EXIT_USAGE with a
 * message. Other options are left for getopt_long to read from the first one on. */
int mac_option(const char *program, int argc, char **argv, const struct option *options,
               const clx_mac **mac);

/* The name of what mac_option found. */
const char *mac_name(const clx_mac *mac);

#endif
