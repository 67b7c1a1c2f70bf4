package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.alert.Office.Found;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.Step;
import vn.dondoc.finding.Dossier.UnitEntry;
import vn.dondoc.finding.Finding.Owner;
import vn.dondoc.finding.Severity;

/** Who is told: the roles of the ladder's step, and what a role without an address falls to. */
final class RouterTest {

    private static Routes route(Found found, Dossier dossier) {
        return Router.route(List.of(found.get()), List.of(dossier));
    }

    private static List<String> addresses(Routes routes) {
        return routes.routes().stream()
                .map(route -> route.recipient().address().replace("@example.org", ""))
                .toList();
    }

    private static List<String> told(Found found) {
        return addresses(route(found, Office.dossier()));
    }

    @ParameterizedTest(name = "{0} {1} level {2}: {3}")
    @CsvSource({
        "TASK-01, ERROR, 1, phuong-1.head phuong-1",
        "TASK-01, ERROR, 2, phuong-1.head phuong-1 noi-vu.head deputy",
        "TASK-01, CRITICAL, 3, phuong-1.head noi-vu.head deputy chair",
        "TASK-01, INFO, 1, phuong-1.head phuong-1",
        "TASK-08, ERROR, 0, phuong-1.head",
        "TASK-08, CRITICAL, 0, phuong-1.head",
        "TASK-06, WARNING, 0, ''",
        "TASK-13, INFO, 0, ''",
        "TASK-02, INFO, 0, phuong-1.head phuong-1",
        "PLAN-12, INFO, 0, phuong-1.head phuong-1",
        "REPORT-10, INFO, 0, phuong-1.head phuong-1",
        // No step of this level: a level that a rule gives by itself is still told.
        "TASK-14, CRITICAL, 9, phuong-1.head",
    })
    void rolesAreThoseOfTheStep(String rule, Severity severity, int level, String told) {
        assertThat(told(Office.found(rule, "phuong-1").severity(severity).level(level)))
                .containsExactly(told.isEmpty() ? new String[0] : told.split(" ", -1));
    }

    @Test
    void waivedAndKnownFindingsAreNotSent() {
        assertThat(told(Office.found("TASK-01", "phuong-1").level(1).waived())).isEmpty();
        assertThat(told(Office.found("TASK-01", "phuong-1").level(1).known())).isEmpty();
    }

    @Test
    void theHeadIsThatOfTheUnitThatOwes() {
        Owner coordinator = new Owner(Office.COORDINATOR, null, null, "coordinator", null);
        Routes routes = route(Office.found("DIFF-03", "phuong-1").level(1).owner(coordinator), Office.dossier());

        assertThat(addresses(routes)).containsExactly("noi-vu.head", "noi-vu");
        assertThat(routes.routes().get(0).unit()).isEqualTo(Office.COORDINATOR);
    }

    @Test
    void whatAnOfficialOwesGoesToTheOfficialOnce() {
        Owner chair = new Owner(null, null, null, "chair", null);
        Routes routes = route(Office.found("DIFF-04", "phuong-1").level(3).owner(chair), Office.dossier());

        assertThat(addresses(routes)).containsExactly("chair", "noi-vu.head", "deputy");
        assertThat(routes.routes().get(0).roles()).containsExactly("head", "chair");
        assertThat(routes.routes().get(0).unit()).isEqualTo("phuong-1");
    }

    @Test
    void twoRolesThatAreOneAddressAreOneRoute() {
        UnitEntry shared = Office.unit("phuong-1", "Phuong-1@Example.org", " phuong-1@example.org ", "deputy");
        Routes routes = route(
                Office.found("TASK-01", "phuong-1").level(1),
                Office.dossier(Office.PROGRAM, List.of(shared), Office.OFFICIALS, Office.LADDER));

        assertThat(addresses(routes)).containsExactly("phuong-1");
        assertThat(routes.routes().get(0).recipient().name()).isEqualTo("Người đứng đầu phuong-1");
    }

