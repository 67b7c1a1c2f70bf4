package vn.dondoc.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.source.Exclusion;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceFiles;
import vn.dondoc.source.SourceReader;

/** The files that a run reads: those that its paths name, and standard input where it is one of them. */
final class InputFiles {

    /** The path that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    private InputFiles() {}

    /** @throws NotRunException where a path names nothing that could be read */
    static SourceFiles.Search find(CheckSettings settings, Surroundings surroundings) {
        List<String> paths = new ArrayList<>(settings.paths());
        boolean standardInput = paths.removeIf(STANDARD_INPUT::equals);
        SourceFiles.Search search = find(paths, settings.exclusions(), surroundings);
        if (!standardInput) {
            return search;
        }
        List<SourceFile> files = new ArrayList<>(search.files());
        files.add(standardInput(settings, surroundings));
        return new SourceFiles.Search(files, search.bytes(), List.of(), List.of(), search.problems());
    }

    /** The files of paths, standard input left aside. */
    static SourceFiles.Search find(List<String> paths, List<Exclusion> exclusions, Surroundings surroundings) {
        SourceFiles.Search search = SourceFiles.search(surroundings.directory(), paths, exclusions);
        List<Bilingual> problems = new ArrayList<>();
        search.missing()
                .forEach(path -> problems.add(
                        new Bilingual("không có tệp hoặc thư mục: " + path, "no such file or folder: " + path)));
        search.empty()
                .forEach(path -> problems.add(new Bilingual(
                        "không có tệp .yaml hoặc .yml nào trong " + path, "no .yaml or .yml file in " + path)));
        NotRunException.throwIf(problems);
        return search;
    }

    private static SourceFile standardInput(CheckSettings settings, Surroundings surroundings) {
        try {
            byte[] bytes = surroundings.in().readNBytes(SourceReader.MAX_BYTES + 1);
            return SourceFile.given(settings.stdinFilename(), bytes);
        } catch (IOException e) {
            throw new NotRunException(
                    "không đọc được đầu vào chuẩn: " + e.getMessage(),
                    "standard input cannot be read: " + e.getMessage());
        }
    }
}
