#include "masthead.h"

#include <string.h>

#include "buffer.h"
#include "bytes.h"
#include "facts.h"
#include "masthead_attributes.h"
#include "masthead_foot.h"
#include "masthead_heading.h"
#include "masthead_issuer.h"
#include "masthead_subject.h"
#include "masthead_words.h"
#include "message.h"

#define WORDS_MAX ((size_t)64 << 10) /* bytes of an issuer or a subject */
#define DISPLACED_LINES 6            /* of a right column below the subject */
#define DECIDING_LINES 60            /* below the number, on which the kind that decides may stand */

/* ---- words ---- */

/* The words of several runs, a blank between them. */
static sovb_string join_runs(const sovb_tokens *tokens, const sovb_run *run, size_t count, sovb_arena *arena)
{
	sovb_buffer words = SOVB_BUFFER_INIT(WORDS_MAX);
	sovb_string joined = {0};

	for (size_t i = 0; i < count; i++) {
		sovb_string part = sovb_tokens_words(tokens, run[i], arena);

		if (i > 0 && (sovb_token_at(tokens, run[i].first)->flags & SOVB_TOKEN_BLANK))
			sovb_buffer_append_char(&words, ' ');
		sovb_buffer_append_string(&words, part);
	}
	if (words.status == SOVB_OK && words.size)
		joined = sovb_arena_string(arena, words.data, words.size);
	sovb_buffer_fini(&words);
	return joined;
}

static sovb_string constant(const char *text)
{
	return (sovb_string){text, text ? strlen(text) : 0};
}

static sovb_string copy(sovb_arena *arena, const char *text)
{
	return text[0] ? sovb_arena_string(arena, text, strlen(text)) : (sovb_string){0};
}

/* ---- number, kind, date ---- */

static void set_number(sovb_masthead *out, const sovb_pieces *pieces, sovb_arena *arena)
{
	const sovb_own_number *number = &pieces->number;

	out->number_first = number->first;
	out->number_end = number->end;
	if (!number->found || number->blank)
		return;
	out->identity.symbol = copy(arena, number->scan.text);
	out->identity.number = copy(arena, number->scan.symbol.number);
	out->identity.organ = copy(arena, number->scan.symbol.organ);
	out->identity.year = number->scan.symbol.year;
}

/* The day that a line above the number gives with the body ("… NGÀY 15/06/2016 CỦA BỘ …"): a date line below is another's. */
static void mend_day(sovb_date *out, const sovb_pieces *pieces)
{
	sovb_date_scan day;

	for (size_t i = 0; i < pieces->count && pieces->piece[i].first < pieces->number.first; i++) {
		const sovb_piece *piece = &pieces->piece[i];

		if (piece->kind == SOVB_PIECE_NAME &&
		    sovb_issuer_behind_day(&day, pieces->tokens, (sovb_run){piece->first, piece->end}) != piece->first)
			*out = day.date;
	}
}

static void set_date(sovb_masthead *out, const sovb_pieces *pieces, sovb_arena *arena)
{
	const sovb_own_date *date = &pieces->date;

	if (date->found) {
		out->date_first = date->first;
		out->date_end = date->end;
		out->identity.date = date->date;
		out->identity.place = sovb_tokens_words(pieces->tokens, (sovb_run){date->first, date->place_end}, arena);
	}
	mend_day(&out->identity.date, pieces);
}

/*
 * The right column below the subject, as some programs write two columns one after the other: under its motto the place and day of a page that
 * has none above.
 */
static void set_displaced_date(sovb_masthead *out, sovb_pieces *pieces, sovb_arena *arena)
{
	const sovb_tokens *tokens = pieces->tokens;
	bool motto = false;
	size_t end;

	if (pieces->date.found || sovb_pieces_have(pieces, SOVB_PIECE_MOTTO))
		return;
	for (size_t i = out->end, line = 0; i < tokens->count && line < DISPLACED_LINES; i = end, line++) {
		end = sovb_head_line_end(tokens, i);
		if (motto && sovb_own_date_scan(&pieces->date, tokens, i)) {
			set_date(out, pieces, arena);
			return;
		}
		if (sovb_head_motto(tokens, i) == end)
			motto = true;
		else if (!sovb_head_is_rule(tokens, i) && sovb_head_letters(tokens, i, end) >= SOVB_HEAD_LETTERS)
			return;
	}
}

