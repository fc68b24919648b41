#include "worker_pool.h"

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "message.h"
#include "nursery.h"
#include "pack.h"
#include "worker.h"

#define WORKERS_MAX 64
#define WALL_FACTOR 10 /* a file may wait so many times longer than compute */
#define NANOSECONDS INT64_C(1000000000)

/* What the pool itself made of a worker, beside what the worker did. */
typedef enum verdict { VERDICT_NONE, VERDICT_TIME, VERDICT_NONSENSE } verdict;

typedef struct worker {
	pid_t pid; /* 0: none */
	int socket;
	sovb_job *job; /* NULL: free */
	bool greeted;  /* said which sandbox it is in */
	bool resting;  /* is to end */
	clockid_t clock;
	int64_t cpu_start; /* of the job */
	int64_t wall_start;
	sovb_reply reply;
	size_t head; /* bytes of reply that are here */
	verdict verdict;
} worker;

/* What workers are made from. */
typedef struct seed {
	void (*serve)(int socket, const sovb_reader *reader, const sovb_isolation *isolation);
	const sovb_reader *reader;
	sovb_isolation isolation;
} seed;

struct sovb_pool {
	seed seed;
	const sovb_load_options *load;
	sovb_nursery nursery;
	worker worker[WORKERS_MAX];
	size_t width;
	sovb_sandbox sandbox;
};

/* ---- starting and stopping ---- */

static size_t processors(void)
{
	cpu_set_t set;

	return sched_getaffinity(0, sizeof set, &set) == 0 ? (size_t)CPU_COUNT(&set) : 1;
}

static void grow_worker(int socket, const void *context)
{
	const seed *from = context;

	from->serve(socket, from->reader, &from->isolation);
}

sovb_status sovb_pool_start(sovb_pool **out, const sovb_reader *reader, const sovb_isolation *isolation,
                            const sovb_load_options *load, sovb_error *err)
{
	sovb_status status = sovb_pool_start_with(out, sovb_worker_serve, reader, isolation, load, err);

	if (status == SOVB_OK)
		status = sovb_nursery_start(&(*out)->nursery, err);
	if (status != SOVB_OK) {
		free(*out);
		*out = NULL;
	}
	return status;
}

sovb_status sovb_pool_start_with(sovb_pool **out, void (*serve)(int socket, const sovb_reader *reader,
                                                                const sovb_isolation *isolation),
                                 const sovb_reader *reader, const sovb_isolation *isolation,
                                 const sovb_load_options *load, sovb_error *err)
{
	sovb_pool *pool = calloc(1, sizeof *pool);

	*out = pool;
	if (!pool)
		return sovb_no_memory(err);
	pool->seed = (seed){serve, reader, *isolation};
	pool->load = load;
	pool->width = isolation->jobs ? isolation->jobs : processors();
	if (pool->width > WORKERS_MAX)
		pool->width = WORKERS_MAX;
	pool->sandbox = SOVB_SANDBOX_FILTER;
	return SOVB_OK;
}

/* Returns its wait status. */
static int end_worker(sovb_pool *pool, worker *w)
{
	int status;

	close(w->socket);
	status = sovb_nursery_reap(&pool->nursery, w->pid);
	*w = (worker){0};
	return status;
}

void sovb_pool_rest(sovb_pool *pool)
{
	for (size_t i = 0; i < pool->width; i++) {
		worker *w = &pool->worker[i];

		if (!w->pid || w->job)
			continue;
		shutdown(w->socket, SHUT_RDWR);
		w->resting = true;
	}
}

void sovb_pool_stop(sovb_pool *pool)
{
	if (!pool)
		return;
	for (size_t i = 0; i < pool->width; i++) {
		worker *w = &pool->worker[i];

		if (w->pid && w->job)
			kill(w->pid, SIGKILL);
		if (w->pid)
			end_worker(pool, w);
	}
	sovb_nursery_stop(&pool->nursery);
	free(pool);
}

sovb_nursery *sovb_pool_nursery(sovb_pool *pool)
{
	return &pool->nursery;
}

size_t sovb_pool_width(const sovb_pool *pool)
{
	return pool->width;
}

sovb_sandbox sovb_pool_sandbox(const sovb_pool *pool)
{
	return pool->sandbox;
}

/* ---- giving work ---- */

static int64_t clock_ns(clockid_t clock)
{
	struct timespec now = {0};

	clock_gettime(clock, &now);
	return now.tv_sec * NANOSECONDS + now.tv_nsec;
}

static worker *free_worker(const sovb_pool *pool)
{
	const worker *empty = NULL;

	for (size_t i = 0; i < pool->width; i++) {
		const worker *w = &pool->worker[i];

		if (w->pid && !w->job)
			return (worker *)w;
		if (!w->pid && !empty)
			empty = w;
	}
	return (worker *)empty;
}

bool sovb_pool_is_free(const sovb_pool *pool)
{
	return free_worker(pool) != NULL;
}

