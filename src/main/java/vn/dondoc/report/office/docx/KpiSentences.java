package vn.dondoc.report.office.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.finding.Dossier.KpiPoint;

/** How each KPI stands: of the program, or of how many units. */
final class KpiSentences {

    /** Units named in one sentence. */
    private static final int MOST = 8;

    private final DraftWords words;

    private KpiSentences(DraftWords words) {
        this.words = words;
    }

    static void write(Matter matter, Manuscript page) {
        Map<String, List<KpiLine>> byKpi = new LinkedHashMap<>();
        for (KpiLine line : matter.dossier().kpis()) {
            byKpi.computeIfAbsent(line.kpi(), id -> new ArrayList<>()).add(line);
        }
        if (byKpi.isEmpty()) {
            return;
        }
        KpiSentences sentences = new KpiSentences(matter.words());
        page.line(Look.HEADING_2, sentences.words.say("draft.kpis"));
        byKpi.values().forEach(lines -> page.line(Look.BODY, sentences.sentence(lines)));
    }

    private String sentence(List<KpiLine> lines) {
        KpiLine first = lines.get(0);
        return lines.size() == 1 ? ofOne(first) : ofUnits(first, lines);
    }

    private String ofOne(KpiLine line) {
        KpiPoint point = line.latest();
        if (point == null) {
            return words.say("draft.kpi.none", "kpi", words.given(line.name()), "target", words.bound(line));
        }
        return words.say(
                point.met() ? "draft.kpi.met" : "draft.kpi.missed",
                "kpi",
                words.given(line.name()),
                "target",
                words.bound(line),
                "value",
                words.value(line, point),
                "period",
                words.period(point.period()));
    }

    private String ofUnits(KpiLine kpi, List<KpiLine> lines) {
        List<String> missed = new ArrayList<>();
        for (KpiLine line : lines) {
            KpiPoint point = line.latest();
            if (point != null && !point.met()) {
                missed.add(words.say(
                        "draft.kpi.unit", "unit", words.unit(line.unit()), "value", words.value(line, point)));
            }
        }
        long met = lines.stream()
                .map(KpiLine::latest)
                .filter(Objects::nonNull)
                .filter(KpiPoint::met)
                .count();
        return words.say(
                "draft.kpi.units",
                "kpi",
                words.given(kpi.name()),
                "target",
                words.bound(kpi),
                "met",
                met,
                "units",
                lines.size(),
                "missed",
                missed.isEmpty() ? null : words.listed(missed, ", ", MOST, "draft.more.units"),
                "none",
                DraftWords.some(lines.size() - met - missed.size()));
    }
}
