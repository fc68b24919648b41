#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "environment.h"
#include "language.h"
#include "say.h"
#include "session.h"

#define WIDTH_MIN 40
#define WIDTH_MAX 200

void term_guard_streams(void)
{
	/* Opened the wrong way round on purpose: reading or writing them fails, as it would on the closed
	 * stream. */
	static const int mode[] = {O_WRONLY, O_RDONLY, O_RDONLY};

	for (int fd = 0; fd <= 2; fd++) {
		if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", mode[fd]) < 0)
			exit(EXIT_FAILED);
	}
}

static unsigned read_width(void)
{
	const char *columns = getenv("COLUMNS");
	long width = columns ? strtol(columns, NULL, 10) : 0;
	struct winsize size;

	if (width <= 0 && isatty(STDOUT_FILENO))
		width = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80;
	if (width <= 0)
		return 0;
	return width < WIDTH_MIN ? WIDTH_MIN : width > WIDTH_MAX ? WIDTH_MAX : (unsigned)width;
}

/* A terminal that can do more than show one line after the other. */
static bool is_capable(void)
{
	const char *kind = getenv("TERM");

	return isatty(STDOUT_FILENO) && kind && strcmp(kind, "dumb");
}

void term_init(term *t, color wanted)
{
	t->width = read_width();
	t->terminal = isatty(STDOUT_FILENO);
	t->pages = is_capable();
	t->color = wanted == COLOR_ALWAYS || (wanted == COLOR_AUTO && t->pages && !environment_get("NO_COLOR"));
}

const char *term_style(const term *t, style wanted)
{
	static const char *const sequences[] = {
	    [STYLE_PLAIN] = "\033[0m",    [STYLE_BOLD] = "\033[1m",       [STYLE_DIM] = "\033[2m",
	    [STYLE_ERROR] = "\033[1;31m", [STYLE_WARNING] = "\033[1;33m", [STYLE_INFO] = "\033[1;36m",
	    [STYLE_MARK] = "\033[1;31m",
	};

	return t->color ? sequences[wanted] : "";
}

static bool is_reader_gone(void)
{
	struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};

	return poll(&out, 1, 0) > 0 && (out.revents & POLLERR);
}

bool term_close(void)
{
	/* A failure before this has lost its errno, but a pipe without reader stays one. */
	bool broken = ferror(stdout) != 0;
	bool gone = is_reader_gone();
	int why = 0;

	if (fflush(stdout)) {
		broken = true;
		why = errno;
	}
	if (close(STDOUT_FILENO) && !broken) {
		broken = true;
		why = errno;
	}
	if (!broken || gone || why == EPIPE)
		return true;
	if (why)
		say_error(_("the answer could not be written (%s)"), language_reason(why));
	else
		say_error(_("the answer could not be written"));
	return false;
}
