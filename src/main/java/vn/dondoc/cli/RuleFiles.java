package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.SourceFile;

/** The rules of a run: the built-in ones, and those of a folder given on the command line. */
final class RuleFiles {

    private static final List<String> ENDINGS = List.of(".drl", ".yaml", ".yml");

    private RuleFiles() {}

    static RuleBase load(@Nullable Path folder, Surroundings surroundings) {
        if (folder == null) {
            return RuleBase.builtIn();
        }
        try {
            return RuleBase.with(files(folder, surroundings));
        } catch (RuleErrors e) {
            List<Bilingual> reasons = new ArrayList<>();
            for (RuleFault fault : e.faults()) {
                String where = fault.place() + ": " + (fault.rule() == null ? "" : "“" + fault.rule() + "”: ");
                reasons.add(new Bilingual(
                        where + fault.message().vi(), where + fault.message().en()));
            }
            throw new NotRunException(reasons);
        }
    }

    private static List<SourceFile> files(Path folder, Surroundings surroundings) {
        try (Stream<Path> found = Files.list(folder)) {
            List<SourceFile> files = found.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream().anyMatch(file.toString()::endsWith))
                    .sorted(Comparator.comparing(Path::toString))
                    .map(file -> SourceFile.onDisk(name(file, surroundings), file))
                    .toList();
            if (files.stream().noneMatch(file -> file.name().endsWith(".drl"))) {
                throw new NotRunException(
                        "--rules: không có tệp .drl nào trong " + folder, "--rules: no .drl file in " + folder);
            }
            return files;
        } catch (IOException e) {
            throw new NotRunException(
                    "--rules: không đọc được thư mục " + folder, "--rules: the folder " + folder + " cannot be read");
        }
    }

    private static String name(Path file, Surroundings surroundings) {
        return surroundings.directory().relativize(file).toString().replace('\\', '/');
    }
}
