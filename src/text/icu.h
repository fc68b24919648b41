/*
 * What is asked of ICU, which is loaded for texts that are not NFC already and for lists in the order of a dictionary.
 */
#ifndef SOVB_ICU_H
#define SOVB_ICU_H

#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

#include "library.h"

#define SOVB_ICU_NORMAL_CALLS(CALL) CALL(u_errorName) CALL(u_strToUTF8) CALL(unorm2_getNFCInstance) CALL(unorm2_normalize)
#define SOVB_ICU_ORDER_CALLS(CALL) CALL(ucol_close) CALL(ucol_open) CALL(ucol_strcollUTF8)

typedef struct sovb_icu_normal {
	SOVB_ICU_NORMAL_CALLS(SOVB_LIBRARY_MEMBER)
} sovb_icu_normal;

typedef struct sovb_icu_order {
	SOVB_ICU_ORDER_CALLS(SOVB_LIBRARY_MEMBER)
} sovb_icu_order;

sovb_status sovb_icu_load_normal(sovb_icu_normal *calls, sovb_error *err);
sovb_status sovb_icu_load_order(sovb_icu_order *calls, sovb_error *err);

#endif
