/*
 * Printers: one interface for records, whatever form they leave in.
 *
 * A command describes its answer once (begin_map, key, string, end) and the printer writes it as NDJSON (one record a
 * line), JSON (one list of records) or CSV (one row a record, columns from the first; lists and maps inside a cell as
 * JSON).  A printer writes through the sink it was given and remembers the sink's first failure.
 */
#ifndef SOVB_PRINTER_H
#define SOVB_PRINTER_H

#include <string.h>

#include <sovb/span.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sovb_printer sovb_printer;

typedef enum sovb_format { SOVB_FORMAT_NDJSON, SOVB_FORMAT_JSON, SOVB_FORMAT_CSV } sovb_format;

/* Takes all of data; false when it could not. */
typedef bool (*sovb_sink)(void *context, const char *data, size_t size);

/* NULL when there is no memory. */
SOVB_API sovb_printer *sovb_printer_new(sovb_format format, sovb_sink sink, void *context);

/* Ends the output (closes JSON's list) and frees the printer.  False when anything could not be written. */
SOVB_API bool sovb_printer_finish(sovb_printer *printer);

/* A record is a map at the top; maps and lists nest up to 32 deep. */
SOVB_API void sovb_printer_begin_map(sovb_printer *printer);
SOVB_API void sovb_printer_end_map(sovb_printer *printer);
SOVB_API void sovb_printer_begin_list(sovb_printer *printer);
SOVB_API void sovb_printer_end_list(sovb_printer *printer);

/* A key is a word of ASCII letters, digits, '_' and '-', and stands as it is; in CSV it may be any heading.  size: strlen(key). */
SOVB_API void sovb_printer_key_of_size(sovb_printer *printer, const char *key, size_t size);

static inline void sovb_printer_key(sovb_printer *printer, const char *key)
{
	sovb_printer_key_of_size(printer, key, strlen(key));
}

/* Values.  Bytes that are not UTF-8 leave as U+FFFD. A string without data leaves as null. */
SOVB_API void sovb_printer_string(sovb_printer *printer, sovb_string value);
SOVB_API void sovb_printer_text(sovb_printer *printer, const char *value);
SOVB_API void sovb_printer_integer(sovb_printer *printer, long long value);
SOVB_API void sovb_printer_number(sovb_printer *printer, double value);
SOVB_API void sovb_printer_boolean(sovb_printer *printer, bool value);
SOVB_API void sovb_printer_null(sovb_printer *printer);

/* A date's ISO text, or null when there is none. */
SOVB_API void sovb_printer_date(sovb_printer *printer, sovb_date value);

/* Key and value in one call. */
static inline void sovb_printer_field_string(sovb_printer *printer, const char *key, sovb_string value)
{
	sovb_printer_key(printer, key);
	sovb_printer_string(printer, value);
}

static inline void sovb_printer_field_text(sovb_printer *printer, const char *key, const char *value)
{
	sovb_printer_key(printer, key);
	sovb_printer_text(printer, value);
}

static inline void sovb_printer_field_integer(sovb_printer *printer, const char *key, long long value)
{
	sovb_printer_key(printer, key);
	sovb_printer_integer(printer, value);
}

static inline void sovb_printer_field_date(sovb_printer *printer, const char *key, sovb_date value)
{
	sovb_printer_key(printer, key);
	sovb_printer_date(printer, value);
}

#ifdef __cplusplus
}
#endif
#endif
