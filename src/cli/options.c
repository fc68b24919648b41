#include "options.h"

#include <assert.h>
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <sovb/verify.h>

#include "layout.h"
#include "say.h"
#include "session.h"

#define COUNT_MAX 1000000000
#define HELP_COLUMN 24
#define NARROW 60
#define NARROW_COLUMN 8
#define CHOICES_MAX 256
#define CHOICES_SHOWN 40 /* columns; longer lists stand in the help */
#define OPTION_NAME_MAX 32 /* with its hyphens */
#define FORMAT_CHOICES "text|json|ndjson|csv|html|svg|dot|xlsx"
/* In the order of sovb_charset. */
#define CHARSET_CHOICES                                                                                      \
	"auto|utf-8|utf-16le|utf-16be|utf-32le|utf-32be|tcvn3|vni|vps|viscii|windows-1258|windows-1252"

static_assert(OPTION_COUNT <= 64, "an option_set has 64 bits");

static const option_fact facts[OPTION_COUNT] = {
    [OPTION_INDEX] = {"index", 0, SHAPE_PATH, offsetof(settings, index), N_("DIR"), NULL,
		      N_("the index (default: $SOVB_INDEX, else ~/.local/share/sovb/index)")},
    [OPTION_LANG] = {"lang", 0, SHAPE_CHOICE, offsetof(settings, lang), NULL, "vi|en",
		     N_("language of messages (default: $SOVB_LANG, else the locale)")},
    [OPTION_FORMAT] = {"format", 0, SHAPE_CHOICE, offsetof(settings, format), NULL, FORMAT_CHOICES,
		       N_("form of the answer: for people (text), or records for programs")},
    [OPTION_COLOR] = {"color", 0, SHAPE_CHOICE, offsetof(settings, color), NULL, "auto|always|never",
		      N_("colours (default: auto, on a terminal)")},
    [OPTION_QUIET] = {"quiet", 'q', SHAPE_FLAG, offsetof(settings, quiet), NULL, NULL,
		      N_("no progress, notes or summary")},
    [OPTION_HELP] = {"help", 'h', SHAPE_FLAG, offsetof(settings, help), NULL, NULL, N_("show this help")},
    [OPTION_VERSION] = {"version", 'V', SHAPE_FLAG, offsetof(settings, version), NULL, NULL,
			N_("show the version")},
    [OPTION_TABLES] = {"tables", 0, SHAPE_PATH, offsetof(settings, tables), N_("FILE"), NULL,
		       N_("own bodies, names and terms from a table file (default: $SOVB_TABLES)")},
    [OPTION_BOM] = {"bom", 0, SHAPE_FLAG, offsetof(settings, bom), NULL, NULL,
		    N_("begin CSV with a byte order mark, for Excel")},
    [OPTION_NO_PAGER] = {"no-pager", 0, SHAPE_NONE, offsetof(settings, pager), NULL, NULL,
			 N_("print long answers without a pager")},
    [OPTION_CONFIG] = {"config", 0, SHAPE_PATH, offsetof(settings, config), N_("FILE"), NULL,
		       N_("the configuration file (default: $SOVB_CONFIG, else ~/.config/sovb/config)")},
    [OPTION_ALLOW_PARTIAL] = {"allow-partial", 0, SHAPE_FLAG, offsetof(settings, allow_partial), NULL, NULL,
			      N_("answer without shards of the index that cannot be reached, naming them")},
    [OPTION_PRUNE] = {"prune", 0, SHAPE_FLAG, offsetof(settings, prune), NULL, NULL,
		      N_("remove files that are gone from the folders given")},
    [OPTION_JOBS] = {"jobs", 'j', SHAPE_COUNT, offsetof(settings, jobs), "N", NULL,
		     N_("read at most N files at the same time (default: one for each processor)")},
    [OPTION_RETRY] = {"retry", 0, SHAPE_FLAG, offsetof(settings, retry), NULL, NULL,
		      N_("read again what could not be read, changed or not")},
    [OPTION_WAIT] = {"wait", 0, SHAPE_FLAG, offsetof(settings, wait), NULL, NULL,
		     N_("wait while another process writes the index")},
    [OPTION_NO_POSITIONS] = {"no-positions", 0, SHAPE_FLAG, offsetof(settings, no_positions), NULL, NULL,
			     N_("a new index does not keep where words stand: smaller, without searches for \"quoted words\"")},
    [OPTION_NO_TEXT] = {"no-text", 0, SHAPE_FLAG, offsetof(settings, no_text), NULL, NULL,
			N_("a new index keeps references and the sentences around them, not the text: smallest, searches find titles")},
    [OPTION_FAILED] = {"failed", 0, SHAPE_FLAG, offsetof(settings, failed), NULL, NULL,
		       N_("the files that could not be read, with their reasons")},
    [OPTION_MAX_FILE] = {"max-file", 0, SHAPE_COUNT, offsetof(settings, max_file), "MIB", NULL,
			 N_("leave out files larger than this (default: 64)")},
    [OPTION_MAX_MEMORY] = {"max-memory", 0, SHAPE_COUNT, offsetof(settings, max_memory), "MIB", NULL,
			   N_("memory that reading one file may take (default: 256)")},
    [OPTION_MAX_SECONDS] = {"max-seconds", 0, SHAPE_COUNT, offsetof(settings, max_seconds), "N", NULL,
			    N_("processor time that reading one file may take (default: 10)")},
    [OPTION_NO_SANDBOX] = {"no-sandbox", 0, SHAPE_FLAG, offsetof(settings, no_sandbox), NULL, NULL,
			   N_("read files without the filter of system calls, for kernels that cannot bear it")},
    [OPTION_SHARD] = {"shard", 0, SHAPE_TEXT, offsetof(settings, shard), "K/N", NULL,
		      N_("only the files that belong to shard K of N, by their paths")},
    [OPTION_RELATION] =
	{"relation", 0, SHAPE_RELATION, offsetof(settings, relation), "R", NULL,
	 N_("only this relation: cites, implements, guides, continues, reviews, monitors, amends, "
	    "replaces, repeals, corrects, basis, promulgates, amended_by, replaced_by, "
	    "repealed_by, promulgated_by")},
    [OPTION_FROM] = {"from", 0, SHAPE_DATE, offsetof(settings, from), N_("DATE"), NULL,
		     N_("only from this day, month or year on (2021-02-16, 16/2/2021, 2021-02, 2021)")},
    [OPTION_TO] = {"to", 0, SHAPE_LAST_DATE, offsetof(settings, to), N_("DATE"), NULL,
		   N_("only up to and with this day, month or year")},
    [OPTION_ISSUER] = {"issuer", 0, SHAPE_TEXT, offsetof(settings, issuer), N_("WORDS"), NULL,
		       N_("only from issuers whose name has these words")},
    [OPTION_TYPE] = {"type", 0, SHAPE_TEXT, offsetof(settings, type), N_("TYPE"), NULL,
		     N_("only documents of this type: CT, NQ, KH …")},
    [OPTION_SEARCH] = {"search", 0, SHAPE_TEXT, offsetof(settings, search), N_("QUERY"), NULL,
		       N_("only what a search finds: words, \"phrases\", fields as in sovb search")},
    [OPTION_QUOTES] = {"quotes", 0, SHAPE_FLAG, offsetof(settings, quotes), NULL, NULL,
		       N_("quote every mention (default: those of the first page)")},
    [OPTION_BODY] = {"body", 0, SHAPE_TEXT, offsetof(settings, body), N_("WORDS"), NULL,
		     N_("the own body, by words of its name: only what it did counts, and pages name it "
			"(default: $SOVB_BODY, else all bodies)")},
    [OPTION_DEPTH] = {"depth", 0, SHAPE_COUNT, offsetof(settings, depth), "N", NULL,
		      N_("at most N levels deep (default: all)")},
    [OPTION_MISSING] = {"missing", 0, SHAPE_FLAG, offsetof(settings, missing), NULL, NULL,
			N_("instead the levels and bodies below it that have no document implementing it")},
    [OPTION_LIMIT] = {"limit", 'n', SHAPE_COUNT, offsetof(settings, limit), "N", NULL,
		      N_("at most N results, 0 for all (default: 20 for search, all otherwise)")},
    [OPTION_OFFSET] = {"offset", 0, SHAPE_COUNT, offsetof(settings, offset), "N", NULL,
		       N_("leave out the first N results")},
    [OPTION_FAIL_ON] = {"fail-on", 0, SHAPE_CHOICE, offsetof(settings, fail_on), NULL, "info|warning|error",
			N_("exit with 1 when a finding is at least this grave (default: error)")},
    [OPTION_TODAY] = {"today", 0, SHAPE_DATE, offsetof(settings, today), N_("DATE"), NULL,
		      N_("the day that counts as today (default: the clock's)")},
    [OPTION_DIFF] = {"diff", 0, SHAPE_FLAG, offsetof(settings, diff), NULL, NULL,
		     N_("instead compare two drafts, OLD and NEW: references added, lost, altered")},
    [OPTION_RULES] = {"rules", 0, SHAPE_TEXT, offsetof(settings, rules), N_("IDS"), NULL,
		      N_("only these rules: V01,V02 or their names (see: sovb rules)")},
    [OPTION_IGNORE] = {"ignore", 0, SHAPE_TEXT, offsetof(settings, ignore), N_("IDS"), NULL,
		       N_("not these rules; a line \"sovb: ignore V09\" in the draft does the same")},
    [OPTION_ALL] = {"all", 'a', SHAPE_FLAG, offsetof(settings, all), NULL, NULL,
		    N_("show infos too, and all evidence")},
    [OPTION_ANNOTATE] = {"annotate", 0, SHAPE_PATH, offsetof(settings, annotate), N_("OUT"), NULL,
			 N_("write a copy of the draft with the findings as Word comments (of a TXT: an HTML page)")},
    [OPTION_TRACK] = {"track", 0, SHAPE_FLAG, offsetof(settings, track), NULL, NULL,
		      N_("with --annotate: propose corrections of errors as tracked changes, too")},
    [OPTION_FORCE] = {"force", 0, SHAPE_FLAG, offsetof(settings, force), NULL, NULL,
		      N_("with --annotate: replace OUT when it exists")},
    [OPTION_BOOK] = {"book", 0, SHAPE_CHOICE, offsetof(settings, book), NULL, "out|in",
		     N_("only this register book (import: whatever its columns say; default: both)")},
    [OPTION_HELD] = {"held", 0, SHAPE_FLAG, offsetof(settings, held), NULL, NULL,
		     N_("the held files as a book, instead of imported rows")},
    [OPTION_CITED_NOT_HELD] = {"cited-not-held", 0, SHAPE_FLAG, offsetof(settings, cited_not_held), NULL, NULL,
			       N_("documents that are cited and not held, most cited first")},
    [OPTION_PLACE] = {"place", 0, SHAPE_TEXT, offsetof(settings, place), N_("PLACE"), NULL,
		      N_("the place that pages name beside the day (default: $SOVB_PLACE)")},
    [OPTION_PATH] = {"path", 0, SHAPE_FLAG, offsetof(settings, path), NULL, NULL,
		     N_("only where the configuration file is")},
    [OPTION_CHARSET] = {"charset", 0, SHAPE_CHOICE, offsetof(settings, charset), N_("CHARSET"), CHARSET_CHOICES,
			N_("how text files are written: auto (the default), utf-8, utf-16le, utf-16be, utf-32le, "
			   "utf-32be, tcvn3 (ABC), vni, vps, viscii, windows-1258 or windows-1252")},
    [OPTION_COMMENTS] = {"comments", 0, SHAPE_FLAG, offsetof(settings, comments), NULL, NULL,
			 N_("read the comments of Word files, too")},
};

