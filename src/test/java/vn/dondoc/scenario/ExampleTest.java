package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Subject;
import vn.dondoc.source.SourceFiles;

/** The worked examples of the contract: the complete list of findings of each, in order. */
final class ExampleTest {

    private static final Path ALL = Path.of("src", "test", "resources", "examples");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RuleBase RULES = RuleBase.builtIn();

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> found = Files.list(ALL)) {
            return found.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatItLists(Path folder) throws IOException {
        LocalDate asOf =
                LocalDate.parse(Files.readString(folder.resolve("as-of.txt")).strip());
        Loaded loaded = Loader.load(
                SourceFiles.search(folder.toAbsolutePath(), List.of("."), List.of())
                        .files(),
                RULES.catalogue().vocabulary());
        List<String> found = new Engine(RULES)
                        .judge(
                                Derivation.derive(loaded.workspace(), asOf),
                                loaded.problems(),
                                loaded.workspace().waivers(),
                                1)
                        .judged()
                        .stream()
                        .map(ExampleTest::reduced)
                        .map(JsonNode::toString)
                        .toList();

        List<String> expected = new ArrayList<>();
        JSON.readTree(folder.resolve("expected.json").toFile()).forEach(finding -> expected.add(finding.toString()));
        assertThat(found).containsExactlyElementsOf(expected);
    }

    /** The fields that the examples compare, in their order. */
    private static ObjectNode reduced(Judged judged) {
        Breach breach = judged.breach();
        Subject subject = breach.subject();
        ObjectNode node = JSON.createObjectNode();
        node.put("rule", breach.rule().id());
        node.put("severity", breach.severity().written());
        node.put("program", subject.program());
        node.put("unit", subject.unit());
        node.put("task", subject.task());
        node.put("occurrence", subject.occurrence());
        node.put("area", subject.area());
        node.put("kpi", subject.kpi());
        node.put("report", subject.report());
        node.put("period", subject.period());
        node.put("difficulty", subject.difficulty());
        node.put("request", subject.request());
        node.put("due", text(breach.due()));
        node.put("daysOverdue", breach.daysOverdue());
        node.put("level", breach.level());
        node.put("waived", judged.waivedBy() != null);
        if (breach.path() != null) {
            node.put("file", breach.place().file());
            node.put("path", breach.path());
        }
        return node;
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
