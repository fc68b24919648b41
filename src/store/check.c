/*
 * sovb_register_check(): proves that a register is whole.
 *
 * Every document is made again from its record and compared with what is stored, byte by byte.  That the lists of
 * documents that terms lead to say the same is shown by a sum over all pairs of term and document, taken once from the
 * documents and once from the lists.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "field.h"
#include "hash.h"
#include "message.h"
#include "record.h"
#include "store_database.h"
#include "writer.h"

#define RECORD_MEMORY ((size_t)1 << 30)
#define TRIES 3 /* when it is written while it is looked at */

typedef struct checking {
	sovb_store *store;
	xc_database *db;
	const char *index;
	void (*on_damage)(void *context, const sovb_error *damage);
	void *context;
	sovb_check_summary *summary;
	uint64_t documents_sum; /* of pairs of term and document */
	uint64_t lists_sum;
	uint64_t term; /* hash of the term whose list is walked */
	uint32_t docid; /* of the document whose terms are walked */
	sovb_workbench bench;
	xc_message message;
	sovb_error *err;
} checking;

static void tell(checking *c, sovb_message message, const char *word1, const char *word2)
{
	sovb_error damage;

	if (c->summary->damages++ >= SOVB_MAX_DAMAGES)
		return;
	sovb_fail(&damage, message, c->index, word1, word2);
	c->on_damage(c->context, &damage);
}

static uint64_t pair(uint64_t term, uint32_t docid)
{
	return sovb_hash_add(term, &docid, sizeof docid);
}

/* ---- one document ---- */

static void add_term(void *context, const char *term, size_t size)
{
	checking *c = context;

	c->documents_sum += pair(sovb_hash_add(SOVB_HASH_INIT, term, size), c->docid);
}

static bool same_bytes(const xc_bytes *a, const xc_bytes *b)
{
	return a->size == b->size && (a->size == 0 || memcmp(a->data, b->data, a->size) == 0);
}

/* Squeezed by another release of the library they may have other bytes; the record was read from these. */
static xc_status take_squeezed(xc_document *to, const xc_document *from, xc_message *message)
{
	xc_bytes record = {0}, text = {0}, data = {0};
	xc_status status = xc_document_value(from, SOVB_SLOT_RECORD, &record, message);

	if (status == XC_OK)
		status = xc_document_value(from, SOVB_SLOT_TEXT, &text, message);

	if (status == XC_OK)
		status = xc_document_data(from, &data, message);
	if (status == XC_OK)
		status = xc_document_set_value(to, SOVB_SLOT_RECORD, record.data, record.size, message);
	if (status == XC_OK)
		status = xc_document_set_value(to, SOVB_SLOT_TEXT, text.data, text.size, message);
	if (status == XC_OK)
		status = xc_document_set_data(to, data.data, data.size, message);
	xc_bytes_fini(&record);
	xc_bytes_fini(&text);
	xc_bytes_fini(&data);
	return status;
}

/* Of shards with all words some may be served. */
static xc_status content_of(sovb_index_content *out, checking *c, const xc_document *doc)
{
	xc_bytes places = {0};
	xc_status status = XC_OK;

	*out = sovb_store_content(c->store);
	if (*out != SOVB_CONTENT_SERVED)
		return XC_OK;
	for (unsigned slot = 0; slot < SOVB_WORD_PLACES_SLOTS && status == XC_OK; slot++) {
		status = xc_document_value(doc, SOVB_SLOT_PLACES + slot, &places, &c->message);
		if (places.size)
			*out = SOVB_CONTENT_FULL;
		xc_bytes_fini(&places);
	}
	return status;
}

/* Is the document what its record would make?  false in *same, or a status that tells why that cannot be said. */
static xc_status compare(checking *c, const xc_document *doc, const sovb_record *record, bool *same)
{
	xc_bytes stored = {0}, made = {0};
	xc_document *again = NULL;
	sovb_index_content content;
	xc_status status = xc_document_new(&again, &c->message);

	*same = false;
	if (status == XC_OK)
		status = content_of(&content, c, doc);
	if (status == XC_OK)
		status = sovb_writer_fill(again, record, content, &c->bench, &c->message);
	if (status == XC_OK && record->failure.status == SOVB_OK)
		status = take_squeezed(again, doc, &c->message);
	if (status == XC_OK)
		status = xc_document_serialise(doc, &stored, &c->message);
	if (status == XC_OK)
		status = xc_document_serialise(again, &made, &c->message);
	if (status == XC_OK)
		*same = same_bytes(&stored, &made);
	xc_bytes_fini(&stored);
	xc_bytes_fini(&made);
	xc_document_free(again);
	return status;
}

static const char *shown(char out[SOVB_ERROR_WORD_MAX], sovb_string path)
{
	snprintf(out, SOVB_ERROR_WORD_MAX, "%.*s", (int)(path.size < SOVB_ERROR_WORD_MAX ? path.size : SOVB_ERROR_WORD_MAX),
	         path.size ? path.data : "");
	return out;
}

