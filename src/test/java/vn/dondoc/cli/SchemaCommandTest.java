package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code schema}: what is printed, and where. */
final class SchemaCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsOneSchemaForAllKindsOrForOne() throws IOException {
        JsonNode all = json(Run.in(folder, "schema").out());
        JsonNode one = json(Run.in(folder, "schema", "UnitPlan").out());

        assertThat(all.at("/$schema").asText()).endsWith("2020-12/schema");
        assertThat(all.at("/$defs").size()).isEqualTo(7);
        assertThat(one.at("/properties/kind/const").asText()).isEqualTo("UnitPlan");
        assertThat(one.at("/properties/tasks")).isEqualTo(all.at("/$defs/UnitPlan/properties/tasks"));
    }

    @Test
    void tellsOfRulesWhatTheCatalogueSays() throws IOException {
        JsonNode days = json(Run.in(folder, "schema", "Program").out())
                .at("/properties/rules/properties/TASK-02/properties/days");

        assertThat(days.at("/description").asText()).contains("mặc định 5").contains("default 5 (days)");
        assertThat(days.at("/minimum").asInt()).isZero();
    }

    @Test
    void writesToAFileInAFolderThatIsNotThereYet() throws IOException {
        Run run = Run.in(folder, "schema", "-o", ".dondoc/schema.json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(folder.resolve(".dondoc/schema.json")))
                .isEqualTo(Run.in(folder, "schema").out());
    }

    @Test
    void namesTheNearestKindAndSaysWhenAFileCannotBeWritten() throws IOException {
        Run run = Run.in(folder, "schema", "UnitPlans");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("UnitPlan”");

        Files.writeString(folder.resolve("file"), "");
        assertThat(Run.in(folder, "schema", "-o", "file/schema.json").code()).isEqualTo(2);
    }

    @Test
    void itsOptionsAreNotConfigured() throws IOException {
        Files.writeString(folder.resolve(".dondoc.yaml"), "output: elsewhere.json\n");

        assertThat(Run.in(folder, Map.of("DONDOC_OUTPUT", "elsewhere.json"), "", "schema")
                        .out())
                .isNotEmpty();
        assertThat(folder.resolve("elsewhere.json")).doesNotExist();
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
