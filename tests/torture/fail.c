/*
 * Preloaded into a program: lets one call of a kind fail, or all from one on.
 *
 *	SOVB_FAIL=memory:N  the N-th malloc, calloc or realloc of the process
 *	SOVB_FAIL=write:N   the N-th write, pwrite or fsync to a file under SOVB_FAIL_UNDER (ENOSPC), and all after it
 *
 * Children inherit it and count from where their parent was.
 */
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long memory_at, write_at;
static const char *under;
static long allocations, writes;

__attribute__((constructor)) static void configure(void)
{
	const char *what = getenv("SOVB_FAIL");

	under = getenv("SOVB_FAIL_UNDER");
	if (what && strncmp(what, "memory:", 7) == 0)
		memory_at = allocations + atol(what + 7);
	else if (what && strncmp(what, "write:", 6) == 0)
		write_at = atol(what + 6);
}

static int is_denied(void)
{
	return __atomic_add_fetch(&allocations, 1, __ATOMIC_RELAXED) == memory_at;
}

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

void *malloc(size_t size)
{
	if (is_denied()) {
		errno = ENOMEM;
		return NULL;
	}
	return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	if (is_denied()) {
		errno = ENOMEM;
		return NULL;
	}
	return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
	if (is_denied()) {
		errno = ENOMEM;
		return NULL;
	}
	return __libc_realloc(old, size);
}

/* Only files of the index: pipes and the terminal have their own tests. */
static int is_full(int fd)
{
	char link[64], path[4096];
	ssize_t size;

	if (!write_at || !under)
		return 0;
	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	size = readlink(link, path, sizeof path - 1);
	if (size <= 0)
		return 0;
	path[size] = '\0';
	return strncmp(path, under, strlen(under)) == 0 && ++writes >= write_at;
}

ssize_t write(int fd, const void *data, size_t size)
{
	static ssize_t (*real)(int, const void *, size_t);

	if (!real)
		real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
	if (is_full(fd)) {
		errno = ENOSPC;
		return -1;
	}
	return real(fd, data, size);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t at)
{
	static ssize_t (*real)(int, const void *, size_t, off_t);

	if (!real)
		real = (ssize_t(*)(int, const void *, size_t, off_t))dlsym(RTLD_NEXT, "pwrite");
	if (is_full(fd)) {
		errno = ENOSPC;
		return -1;
	}
	return real(fd, data, size, at);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off_t at)
{
	return pwrite(fd, data, size, at);
}

static int sync_with(const char *name, int fd)
{
	int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);

	if (is_full(fd)) {
		errno = EIO;
		return -1;
	}
	return real(fd);
}

int fsync(int fd)
{
	return sync_with("fsync", fd);
}

int fdatasync(int fd)
{
	return sync_with("fdatasync", fd);
}