/* Two files of one hash would be one document: the path is there once. */
static xc_status check_path(checking *c, sovb_string path)
{
	char term[SOVB_TERM_MAX + 1], word[SOVB_ERROR_WORD_MAX], times[24];
	size_t documents, occurrences;
	xc_status status = xc_database_frequency(c->db, term, sovb_field_path_term(term, path.data, path.size), &documents,
	                                         &occurrences, &c->message);

	if (status == XC_OK && documents != 1) {
		snprintf(times, sizeof times, "%zu", documents);
		tell(c, SOVB_MSG_CHECK_PATH, shown(word, path), times);
	}
	return status;
}

static xc_status check_file(checking *c, const xc_document *doc)
{
	char word[SOVB_ERROR_WORD_MAX];
	sovb_record record;
	sovb_arena arena;
	sovb_error why;
	xc_status status = XC_OK;
	bool same;

	sovb_arena_init(&arena, RECORD_MEMORY);
	if (sovb_store_whole_record(&record, c->store, c->docid, &arena, &why) != SOVB_OK) {
		snprintf(word, sizeof word, "%" PRIu32, c->docid);
		tell(c, SOVB_MSG_CHECK_RECORD, word, NULL);
	} else {
		status = check_path(c, record.path);
		if (status == XC_OK)
			status = compare(c, doc, &record, &same);
		if (status == XC_OK && !same)
			tell(c, SOVB_MSG_CHECK_TERMS, shown(word, record.path), NULL);
	}
	sovb_arena_fini(&arena);
	return status;
}

static xc_status check_document(checking *c)
{
	xc_bytes value = {0};
	xc_document *doc = NULL;
	xc_status status = xc_database_document(c->db, c->docid, &doc, &c->message);

	if (status == XC_OK)
		status = xc_document_terms(doc, add_term, c, &c->message);
	if (status == XC_OK)
		status = xc_document_value(doc, SOVB_SLOT_STATE, &value, &c->message);
	/* Rows of books have no value. */
	if (status == XC_OK && value.size)
		status = check_file(c, doc);
	xc_bytes_fini(&value);
	xc_document_free(doc);
	return status;
}

/* ---- all of them ---- */

/*
 * A document that cannot be got at all is damage; anything else ends the check.  To Xapian a damaged block often is one
 * that another process has written meanwhile; whether one has is looked at in the end.
 */
static bool is_damage(xc_status status)
{
	return status == XC_ERR_CORRUPT || status == XC_ERR_NOT_FOUND || status == XC_ERR_INTERNAL || status == XC_ERR_IO ||
	       status == XC_ERR_MODIFIED;
}

static xc_status check_documents(checking *c)
{
	xc_postings *all;
	size_t told = 0;
	xc_status status = xc_postings_open(&all, c->db, "", 0, &c->message);
	bool more = true;

	while (status == XC_OK) {
		xc_status got;

		status = xc_postings_next(all, &c->docid, &more, &c->message);
		if (status != XC_OK || !more)
			break;
		c->summary->documents++;
		got = check_document(c);
		if (is_damage(got))
			tell(c, SOVB_MSG_CHECK_DATABASE, c->message.text, NULL);
		else
			status = got;
	}
	xc_postings_close(all);
	if (status == XC_OK)
		status = xc_database_count(c->db, &told, &c->message);
	if (status == XC_OK && told != c->summary->documents) {
		char there[24], said[24];

		snprintf(there, sizeof there, "%zu", c->summary->documents);
		snprintf(said, sizeof said, "%zu", told);
		tell(c, SOVB_MSG_CHECK_COUNTS, there, said);
	}
	return status;
}

static bool add_posting(void *context, uint32_t docid)
{
	checking *c = context;

	c->lists_sum += pair(c->term, docid);
	return true;
}

static bool walk_list(void *context, sovb_string term, size_t files, size_t mentions)
{
	checking *c = context;

	(void)files;
	(void)mentions;
	c->term = sovb_hash_add(SOVB_HASH_INIT, term.data, term.size);
	return sovb_store_files(c->store, term.data, term.size, add_posting, c, c->err) == SOVB_OK;
}

static sovb_status check_lists(checking *c)
{
	sovb_status status = sovb_store_terms(c->store, "", 0, walk_list, c, c->err);

	if (status == SOVB_OK && c->documents_sum != c->lists_sum)
		tell(c, SOVB_MSG_CHECK_LISTS, NULL, NULL);
	return status;
}

static sovb_status check_database(checking *c)
{
	xc_message message = {0};
	size_t wrong;
	xc_status status;

	if (!xc_database_is_local(c->index))
		return SOVB_OK;
	status = xc_database_check(c->index, &wrong, &message);
	if (status == XC_ERR_NOMEM)
		return sovb_no_memory(c->err);
	if (status != XC_OK || wrong)
		tell(c, SOVB_MSG_CHECK_DATABASE, message.text, NULL);
	return SOVB_OK;
}

