#include "restart.h"

sovb_status sovb_restart(sovb_store *store,
			 sovb_status (*question)(void *context, sovb_store *store, sovb_error *err),
			 void *context, sovb_error *err)
{
	sovb_status status = question(context, store, err);

	for (int i = 0; status == SOVB_ERR_MODIFIED && i < SOVB_MAX_RESTARTS; i++) {
		status = sovb_store_refresh(store, err);
		if (status == SOVB_OK)
			status = question(context, store, err);
	}
	return status;
}
