#include "docx_splice.h"

#include <stdlib.h>
#include <string.h>

#include "markup.h"

void sovb_splices_fini(sovb_splices *splices)
{
	free(splices->items);
}

/* ---- where ---- */

size_t sovb_splices_piece(const sovb_docx_map *map, size_t place)
{
	size_t low = 0;
	size_t high = map->piece_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (map->pieces[middle].text.start <= place)
			low = middle + 1;
		else
			high = middle;
	}
	return low ? low - 1 : 0;
}

static const sovb_docx_piece *piece_of(const sovb_splices *splices, size_t i)
{
	return &splices->map->pieces[i];
}

static const sovb_docx_run *run_of(const sovb_splices *splices, size_t piece)
{
	return &splices->map->runs[piece_of(splices, piece)->run];
}

static bool is_blank(const sovb_splices *splices, size_t from, size_t to)
{
	for (size_t at = from; at < to; at++) {
		if (!strchr(" \t\r\n", splices->main->xml.data[at]))
			return false;
	}
	return true;
}

static size_t first_byte(const sovb_docx_run *run)
{
	return run->properties.end ? run->properties.end : run->inside.start;
}

/* A w:t that holds nothing but text: no comment, no CDATA section. */
static bool is_divisible(const sovb_splices *splices, const sovb_docx_piece *piece)
{
	size_t size = piece->content.end - piece->content.start;

	return size && !splices->map->runs[piece->run].whole &&
	       !memchr(splices->main->xml.data + piece->content.start, '<', size);
}

/* The place in the XML of a place in the piece. */
static size_t byte_of(const sovb_docx_piece *piece, size_t place)
{
	size_t offset = place - piece->text.start;

	if (place >= piece->text.end)
		return piece->bytes.end;
	if (piece->encoded || piece->bytes.end - piece->bytes.start != piece->text.end - piece->text.start)
		return piece->bytes.start;
	return piece->bytes.start + offset;
}

static sovb_splice spot_beside(const sovb_splices *splices, size_t i, bool before)
{
	const sovb_docx_piece *piece = piece_of(splices, i);
	const sovb_docx_run *run = run_of(splices, i);
	sovb_splice spot = {.run = piece->run, .piece = i, .spot = SOVB_SPOT_BETWEEN};
	bool edge = before ? is_blank(splices, first_byte(run), piece->element.start)
	                   : is_blank(splices, piece->element.end, run->inside.end);

	if (run->whole || edge) {
		spot.at = before ? run->bytes.start : run->bytes.end;
	} else {
		spot.spot = SOVB_SPOT_RUN;
		spot.at = before ? piece->element.start : piece->element.end;
	}
	return spot;
}

/* Where a range begins whose first byte is `place` … */
static sovb_splice spot_before(const sovb_splices *splices, size_t i, size_t place)
{
	const sovb_docx_piece *piece = piece_of(splices, i);
	size_t at = byte_of(piece, place);

	if (!is_divisible(splices, piece) || at <= piece->content.start)
		return spot_beside(splices, i, true);
	return (sovb_splice){.at = at, .spot = SOVB_SPOT_TEXT, .run = piece->run, .piece = i};
}

/* … and ends, before `place`. */
static sovb_splice spot_after(const sovb_splices *splices, size_t i, size_t place)
{
	const sovb_docx_piece *piece = piece_of(splices, i);
	size_t at = byte_of(piece, place);

	if (!is_divisible(splices, piece) || at >= piece->content.end)
		return spot_beside(splices, i, false);
	return (sovb_splice){.at = at, .spot = SOVB_SPOT_TEXT, .run = piece->run, .piece = i};
}

/* ---- adding ---- */

static bool add(sovb_splices *splices, sovb_splice splice, sovb_splice_kind kind, long id)
{
	if (!sovb_array_reserve((void **)&splices->items, &splices->capacity, splices->count + 1,
	                        sizeof *splices->items, SOVB_MAX_SPLICES))
		return false;
	splice.kind = kind;
	splice.id = id;
	splices->items[splices->count++] = splice;
	return true;
}

/* Both halves of a divided w:t may end in a blank that counts. */
static bool preserve_blanks(sovb_splices *splices, const sovb_splice *spot)
{
	const sovb_docx_piece *piece = piece_of(splices, spot->piece);
	size_t tag = piece->content.start - piece->element.start;
	sovb_splice preserve = {.at = piece->content.start - 1, .spot = SOVB_SPOT_TAG, .piece = spot->piece};

	if (spot->spot != SOVB_SPOT_TEXT ||
	    memmem(splices->main->xml.data + piece->element.start, tag, "xml:space", strlen("xml:space")))
		return true;
	return add(splices, preserve, SOVB_SPLICE_PRESERVE, 0);
}

