/*
 * What the system and the libraries say when something fails, in Vietnamese.  They say it in English; what is not in
 * the table stays so.
 */
#ifndef SOVB_REASON_H
#define SOVB_REASON_H

#define SOVB_REASON_TABLE(X)                                                                                 \
	X(PERMISSION, "Permission denied", "không có quyền truy cập")                                        \
	X(NOT_PERMITTED, "Operation not permitted", "không được phép làm việc này")                          \
	X(NO_FILE, "No such file or directory", "không có tệp hoặc thư mục này")                             \
	X(IS_FOLDER, "Is a directory", "đây là một thư mục")                                                 \
	X(NO_FOLDER, "Not a directory", "đây không phải thư mục")                                            \
	X(EXISTS, "File exists", "đã có tệp này")                                                            \
	X(NO_SPACE, "No space left on device", "đĩa đầy")                                                    \
	X(QUOTA, "Disk quota exceeded", "quá dung lượng được cấp")                                           \
	X(READ_ONLY, "Read-only file system", "ổ đĩa chỉ cho đọc")                                           \
	X(DEVICE, "Input/output error", "thiết bị lỗi khi đọc hoặc ghi")                                     \
	X(TOO_LARGE, "File too large", "tệp quá lớn")                                                        \
	X(NAME_LONG, "File name too long", "tên tệp quá dài")                                                \
	X(LINKS, "Too many levels of symbolic links", "liên kết trỏ vòng quanh")                             \
	X(MANY_FILES, "Too many open files", "mở quá nhiều tệp cùng lúc")                                    \
	X(NO_PROCESS, "Resource temporarily unavailable", "máy đang bận, hãy thử lại")                       \
	X(NO_MEMORY, "Cannot allocate memory", "hết bộ nhớ")                                                 \
	X(FORMAT, "Exec format error", "không phải chương trình chạy được")                                  \
	X(NO_PIPE, "Broken pipe", "chương trình nhận kết quả đã đóng")                                       \
	X(BAD_STREAM, "Bad file descriptor", "luồng vào ra đã đóng")                                         \
	X(ZIP_NONE, "Not a zip archive", "không phải tệp nén zip")                                           \
	X(ZIP_BROKEN, "Zip archive inconsistent", "tệp nén zip có chỗ không khớp")                           \
	X(ZIP_SUM, "CRC error", "sai mã kiểm tra CRC")                                                       \
	X(ZIP_SHORT, "Premature end of file", "tệp bị cụt")                                                  \
	X(ZIP_DATA, "Zlib error: data error", "dữ liệu nén hỏng")

#endif
