/*
 * What the name of a file says of the document in it: "39-KH-CU ngày 16.2.2021.docx", "1109-SGDĐT-VP - trích yếu -
 * 08042026.pdf", "45-CT-TW.docx".  A weak witness: files are renamed and copied.
 */
#ifndef SOVB_FILE_NAME_H
#define SOVB_FILE_NAME_H

#include <sovb/document.h>

#include "arena.h"

/* Symbol, type, number, year, organ, date and title, as far as the last part of path tells them; else none. */
sovb_status sovb_file_name_read(sovb_identity *out, const char *path, sovb_arena *arena, sovb_error *err);

#endif
