package vn.dondoc.history;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import vn.dondoc.finding.Bilingual;

/** What the errors of a database mean for people, and what they can do. */
final class DatabaseErrors {

    /** What SQLite and PostgreSQL call a table or a column that is not there. */
    private static final Pattern MISSING = Pattern.compile("no such (?:table|column): ([\\w.]+)|\"([\\w.]+)\"");

    private DatabaseErrors() {}

    static HistoryException of(Throwable error, HistoryPlace place) {
        SQLException cause = null;
        for (Throwable one = error; one != null; one = one.getCause()) {
            if (one instanceof SQLException found) {
                cause = found;
                if (found.getSQLState() != null || found instanceof SQLiteException) {
                    break;
                }
            }
        }
        if (cause != null && isAboutTables(cause)) {
            return HistoryException.altered(altered(cause, place.shown()), error);
        }
        Bilingual reason = place instanceof HistoryPlace.File && cause instanceof SQLiteException sqlite
                ? ofFile(sqlite.getResultCode(), place.shown())
                : place instanceof HistoryPlace.Server && cause != null
                        ? ofServer(String.valueOf(cause.getSQLState()), place.shown())
                        : null;
        return new HistoryException(reason == null ? other(error, cause, place.shown()) : reason, error);
    }

    /** Whether a table or a column is missing: those that there should be were made when the history was opened. */
    private static boolean isAboutTables(SQLException cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof SQLiteException
                ? message.contains("no such table") || message.contains("no such column")
                : Set.of("42P01", "42703").contains(String.valueOf(cause.getSQLState()));
    }

    private static Bilingual altered(SQLException cause, String place) {
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        Matcher missing = MISSING.matcher(message);
        String what = missing.find() ? Objects.requireNonNullElse(missing.group(1), missing.group(2)) : message;
        return new Bilingual(
                "lịch sử " + place + " đã bị sửa từ bên ngoài: thiếu bảng hoặc cột “" + what
                        + "”; hãy khôi phục từ bản sao lưu",
                "the history " + place + " was changed from outside: the table or column “" + what
                        + "” is missing; restore a backup");
    }

    private static @Nullable Bilingual ofFile(SQLiteErrorCode code, String file) {
        // The first of the code's bytes: the rest tells variants apart.
        return switch (code.code & 0xff) {
            case 5, 6 ->
                new Bilingual(
                        "lịch sử " + file + " đang bị một tiến trình khác khóa; hãy chạy lại sau",
                        "the history " + file + " is locked by another process; run again later");
            case 8, 14, 23 ->
                new Bilingual(
                        "không mở hoặc ghi được lịch sử " + file + "; xem quyền của tệp và thư mục, hoặc nêu nơi khác"
                                + " bằng --history",
                        "the history " + file + " cannot be opened or written; look at the rights of the file and its"
                                + " folder, or name another place by --history");
            case 11, 26 ->
                new Bilingual(
                        file + " không phải cơ sở dữ liệu lịch sử, hoặc đã hỏng; nêu tệp khác bằng --history hoặc khôi"
                                + " phục từ bản sao lưu",
                        file + " is no history database, or is damaged; name another file by --history or restore a"
                                + " backup");
            case 10, 13 ->
                new Bilingual(
                        "không đọc hoặc ghi được lịch sử " + file + ": đĩa đầy hoặc lỗi (" + code + ")",
                        "the history " + file + " cannot be read or written: the disk is full or failing (" + code
                                + ")");
            default -> null;
        };
    }

    private static @Nullable Bilingual ofServer(String state, String server) {
        if (state.startsWith("28")) {
            return new Bilingual(
                    server + " không nhận người dùng hoặc mật khẩu; đặt PGUSER và PGPASSWORD",
                    server + " does not take the user or the password; set PGUSER and PGPASSWORD");
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return new Bilingual(
                    "không kết nối được đến " + server + "; xem tên máy, cổng, và máy chủ có đang chạy không",
                    server + " cannot be reached; look at host and port, and whether the server runs");
        }
        if (state.equals("3D000")) {
            return new Bilingual(
                    server + ": không có cơ sở dữ liệu này; hãy tạo (createdb)",
                    server + ": there is no such database; make it (createdb)");
        }
        if (state.equals("42501")) {
            return new Bilingual(
                    server + ": người dùng không có quyền tạo hoặc ghi bảng; cấp quyền CREATE trên cơ sở dữ liệu",
                    server + ": the user may not make or write tables; grant CREATE on the database");
        }
        return null;
    }

    private static Bilingual other(Throwable error, @Nullable SQLException cause, String place) {
        String message = String.valueOf(error.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("non-empty schema")) {
            return new Bilingual(
                    place + " là cơ sở dữ liệu của chương trình khác; nêu nơi khác bằng --history",
                    place + " is a database of another program; name another place by --history");
        }
        // What the database says itself: what is laid around it names the statement and every value in it.
        String line = (cause == null ? message : String.valueOf(cause.getMessage()))
                .lines()
                .findFirst()
                .orElse("");
        return new Bilingual(
                "không dùng được lịch sử " + place + ": " + line, "the history " + place + " cannot be used: " + line);
    }
}
