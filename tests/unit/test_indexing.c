/* Walking folders, and keeping the register up to date with them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "file.h"
#include "message.h"
#include "parts.h"
#include "scratch.h"
#include "store.h"
#include "store_database.h"
#include "walk.h"
#include "word_term.h"
#include "writer.h"

struct place {
	char folder[SCRATCH_MAX]; /* what is indexed */
	char index[80];
	sovb_reader *reader;
	char told[8000]; /* "added a.txt\n", paths without the folder */
	size_t told_size;
	size_t done, total;
	int stop_after; /* files; 0: never */
	sovb_error last_error;
	sovb_index_summary summary;
};

static const char *const outcomes[] = {"added", "updated", "unchanged", "removed", "failed"};

/* ---- a place on disk ---- */

static int make_place(void **state)
{
	struct place *place = calloc(1, sizeof *place);

	if (!place)
		return -1;
	if (!scratch_make(place->folder) || sovb_reader_new(&place->reader, NULL) != SOVB_OK)
		return -1;
	snprintf(place->index, sizeof place->index, "%s/.index", place->folder);
	*state = place;
	return 0;
}

static int remove_place(void **state)
{
	struct place *place = *state;

	scratch_remove(place->folder);
	sovb_reader_free(place->reader);
	free(place);
	return 0;
}

static const char *at(const struct place *place, const char *name, char out[1200])
{
	snprintf(out, 1200, "%s/%s", place->folder, name);
	return out;
}

static void make_folder(const struct place *place, const char *name)
{
	char path[1200];

	assert_int_equal(mkdir(at(place, name, path), 0700), 0);
}

/* A file as old as can be, so that the next run need not look into it again. */
static void write_file(const struct place *place, const char *name, const char *text)
{
	const struct timespec old[] = {{.tv_sec = 1000000}, {.tv_sec = 1000000}};
	char path[1200];
	FILE *file = fopen(at(place, name, path), "w");

	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
	assert_int_equal(fclose(file), 0);
	assert_int_equal(utimensat(AT_FDCWD, path, old, 0), 0);
}

static void remove_file(const struct place *place, const char *name)
{
	char path[1200];

	assert_int_equal(remove(at(place, name, path)), 0);
}

/* ---- runs ---- */

static void note(void *context, const char *path, sovb_index_outcome outcome, const sovb_error *err, size_t done,
                 size_t total)
{
	struct place *place = context;
	size_t prefix = strlen(place->folder);

	if (strncmp(path, place->folder, prefix) == 0 && path[prefix] == '/')
		path += prefix + 1;
	place->told_size += (size_t)snprintf(place->told + place->told_size, sizeof place->told - place->told_size,
	                                     "%s %s\n", outcomes[outcome], path);
	assert_true(place->told_size < sizeof place->told);
	assert_int_equal(err != NULL, outcome == SOVB_INDEX_FAILED);
	if (err)
		place->last_error = *err;
	assert_true(done <= total);
	place->done = done;
	place->total = total;
}

static bool stop(void *context)
{
	struct place *place = context;

	return place->stop_after && place->done >= (size_t)place->stop_after;
}

/* What a run over paths tells. */
static const char *run_over(struct place *place, const char *const *paths, size_t count, bool prune)
{
	const sovb_index_options options = {
		.prune = prune,
		.on_file = note,
		.should_stop = stop,
		.context = place,
	};
	sovb_error err;
	char text[600];

	place->told[0] = '\0';
	place->told_size = 0;
	place->done = 0;
	if (sovb_index_paths(place->index, place->reader, paths, count, &options, &place->summary, &err) != SOVB_OK)
		fail_msg("%s", sovb_error_text(&err, SOVB_LANG_EN, text, sizeof text));
	return place->told;
}

static const char *run(struct place *place)
{
	const char *const paths[] = {place->folder};

	return run_over(place, paths, 1, false);
}

static const char *run_pruning(struct place *place)
{
	const char *const paths[] = {place->folder};

	return run_over(place, paths, 1, true);
}

static sovb_register_status status_of(const struct place *place)
{
	sovb_register_status status;
	sovb_store *store;

	assert_int_equal(sovb_store_open(&store, place->index, NULL, NULL), SOVB_OK);
	assert_int_equal(sovb_register_status_get(&status, store, NULL), SOVB_OK);
	sovb_store_close(store);
	return status;
}

static bool count_file(void *context, uint32_t file)
{
	(void)file;
	++*(size_t *)context;
	return true;
}

static size_t files_of(const struct place *place, const char *term)
{
	size_t count = 0;
	sovb_store *store;

	assert_int_equal(sovb_store_open(&store, place->index, NULL, NULL), SOVB_OK);
	assert_int_equal(sovb_store_files(store, term, strlen(term), count_file, &count, NULL), SOVB_OK);
	sovb_store_close(store);
	return count;
}

static size_t files_with(const struct place *place, const char *word)
{
	char term[WORD_TERM_MAX];

	return files_of(place, word_term(term, word));
}

/* ---- tests ---- */

