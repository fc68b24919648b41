#include "knowledge.h"

#include <string.h>

#include "buffer.h"
#include "brief.h"
#include "bytes.h"
#include "file_set.h"
#include "identity.h"
#include "message.h"
#include "quote.h"
#include "side.h"
#include "versions.h"
#include "words_at.h"

#define MANY_FILES 6       /* so many versions of one draft nobody keeps */
#define MASTHEAD_BYTES 600 /* between a held file's number and its date */

static bool failed(sovb_checker *checker, sovb_status status)
{
	if (status != SOVB_OK && checker->status == SOVB_OK)
		checker->status = status;
	return status != SOVB_OK;
}

static bool no_memory(sovb_checker *checker)
{
	return failed(checker, sovb_no_memory(checker->err));
}

static sovb_store *store_of(const sovb_checker *checker)
{
	return checker->directory->store;
}

/* ---- witnesses ---- */

/* Does a file other than the draft say so?  Of many files one does. */
static bool is_foreign(sovb_checker *checker, const sovb_namesakes *names, const sovb_witness *witness)
{
	char room[SOVB_TERM_MAX + 1];
	sovb_string term;
	sovb_file_set set = {0};
	bool foreign = false;

	if (!sovb_versions_may_carry(checker, names, witness))
		return true;
	term = sovb_witness_index_term(room, names, witness);
	if (!failed(checker, sovb_file_set_add_some(&set, store_of(checker), term.data, term.size, MANY_FILES, checker->err))) {
		foreign = set.count == MANY_FILES;
		for (size_t i = 0; i < set.count && !foreign; i++)
			foreign = !sovb_versions_has(checker, set.file[i]);
	}
	sovb_file_set_fini(&set);
	return foreign;
}

/* Chain the foreign witnesses of each document, in their order. */
static bool chain_witnesses(sovb_knowledge *known, sovb_arena *arena)
{
	const sovb_namesakes *names = known->names;

	known->first = sovb_arena_array(arena, names->document_count + 1, sizeof *known->first);
	known->next = sovb_arena_array(arena, names->witness_count + 1, sizeof *known->next);
	if (!known->first || !known->next)
		return false;
	for (size_t i = 0; i < names->document_count; i++)
		known->first[i] = -1;
	for (size_t i = names->witness_count; i > 0; i--) {
		const int document = names->witness[i - 1].document;

		if (!known->foreign[i - 1] || document == SOVB_NO_DOCUMENT)
			continue;
		known->next[i - 1] = known->first[document];
		known->first[document] = (int)i - 1;
	}
	return true;
}

sovb_knowledge *sovb_knowledge_load(sovb_checker *checker, sovb_string key)
{
	sovb_knowledge *known = sovb_arena_alloc(checker->arena, sizeof *known);

	if (!known) {
		no_memory(checker);
		return NULL;
	}
	if (failed(checker, sovb_directory_get(&known->names, checker->directory, key, checker->err)))
		return NULL;
	known->foreign =
	    sovb_arena_array(checker->arena, known->names->witness_count + 1, sizeof *known->foreign);
	if (!known->foreign) {
		no_memory(checker);
		return NULL;
	}
	known->checker = checker;
	known->empty = true;
	for (size_t i = 0; i < known->names->witness_count && checker->status == SOVB_OK; i++) {
		known->foreign[i] = is_foreign(checker, known->names, &known->names->witness[i]);
		known->empty = known->empty && !known->foreign[i];
	}
	if (checker->status == SOVB_OK && !chain_witnesses(known, checker->arena))
		no_memory(checker);
	return checker->status == SOVB_OK ? known : NULL;
}

sovb_knowledge *sovb_knowledge_of(sovb_checker *checker, const sovb_symbol *symbol)
{
	char key[SOVB_SYMBOL_MAX];
	sovb_string text = {key, sovb_symbol_key(key, symbol)};
	sovb_namesakes *names;
	sovb_knowledge *known;

	if (!checker->directory || failed(checker, sovb_directory_get(&names, checker->directory, text, checker->err)) ||
	    !names->document_count)
		return NULL;
	known = sovb_knowledge_load(checker, names->key);
	return known && !known->empty ? known : NULL;
}

bool sovb_knowledge_has_day(const sovb_knowledge *known, sovb_date day)
{
	if (!known || !sovb_date_is_day(day))
		return false;
	for (size_t i = 0; i < known->names->witness_count; i++)
		if (known->foreign[i] && sovb_date_compare(known->names->witness[i].date, day) == 0)
			return true;
	return false;
}

