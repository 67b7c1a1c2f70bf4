package vn.dondoc.engine;

import java.nio.charset.StandardCharsets;
import vn.dondoc.source.SourceFile;

/** A rule of one's own, as a rule file and its catalogue, and a program that it has something to say of. */
final class OwnRule {

    static final String CATALOGUE = """
            rules:
              - id: OWN-01
                title: {vi: Nhiệm vụ có tên ngắn, en: A task has a short title}
                severity: warning
                per: [unit, task]
                basis: {kind: assumed, vi: Ví dụ, en: An example}
                parameters:
                  - {name: length, default: 10, unit: letters, description: {vi: Độ dài, en: Length}}
            """;
    static final String HEADER = """
            package vn.example
            dialect "java"
            import vn.dondoc.fact.Assignment
            import vn.dondoc.fact.Limit
            global vn.dondoc.engine.Findings findings
            """;
    static final String RULE = """
            rule "OWN-01 nhiệm vụ có tên ngắn"
            when
                Limit(name == "OWN-01.length", $length : whole)
                $assignment : Assignment(title.length > $length)
            then
                findings.about($assignment)
                        .with("length", $assignment.title().length());
            end
            """;
    static final String PROGRAM = Run.PROGRAM + """
            tasks:
              - {id: "1.1", area: "1", title: Ngắn, lead: [phuong-1], timing: 2023-12-31}
              - {id: "1.2", area: "1", title: Một nhiệm vụ có tên dài, lead: [phuong-1], timing: 2023-12-31}
            """;

    private OwnRule() {}

    static SourceFile file(String name, String text) {
        return SourceFile.given(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
