package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.source.Place;

/**
 * How far {@code .dondoc.yaml} reaches. It comes with the plans, and whoever may change them may change it: it may neither
 * name a file to be written outside of its own folder, nor who is given the password of a database.
 *
 * @param directory to which paths are relative
 * @param folder of the file
 */
record FileReach(Path directory, Path folder) {

    /** What is wrong with the value of an option; none or one. */
    List<Bilingual> problems(String option, String value, Place place) {
        if (option.equals("history") && value.startsWith(HistoryPlace.POSTGRESQL)) {
            return List.of(new Bilingual(
                    place
                            + ": máy chủ của lịch sử chỉ được nêu trên dòng lệnh hoặc trong DONDOC_HISTORY, vì nó nhận mật khẩu",
                    place
                            + ": the server of a history may only be named on the command line or in DONDOC_HISTORY, for it"
                            + " is given the password"));
        }
        List<Bilingual> problems = new ArrayList<>();
        for (String written : written(option, value)) {
            if (!isInside(written)) {
                problems.add(new Bilingual(
                        place + ": “" + option + "” dẫn ra ngoài thư mục của " + ConfigFile.NAME
                                + "; chỉ dòng lệnh hoặc biến DONDOC_* được ghi ra ngoài",
                        place + ": “" + option + "” leads out of the folder of " + ConfigFile.NAME
                                + "; only the command line or a variable DONDOC_* may write elsewhere"));
            }
        }
        return problems.isEmpty() ? problems : problems.subList(0, 1);
    }

    /** The files and folders that an option's value has written. */
    private static List<String> written(String option, String value) {
        return switch (option) {
            case "baseline", "write-baseline", "report" -> List.of(value);
            case "history" -> behind(HistoryPlace.SQLITE, List.of(value));
            case "format" -> behind(":", List.of(value.split(",")));
            case "channel" -> behind("outbox:", List.of(value.split(",")));
            default -> List.of();
        };
    }

    private static List<String> behind(String mark, List<String> values) {
        return values.stream()
                .filter(value -> value.contains(mark))
                .map(value -> value.substring(value.indexOf(mark) + mark.length()))
                .filter(path -> !path.isEmpty() && !path.equals("-"))
                .toList();
    }

    private boolean isInside(String written) {
        try {
            Path path = directory.resolve(written).toAbsolutePath().normalize();
            boolean repository =
                    path.startsWith(folder) && folder.relativize(path).startsWith(".git");
            return !repository && path.startsWith(folder) && real(path).startsWith(folder.toRealPath());
        } catch (InvalidPathException e) {
            // Whoever takes the value says so.
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where links lead to, of as much of a path as there is. */
    private static Path real(Path path) throws IOException {
        @Nullable Path there = path;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there == null ? path : there.toRealPath().resolve(there.relativize(path));
    }
}
