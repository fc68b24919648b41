/*
 * sovb_register_status_get(): counted from the index alone, without reading a record.
 */
#include <string.h>

#include "bytes.h"
#include "store_database.h"

struct counting {
	sovb_register_status *out;
	sovb_store *store;
	xc_terms *own; /* the symbols of files, in step with those cited */
	sovb_string next; /* of them; none at the end */
	xc_status status;
	xc_message message;
};

static bool add_mentions(void *context, sovb_string rest, size_t files, size_t mentions)
{
	struct counting *c = context;

	(void)rest;
	(void)files;
	c->out->references += mentions;
	return true;
}

static void step_own(struct counting *c)
{
	const size_t head = strlen(SOVB_FIELD_OWN);
	xc_view term = {0};
	bool more = false;

	if (c->status == XC_OK)
		c->status = xc_terms_next_name(c->own, &term, &more, &c->message);
	c->next = more ? (sovb_string){term.data + head, term.size - head} : (sovb_string){0};
}

/* Those before `end` that nobody cites; all that are left when it is none. */
static void count_own(struct counting *c, sovb_string end)
{
	for (; c->next.size && (!end.size || sovb_string_compare(c->next, end) < 0); step_own(c))
		c->out->symbols++;
}

/* A symbol counts what its witnesses do together, of which there are many times as many. */
static bool add_cited(void *context, sovb_string rest, size_t files, size_t mentions)
{
	struct counting *c = context;

	count_own(c, rest);
	if (sovb_string_equal(c->next, rest))
		step_own(c);
	c->out->symbols++;
	add_mentions(context, rest, files, mentions);
	return c->status == XC_OK;
}

static sovb_status count_files(struct counting *c, sovb_error *err)
{
	xc_database *db = sovb_store_database(c->store);
	size_t all = 0, occurrences;

	c->status = xc_database_count(db, &all, &c->message);
	if (c->status == XC_OK)
		c->status = xc_database_frequency(db, SOVB_FIELD_FAILED, strlen(SOVB_FIELD_FAILED),
		                                  &c->out->failed, &occurrences, &c->message);
	if (c->status == XC_OK)
		c->status = xc_database_frequency(db, SOVB_FIELD_ROW, strlen(SOVB_FIELD_ROW),
		                                  &c->out->book_rows, &occurrences, &c->message);
	if (c->status != XC_OK)
		return sovb_store_fail(c->store, c->status, &c->message, err);
	c->out->files = all - c->out->failed - c->out->book_rows;
	return SOVB_OK;
}

static sovb_status walk(struct counting *c, const char *field,
                        bool (*each)(void *context, sovb_string rest, size_t files, size_t mentions),
                        sovb_error *err)
{
	sovb_status status = sovb_store_terms(c->store, field, strlen(field), each, c, err);

	if (status == SOVB_OK && c->status != XC_OK)
		status = sovb_store_fail(c->store, c->status, &c->message, err);
	return status;
}

/* The symbols that are cited, and with them those of files. */
static sovb_status count_symbols(struct counting *c, sovb_error *err)
{
	sovb_status status;

	c->status = xc_terms_open(&c->own, sovb_store_database(c->store), SOVB_FIELD_OWN, strlen(SOVB_FIELD_OWN),
	                          &c->message);
	step_own(c);
	status = c->status == XC_OK ? walk(c, SOVB_FIELD_CITES, add_cited, err) : SOVB_OK;
	if (status == SOVB_OK)
		count_own(c, (sovb_string){0});
	xc_terms_close(c->own);
	if (status == SOVB_OK && c->status != XC_OK)
		status = sovb_store_fail(c->store, c->status, &c->message, err);
	return status;
}

sovb_status sovb_register_status_get(sovb_register_status *out, sovb_store *store, sovb_error *err)
{
	struct counting c = {.out = out, .store = store, .status = XC_OK};
	sovb_status status;

	*out = (sovb_register_status){.format = SOVB_STORE_FORMAT};
	status = count_files(&c, err);
	if (status == SOVB_OK)
		status = walk(&c, SOVB_FIELD_NAME, add_mentions, err);
	if (status == SOVB_OK)
		status = count_symbols(&c, err);
	if (status != SOVB_OK)
		*out = (sovb_register_status){0};
	return status;
}
