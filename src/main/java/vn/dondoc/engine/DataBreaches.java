package vn.dondoc.engine;

import java.util.List;
import java.util.Map;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.Rule;
import vn.dondoc.model.Subject;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Problem;

/** What reading found wrong, as breaches of the DATA rules. */
final class DataBreaches {

    private DataBreaches() {}

    static Breach of(Catalogue catalogue, Problem problem) {
        Rule rule = catalogue.get(problem.rule());
        DocumentId document = problem.document();
        return new Breach(
                rule,
                rule.severity(),
                document == null ? Subject.ofProgram(null) : Subject.ofUnit(document.program(), document.unit()),
                null,
                null,
                0,
                problem.what(),
                List.of(),
                Map.copyOf(problem.values()),
                problem.place(),
                List.of(),
                document,
                problem.path(),
                problem.stablePath(),
                "");
    }
}