/* The day of minutes, or the day over the signature, of a page with a kind that tells no day. */
static void set_day_below(sovb_masthead *out, sovb_pieces *pieces, sovb_arena *arena)
{
	if (pieces->date.found || out->identity.date.year || !out->title_end)
		return;
	if (out->identity.type.size == 2 && memcmp(out->identity.type.data, "BB", 2) == 0)
		pieces->date = sovb_minutes_day(pieces->tokens, out->title_end);
	if (!pieces->date.found)
		pieces->date = sovb_foot_date(pieces->tokens, out->title_end);
	if (pieces->date.found)
		set_date(out, pieces, arena);
}

/* "NGHỊ ĐỊNH:", "QUYẾT ĐỊNH:", alone on a line between the grounds and the articles: the kind that decides; NULL when there is none. */
static const char *kind_that_decides(const sovb_tokens *tokens, size_t i)
{
	size_t end;

	for (int line = 0; line < DECIDING_LINES && i < tokens->count; line++, i = end) {
		const char *symbol;
		size_t behind = sovb_type_line_scan(&symbol, tokens, i);

		end = sovb_head_line_end(tokens, i);
		if (behind > i && sovb_token_is_mark(tokens, behind, ':') && behind + 1 == end)
			return symbol;
	}
	return NULL;
}

/*
 * A letter has no line that names its kind: a number without a kind's letters, or "V/v" and an address, tell it.
 * A number with a year in it is no letter's.
 */
static void set_letter_type(sovb_masthead *out, const sovb_pieces *pieces, bool has_subject, sovb_arena *arena)
{
	const sovb_own_number *number = &pieces->number;
	bool addressed = pieces->count && pieces->piece[pieces->count - 1].kind == SOVB_PIECE_ADDRESS;
	bool signed_page = number->found || (pieces->date.found && has_subject); /* pages of the web may leave out the number */
	const char *decided = signed_page && !addressed ? kind_that_decides(pieces->tokens, number->found ? number->end : pieces->date.end) : NULL;

	if (addressed && number->found && !number->scan.symbol.party && !number->scan.symbol.year && sovb_pieces_have(pieces, SOVB_PIECE_SUBJECT))
		out->identity.type = constant("CV"); /* "5615/CT-CS" of the Cục Thuế is no directive */
	else if (number->found && number->scan.symbol.type[0])
		out->identity.type = copy(arena, number->scan.symbol.type);
	else if (decided)
		out->identity.type = constant(decided);
	else if ((has_subject && addressed) || (number->found && !number->scan.symbol.year))
		out->identity.type = constant("CV");
}

/* ---- the subject ---- */

static bool is_stop(const sovb_token *token)
{
	return sovb_token_is_one_of(token, ".,;:-+?/|~");
}

/* "mô hình thí điểm1": digits stuck to the last word, unless that is a code such as QH15. */
static bool is_footnote(const sovb_token *token)
{
	return token->kind == SOVB_TOKEN_DIGITS && !(token->flags & SOVB_TOKEN_BLANK) &&
	       token[-1].kind == SOVB_TOKEN_WORD && !(token[-1].flags & SOVB_TOKEN_CAPITAL);
}

/* Tokens of a footnote mark in brackets that ends the run: "…(1)", "…(*)" (the asterisk is a Markdown mark). */
static size_t bracket_mark(const sovb_tokens *tokens, sovb_run run)
{
	size_t digits = run.end - run.first > 3 && sovb_token_number(tokens, run.end - 2) >= 0 &&
	                sovb_token_number(tokens, run.end - 2) < 100;

	if (run.end - run.first < 3 + digits || !sovb_token_is_mark(tokens, run.end - 1, ')') ||
	    !sovb_token_is_mark(tokens, run.end - 2 - digits, '('))
		return 0;
	return 2 + digits;
}

