package vn.dondoc.report.office.xlsx;

import vn.dondoc.finding.Arrival;

/** What became of a plan or a report, as a cell. */
final class Arrivals {

    private Arrivals() {}

    static Content of(Arrival arrival, Register register) {
        Tone tone = switch (arrival) {
            case ON_TIME -> Tone.GOOD;
            case LATE -> Tone.WARNING;
            case MISSING -> Tone.BAD;
            case PENDING -> Tone.PLAIN;
            case NOT_OWED -> Tone.MUTED;
        };
        return Content.text(register.say("sheet.arrival." + arrival.name()), tone);
    }
}
