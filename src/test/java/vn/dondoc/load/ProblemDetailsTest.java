package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.source.Problem;

/** What a problem tells beside its place: the name that was meant, and the path that survives entries that move. */
final class ProblemDetailsTest {

    private static Problem only(Map<String, String> files) {
        assertThat(Workspaces.load(files).problems()).hasSize(1);
        return Workspaces.load(files).problems().get(0);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "report  | submitted: 2023-06-16       | submitted: 16/6/2023      | 2023-06-16",
                "report  | submitted: 2023-06-16       | submitted: 6.16.2023      | -",
                "report  | submitted: 2023-06-16       | submitted: 2023-6-16      | -",
                "program | to: chair                   | to: chait                 | chair",
                "program | to: van-phong               | to: van-phon              | van-phong",
                "program | coordinator: phong-noi-vu   | coordinator: phong-noivu  | phong-noi-vu",
                "acts    | task: own-1                 | task: own-2               | own-1",
                "plan    | kind: UnitPlan              | kind: UnitPlans           | UnitPlan",
                "plan    | kind: UnitPlan              | kind: Chim                | -",
                "program | measure: rank               | measure: rnak             | rank",
                "program | accountable: van-phong      | acountable: van-phong     | accountable",
                "program | scope: unit                 | scope: units              | unit",
            })
    void theNearestNameIsSuggested(String file, String text, String replacement, @Nullable String suggestion) {
        Map<String, String> files = Workspaces.changed(file + ".yaml", text, replacement);

        assertThat(Workspaces.load(files).problems())
                .filteredOn(problem -> problem.place().file().equals(file + ".yaml"))
                .extracting(problem -> problem.values().get("suggestion"))
                .containsOnly(suggestion);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "report  | status: not-started         | status: sleeping          | /tasks/own-1/status",
                "report  | numerator: 992              | numerator: x              | /kpis/on-time/numerator",
                "report  | cause: biên chế             | cause: []                 | /difficulties/d1/cause",
                "report  | names: [phuong-2]           | names: [phuong-2, []]     | /names/1",
                "plan    | owner: Lê Thị D             | owner: []                 | /tasks/own-1/owner",
                "plan    | {id: own-1, area: \"2\"     | {id: [], area: \"2\"      | /tasks/1/id",
                "plan    | {id: own-1, area: \"2\"     | {id: ~, area: \"2\"       | /tasks/1",
                "program | {id: \"2\", name: Thể chế}  | {id: a/b~c, name: []}     | /areas/a~1b~0c/name",
                "acts    | note: thiếu                 | note: []                  | /decisions/1.2/note",
                "program | level: 2, after: 6          | level: 2, after: x        | /escalation/ladder/1/after",
            })
    void entriesWithAnIdAreCalledByItInFingerprints(String file, String text, String replacement, String path) {
        Map<String, String> files =
                Workspaces.changed(file + ".yaml", text.replace("\\", ""), replacement.replace("\\", ""));

        assertThat(Workspaces.load(files).problems())
                .extracting(Problem::stablePath)
                .contains(path);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0001-06-25, true",
        "0000-06-25, false",
        "9999-06-25, true",
        "2023-02-29, false",
        "2024-02-29, true",
    })
    void daysAreThoseOfTheCalendar(String day, boolean good) {
        String decided = "type: cancellation, task: \"2.1\", decided: ";
        Map<String, String> files = Workspaces.changed("acts.yaml", decided + "2023-06-25", decided + day);

        if (good) {
            assertThat(Workspaces.load(files).problems()).isEmpty();
        } else {
            assertThat(only(files).what()).isEqualTo("bad-date");
        }
    }

    @ParameterizedTest(name = "{0} digits: {1}")
    @CsvSource({"60, true", "61, false"})
    void numbersHaveAtMostSixtyCharacters(int length, boolean good) {
        String number = "0." + "0".repeat(length - 3) + "1";
        Map<String, String> files = Workspaces.changed("report.yaml", "value: 96.2", "value: " + number);

        if (good) {
            assertThat(Workspaces.load(files).problems()).isEmpty();
        } else {
            assertThat(only(files).what()).isEqualTo("too-many-digits");
        }
    }
}
