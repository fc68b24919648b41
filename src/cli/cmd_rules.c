#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "labels.h"
#include "layout.h"
#include "records.h"

#define RULES_MAX 64
#define ID_COLUMNS 5
#define SEVERITY_COLUMNS 10
#define INDENT "     "

/* The rules of one text first, then those of the register, each by number. */
static int by_id(const void *a, const void *b)
{
	const sovb_rule *const *x = a;
	const sovb_rule *const *y = b;

	if ((*x)->id[0] != (*y)->id[0])
		return (*x)->id[0] > (*y)->id[0] ? -1 : 1;
	return strcmp((*x)->id, (*y)->id);
}

static void put_rule(const session *s, const sovb_rule *rule)
{
	layout_padded(&s->term, STYLE_BOLD, layout_of(rule->id), ID_COLUMNS);
	layout_padded(&s->term, STYLE_PLAIN, layout_of(label_severity(rule->severity)), SEVERITY_COLUMNS);
	puts(rule->name);
	fputs(INDENT, stdout);
	layout_wrapped(&s->term, STYLE_PLAIN, layout_of(rule->about[s->lang]), INDENT);
	fputs(INDENT, stdout);
	layout_wrapped(&s->term, STYLE_DIM, layout_of(rule->source), INDENT);
}

static int run(session *s, int count, char **words)
{
	const sovb_rule *rules[RULES_MAX];
	size_t total = sovb_rule_count() < RULES_MAX ? sovb_rule_count() : RULES_MAX;

	(void)count;
	(void)words;
	for (size_t i = 0; i < total; i++)
		rules[i] = sovb_rule_get(i);
	qsort(rules, total, sizeof rules[0], by_id);
	for (size_t i = 0; i < total; i++) {
		if (s->printer)
			record_rule(s->printer, rules[i], s->lang);
		else
			put_rule(s, rules[i]);
	}
	return EXIT_DONE;
}

const command command_rules = {
    .name = "rules",
    .about = N_("the rules of verify: what each looks at, how grave it is, what it rests on"),
    .details = N_("--rules and --ignore of verify take the names shown, V02 or term-date. A line "
		  "\"<!-- sovb: ignore V09 -->\" or \"sovb: bỏ qua V09\" in a draft leaves a rule out for that "
		  "draft, with a symbol behind it (\"sovb: bỏ qua V09 16/KH-THCS\") for that document only; in Word "
		  "it may be hidden text."),
    .least = 0,
    .most = 0,
    .run = run,
};
