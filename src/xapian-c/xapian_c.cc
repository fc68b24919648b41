#include "barrier.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <new>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include <sys/stat.h>

#include <xapian.h>

struct xc_document {
	Xapian::Document doc;
};

struct xc_terms {
	Xapian::Database db;
	bool remote;
	Xapian::TermIterator it, end;
	std::string prefix;
	std::string term; /* the one given last */
	bool started;
	bool sought; /* `it` goes over all terms and was moved to the first of the prefix */
};

struct xc_postings {
	Xapian::Database db;
	Xapian::PostingIterator it, end;
	bool started = false;
};

struct xc_mset {
	struct item {
		Xapian::docid docid;
		double weight;
	};
	std::vector<item> items;
	size_t least;
};

/*
 * Everything between two commits is one Xapian transaction, begun by the first change: an open transaction is
 * dropped when the handle goes, whereas without one Xapian commits by itself then, and after so many documents.
 */
struct xc_writer {
	Xapian::WritableDatabase db;
	xc_database view; /* the same database */
	bool changing = false;
};

xc_status xc_say(xc_message *msg, xc_status status, const char *text) noexcept
{
	if (msg) {
		size_t length = strnlen(text, XC_MESSAGE_MAX - 1);

		memcpy(msg->text, text, length);
		msg->text[length] = '\0';
	}
	return status;
}

namespace
{

bool mentions_errno(const Xapian::Error &error, int number)
{
	const char *words = std::strerror(number);
	const char *cause = error.get_error_string();

	return (cause && std::strcmp(cause, words) == 0) || error.get_msg().find(words) != std::string::npos;
}

xc_status say_xapian(xc_message *msg, xc_status status, const Xapian::Error &error)
{
	const char *cause = error.get_error_string();
	std::string text = error.get_msg();

	if (cause)
		text += std::string(" (") + cause + ")";
	if (mentions_errno(error, ENOSPC) || mentions_errno(error, EDQUOT))
		status = XC_ERR_NO_SPACE;
	return xc_say(msg, status, text.c_str());
}

} // namespace

xc_status xc_classify(xc_message *msg)
{
	try {
		throw;
	} catch (const Xapian::DatabaseModifiedError &error) {
		return say_xapian(msg, XC_ERR_MODIFIED, error);
	} catch (const Xapian::DatabaseLockError &error) {
		return say_xapian(msg, XC_ERR_LOCKED, error);
	} catch (const Xapian::DatabaseCorruptError &error) {
		return say_xapian(msg, XC_ERR_CORRUPT, error);
	} catch (const Xapian::SerialisationError &error) {
		return say_xapian(msg, XC_ERR_CORRUPT, error);
	} catch (const Xapian::DatabaseVersionError &error) {
		return say_xapian(msg, XC_ERR_VERSION, error);
	} catch (const Xapian::DatabaseNotFoundError &error) {
		return say_xapian(msg, XC_ERR_NOT_FOUND, error);
	} catch (const Xapian::DocNotFoundError &error) {
		return say_xapian(msg, XC_ERR_NOT_FOUND, error);
	} catch (const Xapian::DatabaseError &error) {
		return say_xapian(msg, XC_ERR_IO, error);
	} catch (const Xapian::NetworkError &error) {
		return say_xapian(msg, XC_ERR_IO, error);
	} catch (const Xapian::LogicError &error) {
		return say_xapian(msg, XC_ERR_INVALID, error);
	} catch (const Xapian::Error &error) {
		return say_xapian(msg, XC_ERR_INTERNAL, error);
	} catch (const std::bad_alloc &) {
		return xc_say(msg, XC_ERR_NOMEM, "out of memory");
	} catch (const std::length_error &) {
		return xc_say(msg, XC_ERR_NOMEM, "larger than any memory");
	} catch (...) {
		return xc_say(msg, XC_ERR_INTERNAL, "unexpected C++ exception");
	}
}

