#include "progress.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define BAR_COLUMNS 30
#define PAUSE_MS 100

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

void progress_show(progress *p, size_t done, size_t total)
{
	char bar[BAR_COLUMNS + 1];
	size_t filled = total ? done * BAR_COLUMNS / total : 0;
	int64_t now;

	if (!p->on || done > total)
		return;
	now = now_ms();
	if (p->shown && now - p->drawn_ms < PAUSE_MS)
		return;
	memset(bar, '.', BAR_COLUMNS);
	memset(bar, '#', filled);
	bar[BAR_COLUMNS] = '\0';
	fprintf(stderr, "\r[%s] %zu/%zu", bar, done, total);
	fflush(stderr);
	p->shown = true;
	p->drawn_ms = now;
}

void progress_hide(progress *p)
{
	if (p->shown)
		fputs("\r\033[K", stderr);
	p->shown = false;
}