    @ParameterizedTest(name = "head {0}, mailbox {1}, coordinator {2} and {3}: {4}")
    @CsvSource({
        "h@x.vn, m@x.vn, c@x.vn, d@x.vn, h@x.vn",
        ", m@x.vn, c@x.vn, d@x.vn, m@x.vn",
        "no address, m@x.vn, c@x.vn, d@x.vn, m@x.vn",
        ", , c@x.vn, d@x.vn, c@x.vn",
        ", , , d@x.vn, d@x.vn",
        ", , , , ",
    })
    void aHeadWithoutAnAddressFallsToTheMailboxThenToTheCoordinator(
            @Nullable String head,
            @Nullable String mailbox,
            @Nullable String coordinator,
            @Nullable String office,
            @Nullable String told) {
        Dossier dossier = Office.dossier(
                Office.PROGRAM,
                List.of(
                        Office.unit("phuong-1", head, mailbox, null),
                        Office.unit(Office.COORDINATOR, coordinator, office, null)),
                List.of(),
                Office.LADDER);
        Routes routes = route(Office.found("TASK-08", "phuong-1"), dossier);

        assertThat(routes.routes().stream().map(route -> route.recipient().address()))
                .containsExactly(told == null ? new String[0] : new String[] {told});
        boolean fell = !"h@x.vn".equals(told);
        assertThat(routes.falls()).hasSize(fell ? 1 : 0);
        if (fell) {
            Fall fall = routes.falls().get(0);
            assertThat(fall.role()).isEqualTo("head");
            assertThat(fall.unit()).isEqualTo("phuong-1");
            assertThat(fall.to() == null ? null : fall.to().address()).isEqualTo(told);
        }
    }

    @Test
    void officialsWithoutAnAddressFallToTheCoordinatorAndEachIsNamed() {
        Dossier dossier = Office.dossier(
                Office.PROGRAM,
                Office.UNITS,
                List.of(new Official("deputy", "Ông Phó", null, "bad address", null)),
                Office.LADDER);
        Routes routes = route(Office.found("TASK-01", "phuong-1").level(3), dossier);

        assertThat(addresses(routes)).containsExactly("phuong-1.head", "noi-vu.head");
        assertThat(routes.falls().stream().map(Fall::role)).containsExactly("chair", "overseer");
        assertThat(routes.falls().get(1).unit()).isEqualTo("phuong-1");
    }

    @Test
    void aStepThatTellsTheUnitTellsTheOfficialWhoOwes() {
        Owner chair = new Owner(null, null, null, "chair", null);
        Routes routes = route(Office.found("DIFF-04", "phuong-1").level(1).owner(chair), Office.dossier());

        assertThat(addresses(routes)).containsExactly("chair");
        assertThat(routes.routes().get(0).roles()).containsExactly("head", "unit");
        assertThat(routes.falls()).isEmpty();
    }

    @Test
    void aFindingConcernsItsOwnProgramOrAllOfThemInOrder() {
        Dossier late = Office.dossier("p", Office.UNITS, Office.OFFICIALS, List.of(new Step(1, 1, List.of("chair"))));
        Dossier early = Office.dossier("a", Office.UNITS, Office.OFFICIALS, List.of(new Step(1, 1, List.of("deputy"))));

        Found own = Office.found("TASK-01", "phuong-1").level(1).program("p");
        assertThat(addresses(Router.route(List.of(own.get()), List.of(late, early))))
                .containsExactly("chair");
        Found any = Office.found("DATA-01", "phuong-1").level(1).program(null);
        assertThat(addresses(Router.route(List.of(any.get()), List.of(late, early))))
                .containsExactly("deputy", "chair");
    }

    @Test
    void whatNamesNoProgramGoesToEveryCoordinator() {
        Dossier other = Office.dossier(
                "other",
                List.of(Office.unit(Office.COORDINATOR, "other@example.org", null, null)),
                List.of(),
                List.of());
        Routes routes = Router.route(
                List.of(Office.found("DATA-01", null).program(null).get()), List.of(Office.dossier(), other));

        // One registry of units serves all programs: the later says who heads the office.
        assertThat(routes.routes()).isNotEmpty();
        assertThat(routes.falls()).allMatch(fall -> fall.role().equals("head"));
    }
}
