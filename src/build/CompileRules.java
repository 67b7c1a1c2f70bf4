import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles the rule files of a folder to the executable model: class files, and {@code META-INF/dondoc/rule-models},
 * which names the model classes. Run by the build after the facts are compiled.
 */
public final class CompileRules {

    /** Where the engine looks for the names of the model classes. */
    private static final String MODELS = "META-INF/dondoc/rule-models";

    /** Where the engine looks for the names of the files that the rules and their catalogue were written in. */
    private static final String FILES = "META-INF/dondoc/rule-files";

    private CompileRules() {}

    /** @param arguments folder of the rules, folder of the class files */
    public static void main(String[] arguments) throws IOException {
        Path rules = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        KieServices services = KieServices.Factory.get();
        ReleaseId release = services.newReleaseId("vn.dondoc", "rules", "1");
        KieFileSystem sources = services.newKieFileSystem().generateAndWritePomXML(release);
        List<Path> files;
        try (Stream<Path> found = Files.list(rules)) {
            files = found.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            // Under its package's folder, as the engine expects of a rule file.
            sources.write("src/main/resources/vn/dondoc/rules/" + file.getFileName(), Files.readString(file));
        }
        KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(sources);
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        for (Message error : errors) {
            System.err.println(
                    error.getPath() + ":" + error.getLine() + ":" + error.getColumn() + ": " + error.getText());
        }
        if (!errors.isEmpty()) {
            System.exit(1);
        }
        write((InternalKieModule) builder.getKieModule(), classes);
        writeIndex(rules, classes.resolve(FILES));
    }

    private static void writeIndex(Path rules, Path index) throws IOException {
        try (Stream<Path> found = Files.list(rules)) {
            String names = found.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl") || name.endsWith(".yaml"))
                    .sorted()
                    .collect(Collectors.joining("\n"));
            Files.writeString(index, names);
        }
    }

    private static void write(InternalKieModule module, Path classes) throws IOException {
        for (String name : module.getFileNames()) {
            String target = name.endsWith("/drools-model") ? MODELS : name;
            if (target.endsWith(".class") || target.equals(MODELS)) {
                Path file = classes.resolve(target);
                Files.createDirectories(file.getParent());
                Files.write(file, module.getBytes(name));
            }
        }
    }
}
