#include "failure.h"

#include "message.h"

sovb_status sovb_store_failure(const char *index, xc_status status, const xc_message *message,
                               sovb_error *err)
{
	switch (status) {
	case XC_ERR_NOMEM:
		return sovb_no_memory(err);
	case XC_ERR_MODIFIED:
		return sovb_fail(err, SOVB_MSG_INDEX_MODIFIED, index, NULL, NULL);
	case XC_ERR_LOCKED:
		return sovb_fail(err, SOVB_MSG_INDEX_LOCKED, index, NULL, NULL);
	case XC_ERR_NOT_FOUND:
		return sovb_fail(err, SOVB_MSG_INDEX_MISSING, index, NULL, NULL);
	case XC_ERR_NO_SPACE:
		return sovb_fail(err, SOVB_MSG_DISK_FULL, index, NULL, NULL);
	case XC_ERR_CORRUPT:
	case XC_ERR_VERSION:
		return sovb_fail(err, SOVB_MSG_INDEX_DAMAGED, index, message->text, NULL);
	case XC_ERR_INVALID:
	case XC_ERR_INTERNAL:
		return sovb_fail(err, SOVB_MSG_INTERNAL, message->text, NULL, NULL);
	case XC_ERR_IO:
	case XC_OK:
		break;
	}
	return sovb_fail(err, SOVB_MSG_INDEX_FAILED, index, message->text, NULL);
}
