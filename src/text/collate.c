#include "collate.h"

#include <limits.h>
#include <stdlib.h>

#include <unicode/ucol.h>

#include "bytes.h"

struct sovb_collator {
	UCollator *rules;
};

sovb_collator *sovb_collator_new(void)
{
	sovb_collator *collator = calloc(1, sizeof *collator);
	UErrorCode failure = U_ZERO_ERROR;

	if (!collator)
		return NULL;
	collator->rules = ucol_open("vi", &failure);
	if (U_FAILURE(failure)) {
		sovb_collator_free(collator);
		return NULL;
	}
	return collator;
}

void sovb_collator_free(sovb_collator *collator)
{
	if (!collator)
		return;
	ucol_close(collator->rules);
	free(collator);
}

int sovb_collator_compare(const sovb_collator *collator, sovb_string a, sovb_string b)
{
	UErrorCode failure = U_ZERO_ERROR;
	int order = 0;

	if (collator && a.size && b.size && a.size <= INT_MAX && b.size <= INT_MAX)
		order = ucol_strcollUTF8(collator->rules, a.data, (int32_t)a.size, b.data, (int32_t)b.size, &failure);
	return order && U_SUCCESS(failure) ? order : sovb_string_compare(a, b);
}
