package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.model.Decision;
import vn.dondoc.model.UnitPlan;
import vn.dondoc.model.UnitReport;
import vn.dondoc.model.Workspace;

/** A forecast is what a check will find, where nothing more is reported until then. */
final class ForecastTest {

    private static final RuleBase RULES = RuleBase.builtIn();

    @Test
    void whereNothingMoreComesTheForecastOfADayIsItsCheck() {
        for (Scenario scenario : ProjectScenarios.all()) {
            Workspace workspace = scenario.load(RULES).workspace();
            LocalDate last = lastDate(workspace, scenario.asOf());

            for (int days : new int[] {1, 17, 100}) {
                assertThat(Derivation.derive(workspace, last, last.plusDays(days)))
                        .as("%s, %d days on", scenario.name(), days)
                        .isEqualTo(Derivation.derive(workspace, last.plusDays(days)));
            }
        }
    }

    private static LocalDate lastDate(Workspace workspace, LocalDate least) {
        return Stream.of(
                        workspace.plans().stream().map(UnitPlan::submitted),
                        workspace.reports().stream().map(UnitReport::submitted),
                        workspace.decisions().stream().map(Decision::decided))
                .flatMap(dates -> dates)
                .filter(Objects::nonNull)
                .reduce(least, (one, other) -> one.isAfter(other) ? one : other);
    }
}
