/*
 * What "register check" prints.
 */
#ifndef REGISTER_CHECK_H
#define REGISTER_CHECK_H

#include "session.h"

int register_check(session *s, int count, char **words);

#endif