bool sovb_symbol_is_known(sovb_checker *checker, const sovb_symbol *symbol, const sovb_draft_mention *mention)
{
	const sovb_knowledge *known = sovb_knowledge_of(checker, symbol);

	return known && (!sovb_date_is_day(mention->ref->date) || sovb_knowledge_has_day(known, mention->ref->date));
}

/* Mentions of the document that give the day, in other files. */
static size_t mentions_of_day(const sovb_knowledge *known, int document, sovb_date day)
{
	size_t mentions = 0;

	for (int i = known->first[document]; i >= 0; i = known->next[i]) {
		const sovb_witness *witness = &known->names->witness[i];

		if (sovb_date_compare(witness->date, day) == 0)
			mentions += witness->mentions;
	}
	return mentions;
}

static void choose_date(sovb_known_document *out, const sovb_knowledge *known)
{
	size_t most = 0;

	for (int i = known->first[out->document]; i >= 0 && !out->held; i = known->next[i]) {
		const sovb_witness *witness = &known->names->witness[i];
		size_t mentions = witness->date.year ? mentions_of_day(known, out->document, witness->date) : 0;

		if (!witness->held && mentions <= most)
			continue;
		out->held = witness->held;
		out->date = witness->date;
		most = mentions;
	}
}

/* The issuer named with the date: by the held file, else most often. */
static void choose_issuer(sovb_known_document *out, const sovb_knowledge *known)
{
	size_t most = 0;

	for (int i = known->first[out->document]; i >= 0; i = known->next[i]) {
		const sovb_witness *witness = &known->names->witness[i];
		sovb_string issuer = known->names->issuer[witness->issuer];

		if (!issuer.size || sovb_date_compare(witness->date, out->date) != 0)
			continue;
		if (out->issuer.size && !witness->held && witness->mentions <= most)
			continue;
		out->issuer = issuer;
		most = witness->held ? SIZE_MAX : witness->mentions;
	}
}

bool sovb_knowledge_document(sovb_known_document *out, const sovb_knowledge *known, int document)
{
	*out = (sovb_known_document){.document = document};
	if (known->first[document] < 0)
		return false;
	choose_date(out, known);
	choose_issuer(out, known);
	return true;
}

/* A law and a resolution of the National Assembly may share a number: "43/2019/QH14" has no letters of the
 * kind. */
static bool types_fit(const sovb_knowledge *known, int document, const sovb_draft_mention *mention)
{
	sovb_string type = known->names->document[document].type;

	return mention->symbol.type[0] || !mention->ref->type.size || sovb_string_equal(type, mention->ref->type);
}

bool sovb_knowledge_fits(const sovb_knowledge *known, const sovb_known_document *document,
			 const sovb_draft_mention *mention)
{
	if (!types_fit(known, document->document, mention) ||
	    sovb_date_apart(known->names, document->date, mention->ref->date_part) > SOVB_APART_MONTHS)
		return false;
	return known->names->one_body ||
	       sovb_checker_compatible(known->checker, document->issuer, mention->ref->issuer);
}

bool sovb_knowledge_only(sovb_known_document *out, const sovb_knowledge *known, const sovb_draft_mention *mention,
			 bool (*accept)(const void *context, const sovb_known_document *document), const void *context)
{
	size_t found = 0;

	for (size_t i = 0; known && i < known->names->document_count; i++) {
		sovb_known_document document;

		if (!sovb_knowledge_document(&document, known, (int)i) || !sovb_date_is_day(document.date) ||
		    !sovb_knowledge_fits(known, &document, mention) || !accept(context, &document))
			continue;
		*out = document;
		found++;
	}
	return found == 1;
}

/* A masthead is in capitals; running text is not. */
static bool is_running_text(sovb_string words)
{
	for (size_t i = 0; i < words.size; i++)
		if (words.data[i] >= 'a' && words.data[i] <= 'z')
			return true;
	return false;
}

sovb_string sovb_knowledge_issuer_words(const sovb_knowledge *known, const sovb_known_document *document)
{
	sovb_string best = {0};
	size_t most = 0;

	for (size_t i = 0; i < known->names->witness_count; i++) {
		const sovb_witness *witness = &known->names->witness[i];
		sovb_string issuer = known->names->issuer[witness->issuer];

		if (!known->foreign[i] || witness->held || witness->document != document->document ||
		    !is_running_text(issuer) || witness->mentions <= most)
			continue;
		best = issuer;
		most = witness->mentions;
	}
	return best;
}

