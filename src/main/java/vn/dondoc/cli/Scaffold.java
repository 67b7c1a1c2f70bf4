package vn.dondoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.finding.Bilingual;

/** The files that a new rule begins with. */
final class Scaffold {

    private static final String TEMPLATES = "/vn/dondoc/scaffold/";

    private final String id;
    private final Path folder;
    private final Surroundings surroundings;

    Scaffold(String id, Path folder, Surroundings surroundings) {
        this.id = id;
        this.folder = folder;
        this.surroundings = surroundings;
    }

    /**
     * Writes the files; message files that are there already are continued.
     *
     * @return what was written
     * @throws NotRunException where any of them is in the way; then nothing is written
     */
    List<Path> write() throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        String name = id.toLowerCase(Locale.ROOT);
        files.put(folder.resolve(name + ".drl"), template("rule.drl"));
        files.put(folder.resolve(name + ".yaml"), template("rule.yaml"));
        files.put(folder.resolve("docs").resolve(id + ".md"), template("page.md"));
        scenario("fires-after-the-days-allowed", "2023-07-11", "fires.expected", files);
        scenario("clean-on-the-last-day-allowed", "2023-07-10", "clean.expected", files);
        Map<Path, String> words = new LinkedHashMap<>();
        for (String language : List.of("vi", "en")) {
            String file = "messages_" + language + ".properties";
            Path path = folder.resolve(file);
            words.put(path, (Files.exists(path) ? endedLine(Files.readString(path)) : "") + template(file));
        }
        refuse(files, words);
        files.putAll(words);
        for (Map.Entry<Path, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            try {
                WholeFile.write(file.getKey(), out -> out.write(bytes));
            } catch (IOException e) {
                String shown = surroundings.name(file.getKey());
                throw new NotRunException("không ghi được " + shown, shown + " cannot be written");
            }
        }
        return List.copyOf(files.keySet());
    }

    private void scenario(String name, String asOf, String expected, Map<Path, String> files) {
        Path scenario = folder.resolve("scenarios").resolve(id).resolve(name);
        files.put(scenario.resolve("input.yaml"), template("input.yaml"));
        files.put(scenario.resolve("as-of.txt"), asOf + "\n");
        files.put(scenario.resolve("expected.txt"), template(expected));
    }

    private void refuse(Map<Path, String> files, Map<Path, String> words) throws IOException {
        List<Bilingual> problems = new ArrayList<>();
        for (Path file : files.keySet()) {
            if (Files.exists(file)) {
                String shown = surroundings.name(file);
                problems.add(new Bilingual("đã có tệp " + shown, shown + " exists already"));
            }
        }
        for (Path file : words.keySet()) {
            if (Files.exists(file) && Files.readString(file).contains(id + ".")) {
                String shown = surroundings.name(file);
                problems.add(
                        new Bilingual(shown + " đã có câu chữ của " + id, shown + " has words of " + id + " already"));
            }
        }
        NotRunException.throwIf(problems);
    }

    private static String endedLine(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    private String template(String name) {
        try (InputStream in = Scaffold.class.getResourceAsStream(TEMPLATES + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the build left out " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@id@", id)
                    .replace("@low@", id.toLowerCase(Locale.ROOT))
                    .replace("@name@", id.toLowerCase(Locale.ROOT).replace('-', '_'));
        } catch (IOException e) {
            throw new IllegalStateException("the template " + name + " cannot be read", e);
        }
    }
}
