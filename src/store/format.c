#include "format.h"

#include <stdio.h>
#include <string.h>

#include "failure.h"
#include "message.h"

#define KEY "sovb.format"
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

sovb_status sovb_format_write(xc_writer *writer, const char *index, sovb_error *err)
{
	char text[TEXT_MAX];
	xc_message message;
	xc_status status;

	format_text(text);
	status = xc_writer_set_metadata(writer, KEY, text, strlen(text), &message);
	if (status == XC_OK)
		status = xc_writer_commit(writer, &message);
	return status == XC_OK ? SOVB_OK : sovb_store_failure(index, status, &message, err);
}
