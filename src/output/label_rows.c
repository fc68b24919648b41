#include "label_rows.h"

#define GAP 4.0 /* between two labels of a row */

static double start_of(const sovb_label *l, bool left)
{
	return l->x - l->radius - (left ? l->width : 0);
}

static double end_of(const sovb_label *l, bool left)
{
	return l->x + l->radius + (left ? 0 : l->width);
}

/* Is the row free where the i-th label would stand? */
static bool is_free(const sovb_label *label, size_t i, unsigned row, bool left)
{
	for (size_t j = 0; j < i; j++) {
		if (label[j].lane == label[i].lane && label[j].row == row &&
		    end_of(&label[j], label[j].left) + GAP > start_of(&label[i], left) &&
		    start_of(&label[j], label[j].left) < end_of(&label[i], left) + GAP)
			return false;
	}
	return true;
}

/* Does a later mark of the lane stand where this label would, but not on the mark itself? */
static bool has_close_one(const sovb_label *label, size_t count, size_t i)
{
	for (size_t j = i + 1; j < count; j++) {
		if (label[j].lane == label[i].lane &&
		    start_of(&label[j], false) < end_of(&label[i], false) + GAP &&
		    start_of(&label[j], false) >= end_of(&label[i], true) + GAP)
			return true;
	}
	return false;
}

void sovb_labels_place(sovb_label *label, size_t count, double leftmost, unsigned *rows, unsigned lanes)
{
	for (unsigned lane = 0; lane < lanes; lane++)
		rows[lane] = 0;
	for (size_t i = 0; i < count; i++) {
		unsigned *used = &rows[label[i].lane];
		bool may_left = start_of(&label[i], true) >= leftmost;
		unsigned row = 0;
		bool left = false;

		for (; row < *used; row++) {
			left = false;
			if (is_free(label, i, row, false))
				break;
			left = may_left;
			if (left && is_free(label, i, row, true))
				break;
		}
		if (row == *used) {
			left = may_left && has_close_one(label, count, i);
			++*used;
		}
		label[i].row = row;
		label[i].left = left;
	}
}
