#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "environment.h"
#include "language.h"
#include "options.h"
#include "say.h"
#include "session.h"

#define VARIABLES_MAX 3
#define WHERE_MAX 4096

/* How a key is asked for. */
typedef struct key_fact {
	const char *name;
	option option;
	bool is_path;                         /* "~/" and relative to the file's folder */
	const char *before;                   /* a variable that goes before the file; */
	const char *after[VARIABLES_MAX + 1]; /* and those that go after it */
	const char *fallback;                 /* the default, where it is a fixed word */
} key_fact;

static const key_fact facts[CONFIG_COUNT] = {
    [CONFIG_INDEX] = {"index", OPTION_INDEX, true, "SOVB_INDEX", {NULL}, NULL},
    [CONFIG_LANG] =
	{"lang", OPTION_LANG, false, "SOVB_LANG", {"LC_ALL", "LC_MESSAGES", "LANG"}, NULL},
    [CONFIG_COLOR] = {"color", OPTION_COLOR, false, "SOVB_COLOR", {NULL}, "auto"},
    [CONFIG_PAGER] =
	{"pager", OPTION_NO_PAGER, false, "SOVB_PAGER", {"PAGER"}, "less"},
    [CONFIG_TABLES] = {"tables", OPTION_TABLES, true, "SOVB_TABLES", {NULL}, NULL},
    [CONFIG_BODY] = {"body", OPTION_BODY, false, "SOVB_BODY", {NULL}, NULL},
    [CONFIG_PLACE] = {"place", OPTION_PLACE, false, "SOVB_PLACE", {NULL}, NULL},
};

const char *config_name(config_key key)
{
	return facts[key].name;
}

bool config_accepts(config_key key, const char *value)
{
	settings set;

	options_init(&set);
	return key == CONFIG_PAGER || options_set(&set, facts[key].option, facts[key].name, value);
}

bool config_is_path(config_key key)
{
	return facts[key].is_path;
}

/* ---- the file ---- */

static void note_problem(config *c, config_problem problem, unsigned line, const char *word, size_t size)
{
	if (c->problem != CONFIG_WHOLE)
		return;
	c->problem = problem;
	c->problem_line = line;
	c->problem_word = strndup(word, size);
}

static void note_unreadable(config *c)
{
	c->problem_number = errno;
	note_problem(c, CONFIG_UNREADABLE, 0, "", 0);
}

static void trim(const char **text, size_t *size)
{
	while (*size && strchr(" \t\r", **text)) {
		++*text;
		--*size;
	}
	while (*size && strchr(" \t\r", (*text)[*size - 1]))
		--*size;
}

static int find_key(const char *name, size_t size)
{
	for (int key = 0; key < CONFIG_COUNT; key++) {
		if (strlen(facts[key].name) == size && !memcmp(facts[key].name, name, size))
			return key;
	}
	return -1;
}

/* The value as it is meant: a path from the home folder, or from the folder that the file is in. */
static char *make_value(const config *c, const key_fact *fact, const char *text, size_t size)
{
	const char *slash = strrchr(c->path, '/');
	const char *home = environment_home();
	char *value = NULL;
	int length;

	if (!fact->is_path || !size || text[0] == '/')
		return strndup(text, size);
	if (text[0] == '~' && size > 1 && text[1] == '/' && home)
		length = asprintf(&value, "%s%.*s", home, (int)size - 1, text + 1);
	else
		length = asprintf(&value, "%.*s%.*s", slash ? (int)(slash + 1 - c->path) : 0, c->path, (int)size,
				  text);
	return length < 0 ? NULL : value;
}

int config_key_of_line(const char *line, size_t size)
{
	const char *equals = memchr(line, '=', size);
	size_t length = equals ? (size_t)(equals - line) : 0;

	trim(&line, &length);
	return find_key(line, length);
}

static void take_line(config *c, unsigned number, const char *line, size_t size)
{
	const char *equals, *value;
	size_t value_size;
	int key;

	trim(&line, &size);
	if (!size || *line == '#')
		return;
	equals = memchr(line, '=', size);
	if (!equals) {
		note_problem(c, CONFIG_NO_KEY_AND_VALUE, number, line, size);
		return;
	}
	value = equals + 1;
	value_size = (size_t)(line + size - value);
	size = (size_t)(equals - line);
	trim(&line, &size);
	trim(&value, &value_size);
	key = find_key(line, size);
	if (key < 0) {
		note_problem(c, CONFIG_UNKNOWN_KEY, number, line, size);
	} else if (c->kept[key]) {
		note_problem(c, CONFIG_KEY_TWICE, number, line, size);
	} else {
		c->kept[key] = make_value(c, &facts[key], value, value_size);
		c->value[key].line = number;
		if (!c->kept[key])
			note_problem(c, CONFIG_NO_MEMORY, 0, "", 0);
	}
}

static void take_text(config *c, const char *text, size_t size)
{
	unsigned number = 1;
	size_t at = size >= 3 && !memcmp(text, "\xEF\xBB\xBF", 3) ? 3 : 0;

	for (; at < size; number++) {
		const char *end = memchr(text + at, '\n', size - at);
		size_t stop = end ? (size_t)(end - text) : size;

		take_line(c, number, text + at, stop - at);
		at = stop + 1;
	}
}

