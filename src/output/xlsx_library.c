#include "xlsx_library.h"

sovb_status sovb_xlsx_load(sovb_xlsx_calls *calls, const char *path, sovb_error *err)
{
	static const char *const names[] = {SOVB_XLSX_CALLS(SOVB_LIBRARY_NAME)};
	static const sovb_library library = {SOVB_SONAME_XLSXWRITER, names, sizeof names / sizeof *names};

	return sovb_library_load(calls, &library, path, err);
}