/* ---- evidence ---- */

/* A file that was read for evidence, so that copies of it are known. */
struct read_file {
	uint64_t hash;
	sovb_string own_key;
	sovb_string sentence; /* around the mention */
};

struct reading {
	sovb_checker *checker;
	const sovb_knowledge *known;
	sovb_date day;
	sovb_evidence evidence[SOVB_MAX_FINDING_EVIDENCE];
	struct read_file file[SOVB_MAX_FINDING_EVIDENCE];
	size_t count;
	sovb_string title;
};

/* The number and date on the held file's first page, with "…" for what stands between them. */
static sovb_evidence masthead(sovb_checker *checker, const sovb_record *record)
{
	const sovb_identity *identity = &record->identity;
	sovb_evidence evidence = {.file = sovb_string_keep(record->path, checker->arena)};
	sovb_buffer quote = SOVB_BUFFER_INIT(SOVB_QUOTE_MAX);
	sovb_string text = record->text;
	sovb_date_words words;
	const char *found = NULL;
	size_t end;

	if (identity->symbol.size)
		found = memmem(text.data, text.size, identity->symbol.data, identity->symbol.size);
	if (!found) {
		evidence.quote = sovb_string_keep(identity->title, checker->arena);
		return evidence;
	}
	evidence.span.start = (size_t)(found - text.data);
	evidence.span.end = evidence.span.start + identity->symbol.size;
	end = text.size - evidence.span.end > MASTHEAD_BYTES ? evidence.span.end + MASTHEAD_BYTES : text.size;
	sovb_buffer_append_string(&quote, identity->symbol);
	if (sovb_date_words_search(&words, text, evidence.span.end, end, identity->date)) {
		evidence.span.end = words.part[2].end;
		sovb_buffer_append_text(&quote, " … ");
		sovb_buffer_append(&quote, text.data + words.part[0].start,
				   evidence.span.end - words.part[0].start);
	}
	evidence.quote = sovb_arena_string(checker->arena, sovb_buffer_text(&quote), quote.size);
	if (quote.status == SOVB_ERR_NOMEM)
		checker->arena->failed = true;
	sovb_buffer_fini(&quote);
	return evidence;
}

/* The words of the mention alone: its sentence may be a page long. */
static sovb_evidence quote_mention(sovb_checker *checker, const sovb_record *record,
				   const sovb_reference *ref)
{
	return (sovb_evidence){
	    .file = sovb_string_keep(record->path, checker->arena),
	    .span = ref->span,
	    .quote = sovb_quote(record->text, ref->span, ref->span, checker->arena),
	};
}

/* The record's first mention of the document on the day; NULL when there is none. */
static const sovb_reference *mention_in(const struct reading *reading, const sovb_record *record)
{
	for (size_t i = 0; i < record->reference_count; i++) {
		const sovb_reference *ref = &record->references[i];

		if (sovb_date_compare(ref->date, reading->day) == 0 &&
		    sovb_reference_has_symbol(ref, reading->known->names))
			return ref;
	}
	return NULL;
}

/* The same text as another file read, one document in two forms, or the same sentence taken over. */
static bool is_copy(const struct reading *reading, const sovb_record *record, sovb_string sentence)
{
	for (size_t i = 0; i < reading->count; i++) {
		const struct read_file *other = &reading->file[i];

		if (other->hash == record->hash ||
		    (record->own_key.size && sovb_string_equal(other->own_key, record->own_key)) ||
		    (sentence.size && sovb_string_equal(other->sentence, sentence)))
			return true;
	}
	return false;
}

static void read_record(struct reading *reading, const sovb_record *record, bool held)
{
	sovb_checker *checker = reading->checker;
	const sovb_reference *ref = held ? NULL : mention_in(reading, record);
	sovb_string sentence = {0};
	sovb_string title;

	if (!held && !ref)
		return;
	if (ref)
		sentence = sovb_quote(record->text, ref->sentence, ref->span, checker->arena);
	if (is_copy(reading, record, sentence))
		return;
	title = held ? record->identity.title : ref->title;
	if (!reading->title.size)
		reading->title = sovb_string_keep(title, checker->arena);
	reading->evidence[reading->count] =
	    held ? masthead(checker, record) : quote_mention(checker, record, ref);
	reading->file[reading->count++] =
	    (struct read_file){record->hash, sovb_string_keep(record->own_key, checker->arena), sentence};
}

