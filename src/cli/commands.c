#include "commands.h"

#include <string.h>

const command *const commands[] = {
    &command_index,
    &command_extract,
    &command_text,
    &command_show,
    &command_cited_by,
    &command_cites,
    &command_implements,
    &command_timeline,
    &command_graph,
    &command_coverage,
    &command_search,
    &command_verify,
    &command_rules,
    &command_register,
    &command_status,
    &command_check,
    &command_config,
    NULL,
};

const command *command_find(const char *name)
{
	for (const command *const *at = commands; *at; at++) {
		if (!strcmp((*at)->name, name))
			return *at;
	}
	return NULL;
}
