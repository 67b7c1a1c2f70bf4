package vn.dondoc.load;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What drops out stays a name: what refers to it is passed over in silence, and what else is wrong is still said. */
final class LeftBehindTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(resources = "left-behind.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = -1)
    void aChangeGivesExactlyItsProblems(String file, String text, String replacement, String problems) {
        ProblemTablesTest.hold(file, text, replacement, problems);
    }
}
