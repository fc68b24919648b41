#include "convert.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "call_filter.h"
#include "file.h"
#include "message.h"

#define FILE_FD 3 /* SOVB_CONVERTER_FILE */
#define OPEN_FILES 64
#define PIECE ((size_t)64 * 1024)

/* ---- in the child ---- */

static void limit(int resource, rlim_t most)
{
	const struct rlimit value = {most, most};

	setrlimit(resource, &value);
}

static _Noreturn void become(const sovb_converter *converter, int file, int out)
{
	static const char *const environment[] = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/nonexistent", NULL};
	const char *words[SOVB_CONVERTER_ARGUMENTS + 2] = {converter->program};
	int nothing = open("/dev/null", O_RDWR);

	for (size_t i = 0; i < SOVB_CONVERTER_ARGUMENTS && converter->arguments[i]; i++)
		words[i + 1] = converter->arguments[i];
	/* Numbers that are not in the way of those to come. */
	file = fcntl(file, F_DUPFD, FILE_FD + 1);
	out = fcntl(out, F_DUPFD, FILE_FD + 1);
	if (nothing < 0 || file < 0 || out < 0 || dup2(nothing, STDIN_FILENO) < 0 || dup2(nothing, STDERR_FILENO) < 0 ||
	    dup2(out, STDOUT_FILENO) < 0 || dup2(file, FILE_FD) < 0)
		_exit(126);
	for (int fd = FILE_FD + 1; fd < OPEN_FILES * 16; fd++)
		close(fd);
	setsid();
	limit(RLIMIT_CPU, SOVB_CONVERT_MAX_SECONDS);
	limit(RLIMIT_FSIZE, 0);
	limit(RLIMIT_NOFILE, OPEN_FILES);
	limit(RLIMIT_CORE, 0);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	sovb_call_filter_set(SOVB_FILTER_NO_SOCKETS);
	if (chdir("/") != 0)
		_exit(126);
	limit(RLIMIT_AS, SOVB_CONVERT_MAX_MEMORY); /* nothing of this process takes memory any more */
	execve(converter->program, (char *const *)words, (char *const *)environment);
	_exit(127);
}

/* ---- outside ---- */

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Take what the child writes until it ends its output; false when it writes or takes too much. */
static bool listen_to(sovb_buffer *out, int fd, const char **why)
{
	const int64_t deadline = now_ms() + SOVB_CONVERT_MAX_SECONDS * 1000;
	char piece[PIECE];

	for (;;) {
		struct pollfd wanted = {.fd = fd, .events = POLLIN};
		const int64_t left = deadline - now_ms();
		ssize_t got;

		if (left <= 0) {
			*why = "too slow";
			return false;
		}
		if (poll(&wanted, 1, (int)left) <= 0)
			continue;
		got = read(fd, piece, sizeof piece);
		if (got == 0)
			return true;
		if (got > 0)
			sovb_buffer_append(out, piece, (size_t)got);
		if (out->status != SOVB_OK) {
			*why = "too much text";
			return false;
		}
	}
}

static bool ended_well(int status, const char **why)
{
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return true;
	*why = WIFSIGNALED(status) ? "it was killed" : "it failed";
	return false;
}

static sovb_status failed(const sovb_converter *converter, const char *path, const char *why, sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_CONVERTER_FAILED, path, converter->program, why);
}

/* Put one word of the file in the place of another; what goes on behind it is a longer word. */
static void swap_words(char *data, size_t size, const char *from, const char *to)
{
	const size_t length = strlen(from);
	char *at = data;

	while ((at = memmem(at, size - (size_t)(at - data), from, length))) {
		const char *end = at + length;

		if (end == data + size || *end < '0' || *end > '9')
			memcpy(at, to, length);
		at += length;
	}
}

/* The file as the converter shall find it. */
static int prepare(const sovb_converter *converter, const char *data, size_t size)
{
	sovb_buffer copy = SOVB_BUFFER_INIT(size);
	int file;

	if (!converter->swap[0])
		return sovb_file_in_memory(data, size);
	sovb_buffer_append(&copy, data, size);
	if (copy.status == SOVB_OK)
		swap_words(copy.data, copy.size, converter->swap[0], converter->swap[1]);
	else
		errno = ENOMEM;
	file = copy.status == SOVB_OK ? sovb_file_in_memory(copy.data, copy.size) : -1;
	sovb_buffer_fini(&copy);
	return file;
}

static sovb_status run(sovb_buffer *out, const sovb_converter *converter, const char *path, int file, sovb_error *err)
{
	const char *why = NULL;
	int ends[2], status = 0;
	bool heard;
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) != 0)
		return failed(converter, path, strerror(errno), err);
	pid = fork();
	if (pid == 0)
		become(converter, file, ends[1]);
	close(ends[1]);
	if (pid < 0) {
		close(ends[0]);
		return failed(converter, path, strerror(errno), err);
	}
	heard = listen_to(out, ends[0], &why);
	close(ends[0]);
	if (!heard)
		kill(pid, SIGKILL);
	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	if (!heard || !ended_well(status, &why))
		return failed(converter, path, why, err);
	return SOVB_OK;
}

sovb_status sovb_convert(sovb_buffer *out, const sovb_converter *converter, const char *path, const char *data, size_t size,
                         size_t max, sovb_error *err)
{
	sovb_status status;
	int file;

	sovb_buffer_clear(out);
	out->limit = max;
	if (access(converter->program, X_OK) != 0)
		return sovb_fail(err, SOVB_MSG_CONVERTER_MISSING, path, converter->kind, converter->package);
	file = prepare(converter, data, size);
	if (file < 0)
		return failed(converter, path, strerror(errno), err);
	status = run(out, converter, path, file, err);
	close(file);
	return status;
}
