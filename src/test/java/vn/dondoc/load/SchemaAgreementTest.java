package vn.dondoc.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.ScalarNode;
import vn.dondoc.source.SourceDocument;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/**
 * Schema and loader agree on what a document must look like. Where every scalar is taken as text they agree both ways, but
 * for what is beyond a schema; where a tool has typed the scalars before, whatever the loader takes the schema takes.
 */
final class SchemaAgreementTest {

    private static final Validator ALL = Validator.ofAll();
    private static final Map<String, Validator> BY_KIND = new TreeMap<>();

    @Test
    void onEveryDocumentOfScenariosAndExamples() throws IOException {
        List<SourceDocument> documents = corpus();

        assertThat(documents).hasSizeGreaterThan(500);
        documents.forEach(SchemaAgreementTest::holdTogether);
    }

    @Test
    void onAWorkspaceThatUsesEveryField() {
        for (SourceDocument document : documents(Workspaces.valid())) {
            assertThat(ALL.errors(JsonReading.TEXT.of(document.root()))).isEmpty();
            assertThat(ALL.errors(JsonReading.CORE.of(document.root()))).isEmpty();
            holdTogether(document);
        }
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(
            resources = {"broken-fields.csv", "unknown-fields.csv"},
            delimiter = '|',
            quoteCharacter = '`',
            maxCharsPerColumn = -1)
    void onEachSingleChangeThatTheLoaderIsKnownToRefuse(String file, String text, String replacement, String problems) {
        String name = file + ".yaml";
        Map<String, String> changed =
                Workspaces.changed(name, ProblemTablesTest.cell(text), ProblemTablesTest.cell(replacement));

        documents(Map.of(name, changed.getOrDefault(name, ""))).forEach(SchemaAgreementTest::holdTogether);
    }

    @Test
    void onDocumentsChangedAtRandom() throws IOException {
        List<SourceDocument> documents = new ArrayList<>(documents(Workspaces.valid()));
        documents.addAll(documents(Workspaces.valid()));
        documents.addAll(corpus());
        int good = 0;
        int bad = 0;
        for (int seed = 0; seed < 6_000; seed++) {
            SourceDocument base = documents.get(seed % documents.size());
            Mutation mutation = new Mutation(seed);
            Node changed = mutation.of(base.root());
            SourceDocument document =
                    new SourceDocument("seed " + seed, 0, seed % 3 == 0 ? mutation.of(changed) : changed);
            holdTogether(document);
            if (ShapeProblems.of(document).isEmpty()) {
                good++;
            } else {
                bad++;
            }
        }
        assertThat(good).isGreaterThan(500);
        assertThat(bad).isGreaterThan(2_000);
    }

    private static void holdTogether(SourceDocument document) {
        List<Complaint> complaints = ShapeProblems.of(document);
        boolean loaderRefuses = !ShapeProblems.expressible(complaints).isEmpty();
        List<String> errors = ALL.errors(JsonReading.TEXT.of(document.root()));
        String which = document.file() + " #" + document.index() + "\nloader: " + complaints + "\nschema: " + errors
                + "\n" + JsonReading.TEXT.of(document.root());
        if (complaints.size() == ShapeProblems.expressible(complaints).size()) {
            assertThat(!errors.isEmpty()).as(which).isEqualTo(loaderRefuses);
        } else if (loaderRefuses) {
            assertThat(errors).as(which).isNotEmpty();
        }
        if (complaints.isEmpty()) {
            assertThat(ALL.errors(JsonReading.CORE.of(document.root())))
                    .as(which)
                    .isEmpty();
        }
        String kind = kind(document.root());
        if (kind != null) {
            List<String> alone =
                    BY_KIND.computeIfAbsent(kind, Validator::of).errors(JsonReading.TEXT.of(document.root()));
            assertThat(alone.isEmpty()).as(which).isEqualTo(errors.isEmpty());
        }
    }

    private static @Nullable String kind(Node root) {
        if (root instanceof MapNode map) {
            for (MapNode.Entry entry : map.entries()) {
                if (entry.key().equals("kind")
                        && entry.value() instanceof ScalarNode scalar
                        && DocumentSchemas.kinds().contains(scalar.text())) {
                    return scalar.text();
                }
            }
        }
        return null;
    }

    private static List<SourceDocument> corpus() throws IOException {
        List<SourceDocument> documents = new ArrayList<>();
        for (Path folder :
                List.of(Path.of("rules/scenarios"), Path.of("src/test/resources/examples"), Path.of("plans"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                            .sorted()
                            .map(file -> SourceReader.read(SourceFile.onDisk(file.toString(), file)))
                            .forEach(file -> documents.addAll(file.documents()));
                }
            }
        }
        return documents;
    }

    private static List<SourceDocument> documents(Map<String, String> files) {
        List<SourceDocument> documents = new ArrayList<>();
        files.forEach((name, text) ->
                documents.addAll(SourceReader.read(SourceFile.given(name, text.getBytes(StandardCharsets.UTF_8)))
                        .documents()));
        return documents;
    }
}
