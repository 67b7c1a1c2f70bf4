package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.load.shape.ComplaintRoom;
import vn.dondoc.source.Problem;
import vn.dondoc.source.SourceFile;

/** A file with more wrong than anybody would read: the first things are listed, the rest counted, at a place. */
final class ComplaintRoomTest {

    @Test
    void asManyAsThereIsRoomForAreListed() {
        assertThat(problems(file("a.yaml", ComplaintRoom.MOST)))
                .hasSize(ComplaintRoom.MOST)
                .allMatch(problem -> problem.rule().equals("DATA-03"));
    }

    @Test
    void oneMoreIsCountedAtItsPlace() {
        List<Problem> problems = problems(file("a.yaml", ComplaintRoom.MOST + 1));

        assertThat(problems).hasSize(ComplaintRoom.MOST + 1);
        Problem last = problems.get(ComplaintRoom.MOST);
        assertThat(last.rule()).isEqualTo("DATA-01");
        assertThat(last.what()).isEqualTo("too-many-problems");
        assertThat(last.values()).isEqualTo(Map.of("limit", "10000", "more", "1"));
        // The kind stands on the first line.
        assertThat(last.place().line()).isEqualTo(ComplaintRoom.MOST + 2);
        assertThat(last.document()).isNull();
    }

    @Test
    void theDocumentsOfAFileShareTheRoomAndFilesDoNot() {
        SourceFile split = given("a.yaml", text(ComplaintRoom.MOST - 1) + "---\n" + text(4).replace("key", "other"));

        List<Problem> problems = problems(split, file("b.yaml", 7));

        assertThat(problems.stream().filter(problem -> problem.place().file().equals("b.yaml")))
                .hasSize(7);
        assertThat(problems.stream().filter(problem -> problem.what().equals("too-many-problems")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.values()).containsEntry("more", "3"));
    }

    private static List<Problem> problems(SourceFile... files) {
        return Loader.load(List.of(files), Workspaces.VOCABULARY).problems();
    }

    private static SourceFile file(String name, int wrong) {
        return given(name, text(wrong));
    }

    private static SourceFile given(String name, String text) {
        return SourceFile.given(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(int wrong) {
        return IntStream.range(0, wrong)
                .mapToObj(i -> "key-" + i + ": 1\n")
                .collect(Collectors.joining("", "kind: Calendar\n", ""));
    }
}
