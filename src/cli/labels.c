#include "labels.h"

#include <stdio.h>
#include <string.h>

#include "layout.h"
#include "session.h"

const char *label_relation(sovb_relation relation)
{
	static const char *const labels[SOVB_RELATION_COUNT] = {
	    [SOVB_RELATION_CITES] = N_("cites"),
	    [SOVB_RELATION_IMPLEMENTS] = N_("implements"),
	    [SOVB_RELATION_GUIDES] = N_("guides"),
	    [SOVB_RELATION_CONTINUES] = N_("continues"),
	    [SOVB_RELATION_REVIEWS] = N_("reviews"),
	    [SOVB_RELATION_MONITORS] = N_("monitors"),
	    [SOVB_RELATION_AMENDS] = N_("amends"),
	    [SOVB_RELATION_REPLACES] = N_("replaces"),
	    [SOVB_RELATION_REPEALS] = N_("repeals"),
	    [SOVB_RELATION_CORRECTS] = N_("corrects"),
	    [SOVB_RELATION_BASIS] = N_("is based on"),
	    [SOVB_RELATION_PROMULGATES] = N_("promulgates"),
	    [SOVB_RELATION_AMENDED_BY] = N_("is amended by"),
	    [SOVB_RELATION_REPLACED_BY] = N_("is replaced by"),
	    [SOVB_RELATION_REPEALED_BY] = N_("is repealed by"),
	    [SOVB_RELATION_PROMULGATED_BY] = N_("is promulgated by"),
	};

	return _(labels[relation]);
}

const char *label_severity(sovb_severity severity)
{
	static const char *const labels[] = {
	    [SOVB_SEVERITY_INFO] = N_("info"),
	    [SOVB_SEVERITY_WARNING] = N_("warning"),
	    [SOVB_SEVERITY_ERROR] = N_("error"),
	};

	return _(labels[severity]);
}

const char *label_change(sovb_change_kind kind)
{
	static const char *const labels[] = {
	    [SOVB_CHANGE_ADDED] = N_("added"),
	    [SOVB_CHANGE_LOST] = N_("lost"),
	    [SOVB_CHANGE_ALTERED] = N_("altered"),
	};

	return _(labels[kind]);
}

const char *label_altered(unsigned bit)
{
	static const struct {
		unsigned bit;
		const char *label;
	} labels[] = {
	    {SOVB_ALTERED_NUMBER, N_("number")}, {SOVB_ALTERED_DATE, N_("date")},   {SOVB_ALTERED_ISSUER, N_("issuer")},
	    {SOVB_ALTERED_TERM, N_("term")},     {SOVB_ALTERED_TITLE, N_("subject")},
	};

	for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
		if (labels[i].bit == bit)
			return _(labels[i].label);
	}
	return "";
}

const char *label_level(const char *level)
{
	static const struct {
		const char *name, *label;
	} levels[] = {
	    {"central", N_("central")}, {"province", N_("province")}, {"district", N_("district")},
	    {"base", N_("base")},       {"cell", N_("cell")},
	};

	for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
		if (!strcmp(levels[i].name, level))
			return _(levels[i].label);
	}
	return "";
}

/* A value as people write it: "2021-02-16" as "16/02/2021". */
static sovb_string shown(const sovb_disagreement *one, sovb_string value, char date[SOVB_DATE_TEXT])
{
	sovb_date day;

	if (strcmp(one->field, "date") != 0 || !sovb_date_parse(&day, value.data, value.size))
		return value;
	return layout_of(sovb_date_local(day, date));
}

void label_disagreement(char out[LABEL_DISAGREEMENT], const sovb_disagreement *one)
{
	bool by_name = strcmp(one->witness, "file_name") == 0;
	char other_date[SOVB_DATE_TEXT], page_date[SOVB_DATE_TEXT];
	sovb_string other = shown(one, one->other, other_date);
	sovb_string page = shown(one, one->page, page_date);

	snprintf(out, LABEL_DISAGREEMENT,
	         by_name ? _("the file's name says %.*s, the first page %.*s") : _("signed for %.*s, the first page says %.*s"),
	         (int)other.size, other.data, (int)page.size, page.data);
}
