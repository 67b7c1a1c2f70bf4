package vn.dondoc.report.office.xlsx;

import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Severity;
import vn.dondoc.source.Place;

/** Everything that the rules found, with what to do about it and where it stands. */
final class FindingSheet {

    private final Register register;

    private FindingSheet(Register register) {
        this.register = register;
    }

    static void write(Register register, Book book) {
        new Table<>("sheet.findings", 4, new FindingSheet(register).columns())
                .write(book, register.audit().findings().stream());
    }

    private List<Column<Finding>> columns() {
        return List.of(
                Column.brief("sheet.severity", 13, this::severity),
                Column.brief(
                        "sheet.rule", 11, finding -> Content.text(finding.rule().id())),
                Column.words(
                        "sheet.unit",
                        20,
                        finding -> Content.text(register.unit(finding.subject().unit()))),
                Column.words("sheet.finding", 44, finding -> Content.text(register.say(finding.message()))),
                Column.brief("sheet.due", 11, finding -> Content.day(finding.due())),
                Column.brief(
                        "sheet.days-overdue",
                        8,
                        finding -> finding.daysOverdue() == null ? Content.NONE : Content.count(finding.daysOverdue())),
                Column.brief(
                        "sheet.level",
                        7,
                        finding -> finding.level() == 0 ? Content.NONE : Content.count(finding.level())),
                Column.words("sheet.remedy", 34, finding -> Content.text(register.say(finding.remedy()))),
                Column.words("sheet.basis", 36, finding -> Content.text(register.say(finding.basis()))),
                Column.words("sheet.responsible", 20, finding -> Content.text(responsible(finding))),
                Column.words("sheet.standing", 18, this::standing),
                Column.words("sheet.place", 24, finding -> Content.text(place(finding.location()), Tone.MUTED)),
                Column.brief("sheet.fingerprint", 18, finding -> Content.text(finding.fingerprint(), Tone.MUTED)));
    }

    private Content severity(Finding finding) {
        Severity severity = finding.severity();
        Tone tone = switch (severity) {
            case CRITICAL, ERROR -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.MUTED;
        };
        return Content.text(register.say("sheet.severity." + severity.name()), finding.counts() ? tone : Tone.MUTED);
    }

    private String responsible(Finding finding) {
        Finding.Owner owner = finding.responsible();
        return owner == null
                ? ""
                : Register.joined(
                        owner.name(), owner.title(), owner.name() == null ? register.unit(owner.unit()) : null);
    }

    private Content standing(Finding finding) {
        Finding.Waived waived = finding.waived();
        if (waived != null) {
            return Content.text(
                    register.say(
                            "sheet.waived", Map.of("expires", waived.expires(), "approvedBy", waived.approvedBy())),
                    Tone.MUTED);
        }
        if (finding.baseline()) {
            return Content.text(register.say("sheet.baseline"), Tone.MUTED);
        }
        return register.audit().exit().counts(finding)
                ? Content.NONE
                : Content.text(register.say("sheet.unchanged"), Tone.MUTED);
    }

    private static String place(Place place) {
        return place.file() + ":" + place.line() + ":" + place.column();
    }
}