static void walks_folders_in_byte_order(void **state)
{
	struct place *place = *state;

	make_folder(place, "b");
	make_folder(place, "b/c");
	make_folder(place, ".hidden");
	write_file(place, "b/c/Z.TXT", "z");
	write_file(place, "b/a.md", "a");
	write_file(place, "b.txt", "b");
	write_file(place, "b-c.txt", "-");
	write_file(place, "b0.txt", "0");
	write_file(place, "b/picture.png", "no");
	write_file(place, "b/txt", "no");
	write_file(place, "b/.x.txt", "no");
	write_file(place, "b/~$y.docx", "no");
	write_file(place, ".hidden/h.txt", "no");
	assert_string_equal(run(place),
	                    "added b-c.txt\nadded b.txt\nadded b/a.md\nadded b/c/Z.TXT\nadded b0.txt\n");
	assert_int_equal(place->done, 5);
	assert_int_equal(place->total, 5);
	assert_int_equal(place->summary.count[SOVB_INDEX_ADDED], 5);
	assert_int_equal(status_of(place).files, 5);
}

static void follows_no_links_and_opens_no_pipes(void **state)
{
	struct place *place = *state;
	char path[1200];

	make_folder(place, "a");
	assert_int_equal(symlink("..", at(place, "a/loop", path)), 0);
	assert_int_equal(symlink("/etc/hostname", at(place, "a/link.txt", path)), 0);
	assert_int_equal(mkfifo(at(place, "a/pipe.txt", path), 0600), 0);
	assert_string_equal(run(place), "");
}

static void names_may_hold_any_bytes(void **state)
{
	struct place *place = *state;
	char name[256], expected[1200];

	/* NFD, a line end, ill-formed UTF-8, a name as long as can be. */
	memset(name, 'd', 251);
	strcpy(name + 251, ".txt");
	write_file(place, "Ba\u0301o ca\u0301o.txt", "a");
	write_file(place, "dong\nmoi.txt", "b");
	write_file(place, "sai\xFF\xE1.txt", "c");
	write_file(place, name, "d");
	snprintf(expected, sizeof expected, "added Ba\u0301o ca\u0301o.txt\nadded %s\nadded dong\nmoi.txt\nadded sai\xFF\xE1.txt\n",
	         name);
	assert_string_equal(run(place), expected);
	assert_int_equal(status_of(place).files, 4);
	run(place);
	assert_int_equal(place->summary.count[SOVB_INDEX_UNCHANGED], 4);
	assert_int_equal(unlink(at(place, "sai\xFF\xE1.txt", expected)), 0);
	run_pruning(place);
	assert_int_equal(place->summary.count[SOVB_INDEX_REMOVED], 1);
}

#define DEEP_FOLDERS 30

/* A path over PATH_MAX, made and removed folder by folder. */
static void paths_may_be_longer_than_the_kernel_takes(void **state)
{
	struct place *place = *state;
	char name[201], file[] = "x.txt";
	int folders[DEEP_FOLDERS + 1];
	int fd;

	memset(name, 'n', 200);
	name[200] = '\0';
	folders[0] = open(place->folder, O_RDONLY | O_DIRECTORY);
	for (int i = 0; i < DEEP_FOLDERS; i++) {
		assert_int_equal(mkdirat(folders[i], name, 0700), 0);
		folders[i + 1] = openat(folders[i], name, O_RDONLY | O_DIRECTORY);
		assert_true(folders[i + 1] >= 0);
	}
	fd = openat(folders[DEEP_FOLDERS], file, O_WRONLY | O_CREAT, 0600);
	assert_int_equal(write(fd, "Kế hoạch số 39-KH/CU", strlen("Kế hoạch số 39-KH/CU")), strlen("Kế hoạch số 39-KH/CU"));
	close(fd);
	write_file(place, "y.txt", "y");
	run(place);
	assert_int_equal(place->summary.count[SOVB_INDEX_ADDED], 2);
	assert_int_equal(place->summary.count[SOVB_INDEX_FAILED], 0);

	assert_int_equal(unlinkat(folders[DEEP_FOLDERS], file, 0), 0);
	run_pruning(place);
	assert_int_equal(place->summary.count[SOVB_INDEX_REMOVED], 1);
	for (int i = DEEP_FOLDERS; i > 0; i--) {
		close(folders[i]);
		assert_int_equal(unlinkat(folders[i - 1], name, AT_REMOVEDIR), 0);
	}
	close(folders[0]);
}

static void sockets_and_sparse_files_are_told_or_left(void **state)
{
	struct place *place = *state;
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int listener = socket(AF_UNIX, SOCK_STREAM, 0);
	char path[1200];
	const char *paths[1];

	snprintf(address.sun_path, sizeof address.sun_path, "%s/s.txt", place->folder);
	assert_int_equal(bind(listener, (const struct sockaddr *)&address, sizeof address), 0);
	assert_string_equal(run(place), "");
	/* Named itself, a socket is a failure. */
	paths[0] = at(place, "s.txt", path);
	assert_string_equal(run_over(place, paths, 1, false), "failed s.txt\n");
	close(listener);
	unlink(path);

	/* Five gigabytes on no disk: too large before a byte is read; and a hole is no text. */
	write_file(place, "lon.txt", "a");
	write_file(place, "lo.txt", "a");
	assert_int_equal(truncate(at(place, "lon.txt", path), (off_t)5 << 30), 0);
	assert_int_equal(truncate(at(place, "lo.txt", path), 1 << 20), 0);
	assert_string_equal(run(place), "failed lo.txt\nfailed lon.txt\n");
	assert_int_equal(place->last_error.status, SOVB_ERR_TOO_LARGE);
}

