/*
 * Lists in groups: "1. Của Đảng ủy phường An Bình:" above "a) Kế hoạch số …;", "2. Nghị quyết của HĐND xã Gò Mía (cũ):" above "a) Số …;".
 */
#ifndef SOVB_GROUPS_H
#define SOVB_GROUPS_H

#include "mention.h"

/*
 * Do the tokens from a paragraph's first on name the body of a group, up to a colon?  The token behind the colon, and the body in *author; first
 * when they do not.
 */
size_t sovb_group_head(sovb_run *author, const sovb_tokens *tokens, size_t first);

/* Give the members of such groups that tell no issuer the body of their group. */
void sovb_groups_give_issuer(sovb_mentions *mentions, const sovb_tokens *tokens);

#endif
