package vn.dondoc.history;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Any text as what a history recorded, for somebody may have changed it: it is read, or refused. */
public final class RecordFuzz {

    private static final List<Consumer<String>> READERS =
            List.of(RunSummary::read, FindingJson::read, CatalogueJson::read);

    private RecordFuzz() {}

    /** What a fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        for (Consumer<String> reader : READERS) {
            try {
                reader.accept(text);
            } catch (HistoryException e) {
                // Refused.
            }
        }
    }
}
