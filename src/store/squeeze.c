#include "squeeze.h"

#include <stdlib.h>

#include <zstd.h>

#include "squeeze_words.h"

/* Short texts are quickly done; in long ones it pays to look harder. */
#define LONG_TEXT ((size_t)32 << 10)
#define LEVEL_SHORT 3
#define LEVEL_LONG 5

struct sovb_squeezing {
	ZSTD_CCtx *context;
	ZSTD_CDict *for_short;
	ZSTD_CDict *for_long; /* NULL: none was met */
};

struct sovb_unsqueezing {
	ZSTD_DCtx *context;
	ZSTD_DDict *words;
};

static void free_squeezing(struct sovb_squeezing *s)
{
	if (!s)
		return;
	ZSTD_freeCCtx(s->context);
	ZSTD_freeCDict(s->for_short);
	ZSTD_freeCDict(s->for_long);
	free(s);
}

static void free_unsqueezing(struct sovb_unsqueezing *u)
{
	if (!u)
		return;
	ZSTD_freeDCtx(u->context);
	ZSTD_freeDDict(u->words);
	free(u);
}

void sovb_squeezer_fini(sovb_squeezer *squeezer)
{
	free_squeezing(squeezer->squeezing);
	free_unsqueezing(squeezer->unsqueezing);
	*squeezer = (sovb_squeezer)SOVB_SQUEEZER_INIT;
}

static struct sovb_squeezing *make_squeezing(void)
{
	struct sovb_squeezing *s = calloc(1, sizeof *s);

	if (!s)
		return NULL;
	s->context = ZSTD_createCCtx();
	s->for_short = ZSTD_createCDict(squeeze_words, sizeof squeeze_words, LEVEL_SHORT);
	/* There is one dictionary, so its number need not be said. */
	if (s->context && s->for_short && !ZSTD_isError(ZSTD_CCtx_setParameter(s->context, ZSTD_c_dictIDFlag, 0)))
		return s;
	free_squeezing(s);
	return NULL;
}

static struct sovb_unsqueezing *make_unsqueezing(void)
{
	struct sovb_unsqueezing *u = calloc(1, sizeof *u);

	if (!u)
		return NULL;
	u->context = ZSTD_createDCtx();
	u->words = ZSTD_createDDict(squeeze_words, sizeof squeeze_words);
	if (u->context && u->words && !ZSTD_isError(ZSTD_DCtx_refDDict(u->context, u->words)))
		return u;
	free_unsqueezing(u);
	return NULL;
}

/* The dictionary for so much text; NULL when there is no memory. */
static const ZSTD_CDict *words_for(struct sovb_squeezing *s, size_t size)
{
	if (size < LONG_TEXT)
		return s->for_short;
	if (!s->for_long)
		s->for_long = ZSTD_createCDict(squeeze_words, sizeof squeeze_words, LEVEL_LONG);
	return s->for_long;
}

static bool append(sovb_buffer *out, struct sovb_squeezing *s, const char *data, size_t size)
{
	const size_t bound = ZSTD_compressBound(size);
	const ZSTD_CDict *words = words_for(s, size);
	char *room = sovb_buffer_room(out, bound);
	size_t made;

	if (!words || !room || ZSTD_isError(ZSTD_CCtx_refCDict(s->context, words)))
		return false;
	made = ZSTD_compress2(s->context, room, bound, data, size);
	if (ZSTD_isError(made))
		return false;
	sovb_buffer_take(out, made);
	return true;
}

void sovb_squeeze(sovb_buffer *out, sovb_squeezer *squeezer, const char *data, size_t size)
{
	if (!squeezer->squeezing)
		squeezer->squeezing = make_squeezing();
	if ((!squeezer->squeezing || !append(out, squeezer->squeezing, data, size)) && out->status == SOVB_OK)
		out->status = SOVB_ERR_NOMEM;
}

sovb_status sovb_unsqueeze(sovb_string *out, sovb_squeezer *squeezer, const char *data, size_t size, size_t limit,
                           sovb_arena *arena)
{
	const unsigned long long whole = ZSTD_getFrameContentSize(data, size);
	char *room;

	*out = (sovb_string){0};
	if (whole == ZSTD_CONTENTSIZE_UNKNOWN || whole == ZSTD_CONTENTSIZE_ERROR || whole > limit)
		return SOVB_ERR_DAMAGED;
	if (!squeezer->unsqueezing)
		squeezer->unsqueezing = make_unsqueezing();
	room = sovb_arena_alloc(arena, (size_t)whole + 1);
	if (!squeezer->unsqueezing || !room)
		return SOVB_ERR_NOMEM;
	if (ZSTD_decompressDCtx(squeezer->unsqueezing->context, room, (size_t)whole, data, size) != whole)
		return SOVB_ERR_DAMAGED;
	*out = (sovb_string){room, (size_t)whole};
	return SOVB_OK;
}
