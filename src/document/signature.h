/*
 * The signature block: in whose name a document is signed, and by which post (Hướng dẫn 36-HD/VPTW II.1.8; Nghị định
 * 30/2020/NĐ-CP, phụ lục I).
 *
 *	T/M BAN BÍ THƯ          TM. ỦY BAN NHÂN DÂN
 *	THƯỜNG TRỰC BAN BÍ THƯ  KT. CHỦ TỊCH
 *	                        PHÓ CHỦ TỊCH
 */
#ifndef SOVB_SIGNATURE_H
#define SOVB_SIGNATURE_H

#include <sovb/document.h>

#include "arena.h"
#include "text.h"

/* Find the block that stands by "Nơi nhận", else the first one.  All is none when the text has none. */
void sovb_signature_read(sovb_signature *out, const sovb_text *text, sovb_arena *arena);

/* Has the Political Bureau or the Secretariat signed what is headed by the Central Committee? */
bool sovb_signature_is_of_centre(sovb_string page, sovb_string body);

/*
 * Is the body that signed surely another one than the first page names: a city committee under a province's head?  A
 * standing committee signs for its body, and so does whoever heads it.
 */
bool sovb_signature_contradicts(sovb_string page, sovb_string body);

#endif