void options_init(settings *set)
{
	*set = (settings){
	    .limit = LIMIT_DEFAULT,
	    .relation = -1,
	    .book = -1,
	    .fail_on = SOVB_SEVERITY_ERROR,
	};
}

/* A value, and where it was given: "--color", "$SOVB_COLOR", "/home/an/.config/sovb/config:3: color". */
typedef struct given {
	const char *where;
	const char *value;
} given;

static bool wrong_value(given what, const char *wanted)
{
	/* TRANSLATORS: option, what was given, what would be right. */
	say_error(_("%s: \"%s\" is not %s"), what.where, what.value, wanted);
	return false;
}

static bool wrong_choice(given what, const char *choices)
{
	char list[CHOICES_MAX];
	size_t used = 0;

	for (; *choices && used + 3 < sizeof list; choices++) {
		if (*choices == '|')
			list[used++] = ',';
		list[used++] = *choices == '|' ? ' ' : *choices;
	}
	list[used] = '\0';
	/* TRANSLATORS: option, what was given, the words that can be given. */
	say_error(_("%s: \"%s\" is none of %s"), what.where, what.value, list);
	return false;
}

static bool set_count(settings *set, const option_fact *fact, given what)
{
	const char *value = what.value;
	long number;
	char *end;

	errno = 0;
	number = strtol(value, &end, 10);
	if (*value < '0' || *value > '9' || *end || errno || number > COUNT_MAX)
		return wrong_value(what, _("a number"));
	*(long *)((char *)set + fact->at) = number;
	return true;
}

