/*
 * The messages of the library's failures: one line each, with the status they travel with and both languages.
 * %1 to %3 are the words of the error.
 */
#ifndef SOVB_MESSAGE_H
#define SOVB_MESSAGE_H

#include <sovb/status.h>

#define SOVB_MESSAGE_TABLE(X)                                                                                \
	X(OK, OK, "no error", "không có lỗi")                                                                \
	X(NOMEM, ERR_NOMEM, "out of memory", "hết bộ nhớ")                                                   \
	X(IO_READ, ERR_IO, "%1: cannot be read (%2)", "%1: không đọc được (%2)")                             \
	X(IO_WRITE, ERR_IO, "%1: cannot be written (%2)", "%1: không ghi được (%2)")                         \
	X(NO_FILE, ERR_NO_FILE, "%1: no such file", "%1: không có tệp này")                                  \
	X(NOT_REGULAR, ERR_UNSUPPORTED, "%1: not an ordinary file", "%1: không phải tệp thường")             \
	X(FILE_TOO_LARGE, ERR_TOO_LARGE, "%1: file is too large (%2 bytes; the limit is %3)",                \
	  "%1: tệp quá lớn (%2 byte; giới hạn %3)")                                                          \
	X(LIMIT, ERR_TOO_LARGE, "%1: over the limit of %2 (%3)", "%1: vượt giới hạn %2 (%3)")                \
	X(FOLDERS_TOO_DEEP, ERR_TOO_LARGE, "%1: folder not read: more than %2 folders deep",                  \
	  "%1: không đọc thư mục này: sâu quá %2 cấp")                                                       \
	X(UNKNOWN_KIND, ERR_UNSUPPORTED, "%1: kind of file not read by sovb (DOCX and TXT are)",             \
	  "%1: sovb không đọc loại tệp này (chỉ đọc DOCX và TXT)")                                           \
	X(OLD_DOC, ERR_UNSUPPORTED, "%1: old Word file (.doc); save it as DOCX and try again",               \
	  "%1: tệp .doc cũ; hãy lưu lại thành DOCX rồi thử lại")                                             \
	X(CONVERTER_MISSING, ERR_UNSUPPORTED, "%1: not read: a %2 file; install the package %3 to have such files read", \
	  "%1: chưa đọc: tệp %2; hãy cài gói %3 để đọc được loại tệp này")                                   \
	X(CONVERTER_FAILED, ERR_FORMAT, "%1: not read: %2 could not convert it (%3)",                        \
	  "%1: chưa đọc: %2 không chuyển được tệp này (%3)")                                                 \
	X(PASSWORD, ERR_ENCRYPTED, "%1: protected by a password; remove it and try again",                   \
	  "%1: tệp có mật khẩu; hãy bỏ mật khẩu rồi thử lại")                                                \
	X(NOT_DOCX, ERR_FORMAT, "%1: not a DOCX file (%2)", "%1: không phải tệp DOCX (%2)")                  \
	X(BROKEN_DOCX, ERR_FORMAT, "%1: damaged DOCX: part %2: %3; open it in Word and save it again",       \
	  "%1: tệp DOCX hỏng: phần %2: %3; hãy mở bằng Word và lưu lại")                                     \
	X(DOCX_LEFT_OUT, ERR_UNSUPPORTED, "%1: %2 parts in other formats stand in the text and are not read (altChunk); save it in Word", \
	  "%1: có %2 phần ở khuôn dạng khác chèn trong văn bản, không đọc được (altChunk); hãy mở bằng Word và lưu lại") \
	X(NOT_TEXT, ERR_ENCODING, "%1: not a text file (%2)", "%1: không phải tệp văn bản (%2)")             \
	X(NOT_UNICODE, ERR_ENCODING,                                                                         \
	  "%1: not %3 (first wrong at byte %2); save it as UTF-8, or name its charset with --charset",       \
	  "%1: không phải %3 (sai đầu tiên ở byte %2); hãy lưu lại thành UTF-8, hoặc nêu bảng mã bằng --charset") \
	X(CHARSET_GUESSED, OK, "%1: charset guessed: %2; if the text looks wrong, name another with --charset", \
	  "%1: đoán bảng mã: %2; nếu chữ bị sai, hãy nêu bảng mã khác bằng --charset")                       \
	X(CHARACTERS_DAMAGED, OK, "%1: %2 damaged characters (shown as U+FFFD)",                             \
	  "%1: %2 ký tự bị hỏng (hiện thành U+FFFD)")                                                        \
	X(INDEX_MISSING, ERR_NO_INDEX, "%1: no index here; make one with: sovb index FOLDER",                \
	  "%1: chưa có chỉ mục; hãy tạo bằng: sovb index THƯ-MỤC")                                           \
	X(INDEX_LOCKED, ERR_LOCKED, "%1: index is being written by another process (is \"sovb index\" running?)", \
	  "%1: tiến trình khác đang ghi chỉ mục (có \"sovb index\" nào đang chạy?)")                         \
	X(INDEX_VERSION, ERR_VERSION,                                                                        \
	  "%1: index of format %2, this sovb reads format %3; delete it and run \"sovb index\" again",       \
	  "%1: chỉ mục theo khuôn %2, bản sovb này đọc khuôn %3; hãy xóa đi và chạy lại \"sovb index\"")     \
	X(INDEX_DAMAGED, ERR_DAMAGED, "%1: index is damaged (%2); delete it and run \"sovb index\" again",   \
	  "%1: chỉ mục bị hỏng (%2); hãy xóa đi và chạy lại \"sovb index\"")                                 \
	X(INDEX_FOREIGN, ERR_VERSION, "%1: a Xapian database that sovb did not make; choose another folder", \
	  "%1: cơ sở dữ liệu Xapian không do sovb tạo; hãy chọn thư mục khác")                               \
	X(INDEX_MODIFIED, ERR_MODIFIED, "%1: index changed too often while being read; try again",           \
	  "%1: chỉ mục thay đổi liên tục khi đang đọc; hãy thử lại")                                         \
	X(INDEX_FOLDER, ERR_USAGE, "%1: this folder holds other files (%2); choose an empty or a new one",     \
	  "%1: thư mục này có tệp khác (%2); hãy chọn thư mục trống hoặc thư mục mới")                       \
	X(INDEX_STUB, ERR_USAGE, "%1: a stub file; index into one of the databases that it names",           \
	  "%1: tệp trỏ đến nhiều chỉ mục; hãy lập chỉ mục vào một trong các chỉ mục ấy")                     \
	X(INDEX_FAILED, ERR_INDEX, "%1: index cannot be used (%2)", "%1: không dùng được chỉ mục (%2)")         \
	X(DISK_FULL, ERR_DISK_FULL, "%1: disk full; free some space and run again",                          \
	  "%1: đĩa đầy; hãy dọn bớt rồi chạy lại")                                                           \
	X(BAD_SYMBOL, ERR_QUERY, "\"%1\" is not a document number such as 39-KH/CU",                         \
	  "\"%1\" không phải số, ký hiệu văn bản, ví dụ 39-KH/CU")                                           \
	X(QUERY_EMPTY, ERR_QUERY, "the query is empty; type words, a number such as 39-KH/CU, or loai:KH",   \
	  "câu tìm trống; hãy gõ từ cần tìm, số ký hiệu như 39-KH/CU, hoặc loai:KH")                         \
	X(QUERY_LONG, ERR_QUERY, "query: longer than %1 bytes", "câu tìm dài quá %1 byte")                   \
	X(QUERY_TERMS, ERR_QUERY, "query, column %1: more than %2 words", "câu tìm, cột %1: nhiều hơn %2 từ") \
	X(QUERY_QUOTE, ERR_QUERY, "query, column %1: this quotation mark is not closed",                     \
	  "câu tìm, cột %1: dấu ngoặc kép này chưa đóng")                                                    \
	X(QUERY_FIELD, ERR_QUERY, "query, column %1: no field \"%2\" (there are loai, so, cq, nam, ngay, tu, den, " \
	  "trichyeu)",                                                                                        \
	  "câu tìm, cột %1: không có trường \"%2\" (có loai, so, cq, nam, ngay, tu, den, trichyeu)")         \
	X(QUERY_VALUE, ERR_QUERY, "query, column %1: \"%2\" is no value of the field %3",                    \
	  "câu tìm, cột %1: \"%2\" không phải giá trị của trường %3")                                        \
	X(BAD_DATE, ERR_USAGE, "\"%1\" is not a date such as 2021-02-16, 2021-02 or 2021",                   \
	  "\"%1\" không phải ngày, ví dụ 16/2/2021, 2021-02 hoặc 2021")                                      \
	X(OUTPUT_EXISTS, ERR_USAGE, "%1: this file exists; choose another name, or add --force to replace it", \
	  "%1: đã có tệp này; hãy chọn tên khác, hoặc thêm --force để thay tệp cũ")                          \
	X(OUTPUT_IS_DRAFT, ERR_USAGE, "%1: this is the draft itself; choose another name for the copy",      \
	  "%1: đây chính là dự thảo; hãy đặt tên khác cho bản sao")                                          \
	X(OUTPUT_WANTS_HTML, ERR_USAGE, "%1: a text draft is annotated as an HTML page; choose a name that ends in .html", \
	  "%1: dự thảo TXT được ghi chú thành trang HTML; hãy đặt tên có đuôi .html")                        \
	X(OUTPUT_WANTS_DOCX, ERR_USAGE, "%1: a Word draft is annotated as a DOCX; choose a name that ends in .docx", \
	  "%1: dự thảo Word được ghi chú thành tệp DOCX; hãy đặt tên có đuôi .docx")                         \
	X(SIGNED_DOCX, ERR_UNSUPPORTED,                                                                      \
	  "%1: digitally signed, a comment would break the signature; annotate the file as it was before signing", \
	  "%1: tệp đã ký số, ghi chú vào sẽ làm hỏng chữ ký; hãy dùng bản chưa ký")                          \
	X(PROTECTED_DOCX, ERR_UNSUPPORTED, "%1: protected against changes (%2); lift the protection in Word and try again", \
	  "%1: tệp được bảo vệ không cho sửa (%2); hãy bỏ bảo vệ trong Word rồi thử lại")                    \
	X(PART_NOT_UTF8, ERR_UNSUPPORTED, "%1: part %2 is not UTF-8; open the file in Word and save it again", \
	  "%1: phần %2 không phải UTF-8; hãy mở bằng Word và lưu lại")                                       \
	X(FILE_CHANGED, ERR_IO, "%1: the file was changed meanwhile; run again",                             \
	  "%1: tệp vừa bị thay đổi; hãy chạy lại")                                                           \
	X(OLD_XLS, ERR_UNSUPPORTED,                                                                          \
	  "%1: old Excel file (.xls), or one with a password; save it as XLSX without password and try again", \
	  "%1: tệp .xls cũ hoặc có mật khẩu; hãy lưu lại thành XLSX không mật khẩu rồi thử lại")             \
	X(NOT_XLSX, ERR_FORMAT, "%1: not an XLSX file (%2)", "%1: không phải tệp XLSX (%2)")                 \
	X(BROKEN_XLSX, ERR_FORMAT, "%1: damaged XLSX: part %2: %3; open it in Excel and save it again",      \
	  "%1: tệp XLSX hỏng: phần %2: %3; hãy mở bằng Excel và lưu lại")                                    \
	X(CSV_QUOTE, ERR_FORMAT, "%1: line %2: this quotation mark is not closed",                           \
	  "%1: dòng %2: dấu ngoặc kép này chưa đóng")                                                        \
	X(NOT_BOOK, ERR_FORMAT,                                                                              \
	  "%1: no register book in it: no line has the headings of number, date and subject",                \
	  "%1: không thấy sổ văn bản: không dòng nào có tiêu đề cột số ký hiệu, ngày tháng, trích yếu")      \
	X(TABLES_LINE, ERR_USAGE, "%1: line %2: not a fact (expected: %3)", "%1: dòng %2: không đúng dạng (cần: %3)")  \
	X(FILE_SECONDS, ERR_TOO_LARGE, "%1: not read to its end within %2 seconds (--max-seconds)",                \
	  "%1: đọc quá %2 giây mà chưa xong (--max-seconds)")                                                \
	X(FILE_MEMORY, ERR_TOO_LARGE, "%1: reading it takes more than %2 MiB of memory (--max-memory)",            \
	  "%1: đọc tệp này cần hơn %2 MiB bộ nhớ (--max-memory)")                                            \
	X(FILE_CRASH, ERR_FORMAT, "%1: the process that read it crashed (%2); open it in Word and save it again",    \
	  "%1: tiến trình đọc tệp bị lỗi (%2); hãy mở bằng Word và lưu lại")                                 \
	X(FILE_KILLED, ERR_IO, "%1: the process that read it was ended from outside (%2); run again",              \
	  "%1: tiến trình đọc tệp bị dừng từ bên ngoài (%2); hãy chạy lại")                                  \
	X(NO_WORKERS, ERR_NOMEM, "cannot start a process that reads files (%1)",                                  \
	  "không mở được tiến trình đọc tệp (%1)")                                                           \
	X(FILE_LIBRARY, ERR_UNSUPPORTED, "%1: the library %2, needed for such files, cannot be loaded; install it again", \
	  "%1: cần thư viện %2 cho loại tệp này nhưng không nạp được; hãy cài lại thư viện đó")              \
	X(LIBRARY, ERR_UNSUPPORTED, "the library %1 cannot be loaded; install it again",                        \
	  "không nạp được thư viện %1; hãy cài lại thư viện đó")                                             \
	X(INDEX_CONTENT, ERR_USAGE,                                                                                \
	  "%1: this index was made with %2; index into another folder, or delete this one and begin again",     \
	  "%1: chỉ mục này được tạo với %2; hãy lập chỉ mục vào thư mục khác, hoặc xóa đi làm lại")           \
	X(QUERY_PHRASE, ERR_QUERY,                                                                                 \
	  "this index does not know where words stand, so \"quoted words\" cannot be searched; leave out the quotation marks", \
	  "chỉ mục này không lưu vị trí từ nên không tìm được \"cụm từ\"; hãy bỏ dấu ngoặc kép")               \
	X(QUERY_SERVED, ERR_QUERY,                                                                                 \
	  "\"quoted words\" cannot be asked of a server whose index was not made with index --shard; leave out the quotation marks", \
	  "không hỏi được \"cụm từ\" qua máy chủ nếu chỉ mục không được tạo bằng index --shard; hãy bỏ dấu ngoặc kép") \
	X(CHECK_DATABASE, ERR_DAMAGED, "%1: damage in the database: %2", "%1: cơ sở dữ liệu hỏng: %2")           \
	X(CHECK_RECORD, ERR_DAMAGED, "%1: record %2 cannot be read", "%1: không đọc được bản ghi %2")            \
	X(CHECK_TERMS, ERR_DAMAGED, "%1: what is looked up does not agree with the record of %2",               \
	  "%1: dữ liệu tra cứu không khớp với bản ghi của %2")                                               \
	X(CHECK_PATH, ERR_DAMAGED, "%1: %2 stands in it %3 times", "%1: %2 có mặt %3 lần")                       \
	X(CHECK_LISTS, ERR_DAMAGED, "%1: the lists of documents do not agree with the documents",               \
	  "%1: danh sách tra cứu không khớp với các văn bản")                                                \
	X(CHECK_COUNTS, ERR_DAMAGED, "%1: holds %2 documents and tells of %3",                                  \
	  "%1: có %2 văn bản nhưng ghi là %3")                                                               \
	X(INTERNAL, ERR_INTERNAL, "internal error: %1", "lỗi bên trong: %1")

typedef enum sovb_message {
#define X(name, status, en, vi) SOVB_MSG_##name,
	SOVB_MESSAGE_TABLE(X)
#undef X
	SOVB_MSG_COUNT
} sovb_message;

/*
 * Fill err (which may be NULL) with the message and its words (NULL: none) and return the message's status, so that a
 * failing function can end with `return sovb_fail(err, SOVB_MSG_NO_FILE, path, NULL, NULL);`.
 */
sovb_status sovb_fail(sovb_error *err, sovb_message message, const char *word1, const char *word2,
                      const char *word3);

/* The same for SOVB_MSG_NOMEM, which has no words. */
sovb_status sovb_no_memory(sovb_error *err);

#endif
