/* Processes that read files: what they answer, what becomes of them, and what they may not do. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "file.h"
#include "hash.h"
#include "message.h"
#include "packed.h"
#include "worker_pool.h"

static const sovb_load_options no_options = {0};

/* An unlinked file with this content, open for reading from its beginning. */
static int file_with(const char *text)
{
	int fd = memfd_create("file", MFD_CLOEXEC);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, text, strlen(text)), strlen(text));
	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	return fd;
}

static void wait_for(sovb_pool *pool, const sovb_job *job)
{
	while (!job->done)
		assert_int_equal(sovb_pool_listen(pool, 1000, NULL), SOVB_OK);
}

/* ---- workers of the library ---- */

static void gives_the_document_in_a_file(void **state)
{
	static const char text[] = "Kế hoạch số 39-KH/CU ngày 16/02/2021 về thực hiện Chỉ thị số 02-CT/TU.\n";
	const sovb_isolation isolation = {.jobs = 1};
	sovb_job job = {.path = "/nơi/nào/a.txt", .fd = file_with(text)};
	sovb_document *doc, *here;
	sovb_reader *reader;
	sovb_pool *pool;
	sovb_error err;

	(void)state;
	assert_int_equal(sovb_reader_new(&reader, NULL), SOVB_OK);
	assert_int_equal(sovb_pool_start(&pool, reader, &isolation, &no_options, NULL), SOVB_OK);
	assert_int_equal(sovb_pool_submit(pool, &job, NULL), SOVB_OK);
	wait_for(pool, &job);
	assert_int_equal(job.kind, SOVB_REPLY_DOCUMENT);
	assert_int_equal(job.hash, sovb_hash_add(SOVB_HASH_INIT, text, strlen(text)));
	assert_int_equal(sovb_document_unpack(&doc, reader, job.path, &job.packed, 0, NULL), SOVB_OK);
	assert_int_equal(sovb_document_parse(&here, reader, job.path, text, strlen(text), NULL), SOVB_OK);
	assert_string_equal(sovb_document_path(doc), "/nơi/nào/a.txt");
	assert_string_equal(sovb_document_charset(doc), sovb_document_charset(here));
	assert_int_equal(sovb_document_text(doc).size, strlen(text));
	assert_memory_equal(sovb_document_text(doc).data, text, strlen(text));
	assert_int_equal(sovb_document_paragraph_count(doc), sovb_document_paragraph_count(here));
	assert_int_equal(sovb_document_reference_count(doc), 2);
	assert_int_equal(sovb_document_reference(doc, 1)->span.start, sovb_document_reference(here, 1)->span.start);
	assert_int_equal(sovb_document_reference(doc, 1)->span.end, sovb_document_reference(here, 1)->span.end);
	sovb_document_free(doc);
	sovb_document_free(here);
	sovb_job_fini(&job);

	/* what is no document is the failure of this file, and not of the run */
	job = (sovb_job){.path = "a.txt", .fd = file_with(text)};
	assert_int_equal(sovb_pool_submit(pool, &job, NULL), SOVB_OK);
	wait_for(pool, &job);
	job.packed.size--;
	assert_int_equal(sovb_document_unpack(&doc, reader, job.path, &job.packed, 0, &err), SOVB_ERR_FORMAT);
	assert_string_equal(err.word[0], "a.txt");
	assert_null(doc);
	sovb_job_fini(&job);

	job = (sovb_job){.path = "a.txt", .fd = file_with(text), .has_hash = true,
	                 .hash = sovb_hash_add(SOVB_HASH_INIT, text, strlen(text))};
	assert_int_equal(sovb_pool_submit(pool, &job, NULL), SOVB_OK);
	wait_for(pool, &job);
	assert_int_equal(job.kind, SOVB_REPLY_SAME);
	sovb_job_fini(&job);
	sovb_pool_stop(pool);
	sovb_reader_free(reader);
}

static void names_the_whole_path_in_failures(void **state)
{
	const sovb_isolation isolation = {.jobs = 1};
	char path[700];
	sovb_job job = {.path = path, .fd = file_with("PK\003\004 cut off")};
	sovb_reader *reader;
	sovb_pool *pool;

	(void)state;
	memset(path, 'a', sizeof path);
	path[500] = '\0';
	assert_int_equal(sovb_reader_new(&reader, NULL), SOVB_OK);
	assert_int_equal(sovb_pool_start(&pool, reader, &isolation, &no_options, NULL), SOVB_OK);
	assert_int_equal(sovb_pool_submit(pool, &job, NULL), SOVB_OK);
	wait_for(pool, &job);
	assert_int_equal(job.kind, SOVB_REPLY_FAILURE);
	assert_string_equal(job.failure.word[0], path);
	sovb_job_fini(&job);
	sovb_pool_stop(pool);
	sovb_reader_free(reader);
}

