#include "channel.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* Room for one descriptor. */
union control {
	struct cmsghdr align;
	char bytes[CMSG_SPACE(sizeof(int))];
};

bool sovb_channel_make(int ends[2], int type)
{
	return socketpair(AF_UNIX, type | SOCK_CLOEXEC, 0, ends) == 0;
}

static void put_descriptor(struct msghdr *message, union control *control, int fd)
{
	struct cmsghdr *head;

	message->msg_control = control->bytes;
	message->msg_controllen = sizeof control->bytes;
	head = CMSG_FIRSTHDR(message);
	head->cmsg_level = SOL_SOCKET;
	head->cmsg_type = SCM_RIGHTS;
	head->cmsg_len = CMSG_LEN(sizeof fd);
	memcpy(CMSG_DATA(head), &fd, sizeof fd);
}

bool sovb_channel_send(int socket, const void *data, size_t size, int fd)
{
	const char *at = data;

	while (size) {
		union control control = {0};
		struct iovec bytes = {(void *)at, size};
		struct msghdr message = {.msg_iov = &bytes, .msg_iovlen = 1};
		ssize_t sent;

		if (fd >= 0)
			put_descriptor(&message, &control, fd);
		sent = sendmsg(socket, &message, MSG_NOSIGNAL);
		if (sent < 0 && errno == EINTR)
			continue;
		if (sent <= 0)
			return false;
		fd = -1;
		at += sent;
		size -= (size_t)sent;
	}
	return true;
}

static int get_descriptor(struct msghdr *message)
{
	const struct cmsghdr *head = CMSG_FIRSTHDR(message);
	int fd = -1;

	if (head && head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS &&
	    head->cmsg_len == CMSG_LEN(sizeof fd))
		memcpy(&fd, CMSG_DATA(head), sizeof fd);
	return fd;
}

bool sovb_channel_receive(int socket, void *data, size_t size, int *fd)
{
	char *at = data;

	*fd = -1;
	while (size) {
		union control control;
		struct iovec bytes = {at, size};
		struct msghdr message = {
			.msg_iov = &bytes,
			.msg_iovlen = 1,
			.msg_control = control.bytes,
			.msg_controllen = sizeof control.bytes,
		};
		ssize_t got = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
		int sent;

		if (got < 0 && errno == EINTR)
			continue;
		sent = got > 0 ? get_descriptor(&message) : -1;
		if (sent >= 0 && *fd >= 0)
			close(sent);
		else if (sent >= 0)
			*fd = sent;
		if (got <= 0) {
			if (*fd >= 0)
				close(*fd);
			*fd = -1;
			return false;
		}
		at += got;
		size -= (size_t)got;
	}
	return true;
}
