/*
 * Opening: a folder, or a stub file shard by shard, so that a failure names the shard and the others can go on.
 */
#include "barrier.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <sys/stat.h>

namespace
{

const unsigned REMOTE_TIMEOUT_MS = 10000;
const size_t LINE_MAX_BYTES = 4096;

bool is_file(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

/* Relative paths in a stub file start at its own folder. */
std::string beside(const std::string &stub, const std::string &path)
{
	size_t slash = stub.rfind('/');

	return path.empty() || path[0] == '/' || slash == std::string::npos ? path : stub.substr(0, slash + 1) + path;
}

/* A line of a stub file. */
struct shard {
	enum { FOLDER, SERVER, PROGRAM } kind;
	std::string line;
	std::string where; /* the folder, the host, the program … */
	std::string more;  /* … its arguments */
	unsigned port;
};

/* Divides at the first blank; what follows is empty when there is none. */
void divide(const std::string &text, std::string &head, std::string &rest)
{
	size_t blank = text.find_first_of(" \t");
	size_t next = blank == std::string::npos ? blank : text.find_first_not_of(" \t", blank);

	head = text.substr(0, blank);
	rest = next == std::string::npos ? std::string() : text.substr(next);
}

shard parse(const std::string &stub, const std::string &line)
{
	shard out{shard::FOLDER, line, "", "", 0};
	std::string kind, value;

	divide(line, kind, value);
	if (value.empty() || (kind != "auto" && kind != "glass" && kind != "remote"))
		throw Xapian::DatabaseOpeningError("no stub file: \"" + line + "\" is not auto FOLDER or remote HOST:PORT");
	if (kind != "remote") {
		out.where = beside(stub, value);
	} else if (value[0] == ':') {
		out.kind = shard::PROGRAM;
		divide(value.substr(1), out.where, out.more);
	} else {
		size_t colon = value.rfind(':');
		unsigned long port = colon == std::string::npos ? 0 : std::strtoul(value.c_str() + colon + 1, nullptr, 10);

		if (port == 0 || port > 65535)
			throw Xapian::DatabaseOpeningError("\"" + line + "\" has no port");
		out.kind = shard::SERVER;
		out.where = value.substr(0, colon);
		out.port = static_cast<unsigned>(port);
	}
	return out;
}

Xapian::Database open_shard(const shard &from)
{
	switch (from.kind) {
	case shard::SERVER:
		return Xapian::Remote::open(from.where, from.port, REMOTE_TIMEOUT_MS, REMOTE_TIMEOUT_MS);
	case shard::PROGRAM:
		return Xapian::Remote::open(from.where, from.more, REMOTE_TIMEOUT_MS);
	case shard::FOLDER:
		break;
	}
	return Xapian::Database(from.where);
}

std::vector<shard> read_stub(const char *stub)
{
	std::ifstream file(stub);
	std::vector<shard> shards;
	std::string line;

	if (!file)
		throw Xapian::DatabaseOpeningError("the file cannot be read");
	while (std::getline(file, line)) {
		size_t first = line.find_first_not_of(" \t\r");

		if (first == std::string::npos || line[first] == '#')
			continue;
		if (line.size() > LINE_MAX_BYTES || shards.size() == XC_MAX_SHARDS)
			throw Xapian::DatabaseOpeningError("no stub file: too long");
		shards.push_back(parse(stub, line.substr(first, line.find_last_not_of(" \t\r") + 1 - first)));
	}
	return shards;
}

/* Add the shard, unless the caller goes on without it. */
xc_status add_shard(xc_database *db, const shard &from, xc_unreachable unreachable, void *context,
		    xc_message *msg) noexcept
{
	xc_message reason;
	xc_status status = xc_guard(&reason, [&] {
		Xapian::Database opened = open_shard(from);

		db->shards.push_back(opened);
		db->remote.push_back(from.kind != shard::FOLDER);
		db->db.add_database(opened);
	});

	if (status == XC_OK || (unreachable && unreachable(context, from.line.c_str(), reason.text)))
		return XC_OK;
	if (msg)
		snprintf(msg->text, sizeof msg->text, "%.120s: %.120s", from.line.c_str(), reason.text);
	/* Not found is said of the index as a whole only. */
	return status == XC_ERR_NOT_FOUND ? XC_ERR_IO : status;
}

xc_status open_stub(xc_database *db, const char *stub, xc_unreachable unreachable, void *context,
		    xc_message *msg) noexcept
{
	std::vector<shard> shards;
	xc_status status = xc_guard(msg, [&] { shards = read_stub(stub); });

	for (size_t i = 0; status == XC_OK && i < shards.size(); i++)
		status = add_shard(db, shards[i], unreachable, context, msg);
	if (status == XC_OK && db->shards.empty())
		status = xc_say(msg, XC_ERR_IO, "no shard can be read");
	return status;
}

} // namespace

bool xc_database_is_remote(const xc_database *db)
{
	return std::find(db->remote.begin(), db->remote.end(), true) != db->remote.end();
}

xc_status xc_database_open(xc_database **out, const char *path, xc_unreachable unreachable, void *context,
                           xc_message *msg)
{
	xc_database *db = nullptr;
	xc_status status = xc_guard(msg, [&] { db = new xc_database; });

	if (status == XC_OK && is_file(path))
		status = open_stub(db, path, unreachable, context, msg);
	else if (status == XC_OK)
		status = xc_guard(msg, [&] {
			db->db = Xapian::Database(path);
			db->shards.push_back(db->db);
			db->remote.push_back(false);
		});
	if (status != XC_OK) {
		xc_database_close(db);
		db = nullptr;
	}
	*out = db;
	return status;
}
