/*
 * The relation of a mention while it is looked for, and the rules of relation.c's table that stand in files of their own.
 *
 * A rule that fits sets the mention's relation and returns true; otherwise it leaves it.
 */
#ifndef SOVB_RELATION_READING_H
#define SOVB_RELATION_READING_H

#include "mention.h"

/* A mention while its relation is looked for. */
typedef struct sovb_relation_reading {
	const sovb_relating *relating;
	const sovb_tokens *tokens;
	size_t i;                   /* its index */
	sovb_mention *mention;
	const sovb_mention *before; /* the one before it, maybe the last of the windows before; or NULL */
	int source;                 /* index of that */
	bool near;                  /* the subject of that one may go on to the mention … */
	size_t subject;             /* … and begins here */
	const sovb_phrase *verb;    /* that governs the mention, or NULL … */
	size_t first;               /* … and its first token */
	bool partial;               /* only rules of the mention are meant */
} sovb_relation_reading;

static inline void sovb_relation_set(sovb_relation_reading *r, sovb_relation relation, int source)
{
	r->mention->relation = relation;
	r->mention->source = relation == SOVB_RELATION_CITES ? SOVB_SOURCE_DOCUMENT : source;
}

/* A verb that was found acts in place of the one right before the mention. */
static inline void sovb_relation_act(sovb_relation_reading *r, const sovb_phrase *verb, size_t first)
{
	r->verb = verb;
	r->first = first;
}

/* Is there a semicolon among the tokens? */
static inline bool sovb_tokens_have_semicolon(const sovb_tokens *tokens, size_t first, size_t end)
{
	for (size_t at = first; at < end; at++)
		if (sovb_token_is_mark(tokens, at, ';'))
			return true;
	return false;
}

/* ---- what governs the mention: relation_verb.c ---- */

/* First token of the reference with its pinpoint, or with the kinds of its parts. */
size_t sovb_object_first(const sovb_tokens *tokens, const sovb_mention *mention);

/* The verb of relation that governs the mention. */
const sovb_phrase *sovb_governing_verb(const sovb_tokens *tokens, const sovb_mention *mention, size_t *first);

/* ---- relation.c ---- */

/* What a document of a kind does to the mention by a verb; source is NULL for the document itself. */
sovb_relation sovb_relation_of(const sovb_phrase *verb, const sovb_mention *source, const sovb_mention *mention, const char *type);

/* ---- what the mention did to the document before it: relation_changed.c ---- */

/* "A được sửa đổi, bổ sung bởi B" */
bool sovb_relation_by_passive(sovb_relation_reading *r);

/* "A được điều chỉnh lần 1 theo B và lần 2 theo C": C did as B did. */
bool sovb_relation_by_turn(sovb_relation_reading *r);

/* "A (đã được B sửa đổi, bổ sung)", "A (cũng vừa được B sửa một số điểm)": who changed it stands before the verb */
bool sovb_relation_by_agent(sovb_relation_reading *r);

/* "(đã được sửa đổi bởi A …; B)" */
bool sovb_relation_by_changer(sovb_relation_reading *r);

/* a further document in a note of the codification */
bool sovb_relation_by_note(sovb_relation_reading *r);

/* "Quy chế số A (ban hành kèm theo Quyết định số B)" */
bool sovb_relation_by_promulgation_of_before(sovb_relation_reading *r);

/* ---- what the document itself does to the mention: relation_own.c ---- */

/* "Thông tư này sửa đổi B", "Điều 2. Bãi bỏ B", and in the title */
bool sovb_relation_by_own_act(sovb_relation_reading *r);

/* "Điều 2. Sửa B ở hai chỗ: …", "- Hủy Thông báo số B": verbs that tell it only at the head of what the document decides. */
bool sovb_relation_by_bare_verb(sovb_relation_reading *r);

/* "Văn phòng Tỉnh ủy đính chính B", "B: cụm từ “…” đọc là “…”", "A đính chính mức nộp ghi sai tại B" */
bool sovb_relation_by_correction(sovb_relation_reading *r);

/* "Hướng dẫn này có hiệu lực … và thay thế B", "bãi bỏ A; bãi bỏ B" */
bool sovb_relation_by_end(sovb_relation_reading *r);

/* "(Ban hành kèm theo Quyết định số …)" */
bool sovb_relation_by_promulgation(sovb_relation_reading *r);

/* "Thông tư này thay thế A; B hết hiệu lực kể từ ngày …": behind the semicolon a clause of its own. */
bool sovb_relation_by_end_of_effect_in_clause(sovb_relation_reading *r);

/* "B … được thay thế bằng Hướng dẫn này" */
bool sovb_relation_by_this_in_its_place(sovb_relation_reading *r);

/* "Khoản 6 Điều 1 B được sửa thành: …", "Mục 2.1 B được điều chỉnh theo Kế hoạch này" */
bool sovb_relation_by_change_behind(sovb_relation_reading *r);

/* "B … hết hiệu lực kể từ ngày …" */
bool sovb_relation_by_end_of_effect(sovb_relation_reading *r);

/* "Các quy định tại B trái với Nghị định này đều bãi bỏ" */
bool sovb_relation_by_end_of_rules(sovb_relation_reading *r);

#endif
