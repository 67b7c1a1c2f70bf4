package vn.dondoc.scenario;

import java.util.ArrayList;
import java.util.List;

/** What changes from one text to another, as lines that begin with a blank, {@code -} or {@code +}. */
record LineChanges(List<String> lines) {

    private static final String GAP = "…";

    static LineChanges between(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<String> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(" " + before.get(i));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add("-" + before.get(i++));
            } else {
                lines.add("+" + after.get(j++));
            }
        }
        return new LineChanges(lines);
    }

    /** Lengths of the longest common subsequences of what follows each pair of lines. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    long changed() {
        return lines.stream().filter(line -> !line.startsWith(" ")).count();
    }

    /** The changed lines with the lines beside them; what is left out in between is a gap. */
    List<String> withNeighbours(int neighbours) {
        List<String> shown = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (nearChange(i, neighbours)) {
                if (i > last + 1) {
                    shown.add(GAP);
                }
                shown.add(lines.get(i));
                last = i;
            }
        }
        if (last < lines.size() - 1) {
            shown.add(GAP);
        }
        return shown;
    }

    private boolean nearChange(int line, int neighbours) {
        return lines.subList(Math.max(0, line - neighbours), Math.min(lines.size(), line + neighbours + 1)).stream()
                .anyMatch(one -> !one.startsWith(" "));
    }
}
