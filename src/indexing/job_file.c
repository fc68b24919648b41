#include "job_file.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "converter.h"
#include "input.h"
#include "message.h"

/* Put the text that a converter makes in the place of the file. */
static sovb_status convert(sovb_job *job, size_t limit, const sovb_load_options *options, sovb_error *err)
{
	char head[SOVB_CONVERTER_HEAD];
	sovb_buffer file = SOVB_BUFFER_INIT(0);
	ssize_t size = pread(job->fd, head, sizeof head, 0);
	sovb_status status;

	if (size <= 0 || !sovb_converter_may(head, (size_t)size))
		return SOVB_OK;
	status = sovb_file_read_open(&file, job->fd, job->path, limit, err);
	if (status == SOVB_OK)
		status = sovb_input_convert(&file, &job->converted, job->path, options, err);
	if (status == SOVB_OK && job->converted) {
		close(job->fd);
		job->fd = sovb_file_in_memory(file.data, file.size);
		if (job->fd < 0)
			status = sovb_fail(err, SOVB_MSG_IO_READ, job->path, strerror(errno), NULL);
	} else if (status == SOVB_OK) {
		lseek(job->fd, 0, SEEK_SET);
	}
	sovb_buffer_fini(&file);
	return status;
}

sovb_status sovb_job_open(sovb_job *job, sovb_file_state *state, const char *path, const sovb_load_options *options,
                          sovb_error *err)
{
	const size_t limit = options->max_file_bytes ? options->max_file_bytes : SOVB_MAX_FILE_BYTES;
	sovb_status status;

	job->path = path;
	job->converted = NULL;
	status = sovb_file_open(&job->fd, state, path, limit, err);
	if (status != SOVB_OK) {
		job->fd = -1;
		return status;
	}
	status = convert(job, limit, options, err);
	if (status != SOVB_OK && job->fd >= 0) {
		close(job->fd);
		job->fd = -1;
	}
	return status;
}

bool sovb_job_is_package(const sovb_job *job)
{
	char head[SOVB_CONVERTER_HEAD];
	ssize_t size = pread(job->fd, head, sizeof head, 0);

	return size > 0 && sovb_input_is_package(head, (size_t)size);
}
