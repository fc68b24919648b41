#include "text_sample.h"

#include <stdarg.h>
#include <setjmp.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define ARENA_LIMIT ((size_t)64 << 20)

void normalize_text(sample *s, sovb_text text)
{
	sovb_error err;

	sovb_arena_init(&s->arena, ARENA_LIMIT);
	s->text = text;
	assert_int_equal(sovb_text_normalize(&s->text, &s->arena, &err), SOVB_OK);
}

void normalize(sample *s, const char *bytes, size_t size)
{
	normalize_text(s, (sovb_text){.bytes = bytes, .size = size});
}

void done(sample *s)
{
	sovb_arena_fini(&s->arena);
}

void assert_norm(const char *bytes, const char *expected)
{
	sample s;

	normalize(&s, bytes, strlen(bytes));
	if (s.text.norm_size != strlen(expected) || memcmp(s.text.norm, expected, s.text.norm_size) != 0)
		fail_msg("want:\n%s\ngot:\n%.*s", expected, (int)s.text.norm_size, s.text.norm);
	done(&s);
}
