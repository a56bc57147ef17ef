/* mac.h - the option --mac of a server program: which library hashes. */
#ifndef COMMON_MAC_H
#define COMMON_MAC_H

#include <clx.h>
#include <getopt.h>
#include <stdbool.h>

/* For the list of options, with the letter of --mac. */
#define MAC_OPTION 'M'

typedef struct mac_choice {
  const clx_mac *mac;
  const char *name; /* for the log */
} mac_choice;

/* Finds --mac, wherever it stands: secrets are hashed as they are read, so it comes before all
 * other options. "sodium" and "openssl" are what they say. "auto", the default, is OpenSSL where
 * the processor has instructions for SHA-256, which libsodium does not use; else libsodium. 0, or
 * EXIT_USAGE with a message. Other options are left for getopt_long to read from the first one
 * on. */
int mac_option(const char *program, int argc, char **argv, const struct option *options,
               mac_choice *choice);

#endif
