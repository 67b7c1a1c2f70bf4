package vn.dondoc.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.CodePoints;
import vn.dondoc.source.Place;

/** Reads scenarios: every folder with an {@code as-of.txt} or an {@code expected.txt} is one. */
public final class ScenarioFolders {

    private static final String AS_OF = "as-of.txt";
    private static final String EXPECTED = "expected.txt";

    private final List<RuleFault> faults = new ArrayList<>();

    private ScenarioFolders() {}

    /**
     * What was read.
     *
     * @param scenarios by name
     * @param faults what is wrong with scenarios, which are then left out
     */
    public record Read(List<Scenario> scenarios, List<RuleFault> faults) {}

    /**
     * Reads all scenarios in a folder and below.
     *
     * @param shown the folder as people call it
     */
    public static Read read(Path root, String shown) {
        ScenarioFolders read = new ScenarioFolders();
        List<Scenario> scenarios = new ArrayList<>();
        for (Path folder : folders(root)) {
            String below = root.relativize(folder).toString().replace('\\', '/');
            Scenario scenario = read.scenario(folder, below.isEmpty() ? shown : shown + "/" + below);
            if (scenario != null) {
                scenarios.add(scenario);
            }
        }
        scenarios.sort(Comparator.comparing(Scenario::name, CodePoints.ORDER).thenComparing(Scenario::shown));
        return new Read(List.copyOf(scenarios), List.copyOf(read.faults));
    }

    private static List<Path> folders(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.endsWith(AS_OF) || file.endsWith(EXPECTED))
                    .map(file -> Objects.requireNonNull(file.getParent()))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Scenario scenario(Path folder, String shown) {
        LocalDate asOf = asOf(folder, shown);
        List<Expected> expected = expected(folder, shown);
        Path above = folder.toAbsolutePath().normalize().getParent();
        String rule = above == null ? "" : String.valueOf(above.getFileName());
        return asOf == null || expected == null ? null : new Scenario(folder, shown, rule, asOf, expected);
    }

    private @Nullable LocalDate asOf(Path folder, String shown) {
        List<String> lines = lines(folder, shown, AS_OF);
        if (lines == null) {
            return null;
        }
        String written = String.join("\n", lines).strip();
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            fault(
                    new Place(shown + "/" + AS_OF, 1, 1),
                    "Tệp phải ghi đúng một ngày, dạng 2023-06-30.",
                    "The file must hold one date like 2023-06-30.");
            return null;
        }
    }

    /** A line for each finding; a line after it that begins with {@code >} is its message in Vietnamese. */
    private @Nullable List<Expected> expected(Path folder, String shown) {
        List<String> lines = lines(folder, shown, EXPECTED);
        if (lines == null) {
            return null;
        }
        List<Expected> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            Place place = new Place(shown + "/" + EXPECTED, i + 1, 1);
            int last = expected.size() - 1;
            if (line.startsWith(">")) {
                if (last < 0 || expected.get(last).message() != null) {
                    fault(
                            place,
                            "Dòng “> …” phải đứng ngay sau vi phạm mà nó nêu câu.",
                            "A line \"> …\" must follow the finding whose message it gives.");
                    return null;
                }
                Expected finding = expected.get(last);
                expected.set(
                        last, new Expected(finding.line(), line.substring(1).strip(), finding.place()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                expected.add(new Expected(line, null, place));
            }
        }
        return List.copyOf(expected);
    }

    private @Nullable List<String> lines(Path folder, String shown, String name) {
        Place place = new Place(shown + "/" + name, 1, 1);
        try {
            return Files.readAllLines(folder.resolve(name));
        } catch (CharacterCodingException e) {
            fault(place, "Tệp không phải UTF-8.", "The file is not UTF-8.");
        } catch (IOException e) {
            fault(
                    place,
                    "Không đọc được tệp; mỗi tình huống cần cả as-of.txt và expected.txt.",
                    "The file cannot be read; a scenario needs both as-of.txt and expected.txt.");
        }
        return null;
    }

    private void fault(Place place, String vi, String en) {
        faults.add(new RuleFault(place, null, new Bilingual(vi, en)));
    }
}
