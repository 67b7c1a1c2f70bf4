package vn.dondoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.finding.Baseline;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Severity;
import vn.dondoc.source.SourceReader;

/**
 * A baseline as a file: a line for each finding, sorted by rule and subject, so that people can read it and branches
 * merge line by line. What stands behind the level is for people; {@code #} begins a comment.
 */
final class BaselineFile {

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{16}) (info|warning|error|critical) (\\d{1,9}) (\\S.*)");

    private static final String HEAD = """
            # dondoc: vi phạm đã biết, không làm hỏng lần chạy trừ khi nặng hơn / findings that are known and do not fail
            # dấu vân tay, mức, bậc đôn đốc, quy tắc và đối tượng / fingerprint, severity, level, rule and subject
            """;

    private BaselineFile() {}

    /** @param problems takes everything that is wrong with the file, each with its place */
    static Baseline read(Path file, String name, List<Bilingual> problems) {
        List<Baseline.Known> known = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            // A pipe could make the run wait for ever.
            unreadable(name, problems);
            return new Baseline(known);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SourceReader.MAX_BYTES + 1);
            if (bytes.length > SourceReader.MAX_BYTES) {
                problems.add(new Bilingual(
                        name + ":1:1: tệp lớn hơn 16 MiB", name + ":1:1: the file is larger than 16 MiB"));
                return new Baseline(known);
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int number = 0;
            // Editors of Windows begin a file with a byte order mark.
            for (String line : text.replaceFirst("^\\uFEFF", "").lines().toList()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Matcher matcher = LINE.matcher(line.strip());
                if (matcher.matches()) {
                    known.add(new Baseline.Known(
                            matcher.group(1),
                            Severity.parse(matcher.group(2)).orElseThrow(),
                            Integer.parseInt(matcher.group(3)),
                            matcher.group(4)));
                } else {
                    problems.add(new Bilingual(
                            name + ":" + number
                                    + ":1: không phải một dòng của tệp vi phạm đã biết; cần “dấu-vân-tay mức"
                                    + " bậc quy-tắc …”",
                            name + ":" + number
                                    + ":1: no line of a baseline; must be “fingerprint severity level rule …”"));
                }
            }
        } catch (CharacterCodingException e) {
            problems.add(new Bilingual(name + ":1:1: tệp không phải UTF-8", name + ":1:1: the file is not UTF-8"));
        } catch (IOException e) {
            unreadable(name, problems);
        }
        return new Baseline(known);
    }

    private static void unreadable(String name, List<Bilingual> problems) {
        problems.add(new Bilingual("--baseline: không đọc được " + name, "--baseline: " + name + " cannot be read"));
    }

    static void write(Path file, Baseline baseline) {
        StringBuilder text = new StringBuilder(HEAD);
        baseline.known()
                .forEach(known -> text.append(known.fingerprint())
                        .append(' ')
                        .append(known.severity().written())
                        .append(' ')
                        .append(known.level())
                        .append(' ')
                        .append(known.about())
                        .append('\n'));
        try {
            WholeFile.write(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new NotRunException(
                    "không ghi được tệp vi phạm đã biết " + file + ": " + e.getMessage(),
                    "the baseline cannot be written to " + file + ": " + e.getMessage());
        }
    }
}
