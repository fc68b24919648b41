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

sovb_status sovb_format_check(const xc_database *db, const char *index, bool *fresh, sovb_error *err)
{
	char expected[TEXT_MAX];
	xc_bytes found = {0};
	xc_message message;
	size_t documents = 0;
	xc_status status;
	sovb_status answer = SOVB_OK;

	*fresh = false;
	format_text(expected);
	status = xc_database_metadata(db, KEY, &found, &message);
	if (status == XC_OK)
		status = xc_database_count(db, &documents, &message);
	if (status != XC_OK)
		answer = sovb_store_failure(index, status, &message, err);
	else if (found.size == 0 && documents)
		answer = sovb_fail(err, SOVB_MSG_INDEX_FOREIGN, index, NULL, NULL);
	else if (found.size == 0)
		*fresh = true;
	else if (strcmp(found.data, expected) != 0)
		answer = sovb_fail(err, SOVB_MSG_INDEX_VERSION, index, found.data, expected);
	xc_bytes_fini(&found);
	return answer;
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
