/* generate.h - documents made at random, the same for the same seed.
 *
 * They look like those of Commerce Layer, and like those that it might send one day: members in
 * any order, white space, escapes, unknown and repeated members, values of other types than
 * declared, relationships in all forms; and, as real ones are, regular ones: the same white space,
 * links and members again and again, but for a slip; or resources whose relationships differ by
 * the id alone and end with event_stores. A generator is in another mood for each document, so
 * that plain ones come as well as odd ones; a few are broken. */
#ifndef CLX_TESTS_GENERATE_H
#define CLX_TESTS_GENERATE_H

#include "../unit/random.h"

#include <stdbool.h>
#include <stddef.h>

#define GENERATE_RESOURCES 12 /* the most in one document */

struct generator {
  struct random random;
  char *text; /* what was made, len bytes without a NUL */
  size_t len;
  size_t size;
  /* The mood. */
  unsigned space;    /* 0: compact; 1: some white space; 2: much */
  const char *piece; /* the white space in all places of `places`; NULL: as `space` says */
  unsigned places;   /* a bit for each enum generate_place */
  unsigned indent;   /* not 0: lines begin with so many spaces for each open container */
  unsigned slips;    /* 0: what is regular stays so; else once in so many it does not */
  unsigned escapes;  /* 0: none; else one character in so many */
  unsigned odd;      /* of a hundred members, how many are not as declared */
  unsigned links;    /* 0: none; 1: those of Commerce Layer; 2: other forms too; 3: all alike */
  unsigned prefix;   /* bytes that links which are all alike begin with */
  uint64_t alike;    /* not 0: resources of a type have the same members in the same order */
  bool own;          /* links have the id of their resource; ids are longer */
  unsigned pool;     /* which of the longer ids */
  bool shuffled;     /* members in any order */
  bool broken;       /* now and then something that no parser takes */
  /* Resources of the document, so that identifiers can name them. */
  unsigned types[GENERATE_RESOURCES]; /* 0: of an unknown type */
  unsigned ids[GENERATE_RESOURCES];
  unsigned count;
  unsigned current; /* the one that is being made */
  unsigned depth;   /* open containers */
};

/* Where white space may stand. */
enum generate_place {
  GENERATE_COMMA, /* before a comma */
  GENERATE_COLON, /* before a colon */
  GENERATE_VALUE, /* behind a colon */
  GENERATE_LINE   /* before a member, an element or the closing bracket */
};

/* Nothing to free until something was made. Seed 0 is as good as any. */
void generator_init(struct generator *generator, uint64_t seed);
void generator_free(struct generator *generator);

/* Forgets what was made and makes a document, in a new mood. */
void generate_document(struct generator *generator);

/* Another mood. */
void generate_mood(struct generator *generator);

/* The rest appends to what was made. */

void generate_bytes(struct generator *generator, const char *bytes, size_t len);
void generate_text(struct generator *generator, const char *text);

/* One of `count` texts; one of the texts of an array, appended. */
const char *generate_pick(struct generator *generator, const char *const *from, size_t count);
#define generate_one_of(generator, list)                                                           \
  generate_text(generator, generate_pick(generator, list, sizeof(list) / sizeof *(list)))

/* As much white space as the mood allows; as it wants in this place. */
void generate_space(struct generator *generator);
void generate_place(struct generator *generator, enum generate_place place);

/* A string of these characters, some of them as escapes; one of any characters. */
void generate_quoted(struct generator *generator, const char *text);
void generate_string(struct generator *generator);

void generate_number(struct generator *generator);

/* Any value, at most so deep. */
void generate_value(struct generator *generator, unsigned depth);

/* A value as declared, or, by the mood, another; kind is a CLX_KIND_... */
void generate_attribute(struct generator *generator, unsigned kind);

/* The name of a type, by its number in `types`; the text of an id, by its number in `ids`. */
const char *generate_type_name(unsigned type);
const char *generate_id_text(unsigned id);

/* The number of an id as the mood wants it. */
unsigned generate_id_number(struct generator *generator);

/* The links of the relationship of this name. */
void generate_links(struct generator *generator, const char *name);

/* Swaps the random numbers for those that belong to this key, the same in the whole document; gives
 * them back. Nothing happens where resources need not be alike. */
struct random generate_repeat(struct generator *generator, uint64_t key);
void generate_resume(struct generator *generator, struct random random);

/* The links of a resource, or its meta, as Commerce Layer sends them. */
void generate_beside(struct generator *generator, bool links);

/* Whether something regular shall not be so this time. */
bool generate_slip(struct generator *generator);

/* A string that ends behind this many bytes of the document, not all of them ASCII near its end. */
void generate_long(struct generator *generator, size_t len);

/* A name close to this one: a byte more, less or other. */
void generate_near(struct generator *generator, const char *name);

/* Objects and arrays, member by member. */
void generate_open(struct generator *generator, char bracket, bool *first);
void generate_next(struct generator *generator, bool *first);
void generate_name(struct generator *generator, const char *name, bool *first);
void generate_close(struct generator *generator, char bracket);

/* True once in `times`, or `percent` times in a hundred. */
bool generate_once_in(struct generator *generator, unsigned times);
bool generate_percent(struct generator *generator, unsigned percent);

#endif
