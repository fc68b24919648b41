#include <stdio.h>
#include <string.h>

#include "command.h"
#include "layout.h"
#include "options.h"
#include "records.h"
#include "say.h"

#define KEY_COLUMNS 8
#define VALUE_COLUMNS 40

/* The value in use, wherever it comes from; NULL: none. */
static const char *value_of(session *s, config_key key)
{
	static const char *const colors[] = {"auto", "always", "never"};

	switch (key) {
	case CONFIG_INDEX:
		return session_index(s);
	case CONFIG_LANG:
		return s->lang == SOVB_LANG_VI ? "vi" : "en";
	case CONFIG_COLOR:
		return colors[s->set.color];
	case CONFIG_PAGER:
		return s->set.pager;
	case CONFIG_TABLES:
		return s->set.tables;
	case CONFIG_BODY:
		return s->set.body;
	case CONFIG_PLACE:
		return s->set.place;
	case CONFIG_COUNT:
		break;
	}
	return NULL;
}

/* "--index", "$SOVB_INDEX", "/home/an/.config/sovb/config:3" */
static void put_source(const session *s, const config_value *value)
{
	fputs(term_style(&s->term, STYLE_DIM), stdout);
	switch (value->source) {
	case CONFIG_DEFAULT:
		fputs(_("default"), stdout);
		break;
	case CONFIG_FROM_FILE:
		layout_string(session_path(s, layout_of(value->where)));
		printf(":%u", value->line);
		break;
	case CONFIG_FROM_ENVIRONMENT:
		printf("$%s", value->where);
		break;
	case CONFIG_FROM_OPTION:
		printf("--%s", value->where);
		break;
	}
	fputs(term_style(&s->term, STYLE_PLAIN), stdout);
}

static void put_key(session *s, config_key key)
{
	const char *value = value_of(s, key);

	layout_padded(&s->term, STYLE_BOLD, layout_of(config_name(key)), KEY_COLUMNS);
	layout_padded(&s->term, STYLE_PLAIN, layout_of(value && *value ? value : "–"), VALUE_COLUMNS);
	fputs("  ", stdout);
	put_source(s, &s->config.value[key]);
	putchar('\n');
}

static void put_path(const session *s)
{
	printf("\n%s ", _("file:"));
	layout_string(layout_of(s->config.path ? s->config.path : "–"));
	printf("%s\n", s->config.found ? "" : _(" (not there)"));
}

static int print_key(session *s, config_key key)
{
	const char *value = value_of(s, key);

	if (s->printer)
		record_setting(s->printer, config_name(key), value, &s->config.value[key]);
	else if (value && *value)
		printf("%s\n", value);
	return value && *value ? EXIT_DONE : EXIT_NOTHING;
}

static int write_key(const session *s, config_key key, const char *value)
{
	if (strchr(value, '\n')) {
		say_error(_("a value has one line"));
		return EXIT_WRONG;
	}
	if (*value && !config_accepts(key, value))
		return EXIT_WRONG;
	return config_write(&s->config, key, value) ? EXIT_DONE : EXIT_FAILED;
}

/* "KEY", or "KEY VALUE" */
static int run_key(session *s, int count, char **words)
{
	for (int key = 0; key < CONFIG_COUNT; key++) {
		if (strcmp(config_name((config_key)key), words[0]))
			continue;
		return count == 1 ? print_key(s, (config_key)key) : write_key(s, (config_key)key, words[1]);
	}
	say_error(_("unknown key \"%s\"; see: sovb config"), words[0]);
	return EXIT_WRONG;
}

static int run(session *s, int count, char **words)
{
	if (s->set.path) {
		if (!s->config.path)
			return EXIT_NOTHING;
		printf("%s\n", s->config.path);
		return EXIT_DONE;
	}
	if (count)
		return run_key(s, count, words);
	for (int key = 0; key < CONFIG_COUNT; key++) {
		if (s->printer)
			record_setting(s->printer, config_name((config_key)key), value_of(s, (config_key)key),
				       &s->config.value[key]);
		else
			put_key(s, (config_key)key);
	}
	if (!s->printer)
		put_path(s);
	return EXIT_DONE;
}

const command command_config = {
    .name = "config",
    .arguments = N_("[KEY [VALUE]]"),
    .about = N_("the settings in use, and where each comes from"),
    .details = N_(
	"A setting is taken from its option, else from the environment, else from the configuration file, else it has "
	"its default. The file has lines of the form key = value; lines that begin with # say nothing. Keys: index, "
	"lang, color, pager, tables, body (the own body: coverage asks what it did, and imported books are its), "
	"place. With KEY only its value is printed; with VALUE it is written into the file, with an empty one taken "
	"out of it."),
    .takes = TAKES(PATH) | TAKES(BODY) | TAKES(PLACE),
    .least = 0,
    .most = 2,
    .unpaged = true,
    .run = run,
};