/* Leave out stops around the subject and a footnote mark behind it. */
static void trim_subject(const sovb_tokens *tokens, sovb_subject_runs *subject)
{
	while (subject->count) {
		sovb_run *last = &subject->run[subject->count - 1];
		const sovb_token *token;

		last->end -= bracket_mark(tokens, *last);
		token = sovb_token_at(tokens, last->end - 1);
		if (!is_stop(token) && !(last->end - last->first > 1 && is_footnote(token)))
			break;
		if (--last->end == last->first)
			subject->count--;
	}
	if (subject->count) {
		size_t label = sovb_head_phrase(tokens, subject->run[0].first, "trích yếu");

		if (label < subject->run[0].end)
			subject->run[0].first = label;
	}
	while (subject->count && subject->run[0].first + 1 < subject->run[0].end &&
	       is_stop(sovb_token_at(tokens, subject->run[0].first)))
		subject->run[0].first++;
}

static void set_subject(sovb_masthead *out, const sovb_tokens *tokens, sovb_subject_runs *subject,
                        sovb_arena *arena)
{
	trim_subject(tokens, subject);
	if (!subject->count || (subject->count == 1 && sovb_head_letters(tokens, subject->run[0].first, subject->run[0].end) < SOVB_HEAD_LETTERS))
		return; /* dust is none */
	out->title_first = subject->run[0].first;
	out->title_end = subject->run[subject->count - 1].end;
	out->identity.title = join_runs(tokens, subject->run, subject->count, arena);
	if (out->title_end > out->end)
		out->end = out->title_end;
}

/*
 * The piece that names the kind of document or paper; NULL when none does.  A line in capitals of an unknown
 * kind counts when nothing better follows.
 */
static const sovb_piece *find_title_line(const sovb_pieces *pieces)
{
	const sovb_piece *last = &pieces->piece[pieces->count - 1];

	if (last->kind == SOVB_PIECE_TYPE || last->kind == SOVB_PIECE_PAPER)
		return last;
	return pieces->heading < pieces->count ? &pieces->piece[pieces->heading] : NULL;
}

/* Does the number tell the kind of a page whose line that names it was left out? */
static bool number_tells_kind(const sovb_pieces *pieces)
{
	const char *letters = pieces->number.scan.symbol.type;

	return pieces->number.found && sovb_type_by_symbol(letters, strlen(letters));
}

/* A line in capitals where the kind should stand that is the subject of what the number tells, and not the name of a paper ("BẢN ĐĂNG KÝ"). */
static bool is_subject_of_number(const sovb_pieces *pieces, const sovb_piece *title)
{
	static const char *const papers[] = {"bản", "bảng", "biểu", "sổ"};

	return title->kind == SOVB_PIECE_NAME && number_tells_kind(pieces) && !sovb_head_word_is_one_of(pieces->tokens, title->first, papers, sizeof papers / sizeof *papers);
}

/* Where the subject is looked for: behind the kind's name. */
static size_t subject_start(const sovb_pieces *pieces, const sovb_piece *title)
{
	const sovb_tokens *tokens = pieces->tokens;
	size_t paper;

	if (is_subject_of_number(pieces, title))
		return title->first;
	paper = title->kind == SOVB_PIECE_PAPER ? sovb_head_paper(tokens, title->first) : title->first;

	return paper > title->first ? paper : title->end;
}

/* The number of a covering letter, printed by a signing program on what the letter brings. */
static bool is_foreign_number(const sovb_pieces *pieces)
{
	const char *letters = pieces->number.scan.symbol.type;

	for (size_t i = 0; i + 1 < pieces->count; i++)
		if (pieces->piece[i].kind == SOVB_PIECE_NUMBER && pieces->piece[i + 1].kind == SOVB_PIECE_STAMP)
			return pieces->type ? letters[0] && strcmp(pieces->type, letters) != 0
			                    : pieces->piece[pieces->count - 1].kind == SOVB_PIECE_PAPER;
	return false;
}

/* A paper without letters of its own ("BẢN ĐÁNH GIÁ …"), or a line of which no list knows, is what its number says ("/BC-BYT"), if that is a kind. */
static sovb_string type_of_title(const sovb_pieces *pieces, const sovb_piece *title, sovb_arena *arena)
{
	const char *letters = pieces->number.scan.symbol.type;

	if (!(title->kind == SOVB_PIECE_PAPER && number_tells_kind(pieces)) && !is_subject_of_number(pieces, title))
		return constant(pieces->type);
	return copy(arena, letters);
}

/* "03/VBHN-VPQH" over "LUẬT": a consolidated text, not the act whose words it brings together. */
static bool is_consolidated(const sovb_pieces *pieces)
{
	return pieces->number.found && strcmp(pieces->number.scan.symbol.type, "VBHN") == 0;
}