static sovb_status ready(sovb_pool *pool, worker *w, sovb_error *err)
{
	sovb_status status = SOVB_OK;

	if (w->pid && (w->resting || clock_ns(w->clock) > SOVB_WORKER_LIFE_SECONDS * NANOSECONDS))
		end_worker(pool, w);
	if (!w->pid) {
		status = sovb_nursery_spawn(&pool->nursery, grow_worker, &pool->seed, &w->pid, &w->socket, err);
		if (status == SOVB_OK && clock_getcpuclockid(w->pid, &w->clock) != 0)
			w->clock = CLOCK_MONOTONIC;
	}
	return status;
}

/* The end of the path: what tells the kind of file by its name. */
static void set_name(char out[SOVB_CHANNEL_NAME_MAX], const char *path)
{
	size_t size = strlen(path);

	if (size >= SOVB_CHANNEL_NAME_MAX)
		path += size - (SOVB_CHANNEL_NAME_MAX - 1);
	snprintf(out, SOVB_CHANNEL_NAME_MAX, "%s", path);
}

static void make_request(sovb_request *out, const sovb_pool *pool, const sovb_job *job)
{
	*out = (sovb_request){
		.has_hash = job->has_hash,
		.hash = job->hash,
		.load = *pool->load,
	};
	if (!out->load.max_file_bytes)
		out->load.max_file_bytes = SOVB_MAX_FILE_BYTES;
	if (job->converted)
		out->load.charset = SOVB_CHARSET_UTF8;
	set_name(out->name, job->path);
}

sovb_status sovb_pool_submit(sovb_pool *pool, sovb_job *job, sovb_error *err)
{
	worker *w = free_worker(pool);
	sovb_status status = ready(pool, w, err);
	sovb_request request;

	job->done = false;
	job->packed = (sovb_buffer)SOVB_BUFFER_INIT(SOVB_WORKER_ANSWER_MAX);
	if (status == SOVB_OK) {
		w->job = job;
		w->cpu_start = clock_ns(w->clock);
		w->wall_start = clock_ns(CLOCK_MONOTONIC);
		w->head = 0;
		w->verdict = VERDICT_NONE;
		make_request(&request, pool, job);
		/* A worker that is gone already is found gone when it is listened to. */
		sovb_channel_send(w->socket, &request, sizeof request, job->fd);
	}
	close(job->fd);
	job->fd = -1;
	return status;
}

/* ---- outcomes ---- */

void sovb_job_fini(sovb_job *job)
{
	sovb_buffer_fini(&job->packed);
}

static void finish(worker *w, sovb_reply_kind kind)
{
	w->job->kind = kind;
	w->job->done = true;
	w->job = NULL;
	w->head = 0;
}

void sovb_job_give_path(const sovb_job *job, sovb_error *error)
{
	char name[SOVB_CHANNEL_NAME_MAX];

	set_name(name, job->path);
	if (strcmp(error->word[0], name) == 0)
		sovb_fail(error, (sovb_message)error->message, job->path, error->word[1], error->word[2]);
}

static void fail_for_memory(const sovb_pool *pool, sovb_job *job)
{
	char limit[24];

	snprintf(limit, sizeof limit, "%zu", sovb_isolation_memory(&pool->seed.isolation) >> 20);
	sovb_fail(&job->failure, SOVB_MSG_FILE_MEMORY, job->path, limit, NULL);
}

static bool take_failure(const sovb_pool *pool, sovb_job *job)
{
	sovb_unpack in = {job->packed.data, job->packed.data + job->packed.size, false};

	sovb_unpack_failure(&in, &job->failure);
	if (in.bad || job->failure.status == SOVB_OK)
		return false;
	if (job->failure.status == SOVB_ERR_NOMEM)
		fail_for_memory(pool, job);
	else
		sovb_job_give_path(job, &job->failure);
	return true;
}

/* The answer is whole. */
static void take_answer(const sovb_pool *pool, worker *w)
{
	sovb_job *job = w->job;

	job->hash = w->reply.hash;
	if (w->reply.kind == SOVB_REPLY_FAILURE && !take_failure(pool, job)) {
		w->verdict = VERDICT_NONSENSE;
		return;
	}
	finish(w, (sovb_reply_kind)w->reply.kind);
}

static bool is_sense(const sovb_reply *reply)
{
	return reply->kind < SOVB_REPLY_KINDS && reply->size <= SOVB_WORKER_ANSWER_MAX &&
	       (reply->size == 0) == (reply->kind == SOVB_REPLY_SAME);
}

/* ---- hearing ---- */

/* Where the next bytes of a worker go, and how many are wanted; 0: nothing makes sense any more. */
static size_t next_bytes(worker *w, char **to, char *greeting)
{
	sovb_buffer *packed;

	if (!w->greeted) {
		*to = greeting;
		return 1;
	}
	if (!w->job)
		return 0;
	if (w->head < sizeof w->reply) {
		*to = (char *)&w->reply + w->head;
		return sizeof w->reply - w->head;
	}
	packed = &w->job->packed;
	*to = packed->data + packed->size;
	return (size_t)w->reply.size - packed->size;
}

