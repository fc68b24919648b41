/*
 * sovb-lexicon: writes the lexicon out as C, for the library that is being built.
 */
#include <inttypes.h>
#include <stdio.h>

#include "lexicon_tables.h"

static void print_numbers(const char *name, const uint16_t *numbers, size_t count)
{
	printf("\t.%s = {", name);
	for (size_t i = 0; i < count; i++) {
		if (numbers[i])
			printf("[%zu] = %u, ", i, numbers[i]);
	}
	puts("},");
}

static void print_flags(const char *name, const bool *flags, size_t count)
{
	printf("\t.%s = {", name);
	for (size_t i = 0; i < count; i++) {
		if (flags[i])
			printf("[%zu] = true, ", i);
	}
	puts("},");
}

static void print_bits(const char *name, const uint8_t *bits, size_t count)
{
	printf("\t\t.%s = {", name);
	for (size_t i = 0; i < count; i++) {
		if (bits[i])
			printf("[%zu] = %u, ", i, bits[i]);
	}
	puts("},");
}

static void print_slots(const sovb_lexicon_tables *tables)
{
	puts("\t.slot = {");
	for (size_t i = 0; i < SOVB_LEXICON_SLOTS; i++) {
		if (tables->slot[i].hash)
			printf("\t\t[%zu] = {0x%" PRIx64 "u, %u},\n", i, tables->slot[i].hash, tables->slot[i].word);
	}
	puts("\t},");
}

static void print_ranges(const sovb_phrase_index *index)
{
	puts("\t\t.range = {");
	for (size_t class = 0; class < SOVB_PHRASE_CLASS_COUNT; class++) {
		printf("\t\t\t[%zu] = {", class);
		for (size_t word = 0; word < SOVB_WORDS_MAX; word++) {
			if (index->range[class][word].count)
				printf("[%zu] = {%u, %u}, ", word, index->range[class][word].first, index->range[class][word].count);
		}
		puts("},");
	}
	puts("\t\t},");
}

static void print_phrases(const sovb_phrase_index *index)
{
	puts("\t\t.phrase = {");
	for (size_t i = 0; i < SOVB_PHRASES_MAX && index->phrase[i].count; i++) {
		const sovb_phrase *phrase = &index->phrase[i];

		printf("\t\t\t{{");
		for (size_t k = 0; k < phrase->count; k++)
			printf("%u, ", phrase->word[k]);
		printf("}, %u, %u, %u},\n", phrase->count, phrase->class, phrase->value);
	}
	puts("\t\t},");
}

static void print_codes(const sovb_codes *codes)
{
	puts("\t.codes = {{");
	for (size_t i = 0; i < SOVB_CODES_SLOTS; i++) {
		if (codes->slot[i].hash)
			printf("\t\t[%zu] = {0x%" PRIx64 "u, %u, %u},\n", i, codes->slot[i].hash, codes->slot[i].type,
			       codes->slot[i].organ);
	}
	puts("\t}},");
}

int main(void)
{
	static sovb_lexicon_tables tables;

	if (!sovb_lexicon_make(&tables)) {
		fputs("sovb-lexicon: a table of phrases has outgrown its ceiling, or a word stands twice (lexicon.h)\n", stderr);
		return 1;
	}
	puts("/* Written by sovb-lexicon when the library is built. */\n#include \"lexicon_tables.h\"\n");
	puts("const sovb_lexicon_tables sovb_lexicon_built = {");
	print_slots(&tables);
	print_flags("in_body", tables.in_body, SOVB_WORDS_MAX);
	print_flags("ends_type", tables.ends_type, SOVB_WORDS_MAX);
	print_flags("ends_type_in", tables.ends_type_in, sizeof tables.ends_type_in);
	print_numbers("before_type_end", tables.before_type_end, SOVB_WORDS_MAX);
	puts("\t.index = {");
	print_bits("begins", tables.index.begins, SOVB_WORDS_MAX);
	print_bits("ends", tables.index.ends, SOVB_WORDS_MAX);
	print_ranges(&tables.index);
	print_phrases(&tables.index);
	puts("\t},");
	print_codes(&tables.codes);
	puts("};");
	return fflush(stdout) != 0;
}
