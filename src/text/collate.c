#include "collate.h"

#include <limits.h>
#include <stdlib.h>

#include "bytes.h"
#include "icu.h"
#include "message.h"

struct sovb_collator {
	sovb_icu_order icu;
	UCollator *rules; /* NULL: ICU has none */
};

sovb_status sovb_collator_new(sovb_collator **out, sovb_error *err)
{
	sovb_collator *collator = calloc(1, sizeof *collator);
	UErrorCode failure = U_ZERO_ERROR;
	sovb_status status;

	*out = NULL;
	if (!collator)
		return sovb_no_memory(err);
	status = sovb_icu_load_order(&collator->icu, err);
	if (status != SOVB_OK) {
		free(collator);
		return status;
	}
	collator->rules = collator->icu.ucol_open("vi", &failure);
	*out = collator;
	return SOVB_OK;
}

void sovb_collator_free(sovb_collator *collator)
{
	if (!collator)
		return;
	collator->icu.ucol_close(collator->rules);
	free(collator);
}

int sovb_collator_compare(const sovb_collator *collator, sovb_string a, sovb_string b)
{
	UErrorCode failure = U_ZERO_ERROR;
	int order = 0;

	if (collator->rules && a.size && b.size && a.size <= INT_MAX && b.size <= INT_MAX)
		order = collator->icu.ucol_strcollUTF8(collator->rules, a.data, (int32_t)a.size, b.data, (int32_t)b.size,
		                                       &failure);
	return order && U_SUCCESS(failure) ? order : sovb_string_compare(a, b);
}