namespace
{

/* The first line that sounds like a fault: Xapian's check tells much that is none. */
std::string first_fault(const std::string &text)
{
	std::istringstream lines(text);
	std::string line;

	while (std::getline(lines, line)) {
		for (const char *word : {"rror", "orrupt", "bad ", "Bad", "ismatch", "nvalid", "wrong", "xpect", "but "}) {
			if (line.find(word) != std::string::npos)
				return line;
		}
	}
	return "xapian-check";
}

std::string bytes_of(const char *data, size_t size)
{
	return size ? std::string(data, size) : std::string();
}

void give_bytes(xc_bytes *out, const std::string &from)
{
	char *data = static_cast<char *>(std::malloc(from.size() + 1));

	if (!data)
		throw std::bad_alloc();
	memcpy(data, from.c_str(), from.size() + 1);
	out->data = data;
	out->size = from.size();
}

xc_status open_writer(xc_writer **out, const char *path, int flags, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		Xapian::WritableDatabase db(path, flags);

		*out = new xc_writer{db, {db, {db}, {false}}, false};
	});
}

void begin_changes(xc_writer *writer)
{
	if (!writer->changing) {
		writer->db.begin_transaction();
		writer->changing = true;
	}
}

/*
 * Forget all changes: outside a transaction the end of the handle would try to commit what is left of them.
 */
void drop_changes(Xapian::WritableDatabase &db) noexcept
{
	xc_guard(nullptr, [&] {
		db.begin_transaction(false);
		db.cancel_transaction();
	});
}

template <typename Iterator>
bool step(Iterator &it, const Iterator &end, bool &started)
{
	if (started && it != end)
		++it;
	started = true;
	return it != end;
}

/* Steps to the next term of the prefix, which is then in terms->term. */
bool next_term(xc_terms *terms)
{
	if (!step(terms->it, terms->end, terms->started))
		return false;
	terms->term = *terms->it;
	return !terms->sought || terms->term.compare(0, terms->prefix.size(), terms->prefix) == 0;
}

Xapian::Query::op xapian_operator(xc_operator op)
{
	switch (op) {
	case XC_AND:
		return Xapian::Query::OP_AND;
	case XC_OR:
		return Xapian::Query::OP_OR;
	case XC_AND_NOT:
		return Xapian::Query::OP_AND_NOT;
	case XC_AND_MAYBE:
		return Xapian::Query::OP_AND_MAYBE;
	case XC_FILTER:
		break;
	}
	return Xapian::Query::OP_FILTER;
}

void set_order(Xapian::Enquire &enquire, const xc_search *search)
{
	switch (search->order) {
	case XC_BY_RELEVANCE:
		enquire.set_sort_by_relevance_then_value(search->slot, false);
		break;
	case XC_BY_VALUE:
		enquire.set_sort_by_value_then_relevance(search->slot, false);
		break;
	case XC_BY_VALUE_REVERSED:
		enquire.set_sort_by_value_then_relevance(search->slot, true);
		break;
	case XC_BY_NOTHING:
		enquire.set_weighting_scheme(Xapian::BoolWeight());
		enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
		break;
	}
}

} // namespace

void xc_bytes_fini(xc_bytes *bytes)
{
	std::free(bytes->data);
	*bytes = {nullptr, 0};
}

void xc_database_close(xc_database *db)
{
	delete db;
}

xc_status xc_database_reopen(xc_database *db, xc_message *msg)
{
	return xc_guard(msg, [&] { db->db.reopen(); });
}

xc_status xc_database_count(const xc_database *db, size_t *out, xc_message *msg)
{
	*out = 0;
	return xc_guard(msg, [&] { *out = db->db.get_doccount(); });
}

size_t xc_database_shard_count(const xc_database *db)
{
	return db->shards.size();
}

xc_status xc_database_shard_documents(const xc_database *db, size_t shard, size_t *out, xc_message *msg)
{
	*out = 0;
	return xc_guard(msg, [&] { *out = db->shards.at(shard).get_doccount(); });
}

xc_status xc_database_metadata(const xc_database *db, size_t shard, const char *key, xc_bytes *out, xc_message *msg)
{
	*out = {nullptr, 0};
	return xc_guard(msg, [&] { give_bytes(out, db->shards.at(shard).get_metadata(key)); });
}

xc_status xc_database_frequency(const xc_database *db, const char *term, size_t size, size_t *documents,
                                size_t *occurrences, xc_message *msg)
{
	*documents = *occurrences = 0;
	return xc_guard(msg, [&] {
		const std::string name = bytes_of(term, size);
		size_t count = db->db.get_termfreq(name);

		*occurrences = db->db.get_collection_freq(name);
		*documents = count;
	});
}

xc_status xc_database_document(const xc_database *db, uint32_t docid, xc_document **out, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] { *out = new xc_document{db->db.get_document(docid)}; });
}

