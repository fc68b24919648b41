#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <time.h>

#include <sovb/book.h>

#include "book_records.h"
#include "command.h"
#include "layout.h"
#include "line_wrap.h"
#include "options.h"
#include "register_check.h"
#include "say.h"

#define DATE_COLUMNS 12
#define SYMBOL_COLUMNS 20
#define ARRIVAL_COLUMNS 6
#define MENTION_COLUMNS 6
#define SUBJECT_MARGIN 40 /* columns before a subject, about */
#define FILES_SHOWN 3     /* of those that cite a document; --all shows more */

/* ---- list ---- */

static sovb_book_filter filter_of(const session *s)
{
	return (sovb_book_filter){
	    .book = s->set.book,
	    .held = s->set.held,
	    .issuer = s->set.issuer,
	    .from = s->set.from,
	    .to = s->set.to,
	    .offset = (size_t)s->set.offset,
	    .limit = s->set.limit > 0 ? (size_t)s->set.limit : 0,
	};
}

static size_t subject_columns(const session *s)
{
	return s->term.width > 2 * SUBJECT_MARGIN ? s->term.width - SUBJECT_MARGIN : SUBJECT_MARGIN;
}

static void put_row(const session *s, const sovb_book_row *row)
{
	char local[SOVB_DATE_TEXT];

	if (row->book == SOVB_BOOK_IN) {
		layout_padded(&s->term, STYLE_PLAIN, row->text[SOVB_BOOK_ARRIVAL_NUMBER], ARRIVAL_COLUMNS);
		layout_padded(&s->term, STYLE_DIM, layout_of(sovb_date_local(row->arrival, local)),
			      DATE_COLUMNS);
	}
	layout_padded(&s->term, STYLE_BOLD, row->text[SOVB_BOOK_SYMBOL], SYMBOL_COLUMNS);
	layout_padded(&s->term, STYLE_PLAIN, layout_of(sovb_date_local(row->date, local)), DATE_COLUMNS);
	layout_short(row->text[SOVB_BOOK_SUBJECT], s->term.width ? subject_columns(s) : 0);
	putchar('\n');
}

static int print_rows(session *s, const sovb_book_rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		if (s->printer)
			record_book_row(s->printer, &rows->row[i]);
		else
			put_row(s, &rows->row[i]);
	}
	if (rows->count)
		return EXIT_DONE;
	say_note(s->set.quiet, s->set.held ? _("no numbered file found")
					   : _("no row found; books come in with: sovb register import FILE"));
	return EXIT_NOTHING;
}

static void put_wanted(const session *s, const sovb_wanted *wanted)
{
	const sovb_entry *entry = &wanted->entry;
	size_t shown = s->set.all || wanted->file_count < FILES_SHOWN ? wanted->file_count : FILES_SHOWN;
	char local[SOVB_DATE_TEXT];

	printf("%*zu  ", MENTION_COLUMNS, entry->mentions);
	layout_padded(&s->term, STYLE_BOLD, entry->symbol, SYMBOL_COLUMNS);
	layout_padded(&s->term, STYLE_PLAIN, layout_of(sovb_date_local(entry->date, local)), DATE_COLUMNS);
	layout_short(entry->title, s->term.width ? subject_columns(s) : 0);
	putchar('\n');
	for (size_t i = 0; i < shown; i++) {
		printf("%*s  ", MENTION_COLUMNS, "");
		layout_styled(&s->term, STYLE_DIM, session_path(s, wanted->files[i]));
		putchar('\n');
	}
	if (entry->citing_files > shown) {
		printf("%*s  ", MENTION_COLUMNS, "");
		printf(_("and %zu more files\n"), entry->citing_files - shown);
	}
}

