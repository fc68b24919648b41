#include "book_columns.h"

#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "words.h"

#define HEADING_ROWS 40   /* how far down headings are looked for */
#define HEADING_BYTES 160 /* longer cells are no headings */
#define LEAST_COLUMNS 3

typedef struct heading {
	const char *words; /* without marks, one blank between them */
	int column;
	bool whole; /* too short to be the beginning of a longer heading */
} heading;

/* Nghị định 30/2020/NĐ-CP, phụ lục IV and VI, and what offices make of it. */
static const heading headings[] = {
	{"so ky hieu", SOVB_BOOK_SYMBOL, false},
	{"so va ky hieu", SOVB_BOOK_SYMBOL, false},
	{"so hieu", SOVB_BOOK_SYMBOL, false},
	{"so van ban", SOVB_BOOK_SYMBOL, false},
	{"so kh", SOVB_BOOK_SYMBOL, true},
	{"so cong van", SOVB_BOOK_SYMBOL, false},
	{"symbol", SOVB_BOOK_SYMBOL, true},
	{"document number", SOVB_BOOK_SYMBOL, false},
	{"so", SOVB_COLUMN_NUMBER, true},
	{"so di", SOVB_COLUMN_NUMBER, true},
	{"number", SOVB_COLUMN_NUMBER, true},
	{"codenumber", SOVB_COLUMN_NUMBER, true},
	{"ky hieu", SOVB_COLUMN_NOTATION, false},
	{"codenotation", SOVB_COLUMN_NOTATION, true},
	{"ngay thang van ban", SOVB_BOOK_DATE, false},
	{"ngay thang nam", SOVB_BOOK_DATE, false},
	{"ngay thang ban hanh", SOVB_BOOK_DATE, false},
	{"ngay thang", SOVB_BOOK_DATE, true},
	{"ngay van ban", SOVB_BOOK_DATE, false},
	{"ngay ban hanh", SOVB_BOOK_DATE, false},
	{"ngay ky", SOVB_BOOK_DATE, true},
	{"ngay vb", SOVB_BOOK_DATE, false},
	{"ngay", SOVB_BOOK_DATE, true},
	{"date", SOVB_BOOK_DATE, true},
	{"issueddate", SOVB_BOOK_DATE, true},
	{"ten loai va trich yeu", SOVB_BOOK_SUBJECT, false},
	{"ten loai trich yeu", SOVB_BOOK_SUBJECT, false},
	{"loai va trich yeu", SOVB_BOOK_SUBJECT, false},
	{"trich yeu", SOVB_BOOK_SUBJECT, false},
	{"noi dung", SOVB_BOOK_SUBJECT, false},
	{"subject", SOVB_BOOK_SUBJECT, true},
	{"ten loai", SOVB_COLUMN_TYPE, true},
	{"ten loai van ban", SOVB_COLUMN_TYPE, true},
	{"loai van ban", SOVB_COLUMN_TYPE, true},
	{"loai vb", SOVB_COLUMN_TYPE, true},
	{"loai", SOVB_COLUMN_TYPE, true},
	{"typename", SOVB_COLUMN_TYPE, true},
	{"nguoi ky", SOVB_BOOK_SIGNER, false},
	{"signer", SOVB_BOOK_SIGNER, true},
	{"fullname", SOVB_BOOK_SIGNER, true},
	{"noi nhan", SOVB_BOOK_RECIPIENTS, false},
	{"don vi hoac nguoi nhan", SOVB_BOOK_RECIPIENTS, false},
	{"don vi nguoi nhan", SOVB_BOOK_RECIPIENTS, false},
	{"nguoi nhan", SOVB_BOOK_RECIPIENTS, false},
	{"recipients", SOVB_BOOK_RECIPIENTS, true},
	{"toplaces", SOVB_BOOK_RECIPIENTS, true},
	{"don vi nguoi nhan ban luu", SOVB_BOOK_KEEPER, false},
	{"nguoi nhan ban luu", SOVB_BOOK_KEEPER, false},
	{"noi luu", SOVB_BOOK_KEEPER, false},
	{"keeper", SOVB_BOOK_KEEPER, true},
	{"so luong", SOVB_BOOK_COPIES, false},
	{"so ban", SOVB_BOOK_COPIES, false},
	{"copies", SOVB_BOOK_COPIES, true},
	{"issuedamount", SOVB_BOOK_COPIES, true},
	{"ngay chuyen", SOVB_BOOK_HANDED, false},
	{"handed", SOVB_BOOK_HANDED, true},
	{"ky nhan", SOVB_BOOK_RECEIPT, false},
	{"receipt", SOVB_BOOK_RECEIPT, true},
	{"ghi chu", SOVB_BOOK_NOTE, false},
	{"note", SOVB_BOOK_NOTE, true},
	{"description", SOVB_BOOK_NOTE, true},
	{"ngay den", SOVB_BOOK_ARRIVAL_DATE, false},
	{"ngay nhan", SOVB_BOOK_ARRIVAL_DATE, true},
	{"arrival date", SOVB_BOOK_ARRIVAL_DATE, true},
	{"arrivaldate", SOVB_BOOK_ARRIVAL_DATE, true},
	{"so den", SOVB_BOOK_ARRIVAL_NUMBER, false},
	{"arrival number", SOVB_BOOK_ARRIVAL_NUMBER, true},
	{"arrivalnumber", SOVB_BOOK_ARRIVAL_NUMBER, true},
	{"tac gia", SOVB_BOOK_AUTHOR, false},
	{"co quan ban hanh", SOVB_BOOK_AUTHOR, false},
	{"co quan gui", SOVB_BOOK_AUTHOR, false},
	{"don vi ban hanh", SOVB_BOOK_AUTHOR, false},
	{"noi ban hanh", SOVB_BOOK_AUTHOR, false},
	{"noi gui", SOVB_BOOK_AUTHOR, false},
	{"author", SOVB_BOOK_AUTHOR, true},
	{"organname", SOVB_BOOK_AUTHOR, true},
};

