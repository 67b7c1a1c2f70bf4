package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One change to a valid workspace, and exactly the problems that follow: rule, sentence, place and path. */
final class ProblemTablesTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(
            resources = {
                "broken-fields.csv",
                "unknown-fields.csv",
                "identities.csv",
                "references.csv",
                "left-behind.csv"
            },
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = -1)
    void aChangeGivesExactlyItsProblems(String file, String text, String replacement, String problems) {
        hold(file, text, replacement, problems);
    }

    /** @param problems {@code none}, or each as {@link Workspaces#problems} shows it, with {@code "; "} between */
    static void hold(String file, String text, String replacement, String problems) {
        var changed = Workspaces.changed(file + ".yaml", cell(text), cell(replacement));

        assertThat(Workspaces.problems(changed))
                .containsExactly(problems.equals("none") ? new String[0] : problems.split("; "));
    }

    static String cell(String written) {
        return written.equals("-") ? "" : written.replace("⏎", "\n");
    }
}
