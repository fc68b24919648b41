/*
 * sovb_register_status_get(): counted from the index alone, without reading a record.
 */
#include <string.h>

#include "store_database.h"

struct counting {
	sovb_register_status *out;
	sovb_store *store;
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

static bool add_cited(void *context, sovb_string rest, size_t files, size_t mentions)
{
	struct counting *c = context;

	(void)rest;
	(void)files;
	(void)mentions;
	c->out->symbols++;
	return true;
}

/* An own symbol that somebody cites was counted with the cited ones. */
static bool add_own(void *context, sovb_string rest, size_t files, size_t mentions)
{
	struct counting *c = context;
	char term[SOVB_TERM_MAX + 1];
	size_t size = sovb_store_term(term, SOVB_FIELD_CITES, rest.data, rest.size);
	size_t citing, occurrences;

	(void)files;
	(void)mentions;
	c->status = xc_database_frequency(sovb_store_database(c->store), term, size, &citing, &occurrences,
	                                  &c->message);
	if (!citing)
		c->out->symbols++;
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

sovb_status sovb_register_status_get(sovb_register_status *out, sovb_store *store, sovb_error *err)
{
	struct counting c = {.out = out, .store = store, .status = XC_OK};
	sovb_status status;

	*out = (sovb_register_status){.format = SOVB_STORE_FORMAT};
	status = count_files(&c, err);
	if (status == SOVB_OK)
		status = walk(&c, SOVB_FIELD_WITNESS, add_mentions, err);
	if (status == SOVB_OK)
		status = walk(&c, SOVB_FIELD_NAME, add_mentions, err);
	if (status == SOVB_OK)
		status = walk(&c, SOVB_FIELD_CITES, add_cited, err);
	if (status == SOVB_OK)
		status = walk(&c, SOVB_FIELD_OWN, add_own, err);
	if (status != SOVB_OK)
		*out = (sovb_register_status){0};
	return status;
}
