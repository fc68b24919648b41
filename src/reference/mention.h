/*
 * Mentions: references while they are being read, as runs of tokens.
 */
#ifndef SOVB_MENTION_H
#define SOVB_MENTION_H

#include "met_symbols.h"

#include <string.h>

#include <sovb/reference.h>

/* Tokens [first, end). */
typedef struct sovb_run {
	size_t first;
	size_t end;
} sovb_run;

static inline bool sovb_run_holds(sovb_run run, size_t i)
{
	return i >= run.first && i < run.end;
}

typedef struct sovb_mention {
	sovb_kind kind;
	size_t first;     /* first token of the phrase: the type word, "số" or the number */
	sovb_run anchor;  /* number and symbol, or the phrase of a partial or named reference without its date */
	size_t end;       /* token behind the last qualifier (date, issuer, term); the subject is not counted */
	uint32_t anchor_end; /* byte behind the anchor: a symbol may end inside a token */
	const char *type; /* static; NULL when the text tells none */
	bool elided;      /* a number of a list whose type, and maybe symbol, is written once */
	char number[SOVB_SYMBOL_DIGITS + 4];
	int year;                     /* inside the number, else 0 */
	const sovb_symbol_tail *tail; /* the symbol behind the number */
	double confidence;
	sovb_date_scan date; /* first == end: none */
	bool same_day;       /* "cùng ngày 12/12/1995": the numbers before it in the list have the day, too */
	bool day_before;     /* "cùng ngày của Tỉnh ủy": the day is that of the document before */
	size_t days;         /* first token of the days of a list, told in turn ("lần lượt ngày … và …"), the last of which is its own; 0: none */
	sovb_date date_part; /* "năm 2019" in its place */
	sovb_run issuer;
	int term; /* number of the term, 0: none */
	int plenum; /* of the Central Committee, in a named reference; 0: none */
	int known_term; /* its term, when only another mention of the text says it; 0: none */
	int same;   /* index of the numbered mention of the law that this one names, or -1 */
	sovb_run title;
	bool title_quoted;
	bool title_said; /* no subject, but what a provision of the document says */
	sovb_run pinpoint;
	size_t object;    /* first token of the reference with its pinpoint, for the relations */
	sovb_relation relation;
	unsigned attributes;
	int source;       /* index of the acting mention, their count for the last one before the window, or SOVB_SOURCE_DOCUMENT */
	sovb_run sentence;
} sovb_mention;

static inline bool sovb_mention_has_date(const sovb_mention *mention)
{
	return mention->date.first != mention->date.end;
}

static inline bool sovb_mention_has_issuer(const sovb_mention *mention)
{
	return mention->issuer.first != mention->issuer.end;
}

/* Is its kind one of some? */
static inline bool sovb_mention_is_of(const sovb_mention *mention, const char *const *kinds, size_t count)
{
	return sovb_type_is_one_of(mention->type, kinds, count);
}

/* Does a mention stand in the sentence of the one before it?  (Of a long one only the neighbourhood is known.) */
static inline bool sovb_mention_is_within(const sovb_mention *before, const sovb_mention *mention)
{
	return mention->first < before->sentence.end;
}

