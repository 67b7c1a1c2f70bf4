package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.fact.Derivation;
import vn.dondoc.fact.ProgramFacts;
import vn.dondoc.finding.Auditor;
import vn.dondoc.finding.Baseline;
import vn.dondoc.finding.Breach;
import vn.dondoc.finding.Directory;
import vn.dondoc.finding.ExitDecision;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Wording;
import vn.dondoc.finding.Words;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;
import vn.dondoc.source.SourceFile;

/** What must hold of every workspace, whatever it says: held against sixty that were made at random. */
final class WorkspacePropertiesTest {

    private static final RuleBase RULES = RuleBase.builtIn();
    private static final LocalDate DAY = LocalDate.of(2023, 7, 20);

    /** Nothing of a generated workspace comes later. */
    private static final LocalDate LAST = LocalDate.of(2023, 9, 15);

    /** A finding without its place and words. */
    private record Found(
            String rule,
            Subject subject,
            Severity severity,
            @Nullable LocalDate due,
            @Nullable Integer days,
            int level,
            List<String> because) {

        static Found of(Judged judged) {
            Breach breach = judged.breach();
            return new Found(
                    breach.rule().id(),
                    breach.subject(),
                    breach.severity(),
                    breach.due(),
                    breach.daysOverdue(),
                    breach.level(),
                    breach.because());
        }

        boolean isOf(String group) {
            return rule.startsWith(group + "-");
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfFilesDocumentsAndListsDoesNotMatter(long seed) {
        List<Map<String, Object>> documents = GeneratedDocuments.of(seed);
        Random random = new Random(seed);
        List<Map<String, Object>> turned = new ArrayList<>(documents.stream()
                .map(document -> changed(document, UnaryOperator.identity(), list -> turned(list, random)))
                .toList());
        Collections.shuffle(turned, random);

        assertThat(found(judge(oneFile(turned)))).isEqualTo(found(judge(oneFile(documents))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void splittingAndJoiningFilesChangesPlacesAlone(long seed) {
        List<Map<String, Object>> documents = GeneratedDocuments.of(seed);
        List<SourceFile> apart = new ArrayList<>();
        for (Map<String, Object> document : documents) {
            apart.add(GeneratedDocuments.file("d/" + (100 + apart.size()) + ".yaml", List.of(document)));
        }

        assertThat(messages(apart)).isEqualTo(messages(oneFile(documents)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNumberOfThreadsDoesNotMatter(long seed) {
        List<SourceFile> files = oneFile(GeneratedDocuments.of(seed));

        assertThat(judge(load(files), DAY, DAY, 7)).isEqualTo(judge(load(files), DAY, DAY, 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherIdOfAUnitIsAnotherIdInTheFindingsAndNothingElse(long seed) {
        List<Map<String, Object>> documents = GeneratedDocuments.of(seed);
        UnaryOperator<String> renaming = text -> text.equals("u2") ? "u2-moi" : text;
        List<Map<String, Object>> renamed = documents.stream()
                .map(document -> changed(document, renaming, UnaryOperator.identity()))
                .toList();

        Map<String, List<String>> expected = new LinkedHashMap<>();
        messages(oneFile(documents))
                .forEach((about, said) -> expected.put(about.replace("unit=u2,", "unit=u2-moi,"), said));
        assertThat(messages(oneFile(renamed))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReportMoreIsNoReportTheLess(long seed) {
        List<Map<String, Object>> documents = GeneratedDocuments.of(seed);
        Set<Subject> missing = missingReports(judge(oneFile(documents)));
        Random random = new Random(seed);

        for (Subject subject : missing) {
            List<Map<String, Object>> more = new ArrayList<>(documents);
            int month =
                    Integer.parseInt(Objects.requireNonNull(subject.period()).substring(5));
            more.add(GeneratedDocuments.report(
                    Objects.requireNonNull(subject.unit()), month, 9, DAY.minusDays(random.nextInt(5))));

            Set<Subject> stillMissing = missingReports(judge(oneFile(more)));

            assertThat(missing).containsAll(stillMissing);
            assertThat(stillMissing).doesNotContain(subject);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void daysOverdueDoNotFall(long seed) {
        Loaded loaded = load(oneFile(GeneratedDocuments.of(seed)));
        Map<String, Integer> before = new HashMap<>();
        int compared = 0;

        for (int later = 0; later < 120; later += 13) {
            for (Judged judged : judge(loaded, DAY, DAY.plusDays(later), 1)) {
                Found found = Found.of(judged);
                Integer days = found.days();
                if (days != null) {
                    Integer earlier = before.put(found.rule() + found.subject(), days);
                    assertThat(days).as("%s", found).isGreaterThanOrEqualTo(earlier == null ? 0 : earlier);
                    compared += earlier == null ? 0 : 1;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWaiverWaivesAndDoesNothingElse(long seed) {
        List<Map<String, Object>> documents = GeneratedDocuments.of(seed);
        List<Judged> before = judge(oneFile(documents));
        List<Found> waivable =
                before.stream().map(Found::of).filter(one -> !one.isOf("DATA")).toList();
        Found chosen = waivable.get(new Random(seed).nextInt(waivable.size()));
        List<Map<String, Object>> more = new ArrayList<>(documents);
        more.add(waiver(chosen));

        List<Judged> after = judge(oneFile(more));

        assertThat(found(after.stream()
                        .filter(WorkspacePropertiesTest::isOfFirstPass)
                        .toList()))
                .isEqualTo(found(before.stream()
                        .filter(WorkspacePropertiesTest::isOfFirstPass)
                        .toList()));
        assertThat(found(before))
                .containsAll(found(after.stream()
                        .filter(one -> !Found.of(one).isOf("WAIVER"))
                        .toList()));
        List<Found> waived = after.stream()
                .filter(one -> one.waivedBy() != null)
                .map(Found::of)
                .toList();
        assertThat(waived).contains(chosen).allSatisfy(one -> {
            assertThat(one.rule()).isEqualTo(chosen.rule());
            assertThat(chosen.subject().unit()).isIn(null, one.subject().unit());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsKnownDoesNotFail(long seed) {
        List<Finding> findings = findings(load(oneFile(GeneratedDocuments.of(seed))));
        ExitDecision strict = new ExitDecision(Severity.INFO, null);

        assertThat(strict.fails(findings)).isTrue();
        assertThat(strict.fails(Baseline.of(findings).mark(findings))).isFalse();
        assertThat(Baseline.of(findings).resolved(findings)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingMoreComesTheForecastOfADayIsItsCheck(long seed) {
        Loaded loaded = load(oneFile(GeneratedDocuments.of(seed)));

        for (int days : new int[] {0, 1, 30, 200}) {
            LocalDate day = LAST.plusDays(days);
            assertThat(judge(loaded, LAST, day, 1)).isEqualTo(judge(loaded, day, day, 1));
        }
    }

    /** In another order; the steps of a ladder have theirs. */
    private static List<Object> turned(List<Object> list, Random random) {
        boolean ladder = list.stream().anyMatch(item -> item instanceof Map<?, ?> step && step.containsKey("after"));
        if (!ladder) {
            Collections.shuffle(list, random);
        }
        return list;
    }

    private static Map<String, Object> waiver(Found found) {
        Map<String, Object> waiver = new LinkedHashMap<>();
        waiver.put("rule", found.rule());
        waiver.put("unit", found.subject().unit());
        waiver.put("reason", "lũ lụt");
        waiver.put("approvedBy", "Chủ tịch");
        waiver.put("expires", DAY.plusDays(30).toString());
        waiver.values().removeIf(Objects::isNull);
        return new LinkedHashMap<>(Map.of("kind", "Waivers", "waivers", List.of(waiver)));
    }

    /** What is found among the facts themselves, and not among findings or waivers. */
    private static boolean isOfFirstPass(Judged judged) {
        Found found = Found.of(judged);
        return !found.isOf("WAIVER") && !found.isOf("ESC");
    }

    private static Set<Subject> missingReports(List<Judged> judged) {
        return judged.stream()
                .map(Found::of)
                .filter(found -> found.rule().equals("REPORT-01"))
                .map(Found::subject)
                .collect(Collectors.toSet());
    }

    @SuppressWarnings("unchecked") // A copy of a map is a map.
    private static Map<String, Object> changed(
            Map<String, Object> document, UnaryOperator<String> texts, UnaryOperator<List<Object>> lists) {
        return (Map<String, Object>) GeneratedDocuments.changed(document, texts, lists);
    }

    private static List<SourceFile> oneFile(List<Map<String, Object>> documents) {
        return List.of(GeneratedDocuments.file("all.yaml", documents));
    }

    private static Loaded load(List<SourceFile> files) {
        Loaded loaded = Loader.load(files, RULES.catalogue().vocabulary());
        assertThat(loaded.workspace().programs()).hasSize(1);
        return loaded;
    }

    private static List<Judged> judge(List<SourceFile> files) {
        return judge(load(files), DAY, DAY, 1);
    }

    private static List<Judged> judge(Loaded loaded, LocalDate known, LocalDate day, int threads) {
        List<ProgramFacts> facts = Derivation.derive(loaded.workspace(), known, day);
        return new Engine(RULES)
                .judge(facts, loaded.problems(), loaded.workspace().waivers(), threads)
                .judged();
    }

    private static Set<String> found(List<Judged> judged) {
        return judged.stream()
                .map(Found::of)
                .filter(found -> !found.isOf("DATA"))
                .map(Found::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Finding> findings(Loaded loaded) {
        Wording wording = new Wording(
                Words.of(Language.VI, Map.of()),
                Words.of(Language.EN, Map.of()),
                Directory.of(loaded.workspace(), RULES.catalogue(), DAY));
        return new Auditor(wording).findings(judge(loaded, DAY, DAY, 1), one -> true);
    }

    /** What is said of each rule and subject, in both languages. */
    private static Map<String, List<String>> messages(List<SourceFile> files) {
        Map<String, List<String>> messages = new LinkedHashMap<>();
        findings(load(files)).stream()
                .filter(finding -> !finding.rule().id().startsWith("DATA-"))
                .forEach(finding -> messages.put(
                        finding.rule().id() + " " + finding.subject(),
                        Stream.of(
                                        finding.severity(),
                                        finding.message().vi(),
                                        finding.message().en(),
                                        finding.remedy().vi(),
                                        finding.level(),
                                        String.valueOf(finding.daysOverdue()))
                                .map(String::valueOf)
                                .toList()));
        assertThat(messages).isNotEmpty();
        return messages;
    }
}
