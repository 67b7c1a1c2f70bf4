package vn.dondoc.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Judged;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFile;

/** A run over documents written in a test. */
record Run(Judgement judgement) {

    static final RuleBase BUILT_IN = RuleBase.builtIn();

    /** Two units and their program up to its {@code tasks}; what a test is about follows. */
    static final String UNITS = """
            kind: Units
            units:
              - {id: noi-vu, name: Phòng Nội vụ, type: department, head: {name: Lê Văn An, email: an@example.org}}
              - {id: phuong-1, name: UBND Phường 1, type: ward, head: {name: Trần Thị Bình, email: binh@example.org}}
              - {id: phuong-2, name: UBND Phường 2, type: ward, head: {name: Võ Văn Cảnh, email: canh@example.org}}
            ---
            """;

    static final String PROGRAM = UNITS + """
                    kind: Program
                    id: cchc
                    title: Kế hoạch cải cách hành chính
                    language: vi
                    period: {from: 2023-01-01, to: 2023-12-31}
                    areas: [{id: "1", name: Chỉ đạo điều hành}]
                    coordinator: noi-vu
                    """;

    static Run of(String asOf, String documents) {
        return of(BUILT_IN, asOf, documents, 1);
    }

    static Run of(RuleBase rules, String asOf, String documents, int threads) {
        Loaded loaded = Loader.load(
                List.of(SourceFile.given("input.yaml", documents.getBytes(StandardCharsets.UTF_8))),
                rules.catalogue().vocabulary());
        List<ProgramFacts> facts = Derivation.derive(loaded.workspace(), LocalDate.parse(asOf));
        return new Run(new Engine(rules)
                .judge(facts, loaded.problems(), loaded.workspace().waivers(), threads));
    }

    List<Breach> breaches() {
        return judgement.judged().stream().map(Judged::breach).toList();
    }

    List<Judged> judged(String rule) {
        return judgement.judged().stream()
                .filter(j -> j.breach().rule().id().equals(rule))
                .toList();
    }

    List<Breach> of(String rule) {
        return judged(rule).stream().map(Judged::breach).toList();
    }

    /** The only breach of a rule. */
    Breach the(String rule) {
        List<Breach> all = of(rule);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " breaches of " + rule + " in " + ids());
        }
        return all.get(0);
    }

    /** Rule ids in order, one for each finding. */
    List<String> ids() {
        return breaches().stream().map(b -> b.rule().id()).toList();
    }
}
