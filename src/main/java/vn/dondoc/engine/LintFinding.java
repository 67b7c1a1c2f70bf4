package vn.dondoc.engine;

import vn.dondoc.finding.Bilingual;

/** What a rule should not do although the compiler lets it. */
enum LintFinding {
    CLOCK(
            "không được đọc đồng hồ hoặc môi trường: ngày xét là dữ kiện AsOf",
            "must not read the clock or the environment: the day judged is the fact AsOf"),
    IO(
            "không được đọc, ghi tệp, mạng hay chạy chương trình: luật chỉ xét dữ kiện",
            "must not use files, networks or processes: a rule judges facts and nothing else"),
    CHANGE(
            "không được thêm, sửa, xóa dữ kiện: dữ kiện không đổi trong một lần xét",
            "must not insert, update or delete facts: they do not change while they are judged"),
    REFLECTION("không được dùng phản chiếu (reflection)", "must not use reflection"),
    CHANCE(
            "không được dùng luồng hoặc số ngẫu nhiên: cùng dữ liệu phải cho cùng kết quả",
            "must not use threads or chance: the same input gives the same result"),
    EVAL(
            "không được dùng eval: hãy viết điều kiện trong mẫu dữ kiện, nơi engine lập chỉ mục được",
            "must not use eval: write the condition in a pattern, where the engine can index it"),
    ATTRIBUTE(
            "không được có thuộc tính này: thứ tự chạy của các luật không được làm thay đổi kết quả",
            "must not have this attribute: the order in which rules fire must not matter"),
    UNINDEXED(
            "nối hai mẫu dữ kiện mà điều kiện nối đầu tiên không phải phép bằng (==), nên engine phải thử mọi cặp;"
                    + " nếu có chủ ý, ghi @unindexed(\"lý do\")",
            "joins two patterns, and the first condition that joins them is no equality (==), so every pair is"
                    + " tried; where that is meant, say @unindexed(\"reason\")"),
    NO_RULE(
            "không có trong danh mục: tên luật phải bắt đầu bằng một mã của danh mục",
            "is not in the catalogue: a rule's name begins with an id of the catalogue"),
    NO_MESSAGE(
            "thiếu câu chữ: cần <mã>.message và <mã>.remedy trong messages_vi.properties và messages_en.properties",
            "lacks words: <id>.message and <id>.remedy in messages_vi.properties and messages_en.properties"),
    NO_PAGE("thiếu trang docs/<mã>.md", "lacks its page docs/<id>.md");

    private final String vi;
    private final String en;

    LintFinding(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** The sentence, about what is written. */
    Bilingual about(String what) {
        return new Bilingual("“" + what + "” " + vi + ".", "“" + what + "” " + en + ".");
    }
}
