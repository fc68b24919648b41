#include "icu.h"

sovb_status sovb_icu_load_normal(sovb_icu_normal *calls, sovb_error *err)
{
	static const char *const names[] = {SOVB_ICU_NORMAL_CALLS(SOVB_LIBRARY_NAME)};
	static const sovb_library library = {SOVB_SONAME_ICU_UC, names, sizeof names / sizeof *names};

	return sovb_library_load(calls, &library, NULL, err);
}

sovb_status sovb_icu_load_order(sovb_icu_order *calls, sovb_error *err)
{
	static const char *const names[] = {SOVB_ICU_ORDER_CALLS(SOVB_LIBRARY_NAME)};
	static const sovb_library library = {SOVB_SONAME_ICU_I18N, names, sizeof names / sizeof *names};

	return sovb_library_load(calls, &library, NULL, err);
}
