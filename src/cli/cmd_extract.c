#include <malloc.h>
#include <stdio.h>

#include "command.h"
#include "files.h"
#include "labels.h"
#include "layout.h"
#include "options.h"
#include "records.h"

#define LABEL_COLUMNS 12
#define COLUMN_MAX 40 /* a longer cell pushes the rest of its line */
#define COLUMNS 6     /* of the table */
#define MEMORY_KEPT (16 << 20)

static void put_field(const session *s, const char *label, sovb_string value)
{
	if (!value.size)
		return;
	fputs("  ", stdout);
	layout_padded(&s->term, STYLE_DIM, layout_of(label), LABEL_COLUMNS);
	layout_string(value);
	putchar('\n');
}

static sovb_string joined(char *out, size_t room, sovb_string a, sovb_string b)
{
	int size = snprintf(out, room, "%.*s%s%.*s", (int)a.size, a.data ? a.data : "", a.size && b.size ? " " : "",
	                    (int)b.size, b.data ? b.data : "");

	return (sovb_string){out, size > 0 && (size_t)size < room ? (size_t)size : 0};
}

/* The weaker witnesses, a line each; the name of the file where the first page leaves its number or day blank. */
static void put_witnesses(const session *s, const sovb_document *doc)
{
	const sovb_identity *own = sovb_document_identity(doc);
	const sovb_identity *name = sovb_document_file_name(doc);
	const sovb_signature *signature = sovb_document_signature(doc);
	char line[LABEL_DISAGREEMENT], date[SOVB_DATE_TEXT];

	put_field(s, _("signed"), joined(line, sizeof line, signature->authority, signature->body.size ? signature->body : signature->post));
	if (!own->symbol.size || !own->date.year)
		put_field(s, _("file name"), joined(line, sizeof line, own->symbol.size ? (sovb_string){0} : name->symbol,
		                                    layout_of(own->date.year ? "" : sovb_date_local(name->date, date))));
	for (size_t i = 0; i < sovb_document_disagreement_count(doc); i++) {
		label_disagreement(line, sovb_document_disagreement(doc, i));
		put_field(s, _("differs"), layout_of(line));
	}
}

static void put_identity(const session *s, const sovb_document *doc)
{
	const sovb_identity *own = sovb_document_identity(doc);
	char date[SOVB_DATE_TEXT];

	layout_styled(&s->term, STYLE_BOLD, layout_of(sovb_document_path(doc)));
	putchar('\n');
	put_field(s, _("number"), own->symbol);
	put_field(s, _("type"), own->type);
	put_field(s, _("date"), layout_of(sovb_date_local(own->date, date)));
	put_field(s, _("place"), own->place);
	put_field(s, _("issuer"), own->issuer);
	put_field(s, _("title"), own->title);
	put_witnesses(s, doc);
}

typedef struct row {
	char line[24];
	char date[SOVB_DATE_TEXT];
	sovb_string cell[COLUMNS];
} row;

static void fill_row(row *r, const sovb_reference *ref, size_t line)
{
	bool cites = ref->relation == SOVB_RELATION_CITES;

	snprintf(r->line, sizeof r->line, "%zu", line);
	r->cell[0] = layout_of(r->line);
	r->cell[1] = ref->symbol.data ? ref->symbol : ref->name;
	r->cell[2] = ref->type;
	r->cell[3] = ref->date_raw.data ? ref->date_raw : layout_of(sovb_date_local(ref->date.year ? ref->date : ref->date_part, r->date));
	r->cell[4] = ref->issuer;
	r->cell[5] = layout_of(cites ? "" : label_relation(ref->relation));
}

static void measure(size_t width[COLUMNS], const row *r)
{
	for (int i = 0; i < COLUMNS; i++) {
		size_t columns = layout_columns(r->cell[i].data, r->cell[i].size);

		if (columns > width[i] && columns <= COLUMN_MAX)
			width[i] = columns;
	}
}

static void put_row(const session *s, const row *r, const size_t width[COLUMNS], style wanted)
{
	int last = COLUMNS - 1;

	while (!r->cell[last].size)
		last--;
	for (int i = 0; i <= last; i++) {
		fputs("  ", stdout);
		layout_padded(&s->term, wanted, r->cell[i], i < last ? width[i] : 0);
	}
	putchar('\n');
}

