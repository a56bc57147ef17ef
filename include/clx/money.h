/* clx/money.h - exact amounts of money, and times.
 *
 * Commerce Layer gives and takes amounts in two forms. Members that end in `_cents` are integers
 * in minor units of the currency: 1234 is 12.34 EUR, and 1234 JPY. Others, such as
 * `tax_collectable` of a tax answer, are JSON numbers in major units: 12.34. This header converts
 * between the two by decimal digits only: no binary floating point, no locale, no rounding but in
 * clx_money_mul, where you choose it. What cannot be converted exactly is refused.
 *
 *   int64_t cents;
 *   char tax[CLX_MONEY_TEXT];
 *   clx_money_mul(2499, "0.09", CLX_ROUND_HALF_UP, &cents);            225
 *   clx_money_number(cents, order->currency_code, tax, sizeof tax);    "2.25"
 *
 * Text is a C string. All functions are pure: any thread, no memory, and NULL for any argument
 * is CLX_BAD_ARGUMENT. What a function fills is left alone unless it returns CLX_OK.
 */
#ifndef CLX_MONEY_H
#define CLX_MONEY_H

#include <clx/core.h>

#ifdef __cplusplus
extern "C" {
#endif

/* -------- currencies -------- */

/* How a currency counts: how many minor units are one major unit, and how many digits after the
 * point hold any amount exactly. 100 and 2 for EUR, 1 and 0 for JPY, 1000 and 3 for KWD. MGA and
 * MRU count fifths: 5 and 1, so 7 minor units are 1.4. The code is as in `currency_code`; lower
 * case is taken too.
 *
 * Known is what Commerce Layer's own front end counts with (lib/base/currencies.def), which is not
 * just ISO 4217: HUF has whole units, gold (XAU) is counted in ounces, and there are codes that
 * ISO does not have, such as USDC, BTC (8 digits), CNH and GBX. Withdrawn codes that stand in that
 * list, such as SKK and BGN, are known, for old orders. Others that ISO has or had, such as HRK and
 * CHE, are not: the unit in which they would come is not known. Currencies newer than the list
 * (VED, XAD, XCG, ZWG) are known with their unit of ISO 4217, which is that of nearly all others,
 * so that they need no new library on the day they come.
 *
 * Returns CLX_OK, or CLX_UNKNOWN_CURRENCY: there is no default. */
CLX_API int clx_currency_unit(const char *currency, uint32_t *minor_per_major, uint32_t *digits);

/* -------- amounts as text -------- */

/* Bytes that hold any amount, with its NUL. */
#define CLX_MONEY_TEXT 24

/* Writes an amount in major units with all digits of the currency: 1234 EUR is "12.34", -5 EUR
 * "-0.05", 1200 EUR "12.00", 10000 JPY "10000", 5 MGA "1.0". Any int64_t is allowed.
 * Returns CLX_OK, CLX_UNKNOWN_CURRENCY or CLX_TOO_SMALL. */
CLX_API int clx_money_text(int64_t cents, const char *currency, char *buffer, size_t size);

/* The same without zeros at the end of the fraction, as JSON numbers are usually written: 900 EUR
 * is "9", 950 EUR "9.5", 225 EUR "2.25". */
CLX_API int clx_money_number(int64_t cents, const char *currency, char *buffer, size_t size);

/* Reads an amount in major units: the text of a JSON number and nothing else, so "12.34", "-0.5"
 * and "1.2e1", but not "+1", ".5", "1.", "007", "1,50", " 1" or "1 EUR". More digits than the
 * currency has are allowed when they are zeros: "12.340" EUR is 1234.
 *
 * Returns CLX_OK; CLX_BAD_ARGUMENT when the text is no number; CLX_UNKNOWN_CURRENCY;
 * CLX_OUT_OF_RANGE when the amount is not a whole number of minor units ("12.345" EUR, "1.5" MGA)
 * or does not fit. */
CLX_API int clx_money_parse(const char *text, const char *currency, int64_t *cents);

/* -------- multiplying amounts -------- */

/* What becomes of a part of a minor unit. Each treats an amount and its opposite alike: up is away
 * from zero, down is toward zero. */
#define CLX_ROUND_HALF_UP   1 /* to the nearest, halves up: 2.5 is 3, -2.5 is -3 */
#define CLX_ROUND_HALF_EVEN 2 /* to the nearest, halves to the even one: 2.5 is 2, 3.5 is 4 */
#define CLX_ROUND_UP        3 /* 2.1 is 3, -2.1 is -3 */
#define CLX_ROUND_DOWN      4 /* 2.9 is 2, -2.9 is -2 */

/* An amount in minor units times a decimal, computed exactly and rounded once, to a whole number of
 * minor units: a tax of "0.1075" on 2499 is 268.6425, so 269 rounded half up. The decimal is the
 * text of a JSON number, as in clx_money_parse: any sign, any exponent, any number of digits. The
 * time grows with the length of the text, not with its exponent.
 *
 * Returns CLX_OK; CLX_BAD_ARGUMENT when the text is no number or `rounding` is none of the four;
 * CLX_OUT_OF_RANGE when the rounded result does not fit. */
CLX_API int clx_money_mul(int64_t cents, const char *decimal, int rounding, int64_t *result);

/* -------- dividing amounts -------- */

/* Divides `total` over `count` weights without losing a cent: the shares add up to the total. Each
 * share is first total * weight / (sum of weights), cut towards zero. The cents that are left go,
 * one each, to the shares that lost the largest part, and among equals to the earlier. So no
 * share is a whole cent or more from its exact part, a negative total gives no positive share, and
 * a weight of 0 gives 0.
 *
 * Weights are 0 or more and one of them is positive. Any total and any weights are allowed, also
 * where their products and sums do not fit 64 bits. `shares` has room for `count` numbers and
 * does not overlap `weights`. The time grows with `count`, not faster; the memory is `shares`.
 *
 * Returns CLX_OK, or CLX_BAD_ARGUMENT for a negative weight and when no weight is positive. */
CLX_API int clx_money_allocate(int64_t total, const int64_t *weights, size_t count,
                               int64_t *shares);

/* -------- times -------- */

/* Reads a time of ISO 8601 as Commerce Layer sends it, "2022-09-30T21:11:55.783Z", into
 * milliseconds since 1970-01-01T00:00:00Z, without leap seconds, like time() times 1000.
 *
 * The fraction may be absent, or have 1 to 9 digits, of which the fourth and later are cut off.
 * The zone is Z or an offset: "+02:00", "+0200". T and Z may be lower case. Dates must exist in
 * the calendar. A leap second, 23:59:60 in UTC, counts as the first second of the next day.
 *
 * Returns CLX_OK, or CLX_BAD_ARGUMENT for anything else and for times outside the years 0001 to
 * 9999 in UTC. */
CLX_API int clx_time_ms(const char *text, int64_t *ms);

/* Bytes of a time as text, with its NUL. */
#define CLX_TIME_TEXT 25

/* Writes a time in the form that Commerce Layer sends, always in UTC and with milliseconds.
 * Returns CLX_OK, or CLX_OUT_OF_RANGE outside the years 0001 to 9999. */
CLX_API int clx_time_text(int64_t ms, char buffer[CLX_TIME_TEXT]);

#ifdef __cplusplus
}
#endif
#endif