bool sovb_splices_add_range(sovb_splices *splices, sovb_span text, long id)
{
	size_t first = sovb_splices_piece(splices->map, text.start);
	size_t last = sovb_splices_piece(splices->map, text.end - 1);
	sovb_splice start = spot_before(splices, first, text.start);
	sovb_splice end = spot_after(splices, last, text.end);

	return preserve_blanks(splices, &start) && preserve_blanks(splices, &end) &&
	       add(splices, start, SOVB_SPLICE_START, id) && add(splices, end, SOVB_SPLICE_END, id);
}

bool sovb_splices_add_around(sovb_splices *splices, size_t run, long id)
{
	const sovb_docx_run *around = &splices->map->runs[run];
	sovb_splice start = {.at = around->bytes.start, .run = run};
	sovb_splice end = {.at = around->bytes.end, .run = run};

	return add(splices, start, SOVB_SPLICE_START, id) && add(splices, end, SOVB_SPLICE_END, id);
}

bool sovb_splices_add_point(sovb_splices *splices, size_t run, long id)
{
	return add(splices, (sovb_splice){.at = splices->map->runs[run].bytes.start, .run = run}, SOVB_SPLICE_POINT,
	           id);
}

bool sovb_splices_can_replace(const sovb_splices *splices, sovb_span text)
{
	size_t first = sovb_splices_piece(splices->map, text.start);
	size_t last = sovb_splices_piece(splices->map, text.end - 1);
	const sovb_docx_piece *a = piece_of(splices, first);
	const sovb_docx_piece *b = piece_of(splices, last);

	if (text.start >= text.end || text.start < a->text.start || text.end > b->text.end)
		return false;
	if (a->run != b->run || a->run == SOVB_DOCX_NO_RUN || a->content.start != b->content.start)
		return false;
	if (run_of(splices, first)->place != SOVB_PLACE_BODY || run_of(splices, first)->boxed)
		return false;
	/* New words would be in the legacy font, too. */
	for (size_t i = first; i <= last; i++) {
		if (piece_of(splices, i)->encoded)
			return false;
	}
	return is_divisible(splices, a);
}

bool sovb_splices_add_change(sovb_splices *splices, sovb_span text, sovb_string word, long id)
{
	size_t first = sovb_splices_piece(splices->map, text.start);
	size_t last = sovb_splices_piece(splices->map, text.end - 1);
	sovb_splice start = {.spot = SOVB_SPOT_TEXT, .run = piece_of(splices, first)->run, .piece = first};
	sovb_splice end = {.spot = SOVB_SPOT_TEXT, .run = start.run, .piece = last, .word = word};

	/* At the edge of a w:t, too: an empty half is left over, and does no harm. */
	start.at = byte_of(piece_of(splices, first), text.start);
	end.at = byte_of(piece_of(splices, last), text.end);
	return preserve_blanks(splices, &start) && add(splices, start, SOVB_SPLICE_DELETE, id) &&
	       add(splices, end, SOVB_SPLICE_DELETED, id + 1);
}

/* ---- writing ---- */

typedef struct splice_writer {
	sovb_buffer *out;
	const sovb_splices *splices;
	const sovb_docx_dialect *dialect;
	const char *date;
	long deleting; /* id of the change whose words are being deleted; 0: none */
} splice_writer;

static void put_source(const splice_writer *writer, size_t start, size_t end)
{
	sovb_buffer_append(writer->out, writer->splices->main->xml.data + start, end - start);
}

static void put_end_tag(const splice_writer *writer, size_t tag)
{
	sovb_buffer_append_text(writer->out, "</");
	sovb_buffer_append_string(writer->out, sovb_docx_part_tag_name(writer->splices->main, tag));
	sovb_buffer_append_char(writer->out, '>');
}

/* The start tag of a w:t, which must keep blanks; its name may become w:delText. */
static void put_text_tag(const splice_writer *writer, const sovb_docx_piece *piece, bool deleted)
{
	size_t start = piece->element.start;
	sovb_string name = sovb_docx_part_tag_name(writer->splices->main, start);
	size_t attributes = (size_t)(name.data + name.size - writer->splices->main->xml.data);
	size_t end = piece->content.start;

	if (deleted) {
		sovb_buffer_appendf(writer->out, "<%sdelText", writer->dialect->prefix);
	} else {
		put_source(writer, start, attributes);
	}
	put_source(writer, attributes, end - 1);
	if (!memmem(writer->splices->main->xml.data + start, end - start, "xml:space", strlen("xml:space")))
		sovb_buffer_append_text(writer->out, " xml:space=\"preserve\"");
	sovb_buffer_append_char(writer->out, '>');
}

static void put_run_tag(const splice_writer *writer, const sovb_docx_run *run)
{
	put_source(writer, run->bytes.start, run->inside.start);
	put_source(writer, run->properties.start, run->properties.end);
}

static void put_change_tag(const splice_writer *writer, const char *name, long id)
{
	const sovb_docx_dialect *dialect = writer->dialect;

	sovb_buffer_appendf(writer->out, "<%s%s%s %sid=\"%ld\"", dialect->prefix, name, dialect->declaration,
	                    dialect->attribute, id);
	sovb_docx_dialect_stamp(writer->out, dialect, writer->date);
	sovb_buffer_append_char(writer->out, '>');
}

