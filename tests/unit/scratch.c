#include "scratch.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>

#define OPEN_FOLDERS 16

bool scratch_make(char out[SCRATCH_MAX])
{
	snprintf(out, SCRATCH_MAX, "/tmp/sovb-test-XXXXXX");
	return mkdtemp(out) != NULL;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
	(void)st;
	(void)kind;
	(void)where;
	return remove(path);
}

void scratch_remove(const char *folder)
{
	nftw(folder, remove_one, OPEN_FOLDERS, FTW_DEPTH | FTW_PHYS);
}
