#include "language.h"

#include <libintl.h>
#include <limits.h>
#include <locale.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "environment.h"

#define DOMAIN "sovb"

static bool is_vietnamese(const char *name)
{
	return !strncmp(name, "vi", 2) && !((name[2] | 0x20) >= 'a' && (name[2] | 0x20) <= 'z');
}

const char *language_argument(const char *name, int argc, char **argv)
{
	size_t size = strlen(name);
	const char *value = NULL;

	for (int i = 1; i < argc && strcmp(argv[i], "--"); i++) {
		if (!strncmp(argv[i], name, size) && argv[i][size] == '=')
			value = argv[i] + size + 1;
		else if (!strcmp(argv[i], name) && i + 1 < argc)
			value = argv[++i];
	}
	return value;
}

sovb_lang language_choose(const char *asked, const char *configured)
{
	static const char *const locale[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
	const char *name = asked ? asked : environment_get("SOVB_LANG");

	if (!name)
		name = configured;
	for (size_t i = 0; !name && i < sizeof locale / sizeof locale[0]; i++)
		name = environment_get(locale[i]);
	return name && is_vietnamese(name) ? SOVB_LANG_VI : SOVB_LANG_EN;
}

/* Puts the folder of the running program (or "") and tail into out; false when that holds no catalogue. */
static bool try_catalogue(char *out, size_t size, const char *folder, const char *tail)
{
	char path[PATH_MAX + 64];
	int length = snprintf(out, size, "%s%s", folder, tail);

	if (length < 0 || (size_t)length >= size)
		return false;
	snprintf(path, sizeof path, "%s/vi/LC_MESSAGES/" DOMAIN ".mo", out);
	return access(path, R_OK) == 0;
}

/* Beside the program (in a build folder), at its place relative to the program (wherever it was installed),
 * else fixed. */
static const char *find_catalogue(char *out, size_t size)
{
	char program[PATH_MAX];
	ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
	char *slash;

	program[length > 0 ? length : 0] = '\0';
	slash = strrchr(program, '/');
	if (slash) {
		slash[1] = '\0';
		if (try_catalogue(out, size, program, "locale") ||
		    try_catalogue(out, size, program, SOVB_LOCALE_FROM_PROGRAM))
			return out;
	}
	return SOVB_LOCALE_FOLDER;
}

/* That was chosen; errors of the system are told in it wherever they happen. */
static sovb_lang used = SOVB_LANG_EN;

const char *language_reason(int number)
{
	/* strerror() may speak Vietnamese by itself, in other words, where the C library's catalogues are installed. */
	const char *reason = strerrordesc_np(number);

	return sovb_reason_text(reason ? reason : strerror(number), used);
}

void language_use(sovb_lang lang)
{
	char folder[PATH_MAX];

	used = lang;
	if (lang != SOVB_LANG_VI)
		return;
	/* gettext translates nothing in the locale C, and few machines have vi_VN: any UTF-8 locale and
	 * LANGUAGE do. */
	if (!setlocale(LC_MESSAGES, "C.UTF-8") && !setlocale(LC_MESSAGES, "en_US.UTF-8"))
		setlocale(LC_MESSAGES, "");
	setlocale(LC_CTYPE, "C.UTF-8");
	setenv("LANGUAGE", "vi", 1);
	bindtextdomain(DOMAIN, find_catalogue(folder, sizeof folder));
	bind_textdomain_codeset(DOMAIN, "UTF-8");
	textdomain(DOMAIN);
}
