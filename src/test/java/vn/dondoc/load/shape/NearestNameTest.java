package vn.dondoc.load.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** “Did you mean …?”: near enough to be meant, or nothing. */
final class NearestNameTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "titel, title|kind|unit, title",
                "tile, title|kind|unit, title",
                "tittle, title|kind|unit, title",
                "KIND, title|kind|unit, kind",
                "Title, title|kind|unit, title",
                "x, kind|unit, -",
                "x, y|unit, y",
                "deadline, due|date, -",
                // A third of the letters may be wrong, and not one more.
                "abcdef, abcdxy, abcdxy",
                "abcdef, abcxyz, -",
                "abcdefghi, abcdefxyz, abcdefxyz",
                "abcdefghi, abcdefghixyz, abcdefghixyz",
                "abcdefghi, abcdef, abcdef",
                "abcdefghi, abcde, -",
                "abcdefghi, abcdefghijklm, -",
                // Among equals the first by code points, in whatever order they are given.
                "tash, task|tasl|tasg, tasg",
                "tash, tasg|tasl|task, tasg",
                "tash, bash|BASH, BASH",
                // The name itself is no suggestion for itself.
                "unit, unit, -",
                "unit, unit|units, units",
            })
    void namesTheNearest(String written, String names, @Nullable String nearest) {
        assertThat(NearestName.of(written, List.of(names.split("\\|")))).isEqualTo(nearest);
    }

    @Test
    void doesNotSearchWhereItWouldTakeLong() {
        List<String> names = new ArrayList<>(
                IntStream.range(1, 2_000).mapToObj(i -> "other-" + i).toList());
        names.add("report");
        assertThat(names).hasSize(2_000);
        assertThat(NearestName.of("reprot", names)).isEqualTo("report");
        names.add("other-2000");
        assertThat(NearestName.of("reprot", names)).isNull();

        assertThat(NearestName.of("a".repeat(64), List.of("a".repeat(63)))).isNotNull();
        assertThat(NearestName.of("a".repeat(65), List.of("a".repeat(64)))).isNull();
    }

    /** The definition itself, without tables and without leaving early. */
    @Test
    void isTheNearestByDefinition() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String written = word(random);
            List<String> names = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> word(random))
                    .toList();
            assertThat(NearestName.of(written, names))
                    .as("%s among %s", written, names)
                    .isEqualTo(nearest(written, names));
        }
    }

    private static @Nullable String nearest(String written, List<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.remove(written);
        sorted.removeIf(written::equals);
        Collections.sort(sorted);
        for (int slips = 0; slips <= Math.max(1, written.length() / 3); slips++) {
            for (String name : sorted) {
                if (slips(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)) == slips) {
                    return name;
                }
            }
        }
        return null;
    }

    private static int slips(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shorterA = a.substring(1);
        String shorterB = b.substring(1);
        if (a.charAt(0) == b.charAt(0)) {
            return slips(shorterA, shorterB);
        }
        int fewest = Math.min(slips(shorterA, shorterB), Math.min(slips(shorterA, b), slips(a, shorterB)));
        boolean swapped = a.length() > 1 && b.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0);
        return 1 + (swapped ? Math.min(fewest, slips(a.substring(2), b.substring(2))) : fewest);
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(7), 0, 4)
                .collect(StringBuilder::new, (word, i) -> word.append("abcD".charAt(i)), StringBuilder::append)
                .toString();
    }
}
