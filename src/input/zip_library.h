/*
 * What is asked of libzip, which is loaded for the first package that is opened.
 */
#ifndef SOVB_ZIP_LIBRARY_H
#define SOVB_ZIP_LIBRARY_H

#include <zip.h>

#include "library.h"

#define SOVB_ZIP_CALLS(CALL)                                                                                           \
	CALL(zip_close) CALL(zip_discard) CALL(zip_error_code_zip) CALL(zip_error_fini) CALL(zip_error_init)           \
	CALL(zip_error_strerror) CALL(zip_fclose) CALL(zip_file_add) CALL(zip_file_get_error) CALL(zip_file_replace)   \
	CALL(zip_file_set_dostime) CALL(zip_fopen_index) CALL(zip_fread) CALL(zip_get_error) CALL(zip_get_name)        \
	CALL(zip_get_num_entries) CALL(zip_name_locate) CALL(zip_open_from_source) CALL(zip_set_file_compression)      \
	CALL(zip_source_buffer) CALL(zip_source_buffer_create) CALL(zip_source_close) CALL(zip_source_free)            \
	CALL(zip_source_keep) CALL(zip_source_open) CALL(zip_source_read) CALL(zip_stat_index) CALL(zip_strerror)

typedef struct sovb_zip_calls {
	SOVB_ZIP_CALLS(SOVB_LIBRARY_MEMBER)
} sovb_zip_calls;

/* path: the package that is to be opened. */
sovb_status sovb_zip_load(sovb_zip_calls *calls, const char *path, sovb_error *err);

#endif