static void read_pieces(sovb_masthead *out, sovb_pieces *pieces, sovb_arena *arena)
{
	const sovb_tokens *tokens = pieces->tokens;
	const sovb_piece *last = &pieces->piece[pieces->count - 1];
	const sovb_piece *title = find_title_line(pieces);
	sovb_subject_runs subject;
	sovb_issuer_runs issuer;
	sovb_heading heading = {0};

	if (is_foreign_number(pieces))
		pieces->number = (sovb_own_number){0};
	if (title && title->kind == SOVB_PIECE_TYPE)
		sovb_heading_read(&heading, tokens, title->end);
	if (pieces->number.found && !heading.number.found)
		heading = (sovb_heading){0};
	else if (!pieces->number.found && heading.number.found)
		pieces->number = heading.number;
	out->found = title || pieces->number.found || sovb_pieces_have(pieces, SOVB_PIECE_MOTTO);
	if (!out->found)
		return;
	out->end = title ? title->end : last->kind >= SOVB_PIECE_TYPE ? last->first : last->end;
	set_number(out, pieces, arena);
	set_date(out, pieces, arena);
	sovb_issuer_read(&issuer, pieces, pieces->count - (last->kind >= SOVB_PIECE_TYPE));
	if (!issuer.count && heading.issuer.end > heading.issuer.first)
		issuer = (sovb_issuer_runs){.run = {heading.issuer}, .count = 1};
	if (!out->identity.date.year && heading.date.end > heading.date.first)
		out->identity.date = heading.date.date;
	if (title) {
		out->identity.type = is_consolidated(pieces) ? constant("VBHN") : type_of_title(pieces, title, arena);
		sovb_subject_after_type(&subject, tokens, heading.end ? heading.end : subject_start(pieces, title),
		                        sovb_pieces_have(pieces, SOVB_PIECE_STAMP));
		if (!subject.count && sovb_pieces_have(pieces, SOVB_PIECE_SUBJECT)) /* "V/v …" under the number, above the kind */
			sovb_subject_of_letter(&subject, pieces);
	} else {
		sovb_subject_of_letter(&subject, pieces);
		set_letter_type(out, pieces, subject.count > 0, arena);
	}
	set_subject(out, tokens, &subject, arena);
	set_displaced_date(out, pieces, arena);
	set_day_below(out, pieces, arena);
	sovb_issuer_complete(&issuer, tokens, out->title_end ? out->title_end : title ? title->end : out->number_end);
	out->identity.issuer = join_runs(tokens, issuer.run, issuer.count, arena);
}

/*
 * A page that tells no body or day, or seems to be stamped by a "Người ký:", under the table in which a portal tells its number: the page is
 * read again without what stands above it, and the day is the table's when it has none.
 */
static void read_under_portal(sovb_masthead *out, const sovb_tokens *tokens, sovb_arena *arena)
{
	sovb_masthead table = {0}, page = {0};
	sovb_pieces pieces;

	sovb_attributes_read(&table, tokens, arena);
	if (!table.found || !sovb_string_equal(table.identity.symbol, out->identity.symbol))
		return;
	if (sovb_pieces_cut_behind_portal(&pieces, tokens))
		read_pieces(&page, &pieces, arena);
	if (page.found && sovb_string_equal(page.identity.symbol, out->identity.symbol))
		*out = page;
	if (out->identity.date.year)
		return;
	out->identity.date = table.identity.date;
	out->date_first = table.date_first;
	out->date_end = table.date_end;
}

sovb_status sovb_masthead_read(sovb_masthead *out, const sovb_tokens *tokens, sovb_arena *arena, sovb_error *err)
{
	sovb_pieces pieces;

	*out = (sovb_masthead){0};
	sovb_pieces_cut(&pieces, tokens);
	if (pieces.count)
		read_pieces(out, &pieces, arena);
	if (!out->found)
		sovb_attributes_read(out, tokens, arena);
	if (out->identity.symbol.size && (!out->identity.date.year || !out->identity.issuer.size || !out->title_end || sovb_pieces_have(&pieces, SOVB_PIECE_STAMP)))
		read_under_portal(out, tokens, arena);
	if (sovb_arena_failed(arena))
		return sovb_no_memory(err);
	return SOVB_OK;
}
