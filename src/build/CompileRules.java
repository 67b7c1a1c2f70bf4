import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageModel;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;

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
        builder.buildAll(OrderedProject::new, file -> true);
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
        removeOld(classes.resolve("vn/dondoc/rules"));
        for (String name : module.getFileNames()) {
            String target = name.endsWith("/drools-model") ? MODELS : name;
            if (target.endsWith(".class") || target.equals(MODELS)) {
                Path file = classes.resolve(target);
                Files.createDirectories(file.getParent());
                Files.write(file, module.getBytes(name));
            }
        }
    }

    /** Removes what an earlier build made of rules that were others then: it would go into the jar. */
    private static void removeOld(Path generated) throws IOException {
        if (!Files.exists(generated)) {
            return;
        }
        try (Stream<Path> found = Files.walk(generated)) {
            for (Path old : found.sorted(Comparator.reverseOrder()).toList()) {
                boolean empty = Files.isDirectory(old) && old.toFile().list().length == 0;
                if (empty || old.toString().endsWith(".class")) {
                    Files.delete(old);
                }
            }
        }
    }

    /**
     * The engine's own project, but for what hangs on chance: it numbers generated names in the order in which threads
     * come by, and lists facts and their properties as this start of Java happens to. Here one thread does all, and
     * facts and properties go by name, so that every build makes the same bytes.
     */
    private static final class OrderedProject extends CanonicalModelKieProject {

        OrderedProject(InternalKieModule module, ClassLoader loader) {
            super(module, loader);
        }

        @Override
        protected KnowledgeBuilder createKnowledgeBuilder(KieBaseModelImpl base, InternalKieModule module) {
            KnowledgeBuilderConfigurationImpl configuration = getBuilderConfiguration(base, module);
            configuration.setOption(ParallelRulesBuildThresholdOption.get(-1));
            configuration.setOption(ParallelLambdaExternalizationOption.DISABLED);
            ModelBuilderImpl<PackageSources> builder =
                    new ModelBuilderImpl<>(OrderedSources::new, configuration, module.getReleaseId(), false);
            modelBuilders.put(base.getName(), builder);
            return builder;
        }
    }

    /** The generated sources of a package, with what is told of facts in the order of names. */
    private static final class OrderedSources extends PackageSources {

        /** Where what is told of a fact begins. */
        private static final Pattern FACT = Pattern.compile("(?m)^(?=.* \\w+_Metadata_INSTANCE = )");

        /** A property and its number. */
        private static final Pattern NUMBERED = Pattern.compile("case \"([^\"]+)\": return (\\d+);");

        private final PackageSources generated;

        OrderedSources(PackageModel model) {
            generated = PackageSources.dumpSources(model);
        }

        @Override
        public Collection<String> getModelNames() {
            return generated.getModelNames();
        }

        @Override
        public Collection<String> getRuleUnitClassNames() {
            return generated.getRuleUnitClassNames();
        }

        @Override
        public Collection<String> getExecutableRulesClasses() {
            return generated.getExecutableRulesClasses();
        }

        @Override
        public void collectGeneratedFiles(List<GeneratedFile> files) {
            List<GeneratedFile> unordered = new ArrayList<>();
            generated.collectGeneratedFiles(unordered);
            for (GeneratedFile file : unordered) {
                files.add(
                        file.relativePath().contains("DomainClassesMetadata")
                                ? new GeneratedFile(
                                        file.type(),
                                        file.path(),
                                        ordered(new String(file.contents(), StandardCharsets.UTF_8))
                                                .getBytes(StandardCharsets.UTF_8))
                                : file);
            }
        }

        private static String ordered(String source) {
            int end = source.lastIndexOf('}');
            String[] parts = FACT.split(source.substring(0, end));
            return parts[0]
                    + Stream.of(parts)
                            .skip(1)
                            .sorted()
                            .map(OrderedSources::renumbered)
                            .collect(Collectors.joining())
                    + source.substring(end);
        }

        /** Gives the numbers to the names in their order; "this", which is no property, stays before them. */
        private static String renumbered(String fact) {
            Iterator<String> names = NUMBERED.matcher(fact)
                    .results()
                    .map(property -> property.group(1))
                    .sorted(Comparator.comparing((String name) -> !name.equals("this"))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList()
                    .iterator();
            return NUMBERED.matcher(fact)
                    .replaceAll(property -> "case \"" + names.next() + "\": return " + property.group(2) + ";");
        }
    }
}