/* ---- workers that do as the name of the file says ---- */

#define ANSWER_MIB 48

static volatile char sink; /* so that no work is optimised away */

/* Bits of what a filtered process could do and should not. */
static uint64_t forbidden_things(void)
{
	uint64_t done = 0;
	int fd = open("/etc/passwd", O_RDONLY | O_CLOEXEC);
	pid_t child;

	done |= fd >= 0 ? 1 : 0;
	fd = open("/tmp/sovb-test-written", O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	done |= fd >= 0 ? 2 : 0;
	fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	done |= fd >= 0 ? 4 : 0;
	child = fork();
	if (child == 0)
		_exit(0);
	done |= child > 0 ? 8 : 0;
	done |= kill(getppid(), 0) == 0 ? 16 : 0;
	done |= execl("/bin/true", "true", (char *)NULL) == 0 ? 32 : 0;
	done |= mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED ? 64 : 0;
	return done;
}

static void reply_with(int socket, uint32_t kind, uint64_t hash, uint64_t size)
{
	const sovb_reply reply = {.kind = kind, .hash = hash, .size = size};

	sovb_channel_send(socket, &reply, sizeof reply, -1);
}

/* Bytes that can be had at once. */
static void reply_with_memory(int socket)
{
	char *volatile data = malloc((size_t)ANSWER_MIB << 20); /* or clang takes it for had */

	reply_with(socket, SOVB_REPLY_SAME, data != NULL, 0);
	free(data);
}

static void obey(int socket, const char *name)
{
	if (strcmp(name, "crash") == 0)
		__builtin_trap();
	if (strcmp(name, "abort") == 0)
		abort();
	if (strcmp(name, "exit") == 0)
		_exit(3);
	while (strcmp(name, "endless") == 0)
		sink++;
	if (strcmp(name, "kind") == 0)
		reply_with(socket, 77, 0, 0);
	else if (strcmp(name, "size") == 0)
		reply_with(socket, SOVB_REPLY_DOCUMENT, 0, UINT64_MAX);
	else if (strcmp(name, "empty") == 0)
		reply_with(socket, SOVB_REPLY_DOCUMENT, 0, 0);
	else if (strcmp(name, "cut") == 0)
		reply_with(socket, SOVB_REPLY_DOCUMENT, 0, 1000);
	else if (strcmp(name, "memory") == 0)
		reply_with_memory(socket);
	else if (strcmp(name, "forbidden") == 0)
		reply_with(socket, SOVB_REPLY_SAME, forbidden_things(), 0);
	else
		reply_with(socket, SOVB_REPLY_SAME, 7, 0);
	if (strcmp(name, "cut") == 0)
		_exit(0);
}

static void serve(int socket, const sovb_reader *reader, const sovb_isolation *isolation)
{
	const char sandbox = (char)sovb_sandbox_enter(isolation);
	sovb_request request;
	int fd;

	(void)reader;
	signal(SIGSEGV, SIG_DFL); /* a sanitizer has its own idea */
	signal(SIGILL, SIG_DFL);
	signal(SIGABRT, SIG_DFL);
	sovb_channel_send(socket, &sandbox, sizeof sandbox, -1);
	while (sovb_channel_receive(socket, &request, sizeof request, &fd)) {
		close(fd);
		obey(socket, request.name);
	}
}

static sovb_pool *start(const sovb_isolation *isolation)
{
	sovb_pool *pool;

	assert_int_equal(sovb_pool_start_with(&pool, serve, NULL, isolation, &no_options, NULL), SOVB_OK);
	return pool;
}

/* The message of a job that fails, -1 when it does not. */
static int order(sovb_pool *pool, const char *name)
{
	sovb_job job = {.path = name, .fd = file_with("")};

	assert_int_equal(sovb_pool_submit(pool, &job, NULL), SOVB_OK);
	wait_for(pool, &job);
	sovb_job_fini(&job);
	if (job.kind != SOVB_REPLY_FAILURE)
		return -1;
	assert_string_equal(job.failure.word[0], name);
	return job.failure.message;
}

static uint64_t answer_to(sovb_pool *pool, const char *name)
{
	sovb_job job = {.path = name, .fd = file_with("")};

	assert_int_equal(sovb_pool_submit(pool, &job, NULL), SOVB_OK);
	wait_for(pool, &job);
	sovb_job_fini(&job);
	assert_int_equal(job.kind, SOVB_REPLY_SAME);
	return job.hash;
}

static void what_befalls_a_worker_fails_its_file_alone(void **state)
{
	static const struct {
		const char *name;
		int message;
	} cases[] = {
		{"crash", SOVB_MSG_FILE_CRASH}, {"abort", SOVB_MSG_FILE_CRASH}, {"exit", SOVB_MSG_FILE_CRASH},
		{"kind", SOVB_MSG_FILE_CRASH},  {"size", SOVB_MSG_FILE_CRASH},  {"empty", SOVB_MSG_FILE_CRASH},
		{"cut", SOVB_MSG_FILE_CRASH},   {"endless", SOVB_MSG_FILE_SECONDS},
	};
	const sovb_isolation isolation = {.jobs = 1, .max_seconds = 1};
	sovb_pool *pool = start(&isolation);

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		assert_int_equal(order(pool, cases[i].name), cases[i].message);
		assert_int_equal(order(pool, "fine"), -1);
	}
	sovb_pool_stop(pool);
}

