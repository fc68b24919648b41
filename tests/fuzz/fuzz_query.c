/* What somebody types to search for. */
#include "fuzz.h"

#include <string.h>

#include <sovb/register.h>

#include "query_parse.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *query = malloc(size + 1);
	sovb_parsed_query parsed;
	sovb_arena arena;

	MUST(query);
	memcpy(query, data, size);
	query[size] = '\0';
	sovb_arena_init(&arena, (size_t)16 << 20);
	if (sovb_query_parse(&parsed, query, &arena, NULL) == SOVB_OK)
		MUST(parsed.count <= SOVB_QUERY_MAX_TERMS);
	sovb_arena_fini(&arena);
	free(query);
	return 0;
}
