#include "bulk.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "channel.h"
#include "message.h"
#include "parts.h"

#define BUILDERS_MAX 64
#define PARTS_A_BUILDER 4 /* at least, so that none waits long for the last one */
#define PART_FILES 150    /* mostly one piece: parts.h; the whole is the smaller the fewer there were */
#define LISTEN_MS 100
#define QUICK_BYTES ((uint64_t)64 << 20) /* of parts that are joined even when somebody waits for the end */

/* What a builder is told: then each path, its length before it. */
typedef struct task {
	unsigned part;
	sovb_index_content content;
	size_t count;
} task;

/* What it tells: of a file, first what the user ought to know of it, or of the whole part at its end. */
typedef struct news {
	bool last;
	bool notice; /* the error is one */
	size_t file; /* number in the part */
	sovb_index_outcome outcome;
	sovb_status status; /* of the part */
	bool unfiltered;
	sovb_error error; /* a notice, or when outcome or status is a failure */
} news;

/* ---- a builder ---- */

typedef struct builder {
	int socket;
	sovb_isolation isolation;
	sovb_pool *pool; /* from the first part on */
	sovb_workbench bench;
	size_t told;     /* files of the part */
} builder;

/* The paths come in byte order, and the outcomes in the same. */
static void tell_file(void *context, const char *path, sovb_index_outcome outcome, const sovb_error *err, size_t done,
                      size_t total)
{
	builder *b = context;
	news n = {.file = b->told++, .outcome = outcome};

	(void)path;
	(void)done;
	(void)total;
	if (err)
		n.error = *err;
	sovb_channel_send(b->socket, &n, sizeof n, -1);
}

static void tell_notice(void *context, const char *path, const sovb_error *notice)
{
	const builder *b = context;
	const news n = {.notice = true, .file = b->told, .error = *notice};

	(void)path;
	sovb_channel_send(b->socket, &n, sizeof n, -1);
}

