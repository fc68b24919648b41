/* kill -9 at any moment: what was committed stays, and the next writer goes on. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "sample_record.h"
#include "scratch.h"

#define ROUNDS 10
#define PATH_MAX_BYTES 32

static void file_name(char out[PATH_MAX_BYTES], unsigned number)
{
	snprintf(out, PATH_MAX_BYTES, "/%u.txt", number);
}

/* Puts one file a commit, from `first` on, and tells of each when it is on disk; ends by being killed. */
static void write_until_killed(const char *index, unsigned first, int told)
{
	sovb_store_writer *writer;

	if (sovb_store_writer_open(&writer, index, NULL) != SOVB_OK)
		_exit(1);
	for (unsigned number = first;; number++) {
		sovb_record record = sample_plan;
		char path[PATH_MAX_BYTES];

		file_name(path, number);
		record.path = (sovb_string){path, strlen(path)};
		if (sovb_store_writer_put_record(writer, &record, NULL) != SOVB_OK ||
		    sovb_store_writer_commit(writer, NULL) != SOVB_OK ||
		    write(told, &number, sizeof number) != sizeof number)
			_exit(2);
	}
}

/* Kill a writer a little after some commits; returns the number after the last file that it told of. */
static unsigned kill_a_writer(const char *index, unsigned first, unsigned commits, long nanoseconds)
{
	const struct timespec little = {.tv_nsec = nanoseconds};
	unsigned number, next = first;
	int ends[2], status;
	pid_t child;

	assert_int_equal(pipe(ends), 0);
	child = fork();
	assert_true(child >= 0);
	if (child == 0)
		write_until_killed(index, first, ends[1]);
	close(ends[1]);
	for (unsigned i = 0; i < commits; i++) {
		assert_int_equal(read(ends[0], &number, sizeof number), sizeof number);
		next = number + 1;
	}
	nanosleep(&little, NULL);
	assert_int_equal(kill(child, SIGKILL), 0);
	while (read(ends[0], &number, sizeof number) == sizeof number)
		next = number + 1;
	close(ends[0]);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	return next;
}

static bool count_file(void *context, uint32_t file)
{
	(void)file;
	++*(size_t *)context;
	return true;
}

/* All files of the register, each whole and in its place; returns their number. */
static size_t read_all(const char *index)
{
	sovb_store *store;
	size_t files = 0;

	assert_int_equal(sovb_store_open(&store, index, NULL, NULL), SOVB_OK);
	assert_int_equal(sovb_store_all_files(store, count_file, &files, NULL), SOVB_OK);
	for (uint32_t file = 1; file <= files; file++) {
		sovb_record record, expected = sample_plan;
		char path[PATH_MAX_BYTES];
		sovb_arena arena;

		file_name(path, file - 1);
		expected.path = (sovb_string){path, strlen(path)};
		sovb_arena_init(&arena, (size_t)1 << 20);
		assert_int_equal(sovb_store_whole_record(&record, store, file, &arena, NULL), SOVB_OK);
		assert_same_record(&record, &expected);
		sovb_arena_fini(&arena);
	}
	sovb_store_close(store);
	return files;
}

/* Also shows that the lock went with the process. */
static void open_for_writing(const char *index)
{
	sovb_store_writer *writer;

	assert_int_equal(sovb_store_writer_open(&writer, index, NULL), SOVB_OK);
	sovb_store_writer_close(writer);
}

static void loses_nothing_it_told_of(void **state)
{
	char folder[SCRATCH_MAX], index[SCRATCH_MAX + 8];
	unsigned next = 0;

	(void)state;
	assert_true(scratch_make(folder));
	snprintf(index, sizeof index, "%s/index", folder);
	open_for_writing(index);
	for (unsigned round = 0; round < ROUNDS; round++) {
		size_t files;

		next = kill_a_writer(index, next, round % 4, (long)(round * 7 % ROUNDS) * 300000);
		files = read_all(index);
		/* The last commit may have been done without having been told of. */
		assert_in_range(files, next, next + 1);
		open_for_writing(index);
		next = (unsigned)files;
	}
	assert_true(next > ROUNDS);
	scratch_remove(folder);
}

static void making_an_index_can_be_begun_again(void **state)
{
	char folder[SCRATCH_MAX], index[SCRATCH_MAX + 8];

	(void)state;
	assert_true(scratch_make(folder));
	for (unsigned round = 0; round < ROUNDS; round++) {
		snprintf(index, sizeof index, "%s/%u", folder, round);
		kill_a_writer(index, 0, 0, (long)round * 400000);
		open_for_writing(index);
		read_all(index);
	}
	scratch_remove(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(loses_nothing_it_told_of),
		cmocka_unit_test(making_an_index_can_be_begun_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
