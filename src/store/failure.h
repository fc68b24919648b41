/*
 * What a failure of Xapian means for a register.
 */
#ifndef SOVB_FAILURE_H
#define SOVB_FAILURE_H

#include <sovb/status.h>

#include "xapian_c.h"

/* Fill err for the register at index and return its status; status is not XC_OK. */
sovb_status sovb_store_failure(const char *index, xc_status status, const xc_message *message,
                               sovb_error *err);

#endif
