package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.source.Place;
import vn.dondoc.source.Problem;

final class LoaderTest {

    @Test
    void bindsAValidWorkspaceWithoutAProblem() {
        Loaded loaded = Workspaces.load(Workspaces.valid());

        assertThat(Workspaces.problems(loaded)).isEmpty();
    }

    @Test
    void furtherProblemsComeInReadingOrder() {
        Loaded loaded = Workspaces.load(Workspaces.valid());
        Problem early = unsearchable("a");
        Problem late = unsearchable("z");

        assertThat(loaded.with(List.of(late)).with(List.of(early)).problems()).containsExactly(early, late);
        assertThat(loaded.with(List.of())).isSameAs(loaded);
    }

    private static Problem unsearchable(String folder) {
        return new Problem("DATA-01", "unreadable-path", Map.of(), new Place(folder, 1, 1), null, "", "");
    }
}
