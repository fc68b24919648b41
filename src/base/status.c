#include "message.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "reason.h"
#include "utf8.h"

static const struct {
	const char *name;
	int exit;
} statuses[] = {
#define X(name, text, exit) {text, exit},
	SOVB_STATUS_TABLE(X)
#undef X
};

static const struct {
	sovb_status status;
	const char *text[2]; /* by sovb_lang */
} messages[] = {
#define X(name, status, en, vi) {SOVB_##status, {vi, en}},
	SOVB_MESSAGE_TABLE(X)
#undef X
};

const char *sovb_status_name(sovb_status status)
{
	return (unsigned)status < SOVB_STATUS_COUNT ? statuses[status].name : "unknown";
}

int sovb_status_exit(sovb_status status)
{
	return (unsigned)status < SOVB_STATUS_COUNT ? statuses[status].exit : 4;
}

static void copy_word(char *to, const char *from)
{
	size_t length = from ? strlen(from) : 0;

	if (length >= SOVB_ERROR_WORD_MAX)
		length = sovb_utf8_floor(from, SOVB_ERROR_WORD_MAX - 1);
	if (length)
		memcpy(to, from, length);
	to[length] = '\0';
}

sovb_status sovb_fail(sovb_error *err, sovb_message message, const char *word1, const char *word2,
                      const char *word3)
{
	const char *words[SOVB_ERROR_WORDS] = {word1, word2, word3};

	if (err) {
		err->status = messages[message].status;
		err->message = message;
		for (int i = 0; i < SOVB_ERROR_WORDS; i++)
			copy_word(err->word[i], words[i]);
	}
	return messages[message].status;
}

sovb_status sovb_no_memory(sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_NOMEM, NULL, NULL, NULL);
}

/* Appends byte c, shown as \xNN when it is a control byte.  False, and out as it was, when it does not fit. */
static bool put_visible(char *out, size_t size, size_t *at, unsigned char c)
{
	char shown[5] = {(char)c, '\0'};
	size_t length = 1;

	if (c < 0x20 || c == 0x7f)
		length = (size_t)snprintf(shown, sizeof shown, "\\x%02x", c);
	if (length >= size - *at)
		return false;
	memcpy(out + *at, shown, length);
	*at += length;
	return true;
}

static bool put_text(char *out, size_t size, size_t *at, const char *text)
{
	while (*text && put_visible(out, size, at, (unsigned char)*text))
		text++;
	return !*text;
}

const char *sovb_reason_text(const char *reason, sovb_lang lang)
{
	static const char *const reasons[][2] = {
#define X(name, en, vi) {en, vi},
		SOVB_REASON_TABLE(X)
#undef X
	};

	for (size_t i = 0; lang == SOVB_LANG_VI && i < sizeof reasons / sizeof reasons[0]; i++) {
		if (!strcmp(reasons[i][0], reason))
			return reasons[i][1];
	}
	return reason;
}

const char *sovb_error_text(const sovb_error *err, sovb_lang lang, char *out, size_t size)
{
	size_t at = 0;
	bool fits = true;

	if (!size)
		return out;
	for (const char *p = messages[err->message].text[lang]; *p && fits; p++) {
		if (*p == '%' && p[1] >= '1' && p[1] <= '0' + SOVB_ERROR_WORDS)
			fits = put_text(out, size, &at, sovb_reason_text(err->word[*++p - '1'], lang));
		else
			fits = put_visible(out, size, &at, (unsigned char)*p);
	}
	at = sovb_utf8_floor(out, at);
	out[at] = '\0';
	return out;
}