static void folders_that_may_not_be_read_are_told(void **state)
{
	struct place *place = *state;
	const char *const paths[] = {place->folder};
	const uid_t self = geteuid();
	char path[1200];
	sovb_walk walk;

	make_folder(place, "kin");
	write_file(place, "kin/a.txt", "a");
	write_file(place, "mo.txt", "b");
	assert_int_equal(chmod(place->folder, 0755), 0);
	assert_int_equal(chmod(at(place, "kin", path), 0), 0);
	/* The superuser may read everything: be nobody for a while. */
	assert_true(self != 0 || seteuid(65534) == 0);
	assert_int_equal(sovb_walk_paths(&walk, paths, 1, NULL), SOVB_OK);
	assert_true(self != 0 || seteuid(0) == 0);
	assert_int_equal(chmod(path, 0700), 0);
	assert_int_equal(walk.file_count, 1);
	assert_int_equal(walk.failure_count, 1);
	assert_string_equal(walk.failure[0].path, path);
	assert_int_equal(walk.failure[0].error->message, SOVB_MSG_IO_READ);
	sovb_walk_fini(&walk);
}

/* What is written after the file was opened is read, and its state is that of before: the next run reads it again. */
static void a_file_that_changes_while_it_is_read_is_read_again(void **state)
{
	struct place *place = *state;
	sovb_buffer content = SOVB_BUFFER_INIT(1 << 20);
	sovb_file_state opened;
	struct stat st;
	char path[1200];
	int fd, writer;

	write_file(place, "a.txt", "một");
	assert_int_equal(sovb_file_open(&fd, &opened, at(place, "a.txt", path), 1 << 20, NULL), SOVB_OK);
	writer = open(path, O_WRONLY | O_APPEND);
	assert_int_equal(write(writer, " hai", 4), 4);
	close(writer);
	assert_int_equal(sovb_file_read_open(&content, fd, path, 1 << 20, NULL), SOVB_OK);
	close(fd);
	assert_string_equal(content.data, "một hai");
	assert_int_equal(stat(path, &st), 0);
	assert_int_not_equal(sovb_file_state_of(&st).size, opened.size);
	assert_int_not_equal(sovb_file_state_of(&st).mtime_ns, opened.mtime_ns);
	sovb_buffer_fini(&content);
}

static void a_file_has_one_path_however_it_was_reached(void **state)
{
	struct place *place = *state;
	char link[1200], dotted[1200], file[1200];
	const char *paths[3];

	make_folder(place, "a");
	write_file(place, "a/x.txt", "x");
	assert_int_equal(symlink("a", at(place, "link", link)), 0);
	paths[0] = link;
	paths[1] = at(place, "a/../a//", dotted);
	paths[2] = at(place, "link/x.txt", file);
	assert_string_equal(run_over(place, paths, 3, false), "added a/x.txt\n");
	assert_string_equal(run(place), "unchanged a/x.txt\n");
}

static void takes_a_path_given_whatever_its_name(void **state)
{
	struct place *place = *state;
	char file[1200];
	const char *const paths[] = {at(place, ".ghi-chu", file)};

	write_file(place, ".ghi-chu", "Kế hoạch số 39-KH/CU");
	assert_string_equal(run_over(place, paths, 1, false), "added .ghi-chu\n");
}

static void unchanged_files_write_nothing(void **state)
{
	struct place *place = *state;
	struct stat before, after;
	char path[1200];

	write_file(place, "a.txt", "một");
	write_file(place, "b.docx", "PK\003\004 cut off");
	assert_string_equal(run(place), "added a.txt\nfailed b.docx\n");
	assert_int_equal(stat(at(place, ".index/iamglass", path), &before), 0);
	assert_string_equal(run(place), "unchanged a.txt\nfailed b.docx\n");
	assert_int_equal(stat(path, &after), 0);
	assert_int_equal(before.st_ino, after.st_ino);
	assert_memory_equal(&before.st_mtim, &after.st_mtim, sizeof before.st_mtim);
}

static void changed_content_is_updated(void **state)
{
	struct place *place = *state;

	write_file(place, "a.txt", "mười");
	run(place);
	/* The same size and time of change: ctime tells. */
	write_file(place, "a.txt", "mườn");
	assert_string_equal(run(place), "updated a.txt\n");
	assert_int_equal(files_with(place, "mười"), 0);
	assert_int_equal(files_with(place, "mườn"), 1);
}

