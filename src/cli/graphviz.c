#include "graphviz.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "language.h"
#include "say.h"
#include "session.h"

extern char **environ;

/* What dot prints. */
typedef struct picture_bytes {
	char *data;
	size_t size, capacity;
} picture_bytes;

static long long milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* The graph as a file without a name, so that dot can be read from while it reads. */
static FILE *make_input(const char *graph, size_t size)
{
	FILE *file = tmpfile();

	if (file && (fwrite(graph, 1, size, file) != size || fflush(file) || fseek(file, 0, SEEK_SET))) {
		fclose(file);
		file = NULL;
	}
	if (!file)
		say_error(_("a temporary file cannot be written (%s)"), language_reason(errno));
	return file;
}

static int start(pid_t *dot, FILE *input, const int out[2])
{
	char *const words[] = {(char[]){"dot"}, (char[]){"-Tsvg"}, NULL};
	posix_spawn_file_actions_t actions;
	int failure = posix_spawn_file_actions_init(&actions);

	if (failure)
		return failure;
	failure = posix_spawn_file_actions_adddup2(&actions, fileno(input), STDIN_FILENO);
	if (!failure)
		failure = posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
	if (!failure)
		failure = posix_spawn_file_actions_addclose(&actions, out[0]);
	if (!failure)
		failure = posix_spawnp(dot, words[0], &actions, NULL, words, environ);
	posix_spawn_file_actions_destroy(&actions);
	return failure;
}

static bool make_room(picture_bytes *bytes)
{
	size_t capacity = bytes->capacity ? 2 * bytes->capacity : (size_t)64 << 10;
	char *data;

	if (bytes->size < bytes->capacity)
		return true;
	if (capacity > GRAPHVIZ_MAX_BYTES)
		return false;
	data = realloc(bytes->data, capacity);
	if (!data)
		return false;
	bytes->data = data;
	bytes->capacity = capacity;
	return true;
}

/* Read until the end; false, and told, when that does not come in time or the picture is too large. */
static bool read_all(picture_bytes *bytes, int from)
{
	long long end = milliseconds() + GRAPHVIZ_SECONDS * 1000;

	for (;;) {
		long long left = end - milliseconds();
		struct pollfd ready = {.fd = from, .events = POLLIN};
		ssize_t got;

		if (left <= 0 || poll(&ready, 1, (int)left) == 0) {
			say_error(_("dot needs more than %d seconds; choose a smaller --depth"),
				  GRAPHVIZ_SECONDS);
			return false;
		}
		if (!make_room(bytes)) {
			say_error(_("the picture is too large; choose a smaller --depth"));
			return false;
		}
		got = read(from, bytes->data + bytes->size, bytes->capacity - bytes->size);
		if (got == 0)
			return true;
		if (got > 0)
			bytes->size += (size_t)got;
		else if (errno != EINTR && errno != EAGAIN)
			return false;
	}
}

/* Its end, waited for or brought about; true when it was content. */
static bool finish(pid_t dot, bool whole)
{
	int status;

	if (!whole)
		kill(dot, SIGKILL);
	while (waitpid(dot, &status, 0) < 0) {
		if (errno != EINTR)
			return false;
	}
	if (whole && !(WIFEXITED(status) && WEXITSTATUS(status) == 0)) {
		say_error(_("dot could not draw the graph"));
		return false;
	}
	return whole;
}

static int run_dot(FILE *input, const int out[2])
{
	picture_bytes bytes = {0};
	pid_t dot;
	int failure = start(&dot, input, out);
	bool whole;

	close(out[1]);
	if (failure == ENOENT)
		say_error(_("dot is not installed; install the package graphviz, or use --format dot"));
	else if (failure)
		say_error(_("dot cannot be started (%s)"), language_reason(failure));
	if (failure) {
		close(out[0]);
		return EXIT_FAILED;
	}
	whole = read_all(&bytes, out[0]);
	close(out[0]);
	whole = finish(dot, whole);
	if (whole)
		fwrite(bytes.data, 1, bytes.size, stdout);
	free(bytes.data);
	return whole ? EXIT_DONE : EXIT_FAILED;
}

int graphviz_svg(const char *graph, size_t size)
{
	FILE *input = make_input(graph, size);
	int out[2];
	int status;

	if (!input)
		return EXIT_FAILED;
	if (pipe2(out, O_CLOEXEC)) {
		say_error(_("dot cannot be started (%s)"), language_reason(errno));
		fclose(input);
		return EXIT_FAILED;
	}
	status = run_dot(input, out);
	fclose(input);
	return status;
}
