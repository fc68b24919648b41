#include <sovb/loader.h>

#include <stdlib.h>

#include "document_parts.h"
#include "job_file.h"
#include "library.h"
#include "loader_parts.h"
#include "message.h"
#include "packed.h"
#include "worker.h"

#define LISTEN_MS 100 /* between looks at clocks */

struct sovb_loader {
	const sovb_reader *reader;
	sovb_load_options options;
	sovb_isolation isolation;
	void (*serve)(int socket, const sovb_reader *reader, const sovb_isolation *isolation);
	sovb_pool *pool; /* NULL: not started */
	bool no_libraries; /* its worker has loaded none, as plain texts, most drafts, need none */
	bool unfiltered;
};

sovb_status sovb_loader_new(sovb_loader **out, const sovb_reader *reader, const sovb_load_options *options,
                            const sovb_isolation *isolation, sovb_error *err)
{
	sovb_loader *loader = calloc(1, sizeof *loader);

	*out = loader;
	if (!loader)
		return sovb_no_memory(err);
	loader->reader = reader;
	loader->serve = sovb_worker_serve_plain;
	loader->no_libraries = true;
	if (options)
		loader->options = *options;
	if (isolation)
		loader->isolation = *isolation;
	loader->isolation.jobs = 1;
	return SOVB_OK;
}

void sovb_loader_serve_with(sovb_loader *loader,
                            void (*serve)(int socket, const sovb_reader *reader, const sovb_isolation *isolation))
{
	loader->serve = serve;
	loader->no_libraries = false;
}

static void stop(sovb_loader *loader)
{
	sovb_pool_stop(loader->pool);
	loader->pool = NULL;
}

void sovb_loader_free(sovb_loader *loader)
{
	if (!loader)
		return;
	stop(loader);
	free(loader);
}

void sovb_loader_rest(sovb_loader *loader)
{
	if (loader->pool)
		sovb_pool_rest(loader->pool);
}

bool sovb_loader_is_unfiltered(const sovb_loader *loader)
{
	return loader->unfiltered;
}

/* Until the job is done.  A pool that fails is stopped: it would still know the job. */
static sovb_status do_job(sovb_loader *loader, sovb_job *job, sovb_error *err)
{
	sovb_status status = sovb_pool_submit(loader->pool, job, err);

	while (status == SOVB_OK && !job->done)
		status = sovb_pool_listen(loader->pool, LISTEN_MS, err);
	loader->unfiltered |= sovb_pool_sandbox(loader->pool) != SOVB_SANDBOX_FILTER;
	if (status != SOVB_OK)
		stop(loader);
	return status;
}

/* What the worker does not know: the whole path, and what the file was before it was converted. */
static void complete(sovb_document *doc, const sovb_job *job)
{
	for (size_t i = 0; i < doc->text.notice_count; i++)
		sovb_job_give_path(job, &doc->text.notices[i]);
	if (job->converted)
		doc->text.charset = job->converted;
}

static sovb_status take_outcome(sovb_document **out, const sovb_loader *loader, sovb_job *job, sovb_error *err)
{
	sovb_status status;

	if (job->kind != SOVB_REPLY_DOCUMENT) {
		if (err)
			*err = job->failure;
		return job->failure.status;
	}
	status = sovb_document_unpack(out, loader->reader, job->path, &job->packed, 0, err);
	if (status == SOVB_OK)
		complete(*out, job);
	return status;
}

/* From now on with a worker that has its libraries loaded. */
static void load_libraries(sovb_loader *loader)
{
	stop(loader);
	loader->serve = sovb_worker_serve;
	loader->no_libraries = false;
}

static sovb_status load(sovb_document **out, sovb_loader *loader, const char *path, sovb_error *err)
{
	sovb_job job = {.fd = -1};
	sovb_status status = sovb_job_open(&job, NULL, path, &loader->options, err);

	if (status == SOVB_OK && loader->no_libraries && sovb_job_is_package(&job))
		load_libraries(loader);
	if (status == SOVB_OK && !loader->pool)
		status = sovb_pool_start_with(&loader->pool, loader->serve, loader->reader, &loader->isolation,
		                              &loader->options, err);
	if (status == SOVB_OK)
		status = do_job(loader, &job, err);
	if (status == SOVB_OK)
		status = take_outcome(out, loader, &job, err);
	sovb_job_fini(&job);
	return status;
}

sovb_status sovb_loader_load(sovb_document **out, sovb_loader *loader, const char *path, sovb_error *err)
{
	sovb_error error = {0};
	sovb_status status;

	*out = NULL;
	status = load(out, loader, path, &error);
	if (status != SOVB_OK && loader->no_libraries && sovb_library_is_missing(&error)) {
		load_libraries(loader);
		status = load(out, loader, path, &error);
	}
	if (status != SOVB_OK && err)
		*err = error;
	return status;
}