/* The words of a cell, bare, one blank between them; returns their bytes, 0 when they are too many. */
static size_t bare_words(char out[HEADING_BYTES], sovb_string cell)
{
	sovb_words words = sovb_words_of(cell);
	sovb_word word;
	size_t size = 0;

	while (sovb_words_next(&words, &word)) {
		if (size + 1 + word.bare_size >= HEADING_BYTES)
			return 0;
		if (size)
			out[size++] = ' ';
		memcpy(out + size, word.bare, word.bare_size);
		size += word.bare_size;
	}
	out[size] = '\0';
	return size;
}

/* What a heading names: of those that fit the longest; -1: nothing. */
static int column_of(sovb_string cell)
{
	char words[HEADING_BYTES];
	size_t size = cell.size < HEADING_BYTES ? bare_words(words, cell) : 0;
	size_t longest = 0;
	int column = -1;

	for (size_t i = 0; size && i < sizeof headings / sizeof headings[0]; i++) {
		char wanted[HEADING_BYTES];
		/* Folded like the cell: that makes more one than marks ("ký" and "kí"). */
		size_t length = bare_words(wanted, (sovb_string){headings[i].words, strlen(headings[i].words)});

		if (length > size || length <= longest || memcmp(words, wanted, length) != 0)
			continue;
		if (words[length] == '\0' || (words[length] == ' ' && !headings[i].whole)) {
			longest = length;
			column = headings[i].column;
		}
	}
	return column;
}

/* Note the headings of a row; the first of a kind counts. */
static void collect(sovb_book_columns *out, const sovb_table_row *row)
{
	for (size_t i = 0; i < row->count; i++) {
		int column = column_of(row->cell[i]);

		if (column >= 0 && out->at[column] == SOVB_NO_COLUMN)
			out->at[column] = i;
	}
}

static bool has(const sovb_book_columns *columns, int column)
{
	return columns->at[column] != SOVB_NO_COLUMN;
}

/* A number, a day and something else. */
static bool is_enough(const sovb_book_columns *columns)
{
	size_t count = 0;

	for (int i = 0; i < SOVB_COLUMN_COUNT; i++)
		count += has(columns, i);
	return count >= LEAST_COLUMNS &&
	       (has(columns, SOVB_BOOK_SYMBOL) || has(columns, SOVB_COLUMN_NUMBER) ||
	        has(columns, SOVB_COLUMN_NOTATION)) &&
	       (has(columns, SOVB_BOOK_DATE) || has(columns, SOVB_BOOK_ARRIVAL_DATE));
}

static void clear(sovb_book_columns *columns)
{
	for (int i = 0; i < SOVB_COLUMN_COUNT; i++)
		columns->at[i] = SOVB_NO_COLUMN;
}

/* Does a title above the headings say that it is the in book? */
static bool title_says_in(const sovb_table *table, size_t first)
{
	static const char mark[] = "van ban den";

	for (size_t i = 0; i < first; i++) {
		for (size_t j = 0; j < table->row[i].count; j++) {
			char words[HEADING_BYTES];
			sovb_string cell = table->row[i].cell[j];

			if (cell.size < HEADING_BYTES && bare_words(words, cell) && strstr(words, mark))
				return true;
		}
	}
	return false;
}

bool sovb_book_columns_find(sovb_book_columns *out, const sovb_table *table, int book)
{
	size_t first = 0;

	for (size_t i = 0; i < table->count && i < HEADING_ROWS && !first; i++) {
		clear(out);
		collect(out, &table->row[i]);
		if (is_enough(out)) {
			first = i + 1;
		} else if (i + 1 < table->count) {
			/* Headings on two rows: "Văn bản" above "Số, ký hiệu" and "Ngày tháng". */
			collect(out, &table->row[i + 1]);
			if (is_enough(out)) {
				sovb_book_columns below;

				clear(&below);
				collect(&below, &table->row[i + 1]);
				/* The row below may have them all; then the one above is a title. */
				if (is_enough(&below))
					*out = below;
				first = i + 2;
			}
		}
	}
	if (!first)
		return false;
	out->first = first;
	out->headings = &table->row[first - 1];
	if (book != SOVB_BOOK_ANY)
		out->book = (sovb_book)book;
	else
		out->book = has(out, SOVB_BOOK_ARRIVAL_NUMBER) || has(out, SOVB_BOOK_ARRIVAL_DATE) ||
		                            title_says_in(table, first)
		                    ? SOVB_BOOK_IN
		                    : SOVB_BOOK_OUT;
	return true;
}

/* "(3)" or "3" in the third column. */
static bool numbers_column(sovb_string cell, size_t column)
{
	const char *digits = cell.data;
	char *end;
	unsigned long number;

	if (cell.size && digits[0] == '(')
		digits++;
	number = strtoul(digits, &end, 10);
	return end != digits && number == column + 1;
}

bool sovb_book_columns_repeat(const sovb_book_columns *columns, const sovb_table_row *row)
{
	size_t filled = 0, numbered = 0, same = 0;

	for (size_t i = 0; i < row->count; i++) {
		if (!row->cell[i].size)
			continue;
		filled++;
		numbered += numbers_column(row->cell[i], i);
		same += i < columns->headings->count && sovb_string_equal(row->cell[i], columns->headings->cell[i]);
	}
	return filled >= LEAST_COLUMNS && (numbered == filled || same == filled);
}
