/*
 * Rows of tables drawn with bars, as converters of documents write them: a text that stands in one column goes on from
 * row to row.
 *
 *     |Điều 5. Hiệu lực  |4. Nghị quyết số        |
 *     |                  |193/2025/QH15 ngày 19   |
 *     |                  |tháng 02 năm 2025 của   |
 */
#ifndef SOVB_TABLE_ROWS_H
#define SOVB_TABLE_ROWS_H

#include "token.h"

/* Take out the bars of rows that have words in one cell only, so that lines of one cell follow each other. */
void sovb_table_rows_join(sovb_tokens *tokens);

#endif
