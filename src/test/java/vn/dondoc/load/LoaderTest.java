package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LoaderTest {

    @Test
    void bindsAValidWorkspaceWithoutAProblem() {
        Loaded loaded = Workspaces.load(Workspaces.valid());

        assertThat(Workspaces.problems(loaded)).isEmpty();
    }
}
