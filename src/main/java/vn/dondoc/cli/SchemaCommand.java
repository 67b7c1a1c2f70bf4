package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.Rule;
import vn.dondoc.load.DocumentSchemas;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.load.schema.SchemaWriter;

/** {@code dondoc schema}: the input model for editors and other validators. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "In lược đồ JSON Schema (2020-12) của dữ liệu vào, cho trình soạn thảo.",
            "Prints the JSON Schema (2020-12) of the input, for editors."
        })
final class SchemaCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = {
                "Chỉ loại tài liệu này: ${COMPLETION-CANDIDATES}.",
                "Only this kind of document (default: all in one)."
            })
    @Nullable
    String kind;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {"Ghi vào tệp (mặc định: in ra).", "Write to a file (default: print)."})
    @Nullable
    Path output;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {"Biết cả các quy tắc trong thư mục này.", "Know the rules of this folder too."})
    @Nullable
    Path rules;

    /** The words that {@code KIND} may be. */
    static final class Kinds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return DocumentSchemas.kinds().iterator();
        }
    }

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> kinds = DocumentSchemas.kinds();
        if (kind != null && !kinds.contains(kind)) {
            throw new NotRunException(
                    List.of(Suggestion.unknown("KIND: ", "loại tài liệu", "kind of document", kind, kinds)));
        }
        DocumentSchemas schemas = schemas(catalogue());
        write(kind == null ? schemas.ofAll() : schemas.of(kind));
        return ExitCode.CLEAN;
    }

    /** The schemas of a catalogue's rules. */
    static DocumentSchemas schemas(Catalogue catalogue) {
        Map<String, String> captions = new HashMap<>();
        for (Rule rule : catalogue.rules()) {
            String path = "rules." + rule.id();
            captions.put(path, Captions.both(rule.title().vi(), rule.title().en()));
            for (Rule.Parameter parameter : rule.parameters()) {
                String standard = parameter.defaultValue().toPlainString();
                Bilingual words = parameter.description();
                captions.put(
                        path + "." + parameter.name(),
                        Captions.both(
                                words.vi() + "; mặc định " + standard.replace('.', ',') + ".",
                                words.en() + "; default " + standard + " (" + parameter.unit() + ")."));
            }
        }
        return new DocumentSchemas(catalogue.vocabulary(), captions);
    }

    private Catalogue catalogue() {
        return rules == null
                ? RuleBase.builtInCatalogue()
                : RuleFiles.load(surroundings.directory().resolve(rules), surroundings, RuleBase::builtIn)
                        .rules()
                        .catalogue();
    }

    private void write(JsonSchema schema) {
        try {
            if (output == null) {
                SchemaWriter.write(schema, surroundings.out());
                surroundings.out().flush();
                return;
            }
            WholeFile.write(surroundings.directory().resolve(output), out -> SchemaWriter.write(schema, out));
        } catch (IOException e) {
            throw new NotRunException(
                    "không ghi được lược đồ vào " + output + ": " + e.getMessage(),
                    "the schema cannot be written to " + output + ": " + e.getMessage());
        }
    }
}
