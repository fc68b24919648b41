#include "worker.h"

#include <stdlib.h>
#include <unistd.h>

#include "channel.h"
#include "document_parts.h"
#include "file.h"
#include "hash.h"
#include "input.h"
#include "message.h"
#include "packed.h"

/* What a request leads to: a reply, and what follows it in `answer`. */
struct serving {
	const sovb_reader *reader;
	sovb_request request;
	sovb_reply reply;
	sovb_buffer file;
	sovb_buffer answer;
};

static void fail(struct serving *s, const sovb_error *error)
{
	s->reply.kind = SOVB_REPLY_FAILURE;
	sovb_buffer_clear(&s->answer);
	sovb_pack_failure(&s->answer, error);
}

static void read_document(struct serving *s)
{
	sovb_document *doc;
	sovb_error error;

	if (sovb_document_decode(&doc, s->reader, s->request.name, sovb_buffer_text(&s->file), s->file.size,
	                         &s->request.load, &error) != SOVB_OK) {
		fail(s, &error);
		return;
	}
	s->reply.kind = SOVB_REPLY_DOCUMENT;
	sovb_document_pack(&s->answer, doc);
	sovb_document_free(doc);
	if (s->answer.status != SOVB_OK) {
		sovb_no_memory(&error);
		fail(s, &error);
	}
}

static void answer(struct serving *s, int fd)
{
	sovb_error error;

	s->reply = (sovb_reply){0};
	sovb_buffer_clear(&s->answer);
	if (sovb_file_read_open(&s->file, fd, s->request.name, s->request.load.max_file_bytes, &error) != SOVB_OK) {
		fail(s, &error);
		return;
	}
	s->reply.hash = sovb_hash_add(SOVB_HASH_INIT, s->file.data, s->file.size);
	if (s->request.has_hash && s->request.hash == s->reply.hash)
		s->reply.kind = SOVB_REPLY_SAME;
	else
		read_document(s);
}

static bool serve_one(struct serving *s, int socket)
{
	int fd;

	if (!sovb_channel_receive(socket, &s->request, sizeof s->request, &fd))
		return false;
	answer(s, fd);
	close(fd);
	sovb_buffer_fini(&s->file);
	s->reply.size = s->answer.size;
	return sovb_channel_send(socket, &s->reply, sizeof s->reply, -1) &&
	       sovb_channel_send(socket, s->answer.data, s->answer.size, -1);
}

void sovb_worker_serve_plain(int socket, const sovb_reader *reader, const sovb_isolation *isolation)
{
	/* Else each time in a package has the C library look for the rules of the local time, which is forbidden here. */
	const int zone = setenv("TZ", "UTC0", 1);
	const char sandbox = (char)sovb_sandbox_enter(isolation);
	struct serving s = {.reader = reader, .answer = SOVB_BUFFER_INIT(SOVB_WORKER_ANSWER_MAX)};

	if (zone != 0 || !sovb_channel_send(socket, &sandbox, sizeof sandbox, -1))
		return;
	while (serve_one(&s, socket))
		;
	sovb_buffer_fini(&s.answer);
}

void sovb_worker_serve(int socket, const sovb_reader *reader, const sovb_isolation *isolation)
{
	sovb_input_load_libraries();
	sovb_worker_serve_plain(socket, reader, isolation);
}
