#include "side.h"

#include "bytes.h"
#include "entry_key.h"
#include "message.h"
#include "quote.h"

sovb_string sovb_string_keep(sovb_string string, sovb_arena *arena)
{
	return string.size ? sovb_arena_string(arena, string.data, string.size) : (sovb_string){0};
}

sovb_string sovb_title_near(const sovb_record *record, size_t i)
{
	const sovb_reference *reference = &record->references[i];

	if (reference->title.size || !reference->symbol.size)
		return reference->title;
	for (size_t j = 0; j < record->reference_count; j++) {
		const sovb_reference *other = &record->references[j];

		if (other->title.size && sovb_string_equal(other->symbol, reference->symbol) &&
		    sovb_string_equal(other->resolved, reference->resolved))
			return other->title;
	}
	return (sovb_string){0};
}

static sovb_status check(const sovb_arena *arena, sovb_error *err)
{
	return sovb_arena_failed(arena) ? sovb_no_memory(err) : SOVB_OK;
}

sovb_status sovb_side_of_mention(sovb_side *out, sovb_directory *directory, const sovb_record *record,
				 size_t i, sovb_arena *arena, sovb_error *err)
{
	const sovb_reference *reference = &record->references[i];
	sovb_status status;

	*out = (sovb_side){
	    .symbol = sovb_reference_symbol(reference),
	    .type = reference->type,
	    .date = reference->date,
	    .issuer = reference->issuer,
	    .title = sovb_title_near(record, i),
	};
	status = sovb_directory_reference(&out->member, directory, reference, err);
	if (status != SOVB_OK)
		return status;
	if (out->member.names) {
		const sovb_namesake *document = sovb_member_get(out->member);

		out->document = true;
		out->held = document->held;
		out->key = sovb_member_key(out->member, out->symbol, arena);
		out->type = document->type.size ? document->type : reference->type;
		out->date = document->date;
		out->issuer = document->issuer;
	} else if (reference->symbol.size) {
		out->key = sovb_symbol_put_in_order(reference->symbol, arena);
	} else {
		out->key = reference->name;
	}
	return check(arena, err);
}

sovb_status sovb_side_of_identity(sovb_side *out, sovb_directory *directory, const sovb_identity *identity,
				  sovb_string own_key, sovb_string shown, sovb_arena *arena, sovb_error *err)
{
	sovb_string key, issuer;
	sovb_status status;

	*out = (sovb_side){
	    .symbol = identity->symbol,
	    .type = identity->type,
	    .date = identity->date,
	    .issuer = identity->issuer,
	    .title = identity->title,
	};
	status = sovb_directory_own_day(&key, &issuer, directory, identity, own_key, shown, arena, err);
	if (status == SOVB_OK && key.size) {
		out->document = out->held = true;
		out->key = key;
		out->issuer = issuer;
		return SOVB_OK;
	}
	if (status == SOVB_OK)
		status = sovb_directory_identity(&out->member, directory, identity, own_key, err);
	if (status != SOVB_OK || !out->member.names)
		return status;
	out->document = true;
	out->held = sovb_member_get(out->member)->held;
	out->key = sovb_member_key(out->member, identity->symbol, arena);
	out->date = sovb_member_get(out->member)->date;
	out->issuer = sovb_member_get(out->member)->issuer;
	return check(arena, err);
}

sovb_status sovb_side_of_file(sovb_side *out, sovb_directory *directory, const sovb_record *record,
			      sovb_arena *arena, sovb_error *err)
{
	return sovb_side_of_identity(out, directory, &record->identity, record->own_key, (sovb_string){0}, arena, err);
}

sovb_status sovb_side_of_source(sovb_side *out, sovb_directory *directory, const sovb_record *record,
				size_t i, sovb_arena *arena, sovb_error *err)
{
	int source = record->references[i].source;

	if (source == SOVB_SOURCE_DOCUMENT)
		return sovb_side_of_file(out, directory, record, arena, err);
	return sovb_side_of_mention(out, directory, record, (size_t)source, arena, err);
}

sovb_status sovb_side_level(sovb_level *out, sovb_directory *directory, const sovb_side *side, sovb_error *err)
{
	sovb_member member = side->member;
	sovb_string symbol, date, issuer;
	sovb_symbol parts;
	sovb_status status = SOVB_OK;

	*out = SOVB_LEVEL_UNKNOWN;
	if (side->document && !member.names) {
		sovb_entry_key_split(side->key, &symbol, &date, &issuer);
		if (sovb_symbol_parse(&parts, symbol.data, symbol.size))
			*out = sovb_directory_level(directory, parts.organ, side->issuer);
		/* Other witnesses may tell. */
		if (*out == SOVB_LEVEL_UNKNOWN)
			status = sovb_directory_entry(&member, directory, side->key, err);
	}
	if (status == SOVB_OK && member.names)
		*out = sovb_member_level(directory, member);
	return status;
}

void sovb_side_keep(sovb_side *side, sovb_arena *arena)
{
	side->symbol = sovb_string_keep(side->symbol, arena);
	side->key = sovb_string_keep(side->key, arena);
	side->type = sovb_string_keep(side->type, arena);
	side->issuer = sovb_string_keep(side->issuer, arena);
	side->title = sovb_string_keep(side->title, arena);
}

sovb_status sovb_quote_of(sovb_string *out, const sovb_record *record, size_t i, sovb_arena *arena, sovb_error *err)
{
	const sovb_reference *reference;
	sovb_string text;
	sovb_status status;

	if (i == SOVB_WHOLE_FILE) {
		*out = sovb_string_keep(record->identity.title, arena);
		return check(arena, err);
	}
	*out = (sovb_string){0};
	status = sovb_store_text(&text, record, err);
	if (status != SOVB_OK)
		return status;
	reference = &record->references[i];
	*out = sovb_quote(text, reference->sentence, reference->span, arena);
	return check(arena, err);
}

sovb_status sovb_evidence_of(sovb_evidence *out, const sovb_record *record, size_t i, sovb_arena *arena,
			     sovb_error *err)
{
	*out = (sovb_evidence){.file = sovb_string_keep(record->path, arena)};
	if (i != SOVB_WHOLE_FILE)
		out->span = record->references[i].span;
	return sovb_quote_of(&out->quote, record, i, arena, err);
}
