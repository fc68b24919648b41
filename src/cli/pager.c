#include "pager.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "language.h"
#include "say.h"
#include "session.h"

extern char **environ;

/* The pager, or 0; a handler has nothing else to look at. */
static volatile sig_atomic_t child;

static void wait_for_child(void)
{
	while (child && waitpid((pid_t)child, NULL, 0) < 0 && errno == EINTR)
		continue;
	child = 0;
}

static void end_after_pager(int number)
{
	close(STDOUT_FILENO);
	wait_for_child();
	signal(number, SIG_DFL);
	raise(number);
}

static const int ending[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};

#define ENDING_COUNT (sizeof ending / sizeof ending[0])

static void catch_signals(void)
{
	struct sigaction action = {.sa_handler = end_after_pager};

	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < ENDING_COUNT; i++)
		sigaction(ending[i], &action, NULL);
}

/* The signals that end this process wait until the handler knows the pager. */
static void hold_signals(sigset_t *before)
{
	sigset_t held;

	sigemptyset(&held);
	for (size_t i = 0; i < ENDING_COUNT; i++)
		sigaddset(&held, ending[i]);
	sigprocmask(SIG_BLOCK, &held, before);
}

/* A name alone is run as it is, so that its absence is seen; anything else is a line for the shell. */
static int spawn(pid_t *pager, const char *command, posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes)
{
	char *const line[] = {(char[]){"sh"}, (char[]){"-c"}, (char *)command, NULL};
	char *const name[] = {(char *)command, NULL};
	bool alone = !command[strcspn(command, " \t|&;<>()$`\\\"'*?[#~=%")];

	if (alone)
		return posix_spawnp(pager, command, actions, attributes, name, environ);
	return posix_spawn(pager, "/bin/sh", actions, attributes, line, environ);
}

/* SIGPIPE is ignored here, and must not be there; nor are signals held there. */
static int start(pid_t *pager, const char *command, int from, const sigset_t *signals)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	sigset_t pipe_signal;
	int failure = posix_spawn_file_actions_init(&actions);

	if (failure)
		return failure;
	failure = posix_spawnattr_init(&attributes);
	if (!failure) {
		sigemptyset(&pipe_signal);
		sigaddset(&pipe_signal, SIGPIPE);
		failure = posix_spawnattr_setsigdefault(&attributes, &pipe_signal);
		if (!failure)
			failure = posix_spawnattr_setsigmask(&attributes, signals);
		if (!failure)
			failure = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
		if (!failure)
			failure = posix_spawn_file_actions_adddup2(&actions, from, STDIN_FILENO);
		if (!failure)
			failure = spawn(pager, command, &actions, &attributes);
		posix_spawnattr_destroy(&attributes);
	}
	posix_spawn_file_actions_destroy(&actions);
	return failure;
}

void pager_start(const char *command)
{
	sigset_t before;
	int ends[2];
	pid_t pager;
	int failure;

	if (pipe2(ends, O_CLOEXEC))
		return;
	/* Short answers are not held back, colours pass, and the answer stays on the screen. */
	setenv("LESS", "FRX", 0);
	setenv("LESSCHARSET", "utf-8", 0);
	setenv("LV", "-c", 0);
	hold_signals(&before);
	failure = start(&pager, command, ends[0], &before);
	if (!failure && dup2(ends[1], STDOUT_FILENO) >= 0) {
		child = (sig_atomic_t)pager;
		catch_signals();
	} else if (failure != ENOENT) {
		say_error(_("the pager \"%s\" cannot be started (%s)"), command, language_reason(failure));
	}
	/* Before a signal can come: the pager ends when nobody holds its pipe any more. */
	close(ends[0]);
	close(ends[1]);
	sigprocmask(SIG_SETMASK, &before, NULL);
}

void pager_wait(void)
{
	wait_for_child();
}