static bool set_choice(settings *set, const option_fact *fact, given what)
{
	size_t size = strlen(what.value);
	const char *name = fact->choices;

	for (int place = 0;; place++) {
		size_t length = strcspn(name, "|");

		if (length == size && !memcmp(name, what.value, size)) {
			*(int *)((char *)set + fact->at) = place;
			return true;
		}
		if (!name[length])
			return wrong_choice(what, fact->choices);
		name += length + 1;
	}
}

/* "2021" and "2021-02" as the end of a period mean their last day. */
static void complete_last(sovb_date *date)
{
	if (!date->month)
		date->month = 12;
	for (date->day = date->day ? date->day : 31; !sovb_date_is_day(*date);)
		date->day--;
}

static void complete_first(sovb_date *date)
{
	if (!date->month)
		date->month = 1;
	if (!date->day)
		date->day = 1;
}

static bool set_date(settings *set, const option_fact *fact, given what)
{
	sovb_date date;

	if (!sovb_date_parse(&date, what.value, strlen(what.value)))
		return wrong_value(what, _("a date such as 2021-02-16, 16/2/2021, 2021-02 or 2021"));
	if (fact->shape == SHAPE_LAST_DATE)
		complete_last(&date);
	else
		complete_first(&date);
	*(sovb_date *)((char *)set + fact->at) = date;
	return true;
}

