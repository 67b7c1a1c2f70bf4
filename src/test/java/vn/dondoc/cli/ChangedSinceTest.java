package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --changed-since}, against a real git repository. */
final class ChangedSinceTest {

    @TempDir
    private Path repository;

    private Path folder = Path.of("");

    @BeforeEach
    void makeRepository() throws IOException, InterruptedException {
        folder = Files.createDirectories(repository.resolve("kế hoạch/2023"));
        Files.copy(Path.of("src/test/resources/golden/many/input/workspace.yaml"), folder.resolve("chương trình.yaml"));
        git("init", "--quiet", "--initial-branch=main");
        commit("first");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "git", "-c", "user.name=Mẫu", "-c", "user.email=mau@example.org", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
    }

    private void commit(String message) throws IOException, InterruptedException {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message", message);
    }

    private Run check(String revision) {
        return Run.in(folder, "check", ".", "--as-of", "2023-06-30", "--changed-since", revision);
    }

    private void breakAPlan() throws IOException {
        Files.writeString(folder.resolve("kế hoạch phường 4.yaml"), """
                kind: UnitPlan
                program: cchc-2023
                unit: phuong-4
                submitted: 2023-01-20
                tasks: [{task: "1.1", owner: An, produkt: Kế hoạch}, {task: "1.2", owner: An}]
                """);
    }

    @Test
    void nothingChangedSoNothingFails() {
        Run run = check("HEAD");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nằm ngoài các tệp đã sửa", "Vi phạm: 10 ngoài các tệp đã sửa (không tính).");
    }

    @Test
    void aFileThatIsNotInGitYetFails() throws IOException {
        breakAPlan();

        assertThat(check("HEAD").code()).isEqualTo(1);
        assertThat(check("HEAD").out()).contains("1 lỗi, 2 cảnh báo");
    }

    @Test
    void aCommittedChangeFailsSinceTheRevisionBeforeItAndNotSinceItself() throws Exception {
        breakAPlan();
        commit("second");

        assertThat(check("HEAD~1").code()).isEqualTo(1);
        assertThat(check("main").code()).isZero();
    }

    @Test
    void aUsersSettingThatPathsBeShownFromTheFolderChangesNothing() throws Exception {
        git("config", "diff.relative", "true");
        breakAPlan();
        commit("second");

        assertThat(check("HEAD~1").code()).isEqualTo(1);
    }

    @Test
    void whatCameToTheOtherBranchMeanwhileIsNoChangeOfOurs() throws Exception {
        git("checkout", "--quiet", "-b", "mine");
        commit("mine");
        git("checkout", "--quiet", "main");
        Files.writeString(
                folder.resolve("chương trình.yaml"), Files.readString(folder.resolve("chương trình.yaml")) + "# sửa\n");
        commit("theirs");
        git("checkout", "--quiet", "mine");

        assertThat(check("main").code()).isZero();
    }

    @Test
    void evidenceInAChangedFileFailsToo() throws IOException {
        Files.writeString(
                folder.resolve("báo cáo.yaml"), "kind: Calendar\nholidays: [{date: 2023-01-20, name: Tết}]\n");
        assertThat(check("HEAD").code()).isZero();

        Path program = folder.resolve("chương trình.yaml");
        Files.writeString(program, Files.readString(program).replace("Đối thoại với người dân", "Đối thoại"));
        assertThat(check("HEAD").code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-branch", "--output=x", "-h", "", "HEAD:x", "0123456789"})
    void whatIsNoRevisionIsTwo(String revision) {
        Run run = check(revision);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--changed-since");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void outsideOfARepositoryIsTwo(@TempDir Path elsewhere) throws IOException {
        Files.copy(folder.resolve("chương trình.yaml"), elsewhere.resolve("a.yaml"));

        Run run = Run.in(elsewhere, "check", ".", "--as-of", "2023-06-30", "--changed-since", "HEAD");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("kho git");
    }
}
