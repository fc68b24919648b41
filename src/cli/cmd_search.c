#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "layout.h"
#include "lookup.h"
#include "options.h"
#include "records.h"
#include "say.h"

#define PAGE 20
#define COUNTED 200 /* more files would take longer to count than to find */
#define INDENT "     "

/* The snippet with what was asked for in another colour. */
static void put_snippet(const session *s, const sovb_hit *hit)
{
	size_t at = 0;

	if (!hit->snippet.size)
		return;
	fputs(INDENT, stdout);
	for (size_t i = 0; i < hit->mark_count; i++) {
		sovb_span mark = hit->marks[i];

		if (mark.start < at || mark.end > hit->snippet.size)
			continue;
		layout_string((sovb_string){hit->snippet.data + at, mark.start - at});
		layout_styled(&s->term, STYLE_MARK,
			      (sovb_string){hit->snippet.data + mark.start, mark.end - mark.start});
		at = mark.end;
	}
	layout_string((sovb_string){hit->snippet.data + at, hit->snippet.size - at});
	putchar('\n');
}

static void put_hit(const session *s, const sovb_hit *hit, size_t number)
{
	char date[SOVB_DATE_TEXT];

	printf("%3zu. ", number);
	layout_styled(&s->term, STYLE_BOLD,
		      hit->symbol.size ? hit->symbol : layout_of(_("(without number)")));
	if (hit->date.year)
		printf("  %s", sovb_date_local(hit->date, date));
	if (hit->title.size) {
		fputs("  ", stdout);
		layout_short(hit->title, s->term.width ? s->term.width / 2 : 0);
	}
	fputs("\n" INDENT, stdout);
	layout_styled(&s->term, STYLE_DIM, session_path(s, hit->file));
	putchar('\n');
	put_snippet(s, hit);
}

static void print_hits(session *s, const sovb_hits *hits)
{
	size_t offset = (size_t)s->set.offset;

	for (size_t i = 0; i < hits->count; i++) {
		if (s->printer) {
			record_hit(s->printer, &hits->hit[i]);
			continue;
		}
		if (i && hits->hit[i].apart && !hits->hit[i - 1].apart)
			printf("\n%s\n", _("In the following the words stand apart:"));
		put_hit(s, &hits->hit[i], offset + i + 1);
	}
	if (!s->printer && (hits->total.more || offset + hits->count < hits->total.least))
		printf(hits->total.more ? _("%zu of more than %zu files; more with --offset %zu\n")
					: _("%zu of %zu files; more with --offset %zu\n"),
		       hits->count, hits->total.least, offset + hits->count);
}

static void tell_left_apart(const session *s, sovb_count left)
{
	if (left.more)
		say_note(s->set.quiet,
			 _("other files may have these syllables apart; to see them, put each in quotation marks"));
	else if (left.least)
		say_note(s->set.quiet,
			 ngettext("%zu more file has these syllables apart; to see it, put each in quotation marks",
				  "%zu more files have these syllables apart; to see them, put each in quotation marks",
				  left.least),
			 left.least);
}

/* The query again, with a mark under the column of the error. */
static void point_at(const session *s, const char *query, const sovb_error *err)
{
	long column = strtol(err->word[0], NULL, 10);

	if (err->status != SOVB_ERR_QUERY || column < 1 || column > SOVB_QUERY_MAX_BYTES || s->set.quiet)
		return;
	fputs("    ", stderr);
	say_visible(stderr, query, strlen(query));
	fprintf(stderr, "\n%*s\n", (int)column + 4, "^");
}

static int search(session *s, sovb_store *store, const char *query)
{
	/* Records have no place for how many files there are. */
	const sovb_search_options options = {
	    .offset = (size_t)s->set.offset,
	    .limit = s->set.limit == LIMIT_DEFAULT ? PAGE : (size_t)s->set.limit,
	    .counted = s->printer ? 0 : COUNTED,
	};
	sovb_hits *hits;
	sovb_error err;
	int status = EXIT_DONE;

	if (sovb_register_search(&hits, store, query, &options, &err) != SOVB_OK) {
		status = session_fail(s, NULL, &err);
		point_at(s, query, &err);
		return status;
	}
	print_hits(s, hits);
	tell_left_apart(s, hits->left_apart);
	if (!hits->count) {
		say_note(s->set.quiet, _("nothing found"));
		status = EXIT_NOTHING;
	}
	sovb_hits_free(hits);
	return status;
}

static int run(session *s, int count, char **words)
{
	char *query = lookup_join(count, words);
	sovb_store *store = NULL;
	int status = query ? session_open(s, &store) : EXIT_FAILED;

	if (status == EXIT_DONE)
		status = search(s, store, query);
	sovb_store_close(store);
	free(query);
	return status;
}

const command command_search = {
    .name = "search",
    .arguments = N_("QUERY"),
    .about = N_("full text, with or without marks"),
    .details = N_(
	"Words are typed with or without marks; files where they stand side by side as typed come first. "
	"\"Phrases\" stand in quotation marks; NOT word, KHÔNG word or -word leaves out (put -- before a query "
	"that begins with -). Document numbers are known in any spelling, also by kind (kế hoạch số 39), and "
	"so are days and months (16/2/2021, tháng 2 2021). Fields: loai: so: cq: nam: ngay: tu: den: "
	"trichyeu:, or type: number: issuer: year: date: from: to: title:."),
    .takes = TAKES_PAGE,
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};
