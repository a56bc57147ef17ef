/* Placeholder of the coordinator's working copy: written on another branch. */
#include "engine.h"
const struct suite_case cases_time[] = {{0}};