/* Lines of a document are counted; of a window the library has counted them from the beginning of the file. */
static size_t line_of(files_line *at, const sovb_document *doc, const sovb_reference *ref, bool window)
{
	return window ? (size_t)ref->paragraph + 1 : files_line_of(at, doc, ref->anchor.start);
}

static void put_table(const session *s, const sovb_document *doc, bool window)
{
	size_t count = sovb_document_reference_count(doc);
	row head = {.cell = {layout_of(_("line")), layout_of(_("reference")), layout_of(_("type")),
			     layout_of(_("date")), layout_of(_("issuer")), layout_of(_("relation"))}};
	size_t width[COLUMNS] = {0};
	files_line at = {0};
	row r;

	measure(width, &head);
	for (size_t i = 0; i < count; i++) {
		const sovb_reference *ref = sovb_document_reference(doc, i);

		fill_row(&r, ref, line_of(&at, doc, ref, window));
		measure(width, &r);
	}
	put_row(s, &head, width, STYLE_DIM);
	at = (files_line){0};
	for (size_t i = 0; i < count; i++) {
		const sovb_reference *ref = sovb_document_reference(doc, i);

		fill_row(&r, ref, line_of(&at, doc, ref, window));
		put_row(s, &r, width, STYLE_PLAIN);
	}
}

static void put_count(size_t count)
{
	printf(ngettext("  %zu reference\n", "  %zu references\n", count), count);
}

static void print_text(const session *s, const sovb_document *doc)
{
	size_t count = sovb_document_reference_count(doc);

	put_identity(s, doc);
	putchar('\n');
	if (count)
		put_table(s, doc, false);
	put_count(count);
	if (sovb_document_is_cut(doc))
		puts(_("  … and more, left out"));
}

/* What was printed so far. */
typedef struct progress {
	size_t files;
	size_t references; /* of the file that is read in windows */
	bool inside;       /* such a file: its head was printed */
} progress;

static void print_references(session *s, const sovb_document *doc)
{
	/* CSV is a table of references: each names its file. */
	for (size_t i = 0; i < sovb_document_reference_count(doc); i++)
		record_reference(s->printer, doc, i, s->set.format == FORMAT_CSV);
}

static void part_files(session *s, progress *done)
{
	if (done->files++ && !s->printer)
		putchar('\n');
}

static int extract(session *s, const sovb_document *doc, void *context)
{
	part_files(s, context);
	if (!s->printer) {
		print_text(s, doc);
		return EXIT_DONE;
	}
	if (s->set.format != FORMAT_CSV)
		record_document(s->printer, doc);
	print_references(s, doc);
	return EXIT_DONE;
}

/* The text of a window for people: the identity before the first, the number of references behind the last. */
static void print_window(const session *s, const sovb_document *window, progress *done)
{
	if (window && !done->inside) {
		put_identity(s, window);
		putchar('\n');
	}
	if (window && sovb_document_reference_count(window))
		put_table(s, window, true);
	if (!window)
		put_count(done->references);
}

static int extract_window(session *s, sovb_stream *stream, const sovb_document *window, void *context)
{
	progress *done = context;

	if (window && !done->inside)
		part_files(s, done);
	if (!s->printer)
		print_window(s, window, done);
	else if (window && !done->inside && s->set.format != FORMAT_CSV)
		record_stream(s->printer, window, sovb_stream_bytes(stream));
	if (window && s->printer)
		print_references(s, window);
	done->references = window ? done->references + sovb_document_reference_count(window) : 0;
	done->inside = window != NULL;
	return EXIT_DONE;
}

static int run(session *s, int count, char **words)
{
	progress done = {0};

	/* The memory of one text serves the next, instead of going back to the system. */
	mallopt(M_MMAP_THRESHOLD, MEMORY_KEPT);
	mallopt(M_TRIM_THRESHOLD, MEMORY_KEPT);
	return files_each_streamed(s, count, words, extract, extract_window, &done);
}

const command command_extract = {
    .name = "extract",
    .arguments = N_("FILE…"),
    .about = N_("identity and references of files; needs no index"),
    .takes = TAKES_READING | TAKES_ISOLATION,
    .least = 1,
    .most = WORDS_ANY,
    .run = run,
};
