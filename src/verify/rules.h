/*
 * The rules of the checker: what each is called, what it rests on, and its function.
 */
#ifndef SOVB_RULES_H
#define SOVB_RULES_H

#include "checker.h"

/* Numbers are given out some days before or after the signature. */
#define SOVB_DAYS_AROUND_NUMBER 15

/* One of the functions looks: at each mention, at all mentions of one symbol, or at the draft as a whole. */
typedef struct sovb_check {
	sovb_rule rule;
	void (*mention)(sovb_checker *checker, sovb_draft_mention *mention);
	void (*group)(sovb_checker *checker, const sovb_group *group);
	void (*draft)(sovb_checker *checker);
	bool needs_register;
} sovb_check;

size_t sovb_check_count(void);
const sovb_check *sovb_check_get(size_t i);

/* date_rules.c */
void sovb_check_date(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_term(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_suffix(sovb_checker *checker, sovb_draft_mention *mention);

/* symbol_rules.c */
void sovb_check_issuer_symbol(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_shape(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_type(sovb_checker *checker, sovb_draft_mention *mention);

/* repeat_rules.c */
void sovb_check_repeats(sovb_checker *checker, const sovb_group *group);

/* title_rules.c */
void sovb_check_title_year(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_repeated_title(sovb_checker *checker, const sovb_group *group);
void sovb_check_register_title(sovb_checker *checker, const sovb_group *group);

/* chain_rules.c: what the register tells of the ends of the groups' documents is looked up for all together, by key. */
sovb_status sovb_look_for_ends(sovb_checker *checker, sovb_group *const *by_key);
void sovb_check_order(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_ended(sovb_checker *checker, const sovb_group *group);

/* series_rules.c */
void sovb_check_number_order(sovb_checker *checker);
void sovb_check_number_twice(sovb_checker *checker);

/* form_rules.c */
void sovb_check_citing(sovb_checker *checker, const sovb_group *group);
void sovb_check_spelling(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_authority(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_words_around(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_text(sovb_checker *checker);
void sovb_check_year_in_number(sovb_checker *checker, sovb_draft_mention *mention);

/* outline_rule.c */
void sovb_check_outline(sovb_checker *checker);

/* register_rules.c */
void sovb_check_register_date(sovb_checker *checker, const sovb_group *group);
void sovb_check_register_issuer(sovb_checker *checker, const sovb_group *group);
void sovb_check_ambiguous(sovb_checker *checker, const sovb_group *group);

/* nearby.c */
/* Does the register know a document of the mention's day and subject, whose number differs in one digit? */
bool sovb_has_nearby_of_day(sovb_checker *checker, sovb_draft_mention *mention);
void sovb_check_nearby(sovb_checker *checker, const sovb_group *group);
void sovb_check_unknown(sovb_checker *checker, const sovb_group *group);

#endif