static bool set_relation(settings *set, const option_fact *fact, given what)
{
	sovb_relation relation;

	if (!sovb_relation_parse(&relation, what.value))
		return wrong_value(what, _("a relation such as implements, amends or replaces"));
	*(int *)((char *)set + fact->at) = (int)relation;
	return true;
}

static bool set_value(settings *set, const option_fact *fact, given what)
{
	void *at = (char *)set + fact->at;

	switch (fact->shape) {
	case SHAPE_FLAG:
		*(bool *)at = true;
		return true;
	case SHAPE_NONE:
		*(const char **)at = "";
		return true;
	case SHAPE_TEXT:
	case SHAPE_PATH:
		*(const char **)at = what.value;
		return true;
	case SHAPE_COUNT:
		return set_count(set, fact, what);
	case SHAPE_CHOICE:
		return set_choice(set, fact, what);
	case SHAPE_DATE:
	case SHAPE_LAST_DATE:
		return set_date(set, fact, what);
	case SHAPE_RELATION:
		return set_relation(set, fact, what);
	}
	return false;
}

const option_fact *options_fact(option which)
{
	return &facts[which];
}

bool options_set(settings *set, option which, const char *where, const char *value)
{
	return set_value(set, &facts[which], (given){where, value});
}

/* The same for an option of the command line. */
static bool set_option(settings *set, const option_fact *fact, const char *value)
{
	char where[OPTION_NAME_MAX];

	snprintf(where, sizeof where, "--%s", fact->name);
	set->given |= (option_set)1 << (fact - facts);
	return set_value(set, fact, (given){where, value});
}

bool options_take_value(const option_fact *fact)
{
	return fact->shape != SHAPE_FLAG && fact->shape != SHAPE_NONE;
}

static const option_fact *find_name(option_set takes, const char *name, size_t size)
{
	for (int i = 0; i < OPTION_COUNT; i++) {
		if ((takes >> i & 1) && strlen(facts[i].name) == size && !memcmp(facts[i].name, name, size))
			return &facts[i];
	}
	return NULL;
}

static const option_fact *find_letter(option_set takes, char letter)
{
	for (int i = 0; i < OPTION_COUNT; i++) {
		if ((takes >> i & 1) && facts[i].letter == letter)
			return &facts[i];
	}
	return NULL;
}

