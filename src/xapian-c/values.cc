/*
 * One value of many documents.
 *
 * In folders values of neighbours lie in one piece, which a stream of values reads once, as long as it need not go back.
 * Over a network a stream fetches document after document, so there each is fetched by its number.
 */
#include "barrier.h"

#include <string>

struct xc_values {
	Xapian::Database db;
	unsigned slot;
	bool remote; /* some of it */
	Xapian::ValueIterator at, end;
	Xapian::docid last; /* asked for last; 0: the stream is not open */
	std::string value;
};

namespace
{

/*
 * So many documents on the stream is walked: to skip it looks for the piece that has the document, and reads the block
 * before it again where it stands at a block's beginning.
 */
const Xapian::docid NEAR = 32;

void find_in_stream(xc_values *values, Xapian::docid docid)
{
	if (values->last == 0) {
		values->at = values->db.valuestream_begin(values->slot);
		values->end = values->db.valuestream_end(values->slot);
	}
	values->last = docid;
	if (values->at != values->end && docid - values->at.get_docid() <= NEAR) {
		while (values->at != values->end && values->at.get_docid() < docid)
			++values->at;
	}
	if (values->at != values->end && values->at.get_docid() < docid)
		values->at.skip_to(docid);
	if (values->at != values->end && values->at.get_docid() == docid)
		values->value = *values->at;
}

void fetch(xc_values *values, Xapian::docid docid)
{
	try {
		values->value = values->db.get_document(docid, Xapian::DOC_ASSUME_VALID).get_value(values->slot);
	} catch (const Xapian::DocNotFoundError &) {
		/* no value */
	}
}

} // namespace

xc_status xc_values_open(xc_values **out, const xc_database *db, unsigned slot, xc_message *msg)
{
	*out = nullptr;
	return xc_guard(msg, [&] {
		*out = new xc_values{db->db, slot, xc_database_is_remote(db), {}, {}, 0, ""};
	});
}

void xc_values_close(xc_values *values)
{
	delete values;
}

xc_status xc_values_get(xc_values *values, uint32_t docid, xc_view *out, xc_message *msg)
{
	*out = {nullptr, 0};
	return xc_guard(msg, [&] {
		values->value.clear();
		if (values->remote || docid < values->last)
			fetch(values, docid);
		else
			find_in_stream(values, docid);
		*out = {values->value.data(), values->value.size()};
	});
}
