/*
 * Statuses and errors.
 *
 * Every function that can fail returns a sovb_status and, through its last argument, tells what went wrong in a
 * sovb_error.  The error holds an id and its words, not a sentence: sovb_error_text() makes the sentence, in
 * Vietnamese or English, when somebody wants to read it.
 *
 * A failure leaves its out arguments at NULL or zero.
 */
#ifndef SOVB_STATUS_H
#define SOVB_STATUS_H

#include <stddef.h>

#if defined(__GNUC__)
#define SOVB_API __attribute__((visibility("default")))
#else
#define SOVB_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* The status, its name in records, and what a command that ends with it exits with. */
#define SOVB_STATUS_TABLE(X)                                                                                 \
	X(OK, "ok", 0)                                                                                       \
	X(ERR_NOMEM, "out-of-memory", 4)                                                                     \
	X(ERR_USAGE, "usage", 2)                                                                             \
	X(ERR_QUERY, "query", 2)                                                                             \
	X(ERR_IO, "io", 3)                                                                                   \
	X(ERR_NO_FILE, "no-file", 3)                                                                         \
	X(ERR_FORMAT, "format", 3)                                                                           \
	X(ERR_UNSUPPORTED, "unsupported", 3)                                                                 \
	X(ERR_ENCRYPTED, "encrypted", 3)                                                                     \
	X(ERR_TOO_LARGE, "too-large", 3)                                                                     \
	X(ERR_ENCODING, "encoding", 3)                                                                       \
	X(ERR_NO_INDEX, "no-index", 4)                                                                       \
	X(ERR_LOCKED, "locked", 4)                                                                           \
	X(ERR_VERSION, "version", 4)                                                                         \
	X(ERR_DAMAGED, "damaged", 4)                                                                         \
	X(ERR_MODIFIED, "modified", 4)                                                                       \
	X(ERR_INDEX, "index", 4)                                                                             \
	X(ERR_DISK_FULL, "disk-full", 4)                                                                     \
	X(ERR_INTERNAL, "internal", 4)

typedef enum sovb_status {
#define X(name, text, exit) SOVB_##name,
	SOVB_STATUS_TABLE(X)
#undef X
	SOVB_STATUS_COUNT
} sovb_status;

/* The language of sentences made by the library. */
typedef enum sovb_lang { SOVB_LANG_VI, SOVB_LANG_EN } sovb_lang;

#define SOVB_ERROR_WORDS 3
#define SOVB_ERROR_WORD_MAX 512

/*
 * What went wrong.  A plain value: copy it, put it on the stack, forget it.  `message` is an id from the library's own
 * table; `word` are the things the sentence names (a path, a limit, a value), cut to SOVB_ERROR_WORD_MAX bytes.
 */
typedef struct sovb_error {
	sovb_status status;
	int message;
	char word[SOVB_ERROR_WORDS][SOVB_ERROR_WORD_MAX];
} sovb_error;

/* The status's name as it stands in records ("too-large").  Never NULL. */
SOVB_API const char *sovb_status_name(sovb_status status);

/* The exit status of a command that ends with this status. */
SOVB_API int sovb_status_exit(sovb_status status);

/*
 * Write the error's sentence into out (always terminated, cut at a character when it is too small) and return out.
 * Control bytes of file names are shown as \xNN.
 */
SOVB_API const char *sovb_error_text(const sovb_error *err, sovb_lang lang, char *out, size_t size);

/*
 * What the system says of a failure (strerror()), in the language; as it is when it is not known.  sovb_error_text() does
 * this for the words of the error.
 */
SOVB_API const char *sovb_reason_text(const char *reason, sovb_lang lang);

#ifdef __cplusplus
}
#endif
#endif
