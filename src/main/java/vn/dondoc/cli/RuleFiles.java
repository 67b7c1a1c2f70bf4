package vn.dondoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.MessageFiles;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/**
 * The rules of a run and their words: the built-in ones, and those of a folder given on the command line.
 *
 * @param words sentences that the folder brings, by language and key
 */
record RuleFiles(RuleBase rules, Map<Language, Map<String, String>> words) {

    private static final List<String> RULES = List.of(".drl", ".yaml", ".yml");

    static RuleFiles load(@Nullable Path folder, Surroundings surroundings, Supplier<RuleBase> builtIn) {
        if (folder == null) {
            return new RuleFiles(builtIn.get(), Map.of());
        }
        List<SourceFile> files = files(folder, surroundings);
        if (files.stream().noneMatch(file -> file.name().endsWith(".drl"))) {
            throw new NotRunException(
                    "--rules: không có tệp .drl nào trong " + folder, "--rules: no .drl file in " + folder);
        }
        try {
            List<SourceFile> rules = files.stream()
                    .filter(file -> RULES.stream().anyMatch(file.name()::endsWith))
                    .toList();
            return new RuleFiles(RuleBase.with(rules), MessageFiles.read(files));
        } catch (RuleErrors e) {
            throw new NotRunException(e.faults().stream().map(RuleFiles::reason).toList());
        }
    }

    /** Tells whether a folder holds the same files as before; of no folder always the same. */
    static String digest(@Nullable Path folder, Surroundings surroundings) {
        StringBuilder digests = new StringBuilder();
        if (folder != null) {
            for (SourceFile file : files(folder, surroundings)) {
                try (InputStream in = file.content().open()) {
                    digests.append(SourceReader.sha256(in.readAllBytes()));
                } catch (IOException e) {
                    // Whoever loads the rules says why.
                    digests.append("unreadable");
                }
                digests.append(' ').append(file.name()).append('\n');
            }
        }
        return digests.toString();
    }

    /** What is wrong with a rule file, and where. */
    static Bilingual reason(RuleFault fault) {
        String where = fault.place() + ": " + (fault.rule() == null ? "" : "“" + fault.rule() + "”: ");
        return new Bilingual(
                where + fault.message().vi(), where + fault.message().en());
    }

    /** All sentences of a language, those of the folder over the built-in ones. */
    Words words(Language language) {
        return Words.of(language, words.getOrDefault(language, Map.of()));
    }

    private static List<SourceFile> files(Path folder, Surroundings surroundings) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .map(file -> SourceFile.onDisk(surroundings.name(file), file))
                    .toList();
        } catch (IOException e) {
            throw new NotRunException(
                    "--rules: không đọc được thư mục " + folder, "--rules: the folder " + folder + " cannot be read");
        }
    }
}
