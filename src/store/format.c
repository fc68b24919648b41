#include "format.h"

#include <stdio.h>
#include <string.h>

#include "failure.h"
#include "message.h"

#define KEY "sovb.format"
#define CONTENT_KEY "sovb.content"
#define TEXT_MAX 16

static void format_text(char out[TEXT_MAX])
{
	snprintf(out, TEXT_MAX, "%d", SOVB_STORE_FORMAT);
}

/* *fresh is cleared when the shard holds something. */
static sovb_status check_shard(const xc_database *db, size_t shard, const char *index, bool *fresh, sovb_error *err)
{
	char expected[TEXT_MAX];
	xc_bytes found = {0};
	xc_message message;
	size_t documents = 0;
	xc_status status = xc_database_metadata(db, shard, KEY, &found, &message);
	sovb_status answer = SOVB_OK;

	format_text(expected);
	if (status == XC_OK)
		status = xc_database_shard_documents(db, shard, &documents, &message);
	if (status != XC_OK)
		answer = sovb_store_failure(index, status, &message, err);
	else if (found.size == 0 && documents)
		answer = sovb_fail(err, SOVB_MSG_INDEX_FOREIGN, index, NULL, NULL);
	else if (found.size && strcmp(found.data, expected) != 0)
		answer = sovb_fail(err, SOVB_MSG_INDEX_VERSION, index, found.data, expected);
	*fresh &= found.size == 0;
	xc_bytes_fini(&found);
	return answer;
}

sovb_status sovb_format_check(const xc_database *db, const char *index, bool *fresh, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	*fresh = true;
	for (size_t i = 0; status == SOVB_OK && i < xc_database_shard_count(db); i++)
		status = check_shard(db, i, index, fresh, err);
	return status;
}

/* The name in the metadata, "" for what was there before there was a choice; and the option. */
static const struct {
	const char *name;
	const char *option;
} contents[] = {
	[SOVB_CONTENT_ANY] = {"?", ""},
	[SOVB_CONTENT_FULL] = {"", "the whole text"},
	[SOVB_CONTENT_NO_POSITIONS] = {"no-positions", "--no-positions"},
	[SOVB_CONTENT_SERVED] = {"served", "--shard"},
	[SOVB_CONTENT_NO_TEXT] = {"no-text", "--no-text"},
};

const char *sovb_format_option(sovb_index_content content)
{
	return contents[content].option;
}

static sovb_status content_of_shard(const xc_database *db, size_t shard, const char *index, sovb_index_content *out,
                                    sovb_error *err)
{
	xc_bytes found = {0};
	xc_message message;
	xc_status status = xc_database_metadata(db, shard, CONTENT_KEY, &found, &message);
	sovb_status answer = SOVB_OK;

	*out = SOVB_CONTENT_ANY;
	for (size_t i = 0; status == XC_OK && i < sizeof contents / sizeof *contents; i++) {
		if (strcmp(found.data, contents[i].name) == 0)
			*out = (sovb_index_content)i;
	}
	if (status != XC_OK)
		answer = sovb_store_failure(index, status, &message, err);
	else if (*out == SOVB_CONTENT_ANY)
		answer = sovb_fail(err, SOVB_MSG_INDEX_DAMAGED, index, CONTENT_KEY, NULL);
	xc_bytes_fini(&found);
	return answer;
}

sovb_status sovb_format_content(const xc_database *db, const char *index, sovb_index_content *out, bool *served,
                                sovb_error *err)
{
	sovb_status status = SOVB_OK;

	*out = SOVB_CONTENT_FULL;
	*served = true;
	for (size_t i = 0; status == SOVB_OK && i < xc_database_shard_count(db); i++) {
		sovb_index_content content;

		status = content_of_shard(db, i, index, &content, err);
		/* In the order of what is left out. */
		if (status == SOVB_OK && content > *out)
			*out = content;
		*served &= status == SOVB_OK && content == SOVB_CONTENT_SERVED;
	}
	return status;
}

sovb_status sovb_format_write(xc_writer *writer, const char *index, sovb_index_content content, sovb_error *err)
{
	const char *name = contents[content].name;
	char text[TEXT_MAX];
	xc_message message;
	xc_status status;

	format_text(text);
	status = xc_writer_set_metadata(writer, KEY, text, strlen(text), &message);
	if (status == XC_OK)
		status = xc_writer_set_metadata(writer, CONTENT_KEY, name, strlen(name), &message);
	if (status == XC_OK)
		status = xc_writer_commit(writer, &message);
	return status == XC_OK ? SOVB_OK : sovb_store_failure(index, status, &message, err);
}
