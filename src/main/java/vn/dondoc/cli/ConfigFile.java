package vn.dondoc.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.source.ListNode;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.Place;
import vn.dondoc.source.ReadFile;
import vn.dondoc.source.ScalarNode;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/**
 * {@code .dondoc.yaml}: options by their long names, from the working directory or the nearest folder above it, up to
 * the root of the git repository. What is wrong with it is kept until a command asks, so that help always works.
 */
final class ConfigFile {

    static final String NAME = ".dondoc.yaml";

    /** Rule files are code: a file that comes with the plans must not be able to name any. */
    private static final String NOT_IN_FILE = "rules";

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Bilingual> problems = new ArrayList<>();

    private final FileReach reach;

    private record Value(String text, Place place) {}

    private ConfigFile(FileReach reach) {
        this.reach = reach;
    }

    /** The file that holds for a directory; an empty one where there is none. */
    static ConfigFile find(Path directory) {
        for (Path folder = directory; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                ConfigFile config = new ConfigFile(new FileReach(directory, folder));
                String name = directory.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file)) {
                    config.read(SourceReader.read(SourceFile.onDisk(name, file)));
                } else {
                    config.unreadable(new Place(name, 1, 1), "unreadable-file");
                }
                return config;
            }
            boolean root = Files.exists(folder.resolve(".git"));
            if (root || !insideRepository(folder)) {
                break;
            }
        }
        return new ConfigFile(new FileReach(directory, directory));
    }

    /** An option's value as the command line would take it, or null. */
    @Nullable
    String value(String option) {
        Value value = values.get(option);
        return value == null || option.equals(NOT_IN_FILE) ? null : value.text();
    }

    /** Where an option's key stands, or null. */
    @Nullable
    Place place(String option) {
        Value value = values.get(option);
        return value == null ? null : value.place();
    }

    /** What is wrong with the file: unreadable, keys that are no option, keys that may not stand there. */
    List<Bilingual> problems(Collection<String> options) {
        List<Bilingual> found = new ArrayList<>(problems);
        values.forEach((key, value) -> {
            if (key.equals(NOT_IN_FILE)) {
                found.add(new Bilingual(
                        value.place()
                                + ": “rules” chỉ được nêu trên dòng lệnh hoặc trong DONDOC_RULES: luật là mã"
                                + " chạy được",
                        value.place()
                                + ": “rules” may only be given on the command line or in DONDOC_RULES: rules"
                                + " are code"));
            } else if (!options.contains(key)) {
                found.add(Suggestion.unknownOption(value.place() + ": ", key, options));
            } else {
                found.addAll(reach.problems(key, value.text(), value.place()));
            }
        });
        return found;
    }

    private static boolean insideRepository(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (Files.exists(above.resolve(".git"))) {
                return true;
            }
        }
        return false;
    }

    private void read(ReadFile file) {
        if (file.problem() != null) {
            unreadable(file.problem().place(), file.problem().what());
        }
        file.documents().forEach(document -> options(document.root()));
    }

    private void unreadable(Place place, String what) {
        problems.add(new Bilingual(
                place + ": không đọc được tệp cấu hình (" + what + ")",
                place + ": the configuration cannot be read (" + what + ")"));
    }

    private void options(Node root) {
        if (!(root instanceof MapNode map)) {
            wrong(root.place());
            return;
        }
        for (MapNode.Entry entry : map.entries()) {
            String text = text(entry.value());
            if (text == null) {
                wrong(entry.value().place());
            } else if (values.putIfAbsent(entry.key(), new Value(text, entry.keyPlace())) != null) {
                problems.add(new Bilingual(
                        entry.keyPlace() + ": khóa “" + entry.key() + "” lặp lại",
                        entry.keyPlace() + ": the key “" + entry.key() + "” stands twice"));
            }
        }
    }

    private void wrong(Place place) {
        problems.add(new Bilingual(
                place + ": cần dạng “tùy-chọn: giá trị” hoặc danh sách giá trị",
                place + ": must be “option: value” or a list of values"));
    }

    /** A scalar, or a list of scalars joined as the command line splits them; null for anything else. */
    private static @Nullable String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.text();
        }
        if (!(node instanceof ListNode list)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (Node item : list.items()) {
            if (!(item instanceof ScalarNode scalar)) {
                return null;
            }
            parts.add(scalar.text());
        }
        return String.join(",", parts);
    }
}
