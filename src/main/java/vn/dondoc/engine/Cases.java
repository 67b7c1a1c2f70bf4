package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.fact.Evidence;
import vn.dondoc.fact.Fact;
import vn.dondoc.finding.Breach.EvidenceNote;

/** What the cases of one rule that hold for one subject say together; of what they say differently, the first counts. */
final class Cases {

    private final List<String> because = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Set<EvidenceNote> evidence = new LinkedHashSet<>();

    void add(@Nullable String name, Map<String, Object> said, Fact about, List<Fact> matched) {
        if (name != null && !because.contains(name)) {
            because.add(name);
        }
        said.forEach(values::putIfAbsent);
        addEvidence(about);
        matched.forEach(this::addEvidence);
    }

    private void addEvidence(Fact fact) {
        for (Evidence written : fact.evidence()) {
            evidence.add(new EvidenceNote(written.what().name(), written.value(), written.place()));
        }
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
