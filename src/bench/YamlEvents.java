import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The yardstick of a cold check: reads the files of a folder as YAML events, and does nothing with them. */
public final class YamlEvents {

    private YamlEvents() {}

    /** @param arguments folders */
    public static void main(String[] arguments) throws IOException {
        long events = 0;
        for (String argument : arguments) {
            try (Stream<Path> found = Files.walk(Path.of(argument))) {
                List<Path> files =
                        found.filter(file -> file.toString().endsWith(".yaml")).toList();
                for (Path file : files) {
                    events += events(file);
                }
            }
        }
        System.out.println(events);
    }

    private static long events(Path file) {
        try {
            ParserImpl parser = new ParserImpl(
                    new StreamReader(Files.readString(file, StandardCharsets.UTF_8)), new LoaderOptions());
            long events = 1;
            while (!parser.getEvent().is(Event.ID.StreamEnd)) {
                events++;
            }
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
