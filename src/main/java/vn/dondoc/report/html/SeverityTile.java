package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.finding.Severity;

/** How many findings of a severity count, in the whole run. */
public record SeverityTile(Severity severity, String code, String name, long count, TrendPart trend) {

    static List<SeverityTile> of(Tally tally, History history, PageWords words) {
        List<SeverityTile> tiles = new ArrayList<>();
        for (Severity severity : Tally.GRAVEST_FIRST) {
            String name = words.severity(severity);
            tiles.add(new SeverityTile(
                    severity,
                    PageWords.code(severity),
                    name,
                    tally.of(severity),
                    TrendPart.ofCounts(name, history.of(severity), words)));
        }
        return List.copyOf(tiles);
    }
}