xc_status xc_database_known_document(const xc_database *db, uint32_t docid, xc_document **out, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] { *out = new xc_document{db->db.get_document(docid, Xapian::DOC_ASSUME_VALID)}; });
}

bool xc_database_is_local(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

xc_status xc_database_check(const char *path, size_t *wrong, xc_message *msg)
{
	*wrong = 0;
	return xc_guard(msg, [&] {
		std::ostringstream words;

		*wrong = Xapian::Database::check(path, 0, &words);
		if (*wrong)
			xc_say(msg, XC_OK, first_fault(words.str()).c_str());
	});
}

uint64_t xc_database_revision(const xc_database *db)
{
	uint64_t revision = 0;

	xc_guard(nullptr, [&] { revision = db->db.get_revision(); });
	return revision;
}

xc_status xc_database_join(const char *const *paths, size_t count, const char *to, xc_message *msg)
{
	return xc_guard(msg, [&] {
		Xapian::Database all;

		for (size_t i = 0; i < count; i++)
			all.add_database(Xapian::Database(paths[i]));
		all.compact(to);
	});
}

xc_status xc_terms_open(xc_terms **out, const xc_database *db, const char *prefix, size_t size,
                        xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		const std::string start = bytes_of(prefix, size);

		*out = new xc_terms{db->db, xc_database_is_remote(db), db->db.allterms_begin(start), db->db.allterms_end(start),
		                    start, "", false, false};
	});
}

xc_status xc_terms_next(xc_terms *terms, xc_term *out, bool *more, xc_message *msg)
{
	*out = {nullptr, 0, 0, 0};
	*more = false;
	return xc_guard(msg, [&] {
		if (!next_term(terms))
			return;
		size_t occurrences = terms->db.get_collection_freq(terms->term);

		*out = {terms->term.data(), terms->term.size(), terms->it.get_termfreq(), occurrences};
		*more = true;
	});
}

xc_status xc_terms_next_name(xc_terms *terms, xc_view *out, bool *more, xc_message *msg)
{
	*out = {nullptr, 0};
	*more = false;
	return xc_guard(msg, [&] {
		if (!next_term(terms))
			return;
		*out = {terms->term.data(), terms->term.size()};
		*more = true;
	});
}

xc_status xc_terms_documents(xc_terms *terms, size_t *documents, xc_message *msg)
{
	*documents = 0;
	return xc_guard(msg, [&] { *documents = terms->it.get_termfreq(); });
}

xc_status xc_terms_occurrences(xc_terms *terms, size_t *occurrences, xc_message *msg)
{
	*occurrences = 0;
	return xc_guard(msg, [&] { *occurrences = terms->db.get_collection_freq(terms->term); });
}

xc_status xc_terms_seek(xc_terms *terms, const char *prefix, size_t size, xc_message *msg)
{
	return xc_guard(msg, [&] {
		std::string before = terms->prefix;

		terms->prefix = bytes_of(prefix, size);
		terms->started = false;
		/* A server sends the terms of a prefix in one piece, and nothing of it can be left out. */
		if (terms->remote) {
			terms->it = terms->db.allterms_begin(terms->prefix);
			terms->end = terms->db.allterms_end(terms->prefix);
			return;
		}
		if (!terms->sought || terms->prefix < before || terms->it == terms->end) {
			terms->it = terms->db.allterms_begin();
			terms->end = terms->db.allterms_end();
			terms->sought = true;
		}
		terms->it.skip_to(terms->prefix);
	});
}

void xc_terms_close(xc_terms *terms)
{
	delete terms;
}

xc_status xc_postings_open(xc_postings **out, const xc_database *db, const char *term, size_t size,
                           xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		const std::string name = bytes_of(term, size);

		*out = new xc_postings{db->db, db->db.postlist_begin(name), db->db.postlist_end(name), false};
	});
}

xc_status xc_postings_next(xc_postings *postings, uint32_t *docid, bool *more, xc_message *msg)
{
	*docid = 0;
	*more = false;
	return xc_guard(msg, [&] {
		if (!step(postings->it, postings->end, postings->started))
			return;
		*docid = *postings->it;
		*more = true;
	});
}

void xc_postings_close(xc_postings *postings)
{
	delete postings;
}

xc_status xc_document_new(xc_document **out, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] { *out = new xc_document; });
}

void xc_document_free(xc_document *doc)
{
	delete doc;
}

