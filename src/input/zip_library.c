#include "zip_library.h"

sovb_status sovb_zip_load(sovb_zip_calls *calls, const char *path, sovb_error *err)
{
	static const char *const names[] = {SOVB_ZIP_CALLS(SOVB_LIBRARY_NAME)};
	static const sovb_library library = {SOVB_SONAME_LIBZIP, names, sizeof names / sizeof *names};

	return sovb_library_load(calls, &library, path, err);
}
