/*
 * What is asked of libxlsxwriter, which is loaded for the first workbook that is made.
 */
#ifndef SOVB_XLSX_LIBRARY_H
#define SOVB_XLSX_LIBRARY_H

#include <xlsxwriter.h>

#include "library.h"

#define SOVB_XLSX_CALLS(CALL)                                                                                          \
	CALL(format_set_align) CALL(format_set_bg_color) CALL(format_set_bold) CALL(format_set_border)                 \
	CALL(format_set_font_name) CALL(format_set_font_size) CALL(format_set_num_format) CALL(format_set_text_wrap)   \
	CALL(lxw_strerror) CALL(workbook_add_format) CALL(workbook_add_worksheet) CALL(workbook_close)                 \
	CALL(workbook_new) CALL(workbook_set_properties) CALL(worksheet_autofilter) CALL(worksheet_fit_to_pages)       \
	CALL(worksheet_freeze_panes) CALL(worksheet_repeat_rows) CALL(worksheet_set_column) CALL(worksheet_set_footer) \
	CALL(worksheet_set_landscape) CALL(worksheet_set_paper) CALL(worksheet_set_row) CALL(worksheet_write_blank)    \
	CALL(worksheet_write_datetime) CALL(worksheet_write_number) CALL(worksheet_write_string)

typedef struct sovb_xlsx_calls {
	SOVB_XLSX_CALLS(SOVB_LIBRARY_MEMBER)
} sovb_xlsx_calls;

/* path: the workbook that is to be made. */
sovb_status sovb_xlsx_load(sovb_xlsx_calls *calls, const char *path, sovb_error *err);

#endif