xc_status xc_document_set_data(xc_document *doc, const char *data, size_t size, xc_message *msg)
{
	return xc_guard(msg, [&] { doc->doc.set_data(bytes_of(data, size)); });
}

xc_status xc_document_set_value(xc_document *doc, unsigned slot, const char *data, size_t size,
                                xc_message *msg)
{
	return xc_guard(msg, [&] { doc->doc.add_value(slot, bytes_of(data, size)); });
}

xc_status xc_document_add_term(xc_document *doc, const char *term, size_t size, unsigned wdf, xc_message *msg)
{
	return xc_guard(msg, [&] { doc->doc.add_term(bytes_of(term, size), wdf); });
}

xc_status xc_document_add_boolean(xc_document *doc, const char *term, size_t size, xc_message *msg)
{
	return xc_guard(msg, [&] { doc->doc.add_boolean_term(bytes_of(term, size)); });
}

xc_status xc_document_add_postings(xc_document *doc, const char *term, size_t size, const uint32_t *positions,
                                   size_t count, xc_message *msg)
{
	return xc_guard(msg, [&] {
		const std::string name = bytes_of(term, size);

		for (size_t i = 0; i < count; i++)
			doc->doc.add_posting(name, positions[i]);
	});
}

xc_status xc_document_data(const xc_document *doc, xc_bytes *out, xc_message *msg)
{
	*out = {nullptr, 0};
	return xc_guard(msg, [&] { give_bytes(out, doc->doc.get_data()); });
}

xc_status xc_document_serialise(const xc_document *doc, xc_bytes *out, xc_message *msg)
{
	*out = {nullptr, 0};
	return xc_guard(msg, [&] { give_bytes(out, doc->doc.serialise()); });
}

xc_status xc_document_terms(const xc_document *doc, void (*each)(void *context, const char *term, size_t size),
                            void *context, xc_message *msg)
{
	return xc_guard(msg, [&] {
		for (auto it = doc->doc.termlist_begin(); it != doc->doc.termlist_end(); ++it) {
			const std::string term = *it;

			each(context, term.data(), term.size());
		}
	});
}

xc_status xc_document_value(const xc_document *doc, unsigned slot, xc_bytes *out, xc_message *msg)
{
	*out = {nullptr, 0};
	return xc_guard(msg, [&] { give_bytes(out, doc->doc.get_value(slot)); });
}

xc_status xc_writer_open(xc_writer **out, const char *path, xc_message *msg)
{
	return open_writer(out, path, Xapian::DB_CREATE_OR_OPEN, msg);
}

xc_status xc_writer_open_unsynced(xc_writer **out, const char *path, xc_message *msg)
{
	return open_writer(out, path, Xapian::DB_CREATE | Xapian::DB_NO_SYNC, msg);
}

xc_status xc_writer_remake(xc_writer **out, const char *path, xc_message *msg)
{
	return open_writer(out, path, Xapian::DB_CREATE_OR_OVERWRITE, msg);
}

void xc_writer_close(xc_writer *writer)
{
	delete writer;
}

const xc_database *xc_writer_database(const xc_writer *writer)
{
	return &writer->view;
}

xc_status xc_writer_add(xc_writer *writer, const xc_document *doc, xc_message *msg)
{
	return xc_guard(msg, [&] {
		begin_changes(writer);
		writer->db.add_document(doc->doc);
	});
}

xc_status xc_writer_replace(xc_writer *writer, const char *term, size_t size, const xc_document *doc,
                            xc_message *msg)
{
	return xc_guard(msg, [&] {
		begin_changes(writer);
		writer->db.replace_document(bytes_of(term, size), doc->doc);
	});
}

xc_status xc_writer_replace_docid(xc_writer *writer, uint32_t docid, const xc_document *doc, xc_message *msg)
{
	return xc_guard(msg, [&] {
		begin_changes(writer);
		writer->db.replace_document(docid, doc->doc);
	});
}

xc_status xc_writer_delete(xc_writer *writer, const char *term, size_t size, xc_message *msg)
{
	return xc_guard(msg, [&] {
		begin_changes(writer);
		writer->db.delete_document(bytes_of(term, size));
	});
}

xc_status xc_writer_set_metadata(xc_writer *writer, const char *key, const char *value, size_t size,
                                 xc_message *msg)
{
	return xc_guard(msg, [&] {
		begin_changes(writer);
		writer->db.set_metadata(key, bytes_of(value, size));
	});
}