static void same_content_with_a_new_time_is_unchanged(void **state)
{
	struct place *place = *state;

	write_file(place, "a.txt", "một");
	run(place);
	remove_file(place, "a.txt");
	write_file(place, "a.txt", "một");
	assert_string_equal(run(place), "unchanged a.txt\n");
	assert_int_equal(place->summary.count[SOVB_INDEX_UPDATED], 0);
	assert_string_equal(run(place), "unchanged a.txt\n");
}

static void young_file_is_read_again(void **state)
{
	const struct timespec future[] = {{.tv_sec = 4000000000}, {.tv_sec = 4000000000}};
	struct place *place = *state;
	sovb_store_writer *writer;
	sovb_known known;
	char path[1200];
	bool found;

	write_file(place, "a.txt", "một");
	assert_int_equal(utimensat(AT_FDCWD, at(place, "a.txt", path), future, 0), 0);
	run(place);
	/* As if the file had been read just before its content changed within one tick of the clock. */
	assert_int_equal(sovb_store_writer_open(&writer, place->index, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_known(writer, path, &found, &known, NULL), SOVB_OK);
	assert_true(found);
	known.hash++;
	assert_int_equal(sovb_store_writer_touch(writer, path, &known, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	sovb_store_writer_close(writer);
	assert_string_equal(run(place), "updated a.txt\n");
	assert_string_equal(run(place), "unchanged a.txt\n");
}

/* What another release read is read again once, be it the same file or a failure. */
static void what_was_read_otherwise_is_read_again(void **state)
{
	static const char *const names[] = {"a.txt", "b.docx"};
	struct place *place = *state;
	sovb_store_writer *writer;
	char path[1200];

	write_file(place, "a.txt", "một");
	write_file(place, "b.docx", "PK\003\004 cut off");
	run(place);
	assert_int_equal(sovb_store_writer_open(&writer, place->index, NULL), SOVB_OK);
	for (size_t i = 0; i < 2; i++) {
		sovb_known known;
		bool found;

		assert_int_equal(sovb_store_writer_known(writer, at(place, names[i], path), &found, &known, NULL), SOVB_OK);
		assert_true(found);
		known.reading++;
		assert_int_equal(sovb_store_writer_touch(writer, path, &known, NULL), SOVB_OK);
	}
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	sovb_store_writer_close(writer);
	assert_string_equal(run(place), "updated a.txt\nfailed b.docx\n");
	assert_string_equal(run(place), "unchanged a.txt\nfailed b.docx\n");
	assert_int_equal(status_of(place).files, 1);
}

static void failures_are_remembered_and_told_again(void **state)
{
	struct place *place = *state;
	sovb_error first;

	write_file(place, "a.txt", "PK\003\004 cut off");
	assert_string_equal(run(place), "failed a.txt\n");
	first = place->last_error;
	assert_int_not_equal(first.status, SOVB_OK);
	memset(&place->last_error, 0, sizeof place->last_error);
	assert_string_equal(run(place), "failed a.txt\n");
	assert_int_equal(place->last_error.message, first.message);
	assert_string_equal(place->last_error.word[0], first.word[0]);
	assert_int_equal(status_of(place).failed, 1);
	assert_int_equal(status_of(place).files, 0);

	write_file(place, "a.txt", "PK\003\004 cut off elsewhere");
	assert_string_equal(run(place), "failed a.txt\n");
	write_file(place, "a.txt", "mở lại được");
	assert_string_equal(run(place), "added a.txt\n");
	assert_int_equal(status_of(place).failed, 0);
}

static void a_failed_file_that_becomes_readable_is_added(void **state)
{
	struct place *place = *state;
	sovb_store_writer *writer;
	sovb_known file = {0};
	char path[1200];

	write_file(place, "a.txt", "một");
	at(place, "a.txt", path);
	sovb_fail(&file.failure, SOVB_MSG_IO_READ, path, "Permission denied", NULL);
	assert_int_equal(sovb_store_writer_open(&writer, place->index, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_put(writer, path, &file, NULL, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	sovb_store_writer_close(writer);
	assert_string_equal(run(place), "added a.txt\n");
	assert_int_equal(status_of(place).failed, 0);
	assert_int_equal(files_with(place, "một"), 1);
}

static void too_large_a_file_is_its_own_failure(void **state)
{
	struct place *place = *state;
	const char *const paths[] = {place->folder};
	const sovb_index_options options = {.on_file = note, .context = place, .load = {.max_file_bytes = 10}};

	write_file(place, "a.txt", "mười một byte");
	write_file(place, "b.txt", "hai");
	assert_int_equal(sovb_index_paths(place->index, place->reader, paths, 1, &options, &place->summary, NULL),
	                 SOVB_OK);
	assert_string_equal(place->told, "failed a.txt\nadded b.txt\n");
	assert_int_equal(place->last_error.status, SOVB_ERR_TOO_LARGE);
}

static void gone_files_stay_without_prune(void **state)
{
	struct place *place = *state;

	write_file(place, "a.txt", "một");
	write_file(place, "b.txt", "hai");
	run(place);
	remove_file(place, "a.txt");
	assert_string_equal(run(place), "unchanged b.txt\n");
	assert_int_equal(status_of(place).files, 2);
	assert_string_equal(run_pruning(place), "unchanged b.txt\nremoved a.txt\n");
	assert_int_equal(status_of(place).files, 1);
	assert_int_equal(place->summary.count[SOVB_INDEX_REMOVED], 1);
}

static void prunes_only_under_the_paths_given(void **state)
{
	struct place *place = *state;
	char a[1200];
	const char *const only_a[] = {at(place, "a", a)};

	make_folder(place, "a");
	make_folder(place, "ab");
	write_file(place, "a/1.txt", "một");
	write_file(place, "ab/2.txt", "hai");
	run(place);
	remove_file(place, "a/1.txt");
	remove_file(place, "ab/2.txt");
	assert_string_equal(run_over(place, only_a, 1, true), "removed a/1.txt\n");
	assert_int_equal(status_of(place).files, 1);
}

static void prunes_a_folder_that_is_gone_whole(void **state)
{
	struct place *place = *state;
	char a[1200], b[1200];
	const char *const paths[] = {at(place, "a", a), at(place, "b", b)};

	make_folder(place, "a");
	write_file(place, "a/1.txt", "một");
	run(place);
	remove_file(place, "a/1.txt");
	remove_file(place, "a");
	assert_string_equal(run_over(place, paths, 2, true), "removed a/1.txt\nfailed b\n");
	assert_int_equal(place->last_error.status, SOVB_ERR_NO_FILE);
}

static void keeps_files_indexed_by_name_when_pruning(void **state)
{
	struct place *place = *state;
	char file[1200];
	const char *const paths[] = {at(place, "ghi-chu", file)};

	write_file(place, "ghi-chu", "một");
	run_over(place, paths, 1, false);
	assert_string_equal(run_pruning(place), "");
	assert_int_equal(status_of(place).files, 1);
}

static void missing_path_is_told_and_the_rest_goes_on(void **state)
{
	struct place *place = *state;
	char missing[1200], file[1200];
	const char *const paths[] = {at(place, "no/such", missing), at(place, "a.txt", file)};

	write_file(place, "a.txt", "một");
	assert_string_equal(run_over(place, paths, 2, false), "added a.txt\nfailed no/such\n");
	assert_int_equal(place->last_error.status, SOVB_ERR_NO_FILE);
	assert_int_equal(place->summary.count[SOVB_INDEX_FAILED], 1);
	assert_int_equal(place->total, 2);
}

static void stopping_commits_what_was_done(void **state)
{
	struct place *place = *state;

	write_file(place, "a.txt", "một");
	write_file(place, "b.txt", "hai");
	write_file(place, "c.txt", "ba");
	place->stop_after = 2;
	assert_string_equal(run(place), "added a.txt\nadded b.txt\n");
	assert_true(place->summary.stopped);
	assert_int_equal(status_of(place).files, 2);
	place->stop_after = 0;
	assert_string_equal(run(place), "unchanged a.txt\nunchanged b.txt\nadded c.txt\n");
	assert_false(place->summary.stopped);
}

static void locked_register_is_the_only_failure(void **state)
{
	struct place *place = *state;
	const char *const paths[] = {place->folder};
	sovb_store_writer *writer;
	sovb_error err;

	assert_int_equal(sovb_store_writer_open(&writer, place->index, NULL), SOVB_OK);
	assert_int_equal(sovb_index_paths(place->index, place->reader, paths, 1, NULL, &place->summary, &err),
	                 SOVB_ERR_LOCKED);
	assert_int_equal(err.message, SOVB_MSG_INDEX_LOCKED);
	sovb_store_writer_close(writer);
	assert_int_equal(sovb_index_paths(place->index, place->reader, paths, 1, NULL, &place->summary, &err), SOVB_OK);
}

static bool release(void *context)
{
	sovb_store_writer **writer = context;

	sovb_store_writer_close(*writer);
	*writer = NULL;
	return false;
}

static void waits_for_another_writer_when_asked(void **state)
{
	struct place *place = *state;
	const char *const paths[] = {place->folder};
	sovb_store_writer *writer;
	const sovb_index_options waiting = {.wait = true, .should_stop = release, .context = &writer};

	write_file(place, "a.txt", "một");
	assert_int_equal(sovb_store_writer_open(&writer, place->index, NULL), SOVB_OK);
	assert_int_equal(sovb_index_paths(place->index, place->reader, paths, 1, &waiting, &place->summary, NULL), SOVB_OK);
	assert_null(writer);
	assert_int_equal(status_of(place).files, 1);
}

static void note_damage(void *context, const sovb_error *damage)
{
	sovb_error *last = context;

	*last = *damage;
}

static void check_finds_what_disagrees(void **state)
{
	struct place *place = *state;
	sovb_check_summary summary;
	sovb_store_writer *writer;
	sovb_error damage = {0};
	sovb_record record;
	sovb_store *store;
	sovb_arena arena;
	xc_document *doc;
	xc_message message;

	write_file(place, "a.txt", "Kế hoạch số 39-KH/CU");
	write_file(place, "b.docx", "PK\003\004 cut off");
	run(place);
	assert_int_equal(sovb_register_check(place->index, note_damage, &damage, &summary, NULL), SOVB_OK);
	assert_int_equal(summary.documents, 2);
	assert_int_equal(summary.damages, 0);

	/* The record of a file with the words of none. */
	sovb_arena_init(&arena, (size_t)1 << 20);
	assert_int_equal(sovb_store_open(&store, place->index, NULL, NULL), SOVB_OK);
	assert_int_equal(sovb_store_record(&record, store, 1, &arena, NULL), SOVB_OK);
	assert_int_equal(xc_database_document(sovb_store_database(store), 1, &doc, &message), XC_OK);
	assert_int_equal(xc_document_add_boolean(doc, "lạ", 4, &message), XC_OK);
	assert_int_equal(sovb_store_writer_open(&writer, place->index, NULL), SOVB_OK);
	assert_int_equal(xc_writer_replace_docid(writer->xapian, 1, doc, &message), XC_OK);
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	assert_int_equal(sovb_register_check(place->index, note_damage, &damage, &summary, NULL), SOVB_OK);
	assert_int_equal(summary.damages, 1);
	assert_int_equal(damage.message, SOVB_MSG_CHECK_TERMS);
	assert_memory_equal(damage.word[1], record.path.data, record.path.size);

	/* Twice the same file. */
	assert_int_equal(xc_writer_replace_docid(writer->xapian, 9, doc, &message), XC_OK);
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	assert_int_equal(sovb_register_check(place->index, note_damage, &damage, &summary, NULL), SOVB_OK);
	assert_int_equal(summary.documents, 3);
	assert_int_equal(summary.damages, 4);
	sovb_store_writer_close(writer);
	xc_document_free(doc);
	sovb_store_close(store);
	sovb_arena_fini(&arena);
}

/* Every term of a register with the numbers of its files, then each file's record, as far as it is not of the moment. */
struct dump {
	sovb_store *store;
	sovb_buffer out;
};

static bool dump_number(void *context, uint32_t file)
{
	struct dump *dump = context;

	sovb_buffer_appendf(&dump->out, " %u", file);
	return true;
}

static bool dump_term(void *context, sovb_string term, size_t files, size_t mentions)
{
	struct dump *dump = context;

	sovb_buffer_append_string(&dump->out, term);
	sovb_buffer_appendf(&dump->out, " (%zu, %zu)", files, mentions);
	assert_int_equal(sovb_store_files(dump->store, term.data, term.size, dump_number, dump, NULL), SOVB_OK);
	sovb_buffer_append_char(&dump->out, '\n');
	return true;
}

static bool dump_record(void *context, uint32_t file)
{
	struct dump *dump = context;
	sovb_record record;
	sovb_arena arena;

	sovb_arena_init(&arena, (size_t)1 << 20);
	assert_int_equal(sovb_store_whole_record(&record, dump->store, file, &arena, NULL), SOVB_OK);
	sovb_buffer_append_string(&dump->out, record.path);
	sovb_buffer_appendf(&dump->out, " %u %zu %zu\n", file, (size_t)record.hash, record.reference_count);
	sovb_buffer_append_string(&dump->out, record.text);
	sovb_arena_fini(&arena);
	return true;
}

static struct dump dump_of(const char *index)
{
	struct dump dump = {.out = SOVB_BUFFER_INIT((size_t)4 << 20)};

	assert_int_equal(sovb_store_open(&dump.store, index, NULL, NULL), SOVB_OK);
	assert_int_equal(sovb_store_terms(dump.store, "", 0, dump_term, &dump, NULL), SOVB_OK);
	assert_int_equal(sovb_store_all_files(dump.store, dump_record, &dump, NULL), SOVB_OK);
	assert_int_equal(dump.out.status, SOVB_OK);
	sovb_store_close(dump.store);
	return dump;
}

static void register_is_the_same_with_any_number_of_jobs(void **state)
{
	struct place *place = *state;
	const char *const paths[] = {place->folder};
	char index[100], name[32], text[400];
	struct dump one, many;
	char told[sizeof place->told];

	for (int i = 0; i < 30; i++) {
		snprintf(name, sizeof name, "%02d.txt", i);
		snprintf(text, sizeof text, "Kế hoạch số %d-KH/CU ngày %d/02/2021 về thực hiện Chỉ thị số %d-CT/TU.\n%*s",
		         i, i % 28 + 1, i % 7, i % 3 ? 10 : 300, i % 5 ? "." : "hết");
		write_file(place, name, i % 11 == 3 ? "PK\003\004 cut off" : text);
	}
	for (unsigned jobs = 1; jobs <= 7; jobs += 3) {
		const sovb_index_options options = {.on_file = note, .context = place, .isolation = {.jobs = jobs}};

		snprintf(index, sizeof index, "%s/.index%u", place->folder, jobs);
		place->told[0] = '\0';
		place->told_size = 0;
		assert_int_equal(
			sovb_index_paths(index, place->reader, paths, 1, &options, &place->summary, NULL), SOVB_OK);
		many = dump_of(index);
		if (jobs == 1) {
			one = many;
			memcpy(told, place->told, sizeof told);
			assert_int_equal(place->summary.count[SOVB_INDEX_ADDED], 27);
			assert_int_equal(place->summary.count[SOVB_INDEX_FAILED], 3);
			continue;
		}
		assert_string_equal(place->told, told);
		assert_int_equal(many.out.size, one.out.size);
		assert_memory_equal(many.out.data, one.out.data, one.out.size);
		sovb_buffer_fini(&many.out);
	}
	sovb_buffer_fini(&one.out);
}

static void parts_make_the_register_that_one_writer_makes(void **state)
{
	struct place *place = *state;
	const char *const paths[] = {place->folder};
	const sovb_index_options one_writer = {.isolation = {.jobs = 1}};
	const sovb_index_options in_parts = {.isolation = {.jobs = 3}, .bulk_files = 10, .on_file = note, .context = place};
	sovb_check_summary summary;
	sovb_error damage;
	struct dump one, many;
	char name[32], text[400], path[1200];

	for (int i = 0; i < 40; i++) {
		snprintf(name, sizeof name, "%02d.txt", i);
		snprintf(text, sizeof text, "Kế hoạch số %d-KH/CU ngày %d/02/2021 về thực hiện Chỉ thị số %d-CT/TU.\n", i,
		         i % 28 + 1, i % 7);
		write_file(place, name, i % 11 == 3 ? "PK\003\004 cut off" : text);
	}
	assert_int_equal(sovb_index_paths(at(place, ".one", path), place->reader, paths, 1, &one_writer, &place->summary, NULL),
	                 SOVB_OK);
	one = dump_of(path);
	assert_int_equal(sovb_index_paths(place->index, place->reader, paths, 1, &in_parts, &place->summary, NULL), SOVB_OK);
	assert_int_equal(place->summary.count[SOVB_INDEX_ADDED], 36);
	assert_int_equal(place->summary.count[SOVB_INDEX_FAILED], 4);
	assert_int_equal(place->done, 40);
	many = dump_of(place->index);
	assert_int_equal(many.out.size, one.out.size);
	assert_memory_equal(many.out.data, one.out.data, one.out.size);
	assert_int_equal(sovb_register_check(place->index, note_damage, &damage, &summary, NULL), SOVB_OK);
	assert_int_equal(summary.damages, 0);
	assert_int_not_equal(access(at(place, ".index/parts", path), F_OK), 0);
	run(place);
	assert_int_equal(place->summary.count[SOVB_INDEX_UNCHANGED], 36);
	sovb_buffer_fini(&one.out);
	sovb_buffer_fini(&many.out);
}

static void note_notice(void *context, const char *path, const sovb_error *notice)
{
	struct place *place = context;

	assert_string_equal(notice->word[0], path);
	assert_int_equal(notice->message, SOVB_MSG_CHARACTERS_DAMAGED);
	place->told_size += (size_t)snprintf(place->told + place->told_size, sizeof place->told - place->told_size,
	                                     "%s damaged\n", notice->word[1]);
}

/* What is noticed of a file is told by the process that was asked, before its outcome. */
static void parts_tell_what_is_noticed(void **state)
{
	struct place *place = *state;
	const char *const paths[] = {place->folder};
	const sovb_index_options in_parts = {
		.isolation = {.jobs = 2}, .bulk_files = 2, .on_file = note, .on_notice = note_notice, .context = place};
	const char *notice;

	write_file(place, "a.txt", "một");
	write_file(place, "b.txt", "Kế hoạch số \xFF\xFE này là một đoạn đủ dài để biết rằng đây là chữ Việt.");
	write_file(place, "c.txt", "ba");
	assert_int_equal(sovb_index_paths(place->index, place->reader, paths, 1, &in_parts, &place->summary, NULL), SOVB_OK);
	assert_int_equal(place->summary.count[SOVB_INDEX_ADDED], 3);
	notice = strstr(place->told, "2 damaged\n"); /* another part may tell of its file in between */
	assert_non_null(notice);
	assert_non_null(strstr(notice, "added b.txt\n"));
}

/* Parts as a run leaves them that was killed before it joined them. */
static void parts_left_behind_are_joined_by_the_next_run(void **state)
{
	struct place *place = *state;
	sovb_store_writer *writer;
	char path[1200], other[1200];

	write_file(place, "a.txt", "một");
	write_file(place, "b.txt", "hai");
	assert_int_equal(sovb_store_writer_open(&writer, place->index, NULL), SOVB_OK);
	assert_int_equal(sovb_store_parts_begin(writer, NULL), SOVB_OK);
	sovb_store_writer_close(writer);
	for (int i = 0; i < 2; i++) {
		const char *const paths[] = {at(place, i ? "b.txt" : "a.txt", path)};

		snprintf(other, sizeof other, "%s/parts/%04d", place->index, i);
		assert_int_equal(sovb_index_paths(other, place->reader, paths, 1, NULL, &place->summary, NULL), SOVB_OK);
	}
	snprintf(other, sizeof other, "%s/parts/0002", place->index);
	assert_int_equal(mkdir(other, 0700), 0);
	assert_string_equal(run(place), "unchanged a.txt\nunchanged b.txt\n");
	assert_int_equal(status_of(place).files, 2);

	/* What is left behind beside a register that holds something is not needed. */
	assert_int_equal(mkdir(at(place, ".index/parts", path), 0700), 0);
	run(place);
	assert_int_not_equal(access(path, F_OK), 0);
	assert_int_equal(status_of(place).files, 2);
}

static void a_failure_is_tried_again_when_asked(void **state)
{
	struct place *place = *state;
	const char *const paths[] = {place->folder};
	const sovb_index_options retrying = {.retry = true, .on_file = note, .context = place};
	sovb_store_writer *writer;
	sovb_known known;
	char path[1200];
	bool found;

	write_file(place, "a.txt", "một");
	run(place);
	/* As if an earlier sovb had not been able to read it. */
	at(place, "a.txt", path);
	assert_int_equal(sovb_store_writer_open(&writer, place->index, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_known(writer, path, &found, &known, NULL), SOVB_OK);
	sovb_fail(&known.failure, SOVB_MSG_NOT_TEXT, path, "?", NULL);
	assert_int_equal(sovb_store_writer_put(writer, path, &known, NULL, NULL), SOVB_OK);
	assert_int_equal(sovb_store_writer_commit(writer, NULL), SOVB_OK);
	sovb_store_writer_close(writer);

	assert_string_equal(run(place), "failed a.txt\n");
	place->told_size = 0;
	assert_int_equal(sovb_index_paths(place->index, place->reader, paths, 1, &retrying, &place->summary, NULL),
	                 SOVB_OK);
	assert_string_equal(place->told, "added a.txt\n");
	assert_int_equal(status_of(place).failed, 0);
}

static void indexes_the_references_of_a_text(void **state)
{
	struct place *place = *state;

	write_file(place, "a.txt", "Kế hoạch số 39-KH/CU ngày 16/02/2021 về thực hiện Chỉ thị số 02-CT/TU.\n");
	run(place);
	assert_int_equal(status_of(place).references, 2);
	assert_int_equal(status_of(place).symbols, 2);
	assert_int_equal(files_of(place, "XC2/CT/TU"), 1);
}

static void folders_too_deep_are_told(void **state)
{
	struct place *place = *state;
	int folder = open(place->folder, O_RDONLY | O_DIRECTORY);
	int top = dup(folder);

	for (int depth = 1; depth <= SOVB_WALK_MAX_DEPTH + 1; depth++) {
		int next;

		assert_int_equal(mkdirat(folder, "d", 0700), 0);
		next = openat(folder, "d", O_RDONLY | O_DIRECTORY);
		assert_true(next >= 0);
		close(folder);
		folder = next;
		if (depth >= SOVB_WALK_MAX_DEPTH)
			close(openat(folder, "a.txt", O_CREAT | O_WRONLY, 0600));
	}
	close(folder);
	close(top);
	run(place);
	assert_int_equal(place->summary.count[SOVB_INDEX_ADDED], 1);
	assert_int_equal(place->summary.count[SOVB_INDEX_FAILED], 1);
	assert_int_equal(place->last_error.message, SOVB_MSG_FOLDERS_TOO_DEEP);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_place, remove_place)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(walks_folders_in_byte_order),
		TEST(follows_no_links_and_opens_no_pipes),
		TEST(names_may_hold_any_bytes),
		TEST(paths_may_be_longer_than_the_kernel_takes),
		TEST(sockets_and_sparse_files_are_told_or_left),
		TEST(folders_that_may_not_be_read_are_told),
		TEST(a_file_that_changes_while_it_is_read_is_read_again),
		TEST(a_file_has_one_path_however_it_was_reached),
		TEST(takes_a_path_given_whatever_its_name),
		TEST(unchanged_files_write_nothing),
		TEST(changed_content_is_updated),
		TEST(same_content_with_a_new_time_is_unchanged),
		TEST(young_file_is_read_again),
		TEST(what_was_read_otherwise_is_read_again),
		TEST(failures_are_remembered_and_told_again),
		TEST(a_failed_file_that_becomes_readable_is_added),
		TEST(too_large_a_file_is_its_own_failure),
		TEST(gone_files_stay_without_prune),
		TEST(prunes_only_under_the_paths_given),
		TEST(prunes_a_folder_that_is_gone_whole),
		TEST(keeps_files_indexed_by_name_when_pruning),
		TEST(missing_path_is_told_and_the_rest_goes_on),
		TEST(stopping_commits_what_was_done),
		TEST(locked_register_is_the_only_failure),
		TEST(waits_for_another_writer_when_asked),
		TEST(check_finds_what_disagrees),
		TEST(register_is_the_same_with_any_number_of_jobs),
		TEST(parts_make_the_register_that_one_writer_makes),
		TEST(parts_tell_what_is_noticed),
		TEST(parts_left_behind_are_joined_by_the_next_run),
		TEST(a_failure_is_tried_again_when_asked),
		TEST(indexes_the_references_of_a_text),
		TEST(folders_too_deep_are_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
