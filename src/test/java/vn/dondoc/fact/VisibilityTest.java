package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.model.Workspace;

/** What is known on a day and no more, on generated workspaces. */
final class VisibilityTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** Documents that came later might as well not be there, now and on any later day. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatComesLaterChangesNothing(long seed) {
        Workspace workspace = GeneratedWorkspace.of(seed);
        LocalDate known = GeneratedWorkspace.FROM.plusDays(seed % 180);
        Workspace without = Visibility.on(known, workspace);

        for (long days : new long[] {0, 1, seed}) {
            ProgramFacts facts =
                    Derivation.derive(workspace, known, known.plusDays(days)).get(0);
            ProgramFacts expected =
                    Derivation.derive(without, known.plusDays(days)).get(0);

            assertThat(ofObligations(facts.programWide())).isEqualTo(ofObligations(expected.programWide()));
            facts.byUnit()
                    .forEach((unit, ofUnit) -> assertThat(ofObligations(ofUnit))
                            .as("%s, %d days on", unit, days)
                            .isEqualTo(ofObligations(expected.byUnit().getOrDefault(unit, List.of()))));
            assertThat(facts.byUnit().keySet()).containsAll(expected.byUnit().keySet());
            assertThat(facts.kpiRows()).isEqualTo(expected.kpiRows());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingMoreComesTheFutureIsWhatACheckFinds(long seed) {
        Workspace workspace = GeneratedWorkspace.of(seed);
        LocalDate last = GeneratedWorkspace.TO.plusYears(1);

        assertThat(Derivation.derive(workspace, last, last.plusDays(seed)))
                .isEqualTo(Derivation.derive(workspace, last.plusDays(seed)));
    }

    /** DATA rules judge every document read, whatever the day; a unit that has nothing else obliges to nothing. */
    private static List<Object> ofObligations(List<Object> facts) {
        return facts.stream()
                .filter(fact -> !(fact instanceof DataFact))
                .filter(fact -> !(fact instanceof UnitStanding standing) || standing.concerned())
                .toList();
    }
}