xc_status xc_writer_commit(xc_writer *writer, xc_message *msg)
{
	return xc_guard(msg, [&] {
		if (!writer->changing)
			return;
		writer->changing = false;
		try {
			writer->db.commit_transaction();
		} catch (...) {
			drop_changes(writer->db);
			throw;
		}
	});
}

xc_status xc_query_all(xc_query **out, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] { *out = new xc_query{Xapian::Query::MatchAll}; });
}

xc_status xc_query_term(xc_query **out, const char *term, size_t size, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] { *out = new xc_query{Xapian::Query(bytes_of(term, size))}; });
}

xc_status xc_query_any(xc_query **out, const xc_view *terms, size_t count, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		std::vector<std::string> words;

		for (size_t i = 0; i < count; i++)
			words.push_back(bytes_of(terms[i].data, terms[i].size));
		*out = new xc_query{Xapian::Query(Xapian::Query::OP_OR, words.begin(), words.end())};
	});
}

xc_status xc_query_any_of_factors(xc_query **out, const xc_view *terms, const double *factors, size_t count,
                                  xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		std::vector<Xapian::Query> words;

		for (size_t i = 0; i < count; i++)
			words.push_back(Xapian::Query(bytes_of(terms[i].data, terms[i].size)) * factors[i]);
		*out = new xc_query{Xapian::Query(Xapian::Query::OP_OR, words.begin(), words.end())};
	});
}

xc_status xc_query_phrase(xc_query **out, const xc_query *const *parts, size_t count, unsigned window,
                          xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		std::vector<Xapian::Query> words;

		for (size_t i = 0; i < count; i++)
			words.push_back(parts[i]->query);
		*out = new xc_query{Xapian::Query(Xapian::Query::OP_PHRASE, words.begin(), words.end(), window)};
	});
}

xc_status xc_query_value_range(xc_query **out, unsigned slot, xc_view low, xc_view high, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		const std::string from = bytes_of(low.data, low.size), to = bytes_of(high.data, high.size);

		if (to.empty())
			*out = new xc_query{Xapian::Query(Xapian::Query::OP_VALUE_GE, slot, from)};
		else
			*out = new xc_query{Xapian::Query(Xapian::Query::OP_VALUE_RANGE, slot, from, to)};
	});
}

xc_status xc_query_combine(xc_query **out, xc_operator op, const xc_query *const *parts, size_t count,
                           xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		Xapian::Query whole;

		for (size_t i = 0; i < count; i++)
			whole = i ? Xapian::Query(xapian_operator(op), whole, parts[i]->query)
			          : parts[i]->query;
		*out = new xc_query{whole};
	});
}

xc_status xc_query_weight(xc_query **out, const xc_query *part, double weight, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		const Xapian::Query all((new Xapian::FixedWeightPostingSource(weight))->release());

		*out = new xc_query{part ? Xapian::Query(Xapian::Query::OP_FILTER, all, part->query) : all};
	});
}

void xc_query_free(xc_query *query)
{
	delete query;
}

xc_status xc_database_search(xc_mset **out, const xc_database *db, const xc_query *query,
                             const xc_search *search, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		Xapian::Enquire enquire(db->db);

		enquire.set_query(query->query);
		set_order(enquire, search);

		const xc_judges judges(search->judges, search->judge_count);
		const Xapian::MSet found =
			enquire.get_mset(static_cast<Xapian::doccount>(search->first),
		                         static_cast<Xapian::doccount>(search->count),
		                         static_cast<Xapian::doccount>(search->check_at_least), nullptr,
		                         search->judge_count ? &judges : nullptr);
		std::vector<xc_mset::item> items;

		items.reserve(found.size());
		for (Xapian::MSetIterator it = found.begin(); it != found.end(); ++it)
			items.push_back({*it, it.get_weight()});
		*out = new xc_mset{items, found.get_matches_lower_bound()};
	});
}

size_t xc_mset_count(const xc_mset *mset)
{
	return mset->items.size();
}

size_t xc_mset_least(const xc_mset *mset)
{
	return mset->least;
}

uint32_t xc_mset_docid(const xc_mset *mset, size_t i)
{
	return mset->items[i].docid;
}

double xc_mset_weight(const xc_mset *mset, size_t i)
{
	return mset->items[i].weight;
}

void xc_mset_free(xc_mset *mset)
{
	delete mset;
}