static sovb_status check_all(checking *c)
{
	xc_status got = check_documents(c);
	sovb_status status = SOVB_OK;

	if (is_damage(got))
		tell(c, SOVB_MSG_CHECK_DATABASE, c->message.text, NULL);
	else if (got != XC_OK)
		return sovb_store_fail(c->store, got, &c->message, c->err);
	else
		status = check_lists(c);
	if (status == SOVB_ERR_DAMAGED || status == SOVB_ERR_INDEX || status == SOVB_ERR_MODIFIED) {
		tell(c, SOVB_MSG_CHECK_DATABASE, c->err ? c->err->word[1] : "", NULL);
		status = SOVB_OK;
	}
	return status == SOVB_OK ? check_database(c) : status;
}

/* Damage seen while it was written is looked at again before it is told. */
typedef struct told_later {
	sovb_error *damage;
	size_t count;
	size_t capacity;
} told_later;

static void keep_damage(void *context, const sovb_error *damage)
{
	told_later *later = context;

	if (sovb_array_reserve((void **)&later->damage, &later->capacity, later->count + 1, sizeof *damage, SOVB_MAX_DAMAGES))
		later->damage[later->count++] = *damage;
}

static sovb_status check_once(const char *index, told_later *later, sovb_check_summary *summary, bool *written,
                              sovb_error *err)
{
	checking c = {.index = index, .bench = SOVB_WORKBENCH_INIT, .on_damage = keep_damage, .context = later, .summary = summary, .err = err};
	sovb_status status = sovb_store_open(&c.store, index, NULL, err);
	uint64_t before;

	*summary = (sovb_check_summary){0};
	*written = false;
	later->count = 0;
	if (status != SOVB_OK)
		return status;
	c.db = sovb_store_database(c.store);
	before = xc_database_revision(c.db);
	status = check_all(&c);
	if (status == SOVB_OK && later->count) {
		sovb_error ignored;

		*written = sovb_store_refresh(c.store, &ignored) == SOVB_OK && xc_database_revision(c.db) != before;
	}
	sovb_workbench_fini(&c.bench);
	sovb_store_close(c.store);
	return status;
}

static sovb_status check_here(const char *index, void (*on_damage)(void *context, const sovb_error *damage),
                              void *context, sovb_check_summary *summary, sovb_error *err)
{
	told_later later = {0};
	bool written = true;
	sovb_status status = SOVB_OK;

	for (int i = 0; i < TRIES && written; i++)
		status = check_once(index, &later, summary, &written, err);
	for (size_t i = 0; status == SOVB_OK && i < later.count; i++)
		on_damage(context, &later.damage[i]);
	free(later.damage);
	return status;
}

/* ---- in a process of its own: Xapian may fall over damage ---- */

/* What the process tells: a damage, or last of all how it ended. */
typedef struct verdict {
	bool last;
	sovb_status status;
	sovb_error error; /* the damage, or why status is none */
	sovb_check_summary summary;
} verdict;

static bool put_verdict(int fd, const verdict *v)
{
	const char *at = (const char *)v;
	size_t left = sizeof *v;

	while (left) {
		ssize_t put = write(fd, at, left);

		if (put < 0 && errno == EINTR)
			continue;
		if (put <= 0)
			return false;
		at += put;
		left -= (size_t)put;
	}
	return true;
}

static bool get_verdict(int fd, verdict *v)
{
	char *at = (char *)v;
	size_t left = sizeof *v;

	while (left) {
		ssize_t got = read(fd, at, left);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		at += got;
		left -= (size_t)got;
	}
	return true;
}

static void tell_damage(void *context, const sovb_error *damage)
{
	verdict v = {.error = *damage};

	put_verdict(*(int *)context, &v);
}

static _Noreturn void check_and_tell(const char *index, int fd)
{
	verdict v = {.last = true};

	signal(SIGPIPE, SIG_IGN);
	v.status = check_here(index, tell_damage, &fd, &v.summary, &v.error);
	_exit(put_verdict(fd, &v) ? 0 : 1);
}

static sovb_status cannot_fork(sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_NO_WORKERS, strerror(errno), NULL, NULL);
}

sovb_status sovb_register_check(const char *index, void (*on_damage)(void *context, const sovb_error *damage),
                                void *context, sovb_check_summary *summary, sovb_error *err)
{
	verdict v = {0};
	int ends[2], ended;
	pid_t child;

	*summary = (sovb_check_summary){0};
	if (pipe2(ends, O_CLOEXEC) != 0)
		return cannot_fork(err);
	child = fork();
	if (child == 0)
		check_and_tell(index, ends[1]);
	close(ends[1]);
	if (child < 0) {
		close(ends[0]);
		return cannot_fork(err);
	}
	while (get_verdict(ends[0], &v) && !v.last) {
		summary->damages++;
		on_damage(context, &v.error);
	}
	close(ends[0]);
	while (waitpid(child, &ended, 0) < 0 && errno == EINTR)
		;
	if (!v.last) {
		const sovb_error *damage = &v.error;

		sovb_fail(&v.error, SOVB_MSG_CHECK_DATABASE, index,
		          WIFSIGNALED(ended) ? strsignal(WTERMSIG(ended)) : "abort", NULL);
		summary->damages++;
		on_damage(context, damage);
		return SOVB_OK;
	}
	*summary = v.summary;
	if (v.status != SOVB_OK && err)
		*err = v.error;
	return v.status;
}
