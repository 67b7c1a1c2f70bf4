package vn.dondoc.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.report.Formats;
import vn.dondoc.report.Style;
import vn.dondoc.source.SourceFiles;

/** Where results go: each format to standard output or to a file. */
final class Outputs {

    /** Why a run whose result is lost is none. */
    static final Bilingual NOT_TAKEN = new Bilingual(
            "không ghi được đầu ra chuẩn: nơi nhận đã đóng hoặc đã đầy",
            "standard output cannot be written: what takes it is closed or full");

    private final List<Output> outputs;

    /** A format by name, and the file that takes it; standard output where that is null. */
    private record Output(String format, @Nullable Path file) {}

    /** Writes the result at hand in one of the formats that there are for it. */
    @FunctionalInterface
    interface Writing {
        void write(String format, Style style, OutputStream out) throws IOException;
    }

    private Outputs(List<Output> outputs) {
        this.outputs = outputs;
    }

    /**
     * Reads what {@code --format} says: {@code FORMAT}, {@code FORMAT:FILE} or {@code FORMAT:-}; text where it says
     * nothing.
     *
     * @param formats names of the formats that there are
     * @param problems takes what is wrong with it
     */
    static Outputs of(List<String> written, List<String> formats, Surroundings surroundings, List<Bilingual> problems) {
        List<Output> outputs = new ArrayList<>();
        for (String one : written.isEmpty() ? List.of(Formats.DEFAULT) : written) {
            int colon = one.indexOf(':');
            String name = chosen(colon < 0 ? one : one.substring(0, colon), surroundings);
            String file = colon < 0 ? "-" : one.substring(colon + 1);
            if (formats.contains(name)) {
                outputs.add(new Output(name, path(file, surroundings, problems)));
            } else {
                problems.add(Suggestion.unknown("--format: ", "dạng kết quả", "format", name, formats));
            }
        }
        if (outputs.stream().filter(output -> output.file() == null).count() > 1) {
            problems.add(new Bilingual(
                    "--format: chỉ một dạng được ghi ra đầu ra chuẩn; hãy thêm :TỆP cho các dạng khác",
                    "--format: only one format can go to standard output; give the others a file (:FILE)"));
        }
        List<Path> files = outputs.stream()
                .map(Output::file)
                .filter(Objects::nonNull)
                .map(Path::normalize)
                .toList();
        if (files.stream().distinct().count() < files.size()) {
            problems.add(new Bilingual(
                    "--format: hai dạng được ghi vào cùng một tệp", "--format: two formats are written to one file"));
        }
        return new Outputs(outputs);
    }

    /**
     * Writes every output.
     *
     * @param console how standard output looks; files are always plain
     */
    void write(Writing writing, Style console, Surroundings surroundings) {
        for (Output output : outputs) {
            Path file = output.file();
            try {
                if (file == null) {
                    writing.write(output.format(), console, surroundings.out());
                    surroundings.out().flush();
                } else {
                    WholeFile.write(file, out -> writing.write(output.format(), console.forFile(), out));
                }
            } catch (IOException e) {
                throw new NotRunException(
                        "không ghi được kết quả vào " + file + ": " + e.getMessage(),
                        "the result cannot be written to " + file + ": " + e.getMessage());
            }
        }
        requireTaken(surroundings);
    }

    /** @throws NotRunException where standard output does not take what is written: a result must not get lost unseen */
    static void requireTaken(Surroundings surroundings) {
        if (surroundings.out().checkError()) {
            throw new NotRunException(List.of(NOT_TAKEN));
        }
    }

    /** Those that go to files. */
    Outputs toFiles() {
        return new Outputs(
                outputs.stream().filter(output -> output.file() != null).toList());
    }

    /** Whether one of the formats of a check shows more of programs than findings and summaries. */
    boolean needDossiers() {
        return outputs.stream().anyMatch(output -> Formats.get(output.format()).needsDossiers());
    }

    /** Whether people read what goes to standard output, if anything does. */
    boolean readByPeople() {
        return outputs.stream()
                .allMatch(output -> output.file() != null || output.format().equals(Formats.DEFAULT));
    }

    /** {@code auto} is what the surroundings show best: annotations in a workflow of GitHub, text elsewhere. */
    private static String chosen(String name, Surroundings surroundings) {
        if (!name.equals(Formats.AUTO)) {
            return name;
        }
        return surroundings.variable("GITHUB_ACTIONS").equals("true") ? Formats.ANNOTATIONS : Formats.DEFAULT;
    }

    /** Complains where a result would lie under the name of an input: it would be read as a plan, or take the place of one. */
    static void forbidInput(String option, String file, List<Bilingual> problems) {
        if (SourceFiles.isSource(file)) {
            problems.add(new Bilingual(
                    option + ": “" + file
                            + "” mang tên của tệp đầu vào, lần sau sẽ bị đọc như kế hoạch; hãy đặt tên khác",
                    option + ": “" + file
                            + "” has the name of an input file and would be read as a plan; name another"));
        }
    }

    private static @Nullable Path path(String file, Surroundings surroundings, List<Bilingual> problems) {
        if (file.equals("-") || file.isEmpty()) {
            return null;
        }
        forbidInput("--format", file, problems);
        try {
            return surroundings.directory().resolve(file);
        } catch (InvalidPathException e) {
            problems.add(new Bilingual(
                    "--format: “" + file + "” không phải tên tệp", "--format: “" + file + "” is no file name"));
            return null;
        }
    }
}
