/*
 * Which mentions mean one document.
 *
 * The symbol alone does not tell: numbers restart every term or year, and TU, BCĐ, CU name thousands of
 * bodies (Hướng dẫn 36-HD/VPTW II.1.3; Nghị định 30/2020/NĐ-CP điều 15).  Two mentions of one symbol are one
 * document when their issuers can be one body and their dates fall into one numbering period.
 */
#ifndef SOVB_IDENTITY_H
#define SOVB_IDENTITY_H

#include "body_name.h"
#include "facts.h"
#include "symbol.h"

/*
 * Can two issuers, as written, be the same body?  A body and its standing committee or its place-less short
 * name are the same ("Ban Thường vụ Thành ủy", "Thành ủy Hạ Long"); "Tỉnh ủy" and "Thành ủy" are not.  An
 * issuer that is not given (size 0) is compatible with any.
 */
bool sovb_issuers_compatible(sovb_string a, sovb_string b);

/*
 * The same in two steps, for names that are compared with many: the bodies that an issuer names, ready to be compared, in at
 * most SOVB_BODIES_MAX bytes.  Returns the bytes written.
 */
#define SOVB_BODIES_MAX (8 * (SOVB_NAME_MAX + 2))
size_t sovb_issuer_bodies(char *out, size_t room, sovb_string issuer);

/* The same where sovb_name_fold() and sovb_issuer_canonical() of the issuer are at hand. */
size_t sovb_issuer_bodies_of(char *out, size_t room, sovb_string issuer, sovb_string folded, sovb_string canonical);
bool sovb_bodies_compatible(sovb_string a, sovb_string b);

/*
 * The folded words of an issuer's name without those that every committee and head of office has: "Ban Thường
 * vụ Tỉnh uỷ Quảng Ninh" and "BCH Đảng bộ tỉnh Quảng Ninh" as "tỉnh ủy quảng ninh".  Writes at most room - 1
 * bytes and a terminating zero; returns the bytes written.
 */
size_t sovb_issuer_canonical(char *out, size_t room, sovb_string issuer);

/* The fact of the issuer when its name begins with the fact's phrase; NULL when nothing is known for sure. */
const sovb_issuer_fact *sovb_issuer_head(sovb_string issuer);

/* "trường", "nhà trường": the kind of a body alone, of which a first page tells more. */
bool sovb_issuer_is_kind_alone(sovb_string issuer);

/*
 * The fact of the body that the issuer works for, where its own name says so little that only this tells whose it is:
 * "Ban Chỉ đạo 35 Tỉnh ủy Quảng Ninh".  NULL when its own name tells, or nothing does.
 */
const sovb_issuer_fact *sovb_issuer_superior(sovb_string issuer);

/*
 * The National Assembly numbers its laws, its resolutions and its ordinances apart without saying so in the symbol: the series
 * of a kind where the symbol has no letters of it ("93/2015/QH13"); 0: it may be any.
 */
int sovb_number_series(const sovb_symbol *symbol, sovb_string type);

/* Does a day lie in a day, month or year?  In an empty date everything does. */
bool sovb_date_within(sovb_date day, sovb_date span);

/*
 * Do two days lie in one numbering period of the body behind the symbol: the Party's central term for TW, the
 * year for State bodies, at most 366 days apart for other Party bodies?  A number that holds its year or term
 * (06/2021/…, QH13) has one period only.
 */
bool sovb_dates_same_period(const sovb_symbol *symbol, sovb_date a, sovb_date b);

/* The same for many days of one symbol. */
typedef enum sovb_periods {
	SOVB_PERIODS_ONE, /* one period only */
	SOVB_PERIODS_BY_CONGRESS,
	SOVB_PERIODS_BY_YEAR,
	SOVB_PERIODS_BY_TERM /* of a body that has its own */
} sovb_periods;

sovb_periods sovb_symbol_periods(const sovb_symbol *symbol);
bool sovb_periods_join(sovb_periods periods, sovb_date a, sovb_date b);

#endif
