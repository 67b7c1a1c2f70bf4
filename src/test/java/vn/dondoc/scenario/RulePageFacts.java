package vn.dondoc.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.Rule;
import vn.dondoc.finding.Rule.Basis;
import vn.dondoc.finding.Rule.Parameter;
import vn.dondoc.finding.Rule.Responsible;
import vn.dondoc.finding.Severity;

/** The parts of a rule's page that say what the catalogue and the DRL say: title, basis, severity, who is told, parameters. */
record RulePageFacts(Rule rule, RuleText drl) {

    static final Map<Severity, String> SEVERITIES = Map.of(
            Severity.INFO, "lưu ý",
            Severity.WARNING, "cảnh báo",
            Severity.ERROR, "lỗi",
            Severity.CRITICAL, "nghiêm trọng");

    static final Map<Basis, String> BASES = Map.of(
            Basis.SEED, "kế hoạch đã công bố",
            Basis.LAW, "quy định pháp luật",
            Basis.PRACTICE, "thực tiễn",
            Basis.ASSUMED, "mặc định của công cụ");

    private static final Map<Responsible, String> RESPONSIBLE = Map.of(
            Responsible.HEAD, "người đứng đầu đơn vị",
            Responsible.COORDINATOR, "người đứng đầu đơn vị tổng hợp",
            Responsible.AUTHORITY, "người có thẩm quyền (vai trò `chair` của chương trình)");

    static RulePageFacts of(Rule rule) {
        return new RulePageFacts(rule, RuleText.of(rule));
    }

    String head() {
        String condition = drl.file() == null
                ? "xét ngay khi đọc tệp"
                : "điều kiện trong [" + drl.file() + "](../" + drl.file() + ")";
        return """
                # %s – %s

                *%s* · [mọi luật](README.md) · %s
                """.formatted(rule.id(), rule.title().vi(), rule.title().en(), condition);
    }

    String facts() {
        return """
                ## Căn cứ

                %s

                Loại căn cứ: %s (`%s`).

                ## Mức độ và người được báo

                %s

                %s

                ## Tham số

                %s
                """.formatted(
                        rule.basisText().vi(),
                        BASES.get(rule.basis()),
                        rule.basis().name().toLowerCase(Locale.ROOT),
                        severity(),
                        told(),
                        parameters());
    }

    private boolean data() {
        return rule.group().equals(Catalogue.DATA);
    }

    private String severity() {
        String base = named(rule.severity());
        String others = drl.severities().stream()
                .filter(severity -> severity != rule.severity())
                .map(RulePageFacts::named)
                .collect(Collectors.joining(", "));
        return "Mức: " + base + (others.isEmpty() ? "." : "; trường hợp nặng hơn: " + others + ".");
    }

    private static String named(Severity severity) {
        return "**" + SEVERITIES.get(severity) + "** (`" + severity.written() + "`)";
    }

    private String told() {
        String who = data() ? "người đứng đầu đơn vị của tài liệu, nếu đọc được" : RESPONSIBLE.get(rule.responsible());
        boolean reminder = drl.finding().equals("overdue") && rule.severity() == Severity.INFO;
        String told;
        if (reminder) {
            told = "Đây là lời nhắc trước hạn: gửi cả người đứng đầu lẫn hộp thư của đơn vị.";
        } else if (drl.finding().equals("overdue")) {
            told = "Vi phạm có ngày đến hạn: số ngày quá hạn quyết định bậc đôn đốc, và thang đôn đốc của chương trình "
                    + "nêu ai được báo ở mỗi bậc. " + toldAtZero("Khi chưa đến bậc 1,");
        } else if (drl.finding().equals("atTopLevel")) {
            told = "Vi phạm luôn ở bậc cao nhất của thang đôn đốc: những người mà bậc ấy nêu được báo. "
                    + toldAtZero("Khi chương trình không có thang,");
        } else if (drl.finding().equals("late")) {
            told = "Nêu số ngày chậm, nhưng việc đã làm rồi nên bậc đôn đốc là 0. " + toldAtZero("Vì vậy");
        } else {
            told = "Không có ngày đến hạn, bậc đôn đốc là 0. " + toldAtZero("Vì vậy");
        }
        return "Chịu trách nhiệm: " + who + ".\n" + told;
    }

    /** At level 0 the head is told of errors alone. */
    private String toldAtZero(String when) {
        List<Severity> told = drl.severities().stream()
                .filter(severity -> severity.compareTo(Severity.ERROR) >= 0)
                .toList();
        if (told.isEmpty()) {
            return when + " vi phạm chỉ được nêu trong kết quả kiểm tra.";
        }
        return when
                + (told.size() == drl.severities().size()
                        ? " người chịu trách nhiệm được báo."
                        : " người chịu trách nhiệm được báo nếu mức từ lỗi trở lên.");
    }

    private String parameters() {
        if (data()) {
            return "Không có. Chương trình không đổi được mức của luật về dữ liệu, cũng không tắt hay miễn trừ được.";
        }
        String change = "rules: {%s: {severity: %s}}`; tắt luật bằng `rules: {%s: off}`"
                .formatted(rule.id(), rule.severity() == Severity.INFO ? "warning" : "info", rule.id());
        if (rule.parameters().isEmpty()) {
            return "Không có. Chương trình đổi mức bằng `" + change + ".";
        }
        Parameter first = rule.parameters().get(0);
        return """
                | tham số | mặc định | nhận | nghĩa |
                |---|---|---|---|
                %s

                Chương trình đặt tham số bằng `rules: {%s: {%s: %s}}`, đổi mức bằng `%s.""".formatted(
                        rule.parameters().stream().map(RulePageFacts::row).collect(Collectors.joining("\n")),
                        rule.id(),
                        first.name(),
                        first.defaultValue().toPlainString(),
                        change);
    }

    private static String row(Parameter parameter) {
        String least = decimal(parameter.min().toPlainString());
        String range = parameter.max() == null
                ? "từ " + least
                : "từ " + least + " đến " + decimal(parameter.max().toPlainString());
        return "| `%s` | %s | %s%s | %s |"
                .formatted(
                        parameter.name(),
                        decimal(parameter.defaultValue().toPlainString()),
                        parameter.whole() ? "số nguyên " : "số ",
                        range,
                        parameter.description().vi());
    }

    private static String decimal(String number) {
        return number.replace('.', ',');
    }
}
