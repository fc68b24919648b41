/* Documents read in a process of their own are those read in this one; what befalls the process is one file's failure. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <sovb/loader.h>

#include "channel.h"
#include "loader_parts.h"
#include "message.h"
#include "worker.h"

static const char text[] = "Kế hoạch số 39-KH/CU ngày 16/02/2021 về thực hiện Chỉ thị số 02-CT/TU.\n";

#define LONG_NAME 120 /* thrice makes a path that is longer than a worker is told */

/* Where the files are. */
typedef struct place {
	char folder[32];
	char path[512];
	sovb_reader *reader;
	sovb_loader *loader;
} place;

static void open_place(place *p)
{
	snprintf(p->folder, sizeof p->folder, "/tmp/sovb-loader-XXXXXX");
	assert_non_null(mkdtemp(p->folder));
	assert_int_equal(sovb_reader_new(&p->reader, NULL), SOVB_OK);
	assert_int_equal(sovb_loader_new(&p->loader, p->reader, NULL, NULL, NULL), SOVB_OK);
}

static void close_place(place *p)
{
	sovb_loader_free(p->loader);
	sovb_reader_free(p->reader);
	assert_int_equal(rmdir(p->folder), 0);
}

/* The path of a file with this content. */
static const char *put(place *p, const char *name, const char *content, size_t size)
{
	FILE *file;

	snprintf(p->path, sizeof p->path, "%s/%s", p->folder, name);
	file = fopen(p->path, "wbe");
	assert_non_null(file);
	assert_int_equal(fwrite(content, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
	return p->path;
}

static void gives_what_would_be_read_here(void **state)
{
	place p;
	const char *path;
	sovb_document *doc;

	(void)state;
	open_place(&p);
	path = put(&p, "39-KH-CU.txt", text, strlen(text));
	assert_int_equal(sovb_loader_load(&doc, p.loader, path, NULL), SOVB_OK);
	assert_string_equal(sovb_document_path(doc), path);
	assert_string_equal(sovb_document_charset(doc), "utf-8");
	assert_int_equal(sovb_document_text(doc).size, strlen(text));
	assert_memory_equal(sovb_document_text(doc).data, text, strlen(text));
	assert_int_equal(sovb_document_file_name(doc)->symbol.size, strlen("39-KH/CU"));
	assert_int_equal(sovb_document_reference_count(doc), 2);
	assert_memory_equal(text + sovb_document_reference(doc, 1)->anchor.start, "02-CT/TU", strlen("02-CT/TU"));
	/* The document does not need the loader. */
	unlink(path);
	close_place(&p);
	sovb_document_free(doc);
}

static void names_the_whole_path_in_notices(void **state)
{
	/* A byte that is no UTF-8, in a text that else is. */
	static const char damaged[] = "Kế hoạch số 39-KH/CU về thực hiện Chỉ thị số 02-CT/TU của Ban Thường vụ Tỉnh ủy \xff\n";
	const sovb_load_options utf8 = {.charset = SOVB_CHARSET_UTF8};
	place p;
	const char *path;
	char name[LONG_NAME * 2 + 8];
	sovb_document *doc, *here;

	(void)state;
	open_place(&p);
	sovb_loader_free(p.loader);
	assert_int_equal(sovb_loader_new(&p.loader, p.reader, &utf8, NULL, NULL), SOVB_OK);
	memset(name, 'a', sizeof name);
	memcpy(name + sizeof name - 5, ".txt", 5);
	path = put(&p, name, damaged, strlen(damaged));
	assert_true(strlen(path) >= SOVB_CHANNEL_NAME_MAX);
	assert_int_equal(sovb_loader_load(&doc, p.loader, path, NULL), SOVB_OK);
	assert_int_equal(sovb_document_load(&here, p.reader, path, &utf8, NULL), SOVB_OK);
	assert_int_equal(sovb_document_notice_count(doc), 1);
	assert_int_equal(sovb_document_notice_count(here), 1);
	assert_string_equal(sovb_document_notice(doc, 0)->word[0], path);
	assert_int_equal(sovb_document_notice(doc, 0)->status, sovb_document_notice(here, 0)->status);
	assert_int_equal(sovb_document_notice(doc, 0)->message, sovb_document_notice(here, 0)->message);
	sovb_document_free(doc);
	sovb_document_free(here);
	unlink(path);
	close_place(&p);
}

/* Dies of a first file whose name says so. */
static void serve(int socket, const sovb_reader *reader, const sovb_isolation *isolation)
{
	sovb_request request;

	if (recv(socket, &request, sizeof request, MSG_PEEK | MSG_WAITALL) != sizeof request)
		return;
	if (strstr(request.name, "crash")) {
		signal(SIGSEGV, SIG_DFL); /* a sanitizer has its own idea */
		raise(SIGSEGV);
	}
	sovb_worker_serve(socket, reader, isolation);
}

static void a_crash_is_the_failure_of_one_file(void **state)
{
	place p;
	const char *path;
	sovb_document *doc;
	sovb_error err;

	(void)state;
	open_place(&p);
	sovb_loader_serve_with(p.loader, serve);
	path = put(&p, "crash.txt", text, strlen(text));
	assert_int_equal(sovb_loader_load(&doc, p.loader, path, &err), sovb_fail(NULL, SOVB_MSG_FILE_CRASH, "", "", NULL));
	assert_null(doc);
	assert_int_equal(err.message, SOVB_MSG_FILE_CRASH);
	assert_string_equal(err.word[0], path);
	unlink(path);

	path = put(&p, "next.txt", text, strlen(text));
	assert_int_equal(sovb_loader_load(&doc, p.loader, path, &err), SOVB_OK);
	assert_int_equal(sovb_document_reference_count(doc), 2);
	sovb_document_free(doc);
	unlink(path);

	assert_int_equal(sovb_loader_load(&doc, p.loader, path, &err), SOVB_ERR_NO_FILE);
	assert_null(doc);
	close_place(&p);
}

static void a_loader_that_rested_reads_on(void **state)
{
	place p;
	sovb_document *doc;

	(void)state;
	open_place(&p);
	sovb_loader_rest(p.loader); /* nothing was read yet */
	put(&p, "a.txt", text, strlen(text));
	for (int i = 0; i < 2; i++) {
		assert_int_equal(sovb_loader_load(&doc, p.loader, p.path, NULL), SOVB_OK);
		assert_int_equal(sovb_document_reference_count(doc), 2);
		sovb_document_free(doc);
		sovb_loader_rest(p.loader);
	}
	unlink(p.path);
	close_place(&p);
}

/* A worker that has read plain texts is followed by one that can read the others, and so on. */
static void files_may_need_libraries(void **state)
{
	static const char decomposed[] = "Chi\xCC\x89 thi\xCC\xA3 s\xC3\xB4\xCC\x81 02-CT/TU.\n";
	static const char package[] = "PK\x03\x04 that is none";
	sovb_document *doc;
	sovb_error err;
	place p;

	(void)state;
	open_place(&p);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(sovb_loader_load(&doc, p.loader, put(&p, "a.txt", text, strlen(text)), NULL), SOVB_OK);
		sovb_document_free(doc);
		assert_int_equal(sovb_loader_load(&doc, p.loader, put(&p, "a.txt", decomposed, strlen(decomposed)), NULL),
		                 SOVB_OK);
		assert_int_equal(sovb_document_reference_count(doc), 1);
		assert_int_equal(sovb_document_reference(doc, 0)->span.start, 0);
		sovb_document_free(doc);
		assert_int_equal(sovb_loader_load(&doc, p.loader, put(&p, "a.txt", package, strlen(package)), &err),
		                 SOVB_ERR_FORMAT);
		assert_int_equal(err.message, SOVB_MSG_NOT_DOCX);
	}
	unlink(p.path);
	close_place(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(gives_what_would_be_read_here),
		cmocka_unit_test(names_the_whole_path_in_notices),
		cmocka_unit_test(a_crash_is_the_failure_of_one_file),
		cmocka_unit_test(a_loader_that_rested_reads_on),
		cmocka_unit_test(files_may_need_libraries),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
