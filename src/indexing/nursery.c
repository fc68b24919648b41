#include "nursery.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "channel.h"
#include "message.h"
#include "sandbox.h"

/* One of these, and its answer, a packet each. */
struct wish {
	pid_t reap; /* 0: spawn, the child as the nursery has it in its memory */
	sovb_nursery_child *child;
	const void *context;
};

struct grant {
	pid_t pid; /* of the child spawned; 0: none, and `number` is why */
	int number;
};

/* A child that outlives its end of the socket has lost its way. */
static _Noreturn void run_child(int socket, sovb_nursery_child *child, const void *context)
{
	child(socket, context);
	_exit(0);
}

static void close_all_but(int fd)
{
	if (fd > STDERR_FILENO + 1)
		close_range(STDERR_FILENO + 1, (unsigned)fd - 1, 0);
	close_range((unsigned)fd + 1, ~0U, 0);
}

/* Signals from the terminal are for the one who asked; he closes the sockets when he ends. */
static void ignore_signals(void)
{
	static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};

	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
		signal(signals[i], SIG_IGN);
	signal(SIGCHLD, SIG_DFL);
}

/* Nothing that is read or printed here is for the user's streams. */
static void leave_streams(void)
{
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (null < 0)
		return;
	dup2(null, STDIN_FILENO);
	dup2(null, STDOUT_FILENO);
	if (!SOVB_SANITIZED)
		dup2(null, STDERR_FILENO);
}

/* Of all that the forking process had, only its socket is left. */
static void settle(int socket)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	ignore_signals();
	leave_streams();
	close_all_but(socket);
}

static bool spawn(int socket, sovb_nursery_child *child, const void *context)
{
	struct grant grant = {0};
	int ends[2];
	bool sent;

	if (!sovb_channel_make(ends, SOCK_STREAM)) {
		grant.number = errno;
		return sovb_channel_send(socket, &grant, sizeof grant, -1);
	}
	grant.pid = fork();
	if (grant.pid == 0) {
		close_all_but(ends[1]);
		run_child(ends[1], child, context);
	}
	if (grant.pid < 0)
		grant = (struct grant){.number = errno};
	close(ends[1]);
	sent = sovb_channel_send(socket, &grant, sizeof grant, grant.pid ? ends[0] : -1);
	close(ends[0]);
	return sent;
}

/* Its status as waitpid() gives it. */
static int wait_for(pid_t pid)
{
	int status = 0;

	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return status;
}

static bool reap(int socket, pid_t pid)
{
	const struct grant grant = {.pid = pid, .number = wait_for(pid)};

	return sovb_channel_send(socket, &grant, sizeof grant, -1);
}

static _Noreturn void serve(int socket)
{
	struct wish wish;
	int fd;

	settle(socket);
	while (sovb_channel_receive(socket, &wish, sizeof wish, &fd)) {
		if (!(wish.reap ? reap(socket, wish.reap) : spawn(socket, wish.child, wish.context)))
			break;
	}
	_exit(0);
}

static sovb_status cannot_fork(int number, sovb_error *err)
{
	return sovb_fail(err, SOVB_MSG_NO_WORKERS, strerror(number), NULL, NULL);
}

sovb_status sovb_nursery_start(sovb_nursery *out, sovb_error *err)
{
	int ends[2];
	pid_t pid;

	*out = (sovb_nursery){0};
	if (!sovb_channel_make(ends, SOCK_SEQPACKET))
		return cannot_fork(errno, err);
	pid = fork();
	if (pid == 0)
		serve(ends[1]);
	close(ends[1]);
	if (pid < 0) {
		int number = errno;

		close(ends[0]);
		return cannot_fork(number, err);
	}
	*out = (sovb_nursery){pid, ends[0]};
	return SOVB_OK;
}

static sovb_status spawn_here(sovb_nursery_child *child, const void *context, pid_t *pid, int *socket, sovb_error *err)
{
	int ends[2];

	if (!sovb_channel_make(ends, SOCK_STREAM))
		return cannot_fork(errno, err);
	*pid = fork();
	if (*pid == 0) {
		settle(ends[1]);
		run_child(ends[1], child, context);
	}
	close(ends[1]);
	if (*pid > 0) {
		*socket = ends[0];
		return SOVB_OK;
	}
	*pid = 0;
	close(ends[0]);
	return cannot_fork(errno, err);
}

sovb_status sovb_nursery_spawn(sovb_nursery *nursery, sovb_nursery_child *child, const void *context, pid_t *pid,
                               int *socket, sovb_error *err)
{
	const struct wish wish = {.child = child, .context = context};
	struct grant grant;

	*pid = 0;
	*socket = -1;
	if (!nursery->pid)
		return spawn_here(child, context, pid, socket, err);
	if (!sovb_channel_send(nursery->socket, &wish, sizeof wish, -1) ||
	    !sovb_channel_receive(nursery->socket, &grant, sizeof grant, socket))
		return cannot_fork(ECHILD, err);
	if (!grant.pid || *socket < 0)
		return cannot_fork(grant.number, err);
	*pid = grant.pid;
	return SOVB_OK;
}

int sovb_nursery_reap(sovb_nursery *nursery, pid_t pid)
{
	const struct wish wish = {.reap = pid};
	struct grant grant = {0};
	int fd;

	if (!nursery->pid)
		return wait_for(pid);
	if (sovb_channel_send(nursery->socket, &wish, sizeof wish, -1))
		sovb_channel_receive(nursery->socket, &grant, sizeof grant, &fd);
	return grant.number;
}

void sovb_nursery_stop(sovb_nursery *nursery)
{
	if (!nursery->pid)
		return;
	close(nursery->socket);
	wait_for(nursery->pid);
	*nursery = (sovb_nursery){0};
}
