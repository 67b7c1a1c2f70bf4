package vn.dondoc.report.office.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.ReportLine;
import vn.dondoc.finding.Figures;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.KpiFigures;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Period;
import vn.dondoc.model.Subject;
import vn.dondoc.report.office.xlsx.Listed.Row;

/** What the sheets are made from: the result, and what things are called in its language. */
final class Register {

    private final Audit audit;
    private final Words words;
    private final Figures figures;
    private final KpiFigures kpis;
    private final List<Listed> programs;
    private final Map<Owed, Integer> delays = new HashMap<>();

    /** Of what somebody owes a plan or a report, by rule and subject. */
    private record Owed(String rule, Subject subject) {}

    Register(Audit audit) {
        this.audit = audit;
        this.words = Words.with("office", audit.language());
        this.figures = new Figures(words);
        this.kpis = new KpiFigures(words);
        Map<String, Dossier> dossiers = new HashMap<>();
        audit.dossiers().forEach(dossier -> dossiers.put(dossier.id(), dossier));
        this.programs = audit.programs().stream()
                .map(summary -> new Listed(Objects.requireNonNull(dossiers.get(summary.id())), summary))
                .toList();
        for (Finding finding : audit.findings()) {
            if (finding.daysOverdue() != null) {
                delays.put(new Owed(finding.rule().id(), finding.subject()), finding.daysOverdue());
            }
        }
    }

    Audit audit() {
        return audit;
    }

    /** The programs, in the order of the result. */
    List<Listed> programs() {
        return programs;
    }

    /** A row for each line of a kind, of one program after the other. */
    <T> Stream<Row<T>> rows(Function<Dossier, List<T>> lines) {
        return programs.stream()
                .flatMap(program -> lines.apply(program.dossier()).stream().map(line -> new Row<>(program, line)));
    }

    /** Columns of rows of several programs begin with the program's title. */
    <T> List<Column<Row<T>>> columns(List<Column<Row<T>>> columns) {
        if (programs.size() == 1) {
            return columns;
        }
        List<Column<Row<T>>> all = new ArrayList<>(columns);
        all.add(
                0,
                Column.words(
                        "sheet.program",
                        24,
                        row -> Content.text(row.program().dossier().title())));
        return all;
    }

    /** How many columns to keep in sight where so many are wanted with one program. */
    int frozen(int columns) {
        return programs.size() == 1 ? columns : columns + 1;
    }

    KpiFigures kpis() {
        return kpis;
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Map<String, ?> values) {
        return words.say(key, values);
    }

    String say(Bilingual text) {
        return text.in(audit.language());
    }

    String number(BigDecimal number) {
        return figures.number(number);
    }

    String date(LocalDate day) {
        return figures.date(day);
    }

    String title() {
        return words.say("sheet.title");
    }

    /** What it is about, and as of when. */
    String subtitle() {
        return words.say("sheet.subtitle", Map.of("programs", titles(), "asOf", audit.asOf()));
    }

    /** The programs' titles. */
    String titles() {
        return programs.stream().map(program -> program.dossier().title()).collect(Collectors.joining("; "));
    }

    String unit(@Nullable String id) {
        return id == null ? "" : audit.unitName(id);
    }

    String units(List<String> ids) {
        return ids.stream().map(this::unit).collect(Collectors.joining("; "));
    }

    String period(String name) {
        return Period.parse(name).map(figures::period).orElse(name);
    }

    /** {@code Báo cáo tháng 6/2023}, {@code Báo cáo tổng hợp Quý II/2023}. */
    String report(ReportLine line) {
        return words.say(
                line.consolidated() ? "sheet.report.consolidated" : "sheet.report",
                Map.of("period", period(line.period())));
    }

    /** How late something is that a rule found missing; null where that rule found nothing. */
    @Nullable
    Integer delay(String rule, Subject subject) {
        return delays.get(new Owed(rule, subject));
    }

    /** Texts that are there, one after another. */
    static String joined(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