/* The same kind of document, or none of either: the letters come from several tables. */
static inline bool sovb_types_equal(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/* Tokens, by place. */
typedef struct sovb_places {
	size_t *token;
	size_t count;
	size_t capacity;
} sovb_places;

typedef struct sovb_mentions {
	sovb_mention *mention;
	size_t count;
	size_t capacity;
	sovb_arena *arena; /* where the symbols are */
	sovb_places openers; /* paragraphs that end in ':', and headings such as "Điều 3. Bãi bỏ": the token behind each */
	sovb_places annexes; /* paragraphs that begin with "DANH MỤC": the first token of each */
	bool cut; /* more than SOVB_MAX_REFERENCES */
	bool failed;
} sovb_mentions;

/* What the document layer knows of the first page; all zero when nothing. Runs of tokens. */
typedef struct sovb_head {
	bool found;
	bool later;      /* the text is a later window of one: it has no first page … */
	bool follows;    /* … and there was a mention in the windows before: mention[count] stands for it */
	sovb_run number; /* the document's own number, which is no reference */
	sovb_run date;
	sovb_run title;  /* its subject */
	const char *type; /* its kind; NULL when the first page tells none */
	size_t end;      /* first token behind the masthead */
} sovb_head;

/* A text while its relations are looked for. */
typedef struct sovb_relating {
	sovb_mentions *mentions;
	const sovb_tokens *tokens;
	const sovb_head *head;
} sovb_relating;

/* Find the anchors and what qualifies each; by place.  All zero but for the arena. */
void sovb_mentions_find(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head);

void sovb_mentions_fini(sovb_mentions *mentions);

/* The date, issuer, term and subject written behind the anchor. */
void sovb_mention_qualify(sovb_mention *mention, const sovb_tokens *tokens);

/* The sentences must be set.  Members of a list share what is written once. */
void sovb_mentions_share(sovb_mentions *mentions, const sovb_tokens *tokens);

/* A part of it: days that the words behind a number give to another. */
void sovb_mentions_give_days(sovb_mentions *mentions, const sovb_tokens *tokens);

/* Then the days that stand before the number, or are those of the document before. */
void sovb_mentions_find_days(sovb_mentions *mentions, const sovb_tokens *tokens);

/* Is `next` the next member of the list that `mention` is in: nothing but "," or "và" (";" in a series) between them? */
bool sovb_mention_is_joined(const sovb_tokens *tokens, const sovb_mention *mention, const sovb_mention *next);

/* May a day be that of a number that holds its year? */
bool sovb_day_may_be_of(const sovb_date_scan *date, const sovb_mention *mention);

/* The next of the days that are told in turn, from token i on: the token behind it; i when there is none. */
size_t sovb_day_in_turn(sovb_date_scan *day, const sovb_tokens *tokens, size_t i);

/* Names of laws and plenums are bound to what the text says of them elsewhere. */
void sovb_mentions_bind(sovb_mentions *mentions, const sovb_tokens *tokens);

/* Relations; the sentences must be set. */
void sovb_mentions_relate(sovb_mentions *mentions, const sovb_tokens *tokens, const sovb_head *head);

/* The token behind "số" at token i, and behind a dot or colon between it and digits ("số.06"); i when there is no "số". */
static inline size_t sovb_digits_behind_so(const sovb_tokens *tokens, size_t i)
{
	if (!sovb_token_is(tokens, i, SOVB_WORD_SO))
		return i;
	i++;
	if (sovb_token_at(tokens, i)->kind != SOVB_TOKEN_MARK)
		return i;
	return i + ((sovb_token_is_mark(tokens, i, '.') || sovb_token_is_mark(tokens, i, ':')) && !sovb_token_is_break(tokens, i + 1) &&
	            sovb_token_at(tokens, i + 1)->kind == SOVB_TOKEN_DIGITS);
}

/*
 * A kind and a number without a symbol ("Chỉ thị 05 của Bộ Chính trị") from token i on, where the type phrase stands; *out is set when there
 * is one.  told: the text gives that kind and number in full before.
 */
bool sovb_partial_scan(sovb_mention *out, const sovb_tokens *tokens, size_t i, const sovb_phrase *type, bool told, sovb_arena *arena);

/*
 * "Chỉ thị số 05, 06 và 07 của Bộ Chính trị": the token behind the last number of a list that goes on at token i, right behind the first
 * number; i when there is no list.  Then the next member of it, at token i, with the list's end: *out, and the token behind its number.
 */
size_t sovb_partial_list_end(const sovb_tokens *tokens, size_t i);
size_t sovb_partial_member(sovb_mention *out, const sovb_tokens *tokens, const sovb_mention *before, size_t i, size_t end);

/* "Điều lệ Đảng Cộng sản Việt Nam (khóa XI)", "Điều lệ Đảng 2011": statutes told by their term or year, from token i on; *out is set when there are. */
bool sovb_statutes_scan(sovb_mention *out, const sovb_tokens *tokens, size_t i);

/* A reference without a number that begins at token i with the type phrase given; *out is set when there is one. */
bool sovb_named_scan(sovb_mention *out, const sovb_tokens *tokens, size_t i, const sovb_phrase *type);

/* The name of a body from token i on: the token behind it, or i when there is none. */
size_t sovb_body_scan(const sovb_tokens *tokens, size_t i);

/* The same for a document that several bodies issued, so that bodies of any kind may follow in a list. */
size_t sovb_bodies_scan(const sovb_tokens *tokens, size_t i);

/* Words that open a subject, with a capital too: "của Bộ Y tế Quy định …", "của Chính phủ Về việc …". */
bool sovb_opens_subject(const sovb_tokens *tokens, size_t i);

/* "(sau đây gọi tắt là", "(gọi là": is what begins at token i a short form? */
static inline bool sovb_is_called(const sovb_tokens *tokens, size_t i)
{
	return i > 1 && sovb_token_is(tokens, i - 1, SOVB_WORD_LA) &&
	       (sovb_token_is(tokens, i - 2, SOVB_WORD_TAT) || sovb_token_is(tokens, i - 2, SOVB_WORD_GOI));
}

/* "khóa XIII", "khoá 12", "lần thứ XIII", "XIII": the token behind it and the number, or i. */
size_t sovb_term_scan(const sovb_tokens *tokens, size_t i, int *number);
/* A roman numeral or a number of at most two digits as a term's number; 0 when the token is neither. */
int sovb_term_number(const sovb_tokens *tokens, size_t i);

/* The parts of a text that are cited by their number: Điều, khoản, điểm, mục, chương, phần. */
bool sovb_is_unit(sovb_word word);

/* "khoản 2 Điều 5 của" right before token i: *run is empty when there is none. */
void sovb_pinpoint_scan(sovb_run *run, const sovb_tokens *tokens, size_t i);

/* Set the sentences of all mentions. */
void sovb_mentions_set_sentences(sovb_mentions *mentions, const sovb_tokens *tokens);

/* First token of the sentence that holds token i, and the token behind its last. */
sovb_run sovb_sentence_of(const sovb_tokens *tokens, size_t i);

#endif
