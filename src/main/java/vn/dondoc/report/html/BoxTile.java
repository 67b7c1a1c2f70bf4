package vn.dondoc.report.html;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.finding.Dossier.Box;
import vn.dondoc.finding.ProgramSummary;
import vn.dondoc.finding.ProgramSummary.Boxes;
import vn.dondoc.report.chart.StackedBar;
import vn.dondoc.report.chart.StackedBar.Share;

/**
 * One of the four boxes, or the closed.
 *
 * @param code for class names: {@code open-overdue}
 * @param share of all that is not closed
 */
public record BoxTile(Box box, String code, String name, int count, String share, TrendPart trend) {

    static List<BoxTile> of(ProgramSummary summary, History history, PageWords words) {
        List<BoxTile> tiles = new ArrayList<>();
        Boxes boxes = summary.assignments();
        int counted = boxes.total() - boxes.closed();
        for (Box box : Box.values()) {
            String name = words.say("page.box." + box.name());
            Trend trend =
                    history.of(summary.id(), past -> (double) past.assignments().of(box));
            tiles.add(new BoxTile(
                    box,
                    PageWords.code(box),
                    name,
                    boxes.of(box),
                    box == Box.CLOSED ? "" : words.share(boxes.of(box), counted),
                    TrendPart.ofCounts(name, trend, words)));
        }
        return List.copyOf(tiles);
    }

    /** The four boxes side by side. */
    static StackedBar bar(Boxes boxes) {
        List<Share> shares = new ArrayList<>();
        for (Box box : Box.values()) {
            if (box != Box.CLOSED) {
                shares.add(new Share(PageWords.code(box), boxes.of(box)));
            }
        }
        return StackedBar.of(shares);
    }
}