/* A head that has come whole: room for what follows. */
static bool make_room(worker *w)
{
	sovb_buffer *packed = &w->job->packed;

	if (!is_sense(&w->reply)) {
		w->verdict = VERDICT_NONSENSE;
		return false;
	}
	if (!sovb_array_reserve((void **)&packed->data, &packed->capacity, (size_t)w->reply.size + 1, 1,
	                        packed->limit + 1))
		return false;
	packed->data[0] = '\0';
	return true;
}

static sovb_status take_bytes(sovb_pool *pool, worker *w, char greeting, size_t got, sovb_error *err)
{
	if (!w->greeted) {
		w->greeted = true;
		if (greeting != SOVB_SANDBOX_FILTER)
			pool->sandbox = SOVB_SANDBOX_NONE;
		return SOVB_OK;
	}
	if (w->head < sizeof w->reply) {
		w->head += got;
		if (w->head < sizeof w->reply)
			return SOVB_OK;
		if (!make_room(w))
			return w->verdict ? SOVB_OK : sovb_no_memory(err);
	} else {
		w->job->packed.size += got;
		w->job->packed.data[w->job->packed.size] = '\0';
	}
	if (w->job->packed.size == w->reply.size)
		take_answer(pool, w);
	return SOVB_OK;
}

/* False when the worker is gone, or speaks nonsense. */
static bool hear(sovb_pool *pool, worker *w, sovb_status *status, sovb_error *err)
{
	for (;;) {
		char *to, greeting = 0;
		size_t wanted = next_bytes(w, &to, &greeting);
		ssize_t got = wanted ? recv(w->socket, to, wanted, MSG_DONTWAIT) : 0;

		if (got < 0 && (errno == EAGAIN || errno == EINTR))
			return true;
		if (got <= 0)
			return false;
		*status = take_bytes(pool, w, greeting, (size_t)got, err);
		if (*status != SOVB_OK || w->verdict != VERDICT_NONE)
			return w->verdict == VERDICT_NONE;
		if (!w->job)
			return true;
	}
}

/* ---- workers that come to grief ---- */

static void fail_for_time(const sovb_pool *pool, sovb_job *job)
{
	char limit[24];

	snprintf(limit, sizeof limit, "%u", sovb_isolation_seconds(&pool->seed.isolation));
	sovb_fail(&job->failure, SOVB_MSG_FILE_SECONDS, job->path, limit, NULL);
}

static void explain(const sovb_pool *pool, sovb_job *job, verdict ours, int status)
{
	int number = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
	char reason[64];

	if (number)
		snprintf(reason, sizeof reason, "%s", strsignal(number));
	else
		snprintf(reason, sizeof reason, "exit %d", WEXITSTATUS(status));
	if (ours == VERDICT_TIME || number == SIGXCPU)
		fail_for_time(pool, job);
	else if (ours == VERDICT_NONSENSE)
		sovb_fail(&job->failure, SOVB_MSG_FILE_CRASH, job->path, "nonsense", NULL);
	else if (number == SIGKILL || number == SIGTERM)
		sovb_fail(&job->failure, SOVB_MSG_FILE_KILLED, job->path, reason, NULL);
	else
		sovb_fail(&job->failure, SOVB_MSG_FILE_CRASH, job->path, reason, NULL);
}

static void bury(sovb_pool *pool, worker *w)
{
	sovb_job *job = w->job;
	verdict ours = w->verdict;
	int status;

	/* Gone for us, whatever it does. */
	if (ours != VERDICT_NONE)
		kill(w->pid, SIGKILL);
	if (job)
		finish(w, SOVB_REPLY_FAILURE);
	status = end_worker(pool, w);
	if (job)
		explain(pool, job, ours, status);
}

static bool is_overdue(const sovb_pool *pool, const worker *w)
{
	int64_t limit = sovb_isolation_seconds(&pool->seed.isolation) * NANOSECONDS;

	return clock_ns(w->clock) - w->cpu_start > limit ||
	       clock_ns(CLOCK_MONOTONIC) - w->wall_start > WALL_FACTOR * limit;
}

static void look_at_clocks(sovb_pool *pool)
{
	for (size_t i = 0; i < pool->width; i++) {
		worker *w = &pool->worker[i];

		if (!w->pid || !w->job || !is_overdue(pool, w))
			continue;
		w->verdict = VERDICT_TIME;
		bury(pool, w);
	}
}

sovb_status sovb_pool_listen(sovb_pool *pool, int milliseconds, sovb_error *err)
{
	struct pollfd polled[WORKERS_MAX];
	sovb_status status = SOVB_OK;
	bool any = false;
	int found;

	for (size_t i = 0; i < pool->width; i++) {
		const worker *w = &pool->worker[i];
		bool busy = w->pid && w->job;

		polled[i] = (struct pollfd){.fd = busy ? w->socket : -1, .events = POLLIN};
		any |= busy;
	}
	if (!any && !milliseconds)
		return SOVB_OK;
	found = poll(polled, pool->width, milliseconds);
	for (size_t i = 0; found > 0 && i < pool->width && status == SOVB_OK; i++) {
		if (polled[i].revents && !hear(pool, &pool->worker[i], &status, err))
			bury(pool, &pool->worker[i]);
	}
	look_at_clocks(pool);
	return status;
}
