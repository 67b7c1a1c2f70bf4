package vn.dondoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dondoc.model.Workspace;

/** Two ways to the same assignments, on generated workspaces: who holds what, how it stands, when it is due. */
final class DerivationAgreementTest {

    private static final int WORKSPACES = 3_000;

    @Test
    void agreesWithPlainLoops() {
        Map<Status, Integer> seen = new HashMap<>();
        for (long seed = 0; seed < WORKSPACES; seed++) {
            Workspace workspace = GeneratedWorkspace.of(seed);
            LocalDate asOf = GeneratedWorkspace.FROM.plusDays(seed % 200);

            Map<String, String> derived = derived(workspace, asOf, seen);

            assertThat(derived)
                    .as("seed %d as of %s", seed, asOf)
                    .isEqualTo(new PlainHoldings(workspace, asOf).lines());
        }
        // A generator that made nothing of a kind would prove nothing of it.
        assertThat(seen.keySet()).containsExactlyInAnyOrder(Status.values());
        assertThat(seen.values()).allMatch(count -> count > WORKSPACES / 10);
    }

    private static Map<String, String> derived(Workspace workspace, LocalDate asOf, Map<Status, Integer> seen) {
        Map<String, String> lines = new TreeMap<>();
        for (ProgramFacts program : Derivation.derive(workspace, asOf)) {
            for (List<Object> facts : program.byUnit().values()) {
                for (Object fact : facts) {
                    if (fact instanceof Assignment a) {
                        String occurrence = a.occurrence() == null ? "" : a.occurrence();
                        lines.put(a.subject().unit() + "/" + a.task() + "/" + occurrence, a.status() + " " + a.due());
                        seen.merge(a.status(), 1, Integer::sum);
                    }
                }
            }
        }
        return lines;
    }
}
