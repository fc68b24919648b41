#include "book_records.h"

static void begin(sovb_printer *p, const char *record)
{
	sovb_printer_begin_map(p);
	sovb_printer_field_text(p, "record", record);
}

static void field_size(sovb_printer *p, const char *key, size_t value)
{
	sovb_printer_field_integer(p, key, (long long)value);
}

/* None and empty are one in a book: null. */
static void field_cell(sovb_printer *p, const char *key, sovb_string value)
{
	sovb_printer_field_string(p, key, value.size ? value : (sovb_string){0});
}

static void field_line(sovb_printer *p, unsigned line)
{
	sovb_printer_key(p, "line");
	if (line)
		sovb_printer_integer(p, line);
	else
		sovb_printer_null(p);
}

void record_book_row(sovb_printer *p, const sovb_book_row *row)
{
	begin(p, "book_row");
	sovb_printer_field_text(p, "book", sovb_book_name(row->book));
	field_cell(p, "owner", row->owner);
	for (int i = 0; i < SOVB_BOOK_FIELD_COUNT; i++)
		field_cell(p, sovb_book_field_name((sovb_book_field)i), row->text[i]);
	field_cell(p, "file", row->file);
	field_cell(p, "sheet", row->sheet);
	field_line(p, row->line);
	sovb_printer_end_map(p);
}

void record_wanted(sovb_printer *p, const sovb_wanted *wanted)
{
	begin(p, "wanted");
	sovb_printer_field_string(p, "key", wanted->entry.key);
	sovb_printer_field_string(p, "symbol", wanted->entry.symbol);
	field_cell(p, "type", wanted->entry.type);
	sovb_printer_field_date(p, "date", wanted->entry.date);
	field_cell(p, "issuer", wanted->entry.issuer);
	field_cell(p, "title", wanted->entry.title);
	field_size(p, "mentions", wanted->entry.mentions);
	field_size(p, "citing_files", wanted->entry.citing_files);
	sovb_printer_key(p, "files");
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < wanted->file_count; i++)
		sovb_printer_string(p, wanted->files[i]);
	sovb_printer_end_list(p);
	sovb_printer_end_map(p);
}

void record_book_problem(sovb_printer *p, const char *file, sovb_string sheet, unsigned line,
			 sovb_book_problem problem, sovb_string value)
{
	begin(p, "book_problem");
	sovb_printer_field_text(p, "file", file);
	field_cell(p, "sheet", sheet);
	field_line(p, line);
	sovb_printer_field_text(p, "problem", sovb_book_problem_name(problem));
	sovb_printer_key(p, "kept");
	sovb_printer_boolean(p, sovb_book_problem_is_kept(problem));
	field_cell(p, "value", value);
	sovb_printer_end_map(p);
}

void record_book_summary(sovb_printer *p, const char *file, const sovb_book_summary *summary)
{
	begin(p, "book_summary");
	sovb_printer_field_text(p, "file", file);
	field_size(p, "rows", summary->rows);
	field_size(p, "added", summary->added);
	field_size(p, "replaced", summary->replaced);
	field_size(p, "removed", summary->removed);
	field_size(p, "problems", summary->problems);
	sovb_printer_end_map(p);
}

static void field_numbering(sovb_printer *p, const sovb_numbering *numbering)
{
	sovb_printer_field_text(p, "book", sovb_book_name(numbering->book));
	field_cell(p, "organ", numbering->organ);
	field_cell(p, "issuer", numbering->issuer);
	sovb_printer_field_text(p, "regime", sovb_regime_name(numbering->regime));
}

void record_numbering(sovb_printer *p, const sovb_numbering *numbering)
{
	begin(p, "numbering");
	field_numbering(p, numbering);
	field_size(p, "documents", numbering->documents);
	field_size(p, "outliers", numbering->outliers);
	sovb_printer_field_date(p, "from", numbering->from);
	sovb_printer_field_date(p, "to", numbering->to);
	sovb_printer_key(p, "cost");
	sovb_printer_begin_map(p);
	for (int i = SOVB_REGIME_UNKNOWN + 1; i < SOVB_REGIME_COUNT; i++)
		field_size(p, sovb_regime_name((sovb_regime)i), numbering->cost[i]);
	sovb_printer_end_map(p);
	sovb_printer_end_map(p);
}

static void put_place(sovb_printer *p, const sovb_book_place *place)
{
	sovb_printer_begin_map(p);
	field_cell(p, "file", place->file);
	field_cell(p, "sheet", place->sheet);
	field_line(p, place->line);
	field_cell(p, "symbol", place->symbol);
	sovb_printer_field_date(p, "date", place->date);
	field_cell(p, "subject", place->subject);
	sovb_printer_end_map(p);
}

void record_book_finding(sovb_printer *p, const sovb_book_report *report, const sovb_book_finding *finding)
{
	begin(p, "book_finding");
	sovb_printer_field_text(p, "kind", sovb_book_kind_name(finding->kind));
	sovb_printer_field_text(p, "severity", sovb_severity_name(finding->severity));
	sovb_printer_field_text(p, "book", sovb_book_name(finding->book));
	field_cell(p, "symbol", finding->symbol);
	sovb_printer_field_date(p, "date", finding->date);
	field_cell(p, "series", finding->organ);
	sovb_printer_field_text(p, "regime",
				finding->numbering < 0
				    ? NULL
				    : sovb_regime_name(report->numbering[finding->numbering].regime));
	field_cell(p, "suggestion", finding->suggestion);
	sovb_printer_key(p, "places");
	sovb_printer_begin_list(p);
	for (size_t i = 0; i < finding->place_count; i++)
		put_place(p, &finding->place[i]);
	sovb_printer_end_list(p);
	sovb_printer_end_map(p);
}
