/*
 * A DOCX file is a ZIP archive of parts, most of them XML.
 *
 * Parts are found by name without regard to case (of several, the first of the archive's directory) and
 * streamed into an XML handler; nothing is written to disk.  What is inflated is counted as it is read and
 * never believed from a header.  Each part is read to its end, so that its checksum is proved.
 */
#ifndef SOVB_DOCX_PACKAGE_H
#define SOVB_DOCX_PACKAGE_H

#include "buffer.h"
#include "xml.h"

typedef struct sovb_package sovb_package;

/* path (for errors) and data must outlive the package. */
sovb_status sovb_package_open(sovb_package **out, const char *path, const char *data, size_t size,
                              sovb_error *err);
void sovb_package_close(sovb_package *package);

const char *sovb_package_path(const sovb_package *package);

/* Is there such a part? */
bool sovb_package_has(sovb_package *package, const char *part);

/* Is there an entry in this folder ("_xmlsignatures/")? */
bool sovb_package_has_folder(sovb_package *package, const char *folder);

/* The name of a part as the archive writes it; NULL when there is none.  It belongs to the package. */
const char *sovb_package_spelling(sovb_package *package, const char *part);

/* Read a part as it is, cleared into *out. */
sovb_status sovb_package_read(sovb_package *package, const char *part, sovb_buffer *out, sovb_error *err);

/* Read an XML part.  One that is missing, encrypted or damaged is an error that names it. */
sovb_status sovb_package_parse(sovb_package *package, const char *part, const sovb_xml_handler *handler,
                               void *context, sovb_error *err);

#endif