/* Nothing more is said to a builder; the end of the socket means stop. */
static bool is_left(void *context)
{
	const builder *b = context;
	char byte;

	return recv(b->socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

static char **receive_paths(int socket, size_t count)
{
	char **paths = calloc(count + 1, sizeof *paths);
	bool received = paths != NULL;
	int fd;

	for (size_t i = 0; received && i < count; i++) {
		size_t size;

		received = sovb_channel_receive(socket, &size, sizeof size, &fd);
		paths[i] = received ? malloc(size + 1) : NULL;
		received = paths[i] && sovb_channel_receive(socket, paths[i], size, &fd);
		if (received)
			paths[i][size] = '\0';
	}
	if (received)
		return paths;
	for (size_t i = 0; paths && paths[i]; i++)
		free(paths[i]);
	free(paths);
	return NULL;
}

static sovb_status build(const sovb_build *from, const task *t, builder *b, char **paths, sovb_error *err)
{
	sovb_index_options options = *from->options;
	sovb_index_summary summary = {0};
	sovb_index_run run = {
		.reader = from->reader,
		.options = &options,
		.summary = &summary,
		.pool = b->pool,
		.total = t->count,
		.in_part = true,
		.err = err,
	};
	sovb_status status;

	options.on_file = tell_file;
	options.on_notice = tell_notice;
	options.should_stop = is_left;
	options.context = b;
	status = sovb_store_part_begin(&run.writer, from->index, t->part, t->content, &b->bench, err);
	if (status == SOVB_OK)
		status = sovb_index_files(&run, (const char *const *)paths, t->count);
	if (status == SOVB_OK)
		return sovb_store_part_finish(run.writer, err);
	sovb_store_writer_close(run.writer);
	return status;
}

static bool serve_task(const sovb_build *from, builder *b)
{
	news n = {.last = true};
	char **paths;
	task t;
	int fd;

	if (!sovb_channel_receive(b->socket, &t, sizeof t, &fd))
		return false;
	paths = receive_paths(b->socket, t.count);
	if (!paths)
		return false;
	b->told = 0;
	if (!b->pool)
		n.status = sovb_pool_start(&b->pool, from->reader, &b->isolation, &from->options->load, &n.error);
	if (n.status == SOVB_OK)
		n.status = build(from, &t, b, paths, &n.error);
	n.unfiltered = b->pool && sovb_pool_sandbox(b->pool) != SOVB_SANDBOX_FILTER;
	for (size_t i = 0; i < t.count; i++)
		free(paths[i]);
	free(paths);
	return sovb_channel_send(b->socket, &n, sizeof n, -1);
}

static void serve(int socket, const void *context)
{
	const sovb_build *from = context;
	builder b = {.socket = socket, .isolation = from->options->isolation, .bench = SOVB_WORKBENCH_INIT};

	b.isolation.jobs = 1;
	while (serve_task(from, &b))
		;
	sovb_workbench_fini(&b.bench);
	sovb_pool_stop(b.pool);
}

/* ---- the one who has it built ---- */

typedef struct site {
	pid_t pid; /* 0: no builder */
	int socket;
	bool busy;
	size_t first; /* file of its part */
	news next;
	size_t head; /* bytes of next that are here */
} site;

typedef struct building {
	sovb_index_run *run;
	const char *const *files;
	size_t count;
	size_t given; /* files */
	size_t part_files;
	unsigned parts;
	site site[BUILDERS_MAX];
	size_t width;
	sovb_status status;
} building;

static bool send_task(const building *b, const site *s, const task *t)
{
	bool sent = sovb_channel_send(s->socket, t, sizeof *t, -1);

	for (size_t i = 0; sent && i < t->count; i++) {
		const char *path = b->files[s->first + i];
		size_t size = strlen(path);

		sent = sovb_channel_send(s->socket, &size, sizeof size, -1) && sovb_channel_send(s->socket, path, size, -1);
	}
	return sent;
}

static void give_task(building *b, site *s)
{
	size_t left = b->count - b->given;
	task t = {
		.part = b->parts++,
		.content = sovb_store_writer_content(b->run->writer),
		.count = left < b->part_files ? left : b->part_files,
	};

	s->first = b->given;
	s->busy = true;
	b->given += t.count;
	/* A builder that is gone is found gone when it is listened to. */
	send_task(b, s, &t);
}

static sovb_status start(building *b)
{
	sovb_status status = SOVB_OK;

	for (size_t i = 0; status == SOVB_OK && i < b->width && b->given < b->count; i++) {
		status = sovb_nursery_spawn(sovb_pool_nursery(b->run->pool), serve, b->run->build, &b->site[i].pid,
		                            &b->site[i].socket, b->run->err);
		if (status == SOVB_OK)
			give_task(b, &b->site[i]);
	}
	return status;
}

/* The first failure of a part ends it all; the others finish the file at hand. */
static void fail(building *b, sovb_status status, const sovb_error *error)
{
	if (b->status != SOVB_OK)
		return;
	b->status = status;
	if (b->run->err)
		*b->run->err = *error;
}

static void fail_for_builder(building *b)
{
	sovb_error error;

	fail(b, sovb_fail(&error, SOVB_MSG_INTERNAL, "a process that builds the index has ended", NULL, NULL), &error);
}

static bool goes_on(const building *b)
{
	return b->status == SOVB_OK && !b->run->summary->stopped;
}

static void take_news(building *b, site *s)
{
	const sovb_index_options *options = b->run->options;
	const news *n = &s->next;

	if (n->notice) {
		if (options->on_notice)
			options->on_notice(options->context, b->files[s->first + n->file], &n->error);
		return;
	}
	if (!n->last) {
		sovb_index_tell(b->run, b->files[s->first + n->file], n->outcome,
		                n->outcome == SOVB_INDEX_FAILED ? &n->error : NULL);
		return;
	}
	s->busy = false;
	b->run->summary->unfiltered |= n->unfiltered;
	if (n->status != SOVB_OK)
		fail(b, n->status, &n->error);
	else if (goes_on(b) && b->given < b->count)
		give_task(b, s);
}

static void hear(building *b, site *s)
{
	for (;;) {
		ssize_t got = recv(s->socket, (char *)&s->next + s->head, sizeof s->next - s->head, MSG_DONTWAIT);

		if (got < 0 && (errno == EAGAIN || errno == EINTR))
			return;
		if (got <= 0) {
			s->busy = false;
			fail_for_builder(b);
			return;
		}
		s->head += (size_t)got;
		if (s->head < sizeof s->next)
			continue;
		s->head = 0;
		take_news(b, s);
		if (!s->busy)
			return;
	}
}

static bool listen_to_all(building *b)
{
	struct pollfd polled[BUILDERS_MAX];
	size_t busy = 0;

	for (size_t i = 0; i < b->width; i++) {
		busy += b->site[i].busy;
		polled[i] = (struct pollfd){.fd = b->site[i].busy ? b->site[i].socket : -1, .events = POLLIN};
	}
	if (!busy)
		return false;
	if (poll(polled, b->width, LISTEN_MS) > 0) {
		for (size_t i = 0; i < b->width; i++) {
			if (polled[i].revents)
				hear(b, &b->site[i]);
		}
	}
	return true;
}

static void tell_to_stop(building *b)
{
	for (size_t i = 0; i < b->width; i++) {
		if (b->site[i].pid)
			shutdown(b->site[i].socket, SHUT_WR);
	}
}

static void end_all(building *b)
{
	for (size_t i = 0; i < b->width; i++) {
		if (!b->site[i].pid)
			continue;
		close(b->site[i].socket);
		sovb_nursery_reap(sovb_pool_nursery(b->run->pool), b->site[i].pid);
	}
}

static void run_builders(building *b)
{
	bool told = false;

	do {
		sovb_index_is_stopped(b->run);
		if (!goes_on(b) && !told) {
			tell_to_stop(b);
			told = true;
		}
	} while (listen_to_all(b));
}

sovb_status sovb_bulk_is_wanted(sovb_index_run *run, size_t count, bool *wanted)
{
	size_t least = run->options->bulk_files ? run->options->bulk_files : SOVB_BULK_FILES;

	*wanted = false;
	if (count < least)
		return SOVB_OK;
	return sovb_store_writer_is_empty(run->writer, wanted, run->err);
}

sovb_status sovb_bulk_build(sovb_index_run *run, const char *const *files, size_t count)
{
	building b = {.run = run, .files = files, .count = count, .width = sovb_pool_width(run->pool)};
	size_t parts;
	sovb_status status = sovb_store_parts_begin(run->writer, run->err);

	if (b.width > BUILDERS_MAX)
		b.width = BUILDERS_MAX;
	parts = count / PART_FILES > b.width * PARTS_A_BUILDER ? count / PART_FILES : b.width * PARTS_A_BUILDER;
	if (parts > SOVB_PARTS_MAX)
		parts = SOVB_PARTS_MAX;
	b.part_files = (count + parts - 1) / parts;
	if (status == SOVB_OK)
		status = start(&b);
	if (status != SOVB_OK)
		b.status = status;
	run_builders(&b);
	end_all(&b);
	return b.status;
}

sovb_status sovb_bulk_join(sovb_index_run *run)
{
	if (run->summary->stopped && sovb_store_parts_bytes(run->build->index) > QUICK_BYTES)
		return SOVB_OK;
	return sovb_store_parts_join(run->writer, run->err);
}