static bool wants_value(const option_fact *fact)
{
	say_error(_("--%s: a value is missing"), fact->name);
	return false;
}

/* words[*at] is "--name", "--name=value" or "--name value". */
static bool parse_long(settings *set, option_set takes, int *at, int count, char **words)
{
	const char *name = words[*at] + 2;
	size_t size = strcspn(name, "=");
	const option_fact *fact = find_name(takes, name, size);

	if (!fact) {
		say_error(_("unknown option --%.*s"), (int)size, name);
		return false;
	}
	if (!options_take_value(fact)) {
		if (name[size]) {
			say_error(_("--%s takes no value"), fact->name);
			return false;
		}
		return set_option(set, fact, NULL);
	}
	if (name[size])
		return set_option(set, fact, name + size + 1);
	if (*at + 1 == count)
		return wants_value(fact);
	return set_option(set, fact, words[++*at]);
}

/* words[*at] is "-q", "-qa", "-n5" or "-n 5". */
static bool parse_letters(settings *set, option_set takes, int *at, int count, char **words)
{
	for (const char *p = words[*at] + 1; *p; p++) {
		const option_fact *fact = find_letter(takes, *p);

		if (!fact) {
			say_error(_("unknown option %s (put -- before words that begin with a hyphen)"),
				  words[*at]);
			return false;
		}
		if (options_take_value(fact)) {
			if (p[1])
				return set_option(set, fact, p + 1);
			if (*at + 1 == count)
				return wants_value(fact);
			return set_option(set, fact, words[++*at]);
		}
		set_option(set, fact, NULL);
	}
	return true;
}

bool options_parse(settings *set, option_set takes, bool first, int *count, char **words)
{
	int kept = 0;
	int at = 0;

	for (; at < *count; at++) {
		char *word = words[at];

		if (word[0] != '-' || !word[1]) {
			if (first)
				break;
			words[kept++] = word;
			continue;
		}
		if (!strcmp(word, "--")) {
			at++;
			break;
		}
		if (!(word[1] == '-' ? parse_long : parse_letters)(set, takes, &at, *count, words))
			return false;
	}
	while (at < *count)
		words[kept++] = words[at++];
	*count = kept;
	return true;
}

const char *options_format_names(unsigned formats, char out[FORMAT_NAMES_MAX])
{
	const char *name = FORMAT_CHOICES;
	char *end = out;

	for (int place = 0; *name; place++) {
		size_t length = strcspn(name, "|");

		if (formats & 1u << place) {
			if (end > out)
				*end++ = '|';
			memcpy(end, name, length);
			end += length;
		}
		name += length + (name[length] != '\0');
	}
	*end = '\0';
	return out;
}

const char *options_argument(option which, unsigned formats, char names[FORMAT_NAMES_MAX])
{
	const option_fact *fact = &facts[which];

	if (which == OPTION_FORMAT)
		return options_format_names(formats, names);
	if (fact->choices && (!fact->argument || strlen(fact->choices) <= CHOICES_SHOWN))
		return fact->choices;
	return fact->argument ? _(fact->argument) : "";
}

/* "  -q, --quiet" and blanks up to the column of the help. */
static void put_head(option which, unsigned formats, unsigned column)
{
	const option_fact *fact = &facts[which];
	char names[FORMAT_NAMES_MAX];
	const char *value = options_argument(which, formats, names);
	char letter[] = "-x, ";
	size_t used;

	letter[1] = fact->letter;
	printf("  %s--%s%s%s", fact->letter ? letter : "    ", fact->name, *value ? " " : "", value);
	used = 8 + strlen(fact->name) + (*value ? 1 : 0) + layout_columns(value, strlen(value));
	if (used + 2 > column) {
		putchar('\n');
		used = 0;
	}
	printf("%*s", (int)(column - used), "");
}

void options_help(option_set takes, unsigned formats, unsigned width)
{
	unsigned column = width < NARROW ? NARROW_COLUMN : HELP_COLUMN;

	for (int i = 0; i < OPTION_COUNT; i++) {
		if (!(takes >> i & 1))
			continue;
		put_head((option)i, formats, column);
		layout_paragraph(_(facts[i].help), column, width);
	}
}
