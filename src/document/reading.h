/*
 * Which way of reading documents this is.
 *
 * Raised with each release that reads the text, identity or references of a file otherwise than the one before: what a register
 * has from another is read again by the next run over it, though the file is the same.
 */
#ifndef SOVB_READING_H
#define SOVB_READING_H

#include <stdint.h>

#include <sovb/document.h>

#define SOVB_READING 8u /* 0.13.0; 7: 0.12.0; 6: 0.11.0; 5: 0.10.0; 4: 0.9.0; 3: 0.8.0; 2: 0.7.0; 1: 0.6.0; before that: 0.  At most 16 bits */

/* How the reader reads: another number with other tables of the user. */
uint32_t sovb_reader_reading(const sovb_reader *reader);

#endif
