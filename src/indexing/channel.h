/*
 * What the indexer and its workers say to each other over a socket: a fixed head, then bytes, and with a request the
 * open file.  A worker reads files that nobody vouches for, so that its answers are not trusted either.
 */
#ifndef SOVB_CHANNEL_H
#define SOVB_CHANNEL_H

#include <stdint.h>

#include <sovb/document.h>

/* Names are given for their ending, and to be found again in messages. */
#define SOVB_CHANNEL_NAME_MAX 256

typedef struct sovb_request {
	char name[SOVB_CHANNEL_NAME_MAX];
	bool has_hash; /* the content is known by this hash: when it still is, SOVB_REPLY_SAME will do */
	uint64_t hash;
	sovb_load_options load;
} sovb_request;

typedef enum sovb_reply_kind {
	SOVB_REPLY_DOCUMENT, /* sovb_document_pack() follows */
	SOVB_REPLY_FAILURE,  /* sovb_pack_failure() follows */
	SOVB_REPLY_SAME,     /* nothing follows */
	SOVB_REPLY_KINDS
} sovb_reply_kind;

typedef struct sovb_reply {
	uint32_t kind;
	uint64_t hash; /* of the content */
	uint64_t size; /* of what follows */
} sovb_reply;

/* Two connected ends that no program started later inherits; false and errno. */
bool sovb_channel_make(int ends[2], int type);

/* Send size bytes whole, with a descriptor when fd is not -1; false when the other side is gone. */
bool sovb_channel_send(int socket, const void *data, size_t size, int fd);

/* Receive size bytes whole; *fd is the descriptor that came with them, or -1.  False at the end. */
bool sovb_channel_receive(int socket, void *data, size_t size, int *fd);

#endif
