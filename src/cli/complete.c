#include "complete.h"

#include <stdio.h>
#include <string.h>

#include "commands.h"
#include "options.h"

#define SYMBOLS_MAX 100 /* nobody reads more */

/* How far the line has come. */
typedef struct line {
	const command *command;   /* NULL: not yet named */
	bool help;                /* "help": a command's name follows */
	option waiting;           /* wants its value as the word being typed; OPTION_COUNT: none */
	bool only_words;          /* after "--" */
	int words;                /* of the command, before the one being typed */
	const char *typed;        /* the word being typed, … */
	size_t kept;              /* … and how much of it stands before the part to complete: "--format=" */
	const char *index;        /* named on the line */
} line;

static option_set options_of(const line *l)
{
	return TAKES_GLOBAL | (l->command ? l->command->takes : 0);
}

/* The option that "--name", "--name=…" or "-x" means here, or OPTION_COUNT. */
static option find_option(const line *l, const char *word)
{
	size_t size = strcspn(word, "=");

	for (int i = 0; i < OPTION_COUNT; i++) {
		const option_fact *fact = options_fact((option)i);

		if (!(options_of(l) >> i & 1))
			continue;
		if (size > 2 && strlen(fact->name) == size - 2 && !memcmp(word, "--", 2) &&
		    !memcmp(fact->name, word + 2, size - 2))
			return (option)i;
		if (fact->letter && word[1] == fact->letter && !word[2])
			return (option)i;
	}
	return OPTION_COUNT;
}

static void note_value(line *l, option which, const char *value)
{
	if (which == OPTION_INDEX)
		l->index = value;
}

static void take_option(line *l, const char *word)
{
	option which = find_option(l, word);
	const char *equals = strchr(word, '=');

	if (which == OPTION_COUNT || !options_take_value(options_fact(which)))
		return;
	if (equals && equals[1])
		note_value(l, which, equals + 1);
	else
		l->waiting = which;
}

static void take_word(line *l, const char *word)
{
	if (l->waiting != OPTION_COUNT) {
		/* bash cuts "--format=json" into three words. */
		if (!strcmp(word, "="))
			return;
		note_value(l, l->waiting, word);
		l->waiting = OPTION_COUNT;
	} else if (!l->only_words && !strcmp(word, "--")) {
		l->only_words = true;
	} else if (!l->only_words && word[0] == '-' && word[1]) {
		take_option(l, word);
	} else if (!l->command && !l->help) {
		l->command = command_find(word);
		l->help = !strcmp(word, "help");
	} else {
		l->words++;
	}
}

static void read_line(line *l, int count, char **words)
{
	const char *equals;

	*l = (line){.waiting = OPTION_COUNT, .typed = ""};
	for (int i = 0; i + 1 < count; i++)
		take_word(l, words[i]);
	if (count)
		l->typed = words[count - 1];
	if (l->waiting != OPTION_COUNT) {
		if (!strcmp(l->typed, "="))
			l->typed = "";
		return;
	}
	equals = strchr(l->typed, '=');
	if (!l->only_words && !strncmp(l->typed, "--", 2) && equals) {
		l->waiting = find_option(l, l->typed);
		l->kept = (size_t)(equals + 1 - l->typed);
	}
}

/* ---- answers ---- */

/* A candidate, when what was typed is its beginning. */
static void offer(const line *l, const char *candidate, size_t size, const char *meaning)
{
	const char *typed = l->typed + l->kept;
	size_t length = strlen(typed);

	if (length > size || memcmp(typed, candidate, length))
		return;
	printf("%.*s%.*s", (int)l->kept, l->typed, (int)size, candidate);
	if (*meaning)
		printf("\t%s", meaning);
	putchar('\n');
}

/* Of "a|b|c", `size` bytes, each. */
static void offer_list(const line *l, const char *names, size_t size)
{
	for (size_t at = 0; at < size;) {
		const char *end = memchr(names + at, '|', size - at);
		size_t stop = end ? (size_t)(end - names) : size;

		offer(l, names + at, stop - at, "");
		at = stop + 1;
	}
}

static void offer_relations(const line *l)
{
	for (int i = 0; i < SOVB_RELATION_COUNT; i++) {
		const char *name = sovb_relation_name((sovb_relation)i);

		offer(l, name, strlen(name), "");
	}
}

static void offer_value(const line *l)
{
	const option_fact *fact = options_fact(l->waiting);
	char names[FORMAT_NAMES_MAX];

	unsigned formats = FORMATS_ALL | (l->command ? l->command->formats : ~0u);
	const char *choices = l->waiting == OPTION_FORMAT ? options_format_names(formats, names) : fact->choices;

	if (fact->shape == SHAPE_CHOICE)
		offer_list(l, choices, strlen(choices));
	else if (fact->shape == SHAPE_RELATION)
		offer_relations(l);
	else if (fact->shape == SHAPE_PATH)
		puts(":files");
}

static void offer_options(const line *l)
{
	for (int i = 0; i < OPTION_COUNT; i++) {
		const option_fact *fact = options_fact((option)i);
		char name[64];

		if (options_of(l) >> i & 1)
			offer(l, name, (size_t)snprintf(name, sizeof name, "--%s", fact->name), _(fact->help));
	}
}

static void offer_commands(const line *l)
{
	for (const command *const *at = commands; *at; at++)
		offer(l, (*at)->name, strlen((*at)->name), _((*at)->about));
	if (!l->help)
		offer(l, "help", strlen("help"), "");
}

/* The symbol takes the place of what was typed, in whatever spelling that was. */
static bool put_symbol(void *context, sovb_string symbol)
{
	(void)context;
	printf("%.*s\n", (int)symbol.size, symbol.data);
	return true;
}

/* The words before the one being typed belong to the symbol, too: nothing is offered for "02 ct". */
static void offer_symbols(session *s, const line *l)
{
	static const sovb_store_options options = {.allow_partial = true};
	const char *path;
	sovb_store *store;

	if (l->index)
		s->set.index = l->index;
	path = l->words ? NULL : session_index(s);
	if (!path || sovb_store_open(&store, path, &options, NULL) != SOVB_OK)
		return;
	sovb_register_complete(store, l->typed, SYMBOLS_MAX, put_symbol, NULL, NULL);
	sovb_store_close(store);
}

static void offer_keys(const line *l)
{
	for (int key = 0; key < CONFIG_COUNT; key++)
		offer(l, config_name((config_key)key), strlen(config_name((config_key)key)), "");
}

/* What the help calls the command's words tells what they are. */
static void offer_words(session *s, const line *l)
{
	const char *arguments = l->command->arguments ? l->command->arguments : "";
	size_t first = strcspn(arguments, " ");

	if (memchr(arguments, '|', first) && !l->words)
		offer_list(l, arguments, first);
	else if (strstr(arguments, "SYMBOL") || strstr(arguments, "QUERY"))
		offer_symbols(s, l);
	else if (strstr(arguments, "KEY") && !l->words)
		offer_keys(l);
	else if (strstr(arguments, "FILE") || strstr(arguments, "PATH"))
		puts(":files");
}

int complete_run(session *s, int count, char **words)
{
	line l;

	/* Talk would stand in the middle of the user's line. */
	if (!freopen("/dev/null", "w", stderr))
		return EXIT_FAILED;
	config_resolve(&s->config, &s->set);
	read_line(&l, count, words);
	if (l.waiting != OPTION_COUNT)
		offer_value(&l);
	else if (!l.only_words && l.typed[0] == '-')
		offer_options(&l);
	else if (l.command)
		offer_words(s, &l);
	else
		offer_commands(&l);
	return EXIT_DONE;
}