/* The files of a witness that testimony is taken from. */
static void add_first_files(sovb_file_set *set, sovb_checker *checker, const sovb_knowledge *known, const sovb_witness *witness)
{
	char room[SOVB_TERM_MAX + 1];
	const sovb_string term = sovb_witness_index_term(room, known->names, witness);

	failed(checker, sovb_file_set_add_first(set, store_of(checker), &term, 1, SOVB_MAX_WITNESS_FILES, checker->err));
}

static void read_files(struct reading *reading, const sovb_witness *witness)
{
	sovb_checker *checker = reading->checker;
	sovb_file_set set = {0};

	add_first_files(&set, checker, reading->known, witness);
	for (size_t i = 0; i < set.count && checker->status == SOVB_OK; i++) {
		sovb_record record;
		sovb_arena once;

		if (sovb_versions_has(checker, set.file[i]) || reading->count == SOVB_MAX_FINDING_EVIDENCE)
			continue;
		sovb_arena_init(&once, SOVB_VERIFY_MEMORY);
		if (!failed(checker,
			    sovb_store_whole_record(&record, store_of(checker), set.file[i], &once, checker->err)))
			read_record(reading, &record, witness->held);
		sovb_arena_fini(&once);
	}
	sovb_file_set_fini(&set);
}

/* The document itself first, then those that cite it. */
static void read_witnesses(struct reading *reading, int document)
{
	const sovb_namesakes *names = reading->known->names;

	for (int held = 1; held >= 0; held--) {
		for (size_t i = 0; i < names->witness_count && reading->checker->status == SOVB_OK; i++) {
			const sovb_witness *witness = &names->witness[i];

			if (reading->known->foreign[i] && witness->held == held &&
			    witness->document == document &&
			    sovb_date_compare(witness->date, reading->day) == 0)
				read_files(reading, witness);
		}
	}
}

/* What the first of the document's own files that testimony is taken from has for a subject; none when there is no such file. */
static sovb_string first_title(sovb_checker *checker, const sovb_knowledge *known, const sovb_witness *witness, bool *found)
{
	sovb_file_set set = {0};
	sovb_string title = {0};

	add_first_files(&set, checker, known, witness);
	for (size_t i = 0; i < set.count && checker->status == SOVB_OK && !*found; i++) {
		sovb_brief brief;

		if (sovb_versions_has(checker, set.file[i]))
			continue;
		*found = true;
		if (!failed(checker, sovb_store_brief(&brief, store_of(checker), set.file[i], checker->err)))
			title = sovb_string_keep(brief.identity.title, checker->arena);
	}
	sovb_file_set_fini(&set);
	return title;
}

static bool is_told(const sovb_knowledge *known, int document, sovb_date day)
{
	const sovb_testimony *testimony = &known->testimony;

	return testimony->evidence && testimony->document == document && sovb_date_compare(testimony->day, day) == 0;
}

sovb_string sovb_knowledge_title(sovb_checker *checker, sovb_knowledge *known, const sovb_known_document *document)
{
	const sovb_testimony *testimony;
	sovb_string title = {0};
	bool found = is_told(known, document->document, document->date);

	for (int i = known->first[document->document]; i >= 0 && !found && checker->status == SOVB_OK; i = known->next[i]) {
		const sovb_witness *witness = &known->names->witness[i];

		if (witness->held && sovb_date_compare(witness->date, document->date) == 0)
			title = first_title(checker, known, witness, &found);
	}
	if (title.size || checker->status != SOVB_OK)
		return title;
	testimony = sovb_knowledge_testimony(checker, known, document->document, document->date);
	return testimony ? testimony->title : (sovb_string){0};
}

const sovb_testimony *sovb_knowledge_testimony(sovb_checker *checker, sovb_knowledge *known, int document,
					       sovb_date day)
{
	sovb_testimony *testimony = &known->testimony;
	struct reading reading = {.checker = checker, .known = known, .day = day};
	sovb_evidence *evidence;

	if (!is_told(known, document, day)) {
		read_witnesses(&reading, document);
		evidence = sovb_arena_array(checker->arena, reading.count + 1, sizeof *evidence);
		if (!evidence && checker->status == SOVB_OK)
			no_memory(checker);
		if (checker->status != SOVB_OK)
			return NULL;
		memcpy(evidence, reading.evidence, reading.count * sizeof *evidence);
		*testimony = (sovb_testimony){document, day, evidence, reading.count, reading.title};
	}
	return testimony->count ? testimony : NULL;
}
