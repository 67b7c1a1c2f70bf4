package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Fact;
import vn.dondoc.finding.Breach.EvidenceNote;

/** What the cases of one rule that hold for one subject say together; of what they say differently, the first counts. */
final class Cases {

    private final List<String> because = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final List<EvidenceNote> evidence = new ArrayList<>();

    void add(@Nullable String name, Map<String, Object> said, Fact about, List<Fact> matched) {
        if (name != null && !because.contains(name)) {
            because.add(name);
        }
        said.forEach(values::putIfAbsent);
        Stream.concat(Stream.of(about), matched.stream())
                .flatMap(fact -> fact.evidence().stream())
                .map(e -> new EvidenceNote(e.what().name(), e.value(), e.place()))
                .filter(note -> !evidence.contains(note))
                .forEach(evidence::add);
    }

    List<String> because() {
        return List.copyOf(because);
    }

    Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    List<EvidenceNote> evidence() {
        return List.copyOf(evidence);
    }
}