/* One byte more than allowed is read, so that too much is seen. */
static void read_stream(config *c, FILE *file)
{
	char *text = malloc(CONFIG_FILE_MAX + 1);
	size_t size = text ? fread(text, 1, CONFIG_FILE_MAX + 1, file) : 0;

	if (!text)
		note_problem(c, CONFIG_NO_MEMORY, 0, "", 0);
	else if (ferror(file))
		note_unreadable(c);
	else if (size > CONFIG_FILE_MAX)
		note_problem(c, CONFIG_TOO_LARGE, 0, "", 0);
	else
		take_text(c, text, size);
	free(text);
}

void config_read(config *c, const char *path)
{
	const char *named = path ? path : environment_get("SOVB_CONFIG");
	FILE *file;

	*c = (config){0};
	c->path = named ? strdup(named) : environment_place("XDG_CONFIG_HOME", ".config", "sovb/config");
	if (!c->path)
		return;
	file = fopen(c->path, "re");
	if (file) {
		c->found = true;
		read_stream(c, file);
		fclose(file);
	} else if (named || (errno != ENOENT && errno != ENOTDIR)) {
		note_unreadable(c);
	}
}

void config_fini(config *c)
{
	for (int key = 0; key < CONFIG_COUNT; key++)
		free(c->kept[key]);
	free(c->problem_word);
	free(c->path);
}

static void put_keys(char *out, size_t size)
{
	size_t used = 0;

	*out = '\0';
	for (int key = 0; key < CONFIG_COUNT && used < size; key++)
		used += (size_t)snprintf(out + used, size - used, "%s%s", key ? ", " : "", facts[key].name);
}

bool config_tell(const config *c)
{
	const char *word = c->problem_word ? c->problem_word : "";
	char keys[256];

	put_keys(keys, sizeof keys);
	switch (c->problem) {
	case CONFIG_WHOLE:
		return true;
	case CONFIG_UNREADABLE:
		say_error(_("%s: the configuration cannot be read (%s)"), c->path, language_reason(c->problem_number));
		break;
	case CONFIG_TOO_LARGE:
		say_error(_("%s: the configuration is larger than %zu bytes"), c->path, CONFIG_FILE_MAX);
		break;
	case CONFIG_NO_KEY_AND_VALUE:
		say_error(_("%s:%u: \"%s\" is not of the form: key = value"), c->path, c->problem_line, word);
		break;
	case CONFIG_UNKNOWN_KEY:
		say_error(_("%s:%u: unknown key \"%s\" (known are %s)"), c->path, c->problem_line, word, keys);
		break;
	case CONFIG_KEY_TWICE:
		say_error(_("%s:%u: the key \"%s\" is given a second time"), c->path, c->problem_line, word);
		break;
	case CONFIG_NO_MEMORY:
		say_error(_("out of memory"));
		break;
	}
	return false;
}

const char *config_of_file(const config *c, config_key key)
{
	return c->kept[key];
}

/* ---- values ---- */

static config_value find_value(const config *c, config_key key)
{
	const key_fact *fact = &facts[key];
	const char *text = getenv(fact->before);

	/* A variable that is empty says "none" where that means something. */
	if (text && (*text || key == CONFIG_PAGER || key == CONFIG_BODY))
		return (config_value){text, CONFIG_FROM_ENVIRONMENT, fact->before, 0};
	if (c->kept[key])
		return (config_value){c->kept[key], CONFIG_FROM_FILE, c->path, c->value[key].line};
	for (int i = 0; fact->after[i]; i++) {
		text = environment_get(fact->after[i]);
		if (text)
			return (config_value){text, CONFIG_FROM_ENVIRONMENT, fact->after[i], 0};
	}
	return (config_value){.text = fact->fallback};
}

/* Set what was found; false, and told, when the key cannot have it. */
static bool set_found(settings *set, config_key key, const config_value *found)
{
	const key_fact *fact = &facts[key];
	char where[WHERE_MAX];

	if (found->source == CONFIG_FROM_FILE)
		snprintf(where, sizeof where, "%s:%u: %s", found->where, found->line, fact->name);
	else
		snprintf(where, sizeof where, "$%s", found->where ? found->where : "");
	/* The pager has no option that takes its name; the language was chosen before, and variables may name a locale. */
	if (key == CONFIG_PAGER) {
		set->pager = found->text;
		return true;
	}
	if (key == CONFIG_LANG && found->source != CONFIG_FROM_FILE)
		return true;
	return options_set(set, fact->option, where, found->text);
}

bool config_resolve(config *c, settings *set)
{
	for (int key = 0; key < CONFIG_COUNT; key++) {
		const key_fact *fact = &facts[key];

		if (set->given & (option_set)1 << fact->option) {
			c->value[key] = (config_value){NULL, CONFIG_FROM_OPTION, options_fact(fact->option)->name, 0};
			continue;
		}
		c->value[key] = find_value(c, (config_key)key);
		if (c->value[key].text && !set_found(set, (config_key)key, &c->value[key]))
			return false;
	}
	return true;
}
