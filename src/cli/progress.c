#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "layout.h"
#include "session.h"

#define BAR_MAX 30
#define BAR_MIN 5
#define PAUSE_MS 100
#define RATE_AFTER_MS 1000 /* before that a rate says nothing */
#define LINE_MAX_BYTES 160

void progress_init(progress *p, bool quiet)
{
	*p = (progress){.on = !quiet && isatty(STDERR_FILENO)};
}

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static size_t columns(void)
{
	struct winsize size;

	return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : LAYOUT_WIDTH;
}

static void put_text(char *out, size_t size, size_t done, size_t total, int64_t elapsed_ms)
{
	double rate = elapsed_ms > 0 ? (double)done * 1000 / (double)elapsed_ms : 0;
	int used = snprintf(out, size, "%zu/%zu", done, total);
	long left;

	if (elapsed_ms < RATE_AFTER_MS || rate <= 0 || used < 0 || (size_t)used >= size)
		return;
	left = (long)((double)(total - done) / rate + 0.5);
	/* TRANSLATORS: files read in a second, then minutes and seconds. */
	snprintf(out + used, size - (size_t)used, _("  %.*f files/s  %ld:%02ld left"), rate < 10, rate, left / 60,
		 left % 60);
}

static void draw(const progress *p, size_t done, size_t total, int64_t now)
{
	char text[LINE_MAX_BYTES];
	char bar[BAR_MAX + 1];
	size_t used, room;

	put_text(text, sizeof text, done, total, now - p->began_ms);
	used = layout_columns(text, strlen(text)) + 4; /* brackets, a blank, the cursor */
	room = columns() > used ? columns() - used : 0;
	room = room > BAR_MAX ? BAR_MAX : room;
	fputs("\r\033[K", stderr);
	if (room >= BAR_MIN) {
		memset(bar, '.', room);
		memset(bar, '#', total ? done * room / total : 0);
		fprintf(stderr, "[%.*s] ", (int)room, bar);
	}
	fputs(text, stderr);
	fflush(stderr);
}

void progress_show(progress *p, size_t done, size_t total)
{
	int64_t now;

	if (!p->on || done > total)
		return;
	now = now_ms();
	if (!p->began_ms)
		p->began_ms = now;
	if (p->shown && now - p->drawn_ms < PAUSE_MS)
		return;
	draw(p, done, total, now);
	p->shown = true;
	p->drawn_ms = now;
}

void progress_hide(progress *p)
{
	if (p->shown)
		fputs("\r\033[K", stderr);
	p->shown = false;
}
