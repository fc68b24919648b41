#include "library.h"

#include <dlfcn.h>
#include <string.h>

#include "message.h"

sovb_status sovb_library_load(void *calls, const sovb_library *library, const char *path, sovb_error *err)
{
	void *handle = dlopen(library->file, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
	bool found = handle;

	for (size_t i = 0; i < library->count && found; i++) {
		void *function = dlsym(handle, library->names[i]);

		/* POSIX has both kinds of pointers look alike, C does not. */
		memcpy((char *)calls + i * sizeof function, &function, sizeof function);
		found = function;
	}
	if (handle)
		dlclose(handle);
	if (!found)
		return path ? sovb_fail(err, SOVB_MSG_FILE_LIBRARY, path, library->file, NULL)
		            : sovb_fail(err, SOVB_MSG_LIBRARY, library->file, NULL, NULL);
	return SOVB_OK;
}

bool sovb_library_is_missing(const sovb_error *error)
{
	return error->message == SOVB_MSG_FILE_LIBRARY || error->message == SOVB_MSG_LIBRARY;
}