static int list_wanted(session *s, sovb_store *store)
{
	sovb_book_filter page = filter_of(s);
	sovb_wanteds *wanteds;
	sovb_error err;
	int status = EXIT_DONE;

	if (sovb_register_wanted(&wanteds, store, page.offset, page.limit, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	for (size_t i = 0; i < wanteds->count; i++) {
		if (s->printer)
			record_wanted(s->printer, &wanteds->wanted[i]);
		else
			put_wanted(s, &wanteds->wanted[i]);
	}
	if (!wanteds->count) {
		say_note(s->set.quiet, _("every document that is cited is held"));
		status = EXIT_NOTHING;
	}
	sovb_wanteds_free(wanteds);
	return status;
}

static int list_rows(session *s, sovb_store *store)
{
	const sovb_book_filter filter = filter_of(s);
	sovb_book_rows *rows;
	sovb_error err;
	int status;

	if (sovb_book_list(&rows, store, &filter, &err) != SOVB_OK)
		return session_fail(s, NULL, &err);
	status = print_rows(s, rows);
	sovb_book_rows_free(rows);
	return status;
}

static int run_list(session *s, int count, char **words)
{
	sovb_store *store;
	int status = session_open(s, &store);

	(void)count;
	(void)words;
	if (status != EXIT_DONE)
		return status;
	status = s->set.cited_not_held ? list_wanted(s, store) : list_rows(s, store);
	sovb_store_close(store);
	return status;
}

/* ---- import ---- */

/* What the user is told of a row; %s is the cell. */
static const char *problem_text(sovb_book_problem problem)
{
	static const char *const texts[SOVB_BOOK_PROBLEM_COUNT] = {
	    [SOVB_BOOK_PROBLEM_NO_NUMBER] = N_("no document number; the row is left out"),
	    [SOVB_BOOK_PROBLEM_BAD_NUMBER] = N_("this is not a document number; the row is left out"),
	    [SOVB_BOOK_PROBLEM_REPEATED] = N_("the row stands there twice; it is kept once"),
	    [SOVB_BOOK_PROBLEM_NO_DATE] = N_("no date; the row is kept without"),
	    [SOVB_BOOK_PROBLEM_BAD_DATE] = N_("this is not a date; the row is kept without"),
	    [SOVB_BOOK_PROBLEM_BAD_ARRIVAL] = N_("this is not a date of arrival; the row is kept without"),
	};

	return _(texts[problem]);
}

typedef struct import_job {
	session *s;
	const char *file;
} import_job;

static void on_problem(void *context, sovb_string sheet, unsigned line, sovb_book_problem problem,
		       sovb_string value)
{
	import_job *job = context;

	/* TRANSLATORS: file, sheet with a comma before it or nothing, line, what is wrong, and the cell. */
	say_error(_("%s%s%.*s, line %u: %s (%.*s)"), job->file, sheet.size ? ", " : "", (int)sheet.size,
		  sheet.size ? sheet.data : "", line, problem_text(problem), (int)value.size,
		  value.size ? value.data : "");
	if (job->s->printer && job->s->set.format != FORMAT_CSV)
		record_book_problem(job->s->printer, job->file, sheet, line, problem, value);
}

static int import_file(session *s, const char *index, const char *file)
{
	import_job job = {s, file};
	const sovb_book_import_options options = {
	    .book = s->set.book,
	    .owner = s->set.issuer ? s->set.issuer : s->set.body,
	    .on_problem = on_problem,
	    .context = &job,
	};
	sovb_book_summary summary;
	sovb_error err;

	if (sovb_book_import(index, file, &options, &summary, &err) != SOVB_OK)
		return session_fail(s, file, &err);
	if (s->printer)
		record_book_summary(s->printer, file, &summary);
	else if (!s->set.quiet)
		printf(_("%s: %zu rows: %zu added, %zu replaced, %zu removed; %zu problems\n"), file, summary.rows,
		       summary.added, summary.replaced, summary.removed, summary.problems);
	return summary.problems ? EXIT_PARTLY : EXIT_DONE;
}

static int run_import(session *s, int count, char **words)
{
	const char *index = session_index(s);
	int worst = EXIT_DONE;

	if (!index)
		return EXIT_FAILED;
	for (int i = 0; i < count && worst < EXIT_FAILED; i++) {
		int status = import_file(s, index, words[i]);

		if (status > worst)
			worst = status;
	}
	return worst;
}

/* ---- export ---- */

static bool is_workbook(const char *file)
{
	const char *dot = file ? strrchr(file, '.') : NULL;

	return dot && !strcasecmp(dot, ".xlsx");
}

static bool put_bytes(void *context, const char *data, size_t size)
{
	(void)context;
	return fwrite(data, 1, size, stdout) == size;
}

/* CSV on standard output, whatever --format says: that is what a book is. */
static int print_csv(const session *s, const sovb_book_rows *rows)
{
	sovb_printer *printer = sovb_printer_new(SOVB_FORMAT_CSV, put_bytes, NULL);

	if (!printer) {
		say_error(_("out of memory"));
		return EXIT_FAILED;
	}
	line_wrap_end();
	if (s->set.bom)
		fputs("\xEF\xBB\xBF", stdout);
	for (size_t i = 0; i < rows->count; i++)
		sovb_book_print_row(printer, &rows->row[i]);
	/* What could not be written is found when standard output is closed. */
	sovb_printer_finish(printer);
	return EXIT_DONE;
}

static int write_file(session *s, const sovb_book_rows *rows, const char *file)
{
	const sovb_book_write_options options = {
	    .books = s->set.book == SOVB_BOOK_ANY ? SOVB_BOOK_BIT(SOVB_BOOK_OUT) | SOVB_BOOK_BIT(SOVB_BOOK_IN)
						  : SOVB_BOOK_BIT(s->set.book),
	    .bom = s->set.bom,
	    .replace = s->set.force,
	    .now = (long long)time(NULL),
	};
	sovb_error err;

	if (sovb_book_write(file, rows, &options, &err) != SOVB_OK)
		return session_fail(s, file, &err);
	return EXIT_DONE;
}

static int export_rows(session *s, const sovb_book_rows *rows, const char *file)
{
	if (!rows->count) {
		say_note(s->set.quiet, _("no row to export"));
		return EXIT_NOTHING;
	}
	return file ? write_file(s, rows, file) : print_csv(s, rows);
}

static int run_export(session *s, int count, char **words)
{
	const char *file = count && strcmp(words[0], "-") ? words[0] : NULL;
	sovb_book_filter filter;
	sovb_book_rows *rows;
	sovb_store *store;
	sovb_error err;
	int status = session_open(s, &store);

	if (status != EXIT_DONE)
		return status;
	/* The two books have different columns: CSV takes one of them. */
	if (s->set.book == SOVB_BOOK_ANY && (!is_workbook(file) || s->set.held))
		s->set.book = SOVB_BOOK_OUT;
	filter = filter_of(s);
	if (sovb_book_list(&rows, store, &filter, &err) != SOVB_OK) {
		status = session_fail(s, NULL, &err);
	} else {
		status = export_rows(s, rows, file);
		sovb_book_rows_free(rows);
	}
	sovb_store_close(store);
	return status;
}

/* ---- which ---- */

static const struct {
	const char *name;
	int least;
	int most;
	int (*run)(session *s, int count, char **words);
} parts[] = {
    {"list", 0, 0, run_list},
    {"import", 1, WORDS_ANY, run_import},
    {"export", 0, 1, run_export},
    {"check", 0, 0, register_check},
};

static int run(session *s, int count, char **words)
{
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		if (strcmp(words[0], parts[i].name))
			continue;
		if (count - 1 < parts[i].least ||
		    (parts[i].most != WORDS_ANY && count - 1 > parts[i].most))
			break;
		return parts[i].run(s, count - 1, words + 1);
	}
	say_error(_("usage: sovb register list, import FILE…, export [FILE], or check"));
	return EXIT_WRONG;
}

const command command_register = {
    .name = "register",
    .arguments = N_("list|import|export|check [FILE…]"),
    .about = N_("the in and out books: read them, list them, and compare them with the files"),
    .details =
	N_("list shows the rows of imported books; with --held those of the held files, with --cited-not-held "
	   "what is cited and not held, by how often and where. import reads books from CSV and XLSX, by the "
	   "headings of their columns; --issuer says whose book it is. export writes a book as CSV, or into FILE, "
	   ".csv or .xlsx; --force replaces one that is there. check compares books and files, and finds numbers "
	   "that are missing, used twice or out of order."),
    .takes = TAKES(BOOK) | TAKES(HELD) | TAKES(CITED_NOT_HELD) | TAKES(FORCE) | TAKES(ISSUER) |
	     TAKES(ALL) | TAKES(FAIL_ON) | TAKES_PERIOD | TAKES_PAGE,
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};
