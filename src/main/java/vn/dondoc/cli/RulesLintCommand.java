package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dondoc.engine.RuleLint;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.CatalogueReader;
import vn.dondoc.finding.MessageFiles;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.finding.Visible;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.SourceFile;

/** {@code dondoc rules lint}: reviews rule files and what must stand beside them. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Soát tệp luật: đồng hồ, đọc ghi tệp, update, salience, eval, phản chiếu, phép nối chậm,",
            "thiếu danh mục, câu chữ hoặc trang.",
            "Reviews rule files for what compiles and still should not be in a rule."
        })
final class RulesLintCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = {"Tệp .drl hoặc thư mục luật (mặc định: rules).", "Files or folders (default: rules)."})
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = {"Ngôn ngữ: vi, en (mặc định: vi).", "Language (default: vi)."})
    private String language = "vi";

    RulesLintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Language spoken = RuleOptions.language(language);
        List<RuleFault> faults = new ArrayList<>();
        for (Map.Entry<Path, List<Path>> folder : byFolder().entrySet()) {
            faults.addAll(lint(folder.getKey(), folder.getValue()));
        }
        for (RuleFault fault : faults) {
            surroundings.out().print(Visible.text(RuleFiles.reason(fault).in(spoken)) + "\n");
        }
        surroundings.out().flush();
        return faults.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private List<RuleFault> lint(Path folder, List<Path> drl) throws IOException {
        List<SourceFile> beside = sources(listed(folder));
        CatalogueReader.Read catalogue = CatalogueReader.read(
                beside.stream().filter(file -> isCatalogue(file.name())).toList(), null);
        List<RuleFault> faults = new ArrayList<>(catalogue.faults());
        try {
            Map<Language, Map<String, String>> words = MessageFiles.read(beside);
            faults.addAll(RuleLint.of(sources(drl), around(folder, catalogue.catalogue(), words)));
        } catch (RuleErrors e) {
            faults.addAll(e.faults());
        }
        faults.sort(Comparator.comparing(RuleFault::place));
        return faults;
    }

    private static RuleLint.Around around(Path folder, Catalogue catalogue, Map<Language, Map<String, String>> words) {
        List<Words> languages = Stream.of(Language.values())
                .map(language -> Words.of(language, words.getOrDefault(language, Map.of())))
                .toList();
        return new RuleLint.Around(
                id -> catalogue.find(id) != null,
                id -> languages.stream().allMatch(all -> all.has(id + ".message") && all.has(id + ".remedy")),
                id -> Files.isRegularFile(folder.resolve("docs").resolve(id + ".md")));
    }

    /** The rule files asked for, by the folder that their catalogue, words and pages stand in. */
    private Map<Path, List<Path>> byFolder() throws IOException {
        Map<Path, List<Path>> byFolder = new LinkedHashMap<>();
        for (String path : paths.isEmpty() ? List.of("rules") : paths) {
            Path file = surroundings.directory().resolve(path).toAbsolutePath().normalize();
            if (Files.isDirectory(file)) {
                List<Path> drl = listed(file).stream()
                        .filter(one -> one.toString().endsWith(".drl"))
                        .toList();
                byFolder.computeIfAbsent(file, f -> new ArrayList<>()).addAll(drl);
            } else if (Files.isRegularFile(file)) {
                byFolder.computeIfAbsent(Objects.requireNonNull(file.getParent()), f -> new ArrayList<>())
                        .add(file);
            } else {
                throw new NotRunException("không có tệp hoặc thư mục: " + path, "no such file or folder: " + path);
            }
        }
        if (byFolder.values().stream().allMatch(List::isEmpty)) {
            throw new NotRunException("không có tệp .drl nào để soát", "there is no .drl file to review");
        }
        return byFolder;
    }

    private List<SourceFile> sources(List<Path> files) {
        return files.stream()
                .distinct()
                .map(file -> SourceFile.onDisk(surroundings.name(file), file))
                .toList();
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean isCatalogue(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
