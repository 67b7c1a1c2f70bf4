import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** Where the engine looks for the digest of those files: a run need not read them all to name it. */
    private static final String DIGEST = "META-INF/dondoc/rule-digest";

    private CompileRules() {}

    /** @param arguments folder of the rules, folder of the class files */
    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
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
        List<Path> shipped = shipped(rules);
        Files.writeString(
                classes.resolve(FILES),
                shipped.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining("\n")));
        Files.writeString(classes.resolve(DIGEST), digest(shipped));
    }

    private static List<Path> shipped(Path rules) throws IOException {
        try (Stream<Path> found = Files.list(rules)) {
            return found.filter(file ->
                            file.toString().endsWith(".drl") || file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** As the engine digests rules that are not built in: name, zero, text, zero, of each. */
    private static String digest(List<Path> files) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : files) {
            digest.update(("rules/" + file.getFileName()).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(file));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
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
