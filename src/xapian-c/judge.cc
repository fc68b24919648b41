/*
 * A query whose documents the caller picks: to Xapian a source of postings, which is asked last of all parts of an AND.
 */
#include "barrier.h"

#include <exception>
#include <string>
#include <utility>

namespace
{

/* The document that a judge is asked about, in which only what the judge asks for is looked up. */
class asked_about
{
public:
	virtual ~asked_about() = default;
	virtual xc_view value(unsigned slot) = 0;
	virtual bool has(size_t term) = 0;
	virtual const std::vector<uint32_t> &positions(size_t term) = 0;
};

} // namespace

/* What goes wrong while the caller asks is kept until he has answered: no exception goes through his frames. */
struct xc_candidate {
	asked_about *source;
	std::exception_ptr failure;
};

namespace
{

bool is_yes(const xc_judge &judge, asked_about *source)
{
	xc_candidate candidate{source, nullptr};
	const xc_verdict verdict = judge.judge(judge.context, &candidate);

	if (candidate.failure)
		std::rethrow_exception(candidate.failure);
	if (verdict == XC_DAMAGED)
		throw Xapian::DatabaseCorruptError("value that cannot be read");
	if (verdict == XC_NO_MEMORY)
		throw std::bad_alloc();
	return verdict == XC_YES;
}

class judge_source : public Xapian::PostingSource, public asked_about
{
public:
	judge_source(const xc_judge &from, std::vector<std::string> names) : judge(from), terms(std::move(names))
	{
	}

	Xapian::PostingSource *clone() const override
	{
		return new judge_source(judge, terms);
	}

	void init(const Xapian::Database &shard) override
	{
		db = shard;
		last = db.get_lastdocid();
		at = 0;
		values.clear();
		lists.assign(terms.size(), list());
	}

	Xapian::doccount get_termfreq_min() const override
	{
		return 0;
	}

	/* As many as there can be, so that it is asked last. */
	Xapian::doccount get_termfreq_est() const override
	{
		return db.get_doccount();
	}

	Xapian::doccount get_termfreq_max() const override
	{
		return db.get_doccount();
	}

	void next(double min_weight) override
	{
		skip_to(at + 1, min_weight);
	}

	void skip_to(Xapian::docid docid, double) override
	{
		for (at = docid; at <= last; at++) {
			if (is_picked(at))
				return;
		}
	}

	bool check(Xapian::docid docid, double) override
	{
		at = docid;
		return is_picked(docid);
	}

	bool at_end() const override
	{
		return at > last;
	}

	Xapian::docid get_docid() const override
	{
		return at;
	}

	xc_view value(unsigned slot) override
	{
		const Xapian::ValueIterator end = db.valuestream_end(slot);
		Xapian::ValueIterator &stream = stream_of(slot);

		if (stream != end && stream.get_docid() < at)
			stream.skip_to(at);
		if (stream == end || stream.get_docid() != at)
			return {nullptr, 0};
		bytes = *stream;
		return {bytes.data(), bytes.size()};
	}

	bool has(size_t term) override
	{
		list &l = lists.at(term);

		if (!l.open) {
			l.postings = db.postlist_begin(terms.at(term));
			l.end = db.postlist_end(terms.at(term));
			l.open = true;
		}
		if (l.postings != l.end && *l.postings < at)
			l.postings.skip_to(at);
		return l.postings != l.end && *l.postings == at;
	}

	const std::vector<uint32_t> &positions(size_t term) override
	{
		list &l = lists.at(term);

		l.positions.clear();
		if (has(term))
			l.positions.assign(db.positionlist_begin(at, terms.at(term)), db.positionlist_end(at, terms.at(term)));
		return l.positions;
	}

private:
	struct list {
		Xapian::PostingIterator postings, end;
		bool open = false;
		std::vector<uint32_t> positions;
	};

	/* One for each slot, because each is gone through once. */
	Xapian::ValueIterator &stream_of(unsigned slot)
	{
		for (auto &known : values) {
			if (known.first == slot)
				return known.second;
		}
		values.emplace_back(slot, db.valuestream_begin(slot));
		return values.back().second;
	}

	bool is_picked(Xapian::docid docid)
	{
		at = docid;
		return is_yes(judge, this);
	}

	xc_judge judge; /* but for its terms, which are … */
	std::vector<std::string> terms;
	Xapian::Database db;
	Xapian::docid last = 0;
	Xapian::docid at = 0;
	std::vector<std::pair<unsigned, Xapian::ValueIterator>> values;
	std::string bytes; /* of the value given last */
	std::vector<list> lists; /* of each term */
};

/* A document that Xapian has weighed. */
class weighed_document : public asked_about
{
public:
	weighed_document(const xc_judge &from, const Xapian::Document &document) : judge(from), doc(document)
	{
	}

	xc_view value(unsigned slot) override
	{
		bytes = doc.get_value(slot);
		return {bytes.data(), bytes.size()};
	}

	bool has(size_t term) override
	{
		return find(term) != doc.termlist_end();
	}

	const std::vector<uint32_t> &positions(size_t term) override
	{
		const Xapian::TermIterator found = find(term);

		places.clear();
		if (found != doc.termlist_end())
			places.assign(found.positionlist_begin(), found.positionlist_end());
		return places;
	}

private:
	Xapian::TermIterator find(size_t term) const
	{
		const std::string name(judge.terms[term].data, judge.terms[term].size);
		Xapian::TermIterator found = doc.termlist_begin();

		found.skip_to(name);
		return found != doc.termlist_end() && *found == name ? found : doc.termlist_end();
	}

	const xc_judge &judge;
	const Xapian::Document &doc;
	std::string bytes; /* of the value given last */
	std::vector<uint32_t> places;
};

/* The answer to the caller, or `otherwise` once something went wrong. */
template <typename Answer, typename Body>
Answer ask(xc_candidate *candidate, Answer otherwise, Body body) noexcept
{
	if (candidate->failure)
		return otherwise;
	try {
		return body(*candidate->source);
	} catch (...) {
		candidate->failure = std::current_exception();
		return otherwise;
	}
}

} // namespace

xc_view xc_candidate_value(xc_candidate *candidate, unsigned slot)
{
	return ask(candidate, xc_view{nullptr, 0}, [&](asked_about &source) { return source.value(slot); });
}

bool xc_candidate_has(xc_candidate *candidate, size_t term)
{
	return ask(candidate, false, [&](asked_about &source) { return source.has(term); });
}

const uint32_t *xc_candidate_positions(xc_candidate *candidate, size_t term, size_t *count)
{
	*count = 0;
	return ask(candidate, static_cast<const uint32_t *>(nullptr), [&](asked_about &source) {
		const std::vector<uint32_t> &found = source.positions(term);

		*count = found.size();
		return found.data();
	});
}

bool xc_judges::operator()(const Xapian::Document &doc) const
{
	for (size_t i = 0; i < count; i++) {
		weighed_document candidate(judges[i], doc);

		if (!is_yes(judges[i], &candidate))
			return false;
	}
	return true;
}

xc_status xc_query_judge(xc_query **out, const xc_judge *judge, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		std::vector<std::string> terms;

		for (size_t i = 0; i < judge->count; i++)
			terms.emplace_back(judge->terms[i].data, judge->terms[i].size);
		*out = new xc_query{Xapian::Query((new judge_source(*judge, terms))->release())};
	});
}
