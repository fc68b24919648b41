#include "call_filter.h"

#include <linux/seccomp.h>
#include <sys/prctl.h>

bool sovb_call_filter_set(sovb_call_filter filter)
{
	const sovb_filter_code *built = &sovb_filters[filter];
	const struct sock_fprog program = {built->count, (struct sock_filter *)built->code};

	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}
