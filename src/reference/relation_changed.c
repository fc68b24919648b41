#include "relation_reading.h"

#include "acting.h"
#include "final_clause.h"
#include "member.h"
#include "own_act.h"
#include "passive.h"

bool sovb_relation_by_passive(sovb_relation_reading *r)
{
	size_t changed_here; /* "này" of the document whose part was changed */
	sovb_relation passive = sovb_passive_relation(r->tokens, r->before, r->mention, &changed_here);
	int source = r->source;

	if (passive == SOVB_RELATION_CITES)
		return false;
	if (changed_here && !sovb_token_is(r->tokens, changed_here, SOVB_WORD_NAY)) { /* "Công văn đó đã bị thay thế bởi B" */
		source = sovb_meant_by_that(r->relating, r->i, changed_here);
		if (source >= 0)
			sovb_relation_set(r, passive, source);
		return source >= 0;
	}
	/* "Thông tư số A … hướng dẫn Nghị định số B, được sửa đổi bởi Thông tư số C": A was */
	if (r->i && !changed_here && sovb_goes_on_passive(r->tokens, r->before))
		source = r->before->source;
	else if (r->i && !changed_here && sovb_mention_is_within(r->before, r->mention) && sovb_stands_above(r->before, r->mention))
		source = (int)sovb_changed_of_kind(r->relating->mentions, r->i);
	sovb_relation_set(r, passive, changed_here ? sovb_meant_by_this(r->relating, r->i, changed_here) : source);
	return true;
}

bool sovb_relation_by_turn(sovb_relation_reading *r)
{
	size_t at;

	if (!r->i || !sovb_relation_is_passive(r->before->relation) || !sovb_mention_is_within(r->before, r->mention))
		return false;
	at = r->before->end;
	at += sovb_token_is(r->tokens, at, SOVB_WORD_COMMA) || sovb_token_is(r->tokens, at, SOVB_WORD_VA);
	if (!sovb_token_is(r->tokens, at, SOVB_WORD_LAN) || sovb_token_at(r->tokens, at + 1)->kind != SOVB_TOKEN_DIGITS || at + 3 != r->mention->object)
		return false;
	sovb_relation_set(r, r->before->relation, r->before->source);
	return true;
}

/* "A, do", "A hết hiệu lực và đã có", "A (nay đã có", "A (đã được": does what is told of the mention before, in the bracket right behind it, lead to who changed it at token object? */
static bool tells_changer(const sovb_relation_reading *r, size_t object)
{
	size_t at = r->before->end + 1;

	if (sovb_token_is(r->tokens, object - 1, SOVB_WORD_DUOC) || sovb_token_is(r->tokens, object - 1, SOVB_WORD_BI) ||
	    (sovb_token_is(r->tokens, object - 1, SOVB_WORD_CO) && sovb_token_is(r->tokens, object - 2, SOVB_WORD_DA) && sovb_token_is(r->tokens, object - 3, SOVB_WORD_VA)) ||
	    (sovb_token_is(r->tokens, object - 1, SOVB_WORD_DO) && sovb_token_is(r->tokens, object - 2, SOVB_WORD_COMMA)))
		return true;
	if (!sovb_token_is_mark(r->tokens, r->before->end, '('))
		return false;
	at += sovb_token_is(r->tokens, at, SOVB_WORD_NAY_NOW);
	at += sovb_token_is(r->tokens, at, SOVB_WORD_DA);
	return at > r->before->end + 1 && at + 1 == object && sovb_token_is(r->tokens, at, SOVB_WORD_CO);
}

bool sovb_relation_by_agent(sovb_relation_reading *r)
{
	const size_t object = r->mention->object, behind = r->mention->end;
	const sovb_phrase *verb = sovb_token_phrase(r->tokens, behind, SOVB_PHRASE_RELATION);
	const sovb_relation relation = verb ? (sovb_relation)verb->value : sovb_token_is(r->tokens, behind, SOVB_WORD_SUA) ? SOVB_RELATION_AMENDS : SOVB_RELATION_CITES;

	if (!r->i || !sovb_relation_is_final(relation) || sovb_token_is_break(r->tokens, behind) || sovb_token_is_break(r->tokens, object) ||
	    !tells_changer(r, object) || !(sovb_mention_is_within(r->before, r->mention) || sovb_tells_state_of(r->tokens, r->before, r->mention)))
		return false;
	sovb_relation_set(r, sovb_inverse(relation), r->source);
	return true;
}

bool sovb_relation_by_changer(sovb_relation_reading *r)
{
	const sovb_mention *changer = sovb_changer_before(r->tokens, r->relating->mentions, r->i);

	if (!changer)
		return false;
	sovb_relation_set(r, SOVB_RELATION_AMENDED_BY, changer->source);
	return true;
}

bool sovb_relation_by_note(sovb_relation_reading *r)
{
	if (!r->before || !sovb_follows_in_note(r->tokens, r->before, r->mention))
		return false;
	sovb_relation_set(r, r->before->relation, r->before->source);
	return true;
}

bool sovb_relation_by_promulgation_of_before(sovb_relation_reading *r)
{
	if (!r->near || !sovb_is_promulgated_by(r->tokens, r->before, r->mention))
		return false;
	sovb_relation_set(r, SOVB_RELATION_PROMULGATED_BY, r->source);
	return true;
}