static void many_jobs_are_done_whatever_befalls_some(void **state)
{
	const sovb_isolation isolation = {.jobs = 3};
	sovb_pool *pool = start(&isolation);
	sovb_job job[40];
	size_t given = 0, done = 0, failed = 0;

	(void)state;
	assert_int_equal(sovb_pool_width(pool), 3);
	while (done < 40) {
		while (given < 40 && sovb_pool_is_free(pool)) {
			job[given] = (sovb_job){.path = given % 5 ? "fine" : "crash", .fd = file_with("")};
			assert_int_equal(sovb_pool_submit(pool, &job[given++], NULL), SOVB_OK);
		}
		assert_int_equal(sovb_pool_listen(pool, 1000, NULL), SOVB_OK);
		for (done = 0; done < given && job[done].done; done++)
			;
	}
	for (size_t i = 0; i < 40; i++) {
		failed += job[i].kind == SOVB_REPLY_FAILURE;
		sovb_job_fini(&job[i]);
	}
	assert_int_equal(failed, 8);
	sovb_pool_stop(pool);
}

static void stopping_does_not_wait_for_an_endless_file(void **state)
{
	const sovb_isolation isolation = {.jobs = 2};
	sovb_pool *pool = start(&isolation);
	sovb_job job = {.path = "endless", .fd = file_with("")};

	(void)state;
	assert_int_equal(sovb_pool_submit(pool, &job, NULL), SOVB_OK);
	sovb_pool_stop(pool);
	assert_false(job.done);
	sovb_job_fini(&job);
}

static void a_worker_may_only_compute_and_answer(void **state)
{
	const sovb_isolation isolation = {.jobs = 1};
	sovb_pool *pool = start(&isolation);
	uint64_t done = answer_to(pool, "forbidden");

	(void)state;
	if (sovb_pool_sandbox(pool) != SOVB_SANDBOX_FILTER) {
		sovb_pool_stop(pool);
		skip();
	}
	assert_int_equal(done, 0);
	sovb_pool_stop(pool);
}

static void memory_of_a_worker_is_limited(void **state)
{
	const sovb_isolation little = {.jobs = 1, .max_memory = (size_t)(ANSWER_MIB / 2) << 20};
	const sovb_isolation enough = {.jobs = 1, .max_memory = (size_t)(ANSWER_MIB * 2) << 20};
	sovb_pool *pool;

	(void)state;
	if (SOVB_SANITIZED)
		skip();
	pool = start(&little);
	assert_int_equal(answer_to(pool, "memory"), 0);
	sovb_pool_stop(pool);
	pool = start(&enough);
	assert_int_equal(answer_to(pool, "memory"), 1);
	sovb_pool_stop(pool);
}

static void without_a_sandbox_there_are_still_limits(void **state)
{
	const sovb_isolation isolation = {.jobs = 1, .no_sandbox = true};
	sovb_pool *pool = start(&isolation);

	(void)state;
	answer_to(pool, "fine");
	assert_int_equal(sovb_pool_sandbox(pool), SOVB_SANDBOX_NONE);
	sovb_pool_stop(pool);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_the_document_in_a_file),
		cmocka_unit_test(names_the_whole_path_in_failures),
		cmocka_unit_test(what_befalls_a_worker_fails_its_file_alone),
		cmocka_unit_test(many_jobs_are_done_whatever_befalls_some),
		cmocka_unit_test(stopping_does_not_wait_for_an_endless_file),
		cmocka_unit_test(a_worker_may_only_compute_and_answer),
		cmocka_unit_test(memory_of_a_worker_is_limited),
		cmocka_unit_test(without_a_sandbox_there_are_still_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
