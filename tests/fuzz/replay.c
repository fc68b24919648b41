/*
 * An ordinary main for a fuzz target: every file named, and every file in a folder named, goes through it once.
 */
#include "fuzz.h"

#include <errno.h>
#include <ftw.h>
#include <string.h>
#include <sys/stat.h>

#define OPEN_FOLDERS 16

static size_t replayed;

static void replay(const char *path, size_t size)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = malloc(size ? size : 1);

	MUST(file && data);
	MUST(fread(data, 1, size, file) == size);
	fclose(file);
	LLVMFuzzerTestOneInput(data, size);
	free(data);
	replayed++;
}

static int visit(const char *path, const struct stat *st, int kind, struct FTW *where)
{
	(void)where;
	if (kind == FTW_F)
		replay(path, (size_t)st->st_size);
	return 0;
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		/* A folder that is not there holds nothing. */
		if (nftw(argv[i], visit, OPEN_FOLDERS, FTW_PHYS) != 0 && errno != ENOENT) {
			perror(argv[i]);
			return 1;
		}
	}
	printf("%zu files\n", replayed);
	return replayed ? 0 : 1;
}
