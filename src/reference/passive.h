/*
 * Passives: "A được sửa đổi, bổ sung bởi B".
 */
#ifndef SOVB_PASSIVE_H
#define SOVB_PASSIVE_H

#include "mention.h"

/* What B is to A when A acts on B so: AMENDED_BY for AMENDS; CITES when no such form is known. */
sovb_relation sovb_inverse(sovb_relation relation);

/*
 * The relation of the mention to the one before it (or NULL) when a passive before it tells one, else CITES.  *own: it is a part of
 * the text itself that was changed ("Khoản này được sửa đổi theo …", in consolidated texts).
 */
sovb_relation sovb_passive_relation(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention, size_t *own);

/*
 * "1. Quyết định số A về …", and below it "Không còn hiệu lực; đã bị thay thế bởi B", "Bị bãi bỏ theo B"; or the number alone on its line, and below it
 * its subject with "(đã được sửa đổi bởi B)": does the paragraph of the mention tell the state of the one before it, A?
 */
bool sovb_tells_state_of(const sovb_tokens *tokens, const sovb_mention *before, const sovb_mention *mention);

/* "A được sửa đổi bởi B và bị bãi bỏ bởi C", before is B: does what follows say it of A too? */
bool sovb_goes_on_passive(const sovb_tokens *tokens, const sovb_mention *before);

/* The nearest mention before i > 0, in one sentence, that is of its kind; else the one before. */
size_t sovb_changed_of_kind(const sovb_mentions *mentions, size_t i);

/* "Căn cứ Luật A đã được sửa đổi, bổ sung theo B": does the mention stand there as B? */
bool sovb_is_changer(const sovb_tokens *tokens, const sovb_mention *mention);

/*
 * "A được sửa đổi, bổ sung bởi:" and behind it "a) B; b) C", or each on a line of its own, as consolidated texts begin: all of
 * them have changed A.
 */
void sovb_passive_lists_relate(sovb_mentions *mentions, const sovb_tokens *tokens);

/* "amended_by" and the like */
bool sovb_relation_is_passive(sovb_relation relation);

#endif
