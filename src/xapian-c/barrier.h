/*
 * What the files of this layer share: the barrier against exceptions, and what a database handle is.
 */
#ifndef BARRIER_H
#define BARRIER_H

#include "xapian_c.h"

#include <new>
#include <vector>

#include <xapian.h>

/* Shards are handles on the same state that db reads. */
struct xc_database {
	Xapian::Database db;
	std::vector<Xapian::Database> shards;
	std::vector<bool> remote; /* of each shard: behind a server? */
};

struct xc_query {
	Xapian::Query query;
};

/* Judges of what a search finds. */
struct xc_judges : public Xapian::MatchDecider {
	xc_judges(const xc_judge *from, size_t how_many) : judges(from), count(how_many)
	{
	}

	bool operator()(const Xapian::Document &doc) const override;

	const xc_judge *judges;
	size_t count;
};

/* What the exception in flight means; only called while one is being handled. */
xc_status xc_classify(xc_message *msg);

/* msg may be NULL; the text is cut to fit.  Returns status. */
xc_status xc_say(xc_message *msg, xc_status status, const char *text) noexcept;

/* The barrier: no exception goes past it. */
template <typename Body>
xc_status xc_guard(xc_message *msg, Body body) noexcept
{
	try {
		body();
		return XC_OK;
	} catch (...) {
		try {
			return xc_classify(msg);
		} catch (...) {
			return xc_say(msg, XC_ERR_NOMEM, "out of memory");
		}
	}
}

#endif