static void close_run(const splice_writer *writer, const sovb_splice *spot)
{
	const sovb_docx_run *run = &writer->splices->map->runs[spot->run];

	if (spot->spot == SOVB_SPOT_TEXT && writer->deleting)
		sovb_buffer_appendf(writer->out, "</%sdelText>", writer->dialect->prefix);
	else if (spot->spot == SOVB_SPOT_TEXT)
		put_end_tag(writer, writer->splices->map->pieces[spot->piece].element.start);
	put_end_tag(writer, run->bytes.start);
	if (writer->deleting)
		sovb_buffer_appendf(writer->out, "</%sdel>", writer->dialect->prefix);
}

static void open_run(const splice_writer *writer, const sovb_splice *spot)
{
	const sovb_docx_run *run = &writer->splices->map->runs[spot->run];

	if (writer->deleting)
		put_change_tag(writer, "del", writer->deleting);
	put_run_tag(writer, run);
	if (spot->spot == SOVB_SPOT_TEXT)
		put_text_tag(writer, &writer->splices->map->pieces[spot->piece], writer->deleting != 0);
}

static void put_replacement(const splice_writer *writer, const sovb_splice *splice)
{
	const sovb_docx_piece *piece = &writer->splices->map->pieces[splice->piece];
	const sovb_docx_run *run = &writer->splices->map->runs[splice->run];

	put_change_tag(writer, "ins", splice->id);
	put_run_tag(writer, run);
	put_text_tag(writer, piece, false);
	sovb_markup_text(writer->out, splice->word.data, splice->word.size);
	put_end_tag(writer, piece->element.start);
	put_end_tag(writer, run->bytes.start);
	sovb_buffer_appendf(writer->out, "</%sins>", writer->dialect->prefix);
}

static void put_comment_tag(const splice_writer *writer, const char *name, long id)
{
	const sovb_docx_dialect *dialect = writer->dialect;

	sovb_buffer_appendf(writer->out, "<%s%s%s %sid=\"%ld\"/>", dialect->prefix, name, dialect->declaration,
	                    dialect->attribute, id);
}

static void put_reference(const splice_writer *writer, long id)
{
	sovb_buffer_appendf(writer->out, "<%sr>", writer->dialect->prefix);
	put_comment_tag(writer, "commentReference", id);
	sovb_buffer_appendf(writer->out, "</%sr>", writer->dialect->prefix);
}

static void put_splice(splice_writer *writer, const sovb_splice *splice)
{
	switch (splice->kind) {
	case SOVB_SPLICE_DELETED:
		writer->deleting = 0;
		put_replacement(writer, splice);
		break;
	case SOVB_SPLICE_END:
		put_comment_tag(writer, "commentRangeEnd", splice->id);
		put_reference(writer, splice->id);
		break;
	case SOVB_SPLICE_POINT:
		put_reference(writer, splice->id);
		break;
	case SOVB_SPLICE_START:
		put_comment_tag(writer, "commentRangeStart", splice->id);
		break;
	case SOVB_SPLICE_DELETE:
		writer->deleting = splice->id;
		break;
	case SOVB_SPLICE_PRESERVE:
		break;
	}
}

/* Everything that stands at one place; the first says how to divide. */
static void put_group(splice_writer *writer, const sovb_splice *first, const sovb_splice *end)
{
	if (first->spot == SOVB_SPOT_TAG) {
		sovb_buffer_append_text(writer->out, " xml:space=\"preserve\"");
		return;
	}
	if (first->spot != SOVB_SPOT_BETWEEN)
		close_run(writer, first);
	for (const sovb_splice *splice = first; splice < end; splice++)
		put_splice(writer, splice);
	if (first->spot != SOVB_SPOT_BETWEEN)
		open_run(writer, first);
}

static int by_place(const void *left, const void *right)
{
	const sovb_splice *a = left;
	const sovb_splice *b = right;

	if (a->at != b->at)
		return a->at < b->at ? -1 : 1;
	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	return (a->id > b->id) - (a->id < b->id);
}

void sovb_splices_write(sovb_buffer *out, sovb_splices *splices, const char *date)
{
	const sovb_docx_dialect dialect = sovb_docx_dialect_of(splices->main);
	splice_writer writer = {.out = out, .splices = splices, .dialect = &dialect, .date = date};
	size_t done = 0;

	if (splices->count)
		qsort(splices->items, splices->count, sizeof *splices->items, by_place);
	for (size_t first = 0, last; first < splices->count; first = last) {
		size_t at = splices->items[first].at;

		for (last = first; last < splices->count && splices->items[last].at == at; last++)
			;
		put_source(&writer, done, at);
		put_group(&writer, &splices->items[first], &splices->items[last]);
		done = at;
	}
	put_source(&writer, done, splices->main->xml.size);
}
