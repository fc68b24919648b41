/*
 * All commands, in the order of the help.
 */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "command.h"

/* The list ends with NULL. */
extern const command *const commands[];

/* NULL when there is none of that name. */
const command *command_find(const char *name);

#endif
