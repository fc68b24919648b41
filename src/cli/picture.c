#include "picture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "say.h"

/* --today, else the clock's day. */
static sovb_date today(const session *s)
{
	time_t now = time(NULL);
	struct tm day;

	if (s->set.today.year || !localtime_r(&now, &day))
		return s->set.today;
	return (sovb_date){(int16_t)(day.tm_year + 1900), (uint8_t)(day.tm_mon + 1), (uint8_t)day.tm_mday};
}

/* "Chỉ thị …", with the body that issued it. */
static char *make_subtitle(const sovb_entry *entry)
{
	char *text = NULL;

	if (asprintf(&text, "%.*s%s%.*s%s", (int)entry->title.size,
		     entry->title.size ? entry->title.data : "",
		     entry->title.size && entry->issuer.size ? " (" : "", (int)entry->issuer.size,
		     entry->issuer.size ? entry->issuer.data : "",
		     entry->title.size && entry->issuer.size ? ")" : "") < 0)
		return NULL;
	return text;
}

static char *make_title(const sovb_entry *entry, const char *about)
{
	char day[SOVB_DATE_TEXT];
	char *text = NULL;
	int size = (int)entry->symbol.size;
	int length;

	/* TRANSLATORS: what is drawn, the number of the document, its day. */
	if (entry->date.year)
		length = asprintf(&text, _("%s %.*s, %s"), about, size, entry->symbol.data,
				  sovb_date_local(entry->date, day));
	else
		length = asprintf(&text, "%s %.*s", about, size, entry->symbol.data);
	return length < 0 ? NULL : text;
}

static sovb_string string_of(const char *text)
{
	return (sovb_string){text, text ? strlen(text) : 0};
}

bool picture_init(picture *p, sovb_drawing_options *options, const session *s, const sovb_entry *entry,
		  const char *about)
{
	*p = (picture){0};
	*options = (sovb_drawing_options){.lang = s->lang, .made_on = today(s), .place = s->set.place};
	if (!entry)
		return true;
	p->title = make_title(entry, about);
	p->subtitle = make_subtitle(entry);
	if (!p->title || !p->subtitle) {
		say_error(_("out of memory"));
		picture_fini(p);
		return false;
	}
	options->title = string_of(p->title);
	options->subtitle = string_of(p->subtitle);
	options->focus = entry->key;
	return true;
}

void picture_fini(picture *p)
{
	free(p->title);
	free(p->subtitle);
	*p = (picture){0};
}

bool picture_put(void *context, const char *data, size_t size)
{
	(void)context;
	return fwrite(data, 1, size, stdout) == size;
}

int picture_status(session *s, sovb_status status, const sovb_error *err)
{
	if (status == SOVB_OK)
		return EXIT_DONE;
	return ferror(stdout) ? EXIT_FAILED : session_fail(s, NULL, err);
}

/* One drawing shows one document: told when the number can mean several. */
static int check_one(const lookup *l)
{
	if (l->entries->count == 1)
		return EXIT_DONE;
	say_error(_("this number means several documents; choose one for the drawing:"));
	for (size_t i = 0; i < l->entries->count; i++) {
		sovb_string key = l->entries->entry[i].key;

		fputs("  ", stderr);
		say_visible(stderr, key.data, key.size);
		fputc('\n', stderr);
	}
	return EXIT_WRONG;
}

static int show_everything(session *s, picture_show *show, size_t *done)
{
	sovb_store *store;
	int status = session_open(s, &store);

	if (status == EXIT_DONE)
		status = show(s, store, NULL, true, done);
	sovb_store_close(store);
	return status;
}

static int show_around(session *s, int count, char **words, picture_show *show, size_t *done)
{
	lookup l;
	int status = lookup_open(&l, s, count, words, false);

	if (status == EXIT_DONE && s->set.format > FORMAT_CSV)
		status = check_one(&l);
	for (size_t i = 0; status == EXIT_DONE && i < l.entries->count; i++)
		status = show(s, l.store, &l.entries->entry[i], l.entries->count == 1, done);
	lookup_close(&l);
	return status;
}

int picture_run(session *s, int count, char **words, picture_show *show, size_t *done)
{
	return count ? show_around(s, count, words, show, done) : show_everything(s, show, done);
}
