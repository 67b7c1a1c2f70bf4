package vn.dondoc.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the run that a person means. */
public final class RunNames {

    /** What names the run recorded last. */
    public static final String LATEST = "latest";

    /** Fewest digits of a hash that name a run. */
    private static final int FEWEST = 4;

    private RunNames() {}

    /**
     * The run of a name: its number, {@code latest}, a day (the run recorded last of those that judged it), or the first
     * digits of its hash.
     *
     * @param runs all of them, in the order of recording
     * @throws HistoryException where no run, or more than one, has that name
     */
    public static RecordedRun find(List<RecordedRun> runs, String name) {
        if (runs.isEmpty()) {
            throw new HistoryException("lịch sử chưa có lần chạy nào", "the history has no run yet");
        }
        if (name.equals(LATEST)) {
            return runs.get(runs.size() - 1);
        }
        Optional<RecordedRun> found = byNumber(runs, name).or(() -> byDay(runs, name));
        return found.orElseGet(() -> byHash(runs, name));
    }

    private static Optional<RecordedRun> byNumber(List<RecordedRun> runs, String name) {
        return runs.stream()
                .filter(run -> Long.toString(run.number()).equals(name))
                .findFirst();
    }

    private static Optional<RecordedRun> byDay(List<RecordedRun> runs, String name) {
        try {
            LocalDate day = LocalDate.parse(name);
            return runs.stream().filter(run -> run.asOf().equals(day)).reduce((earlier, later) -> later);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static RecordedRun byHash(List<RecordedRun> runs, String name) {
        List<RecordedRun> found = name.length() < FEWEST
                ? List.of()
                : runs.stream().filter(run -> run.hash().startsWith(name)).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw new HistoryException(
                    "không có lần chạy “" + name + "”: cần số thứ tự, latest, ngày đã xét (2023-06-30) hoặc ít nhất "
                            + FEWEST + " ký tự đầu của mã băm; xem dondoc history list",
                    "there is no run “" + name + "”: must be a number, latest, a day judged (2023-06-30) or at least "
                            + FEWEST + " first digits of a hash; see dondoc history list");
        }
        String numbers = found.stream().map(run -> Long.toString(run.number())).collect(Collectors.joining(", "));
        throw new HistoryException(
                "“" + name + "” là mã băm của nhiều lần chạy: " + numbers,
                "“" + name + "” begins the hash of several runs: " + numbers);
    }
}
