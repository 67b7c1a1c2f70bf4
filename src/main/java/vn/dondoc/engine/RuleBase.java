package vn.dondoc.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.CatalogueReader;
import vn.dondoc.finding.RuleErrors;
import vn.dondoc.finding.RuleFault;
import vn.dondoc.source.Place;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.SourceReader;

/** The rules of a run: the built-in ones, and those of rule files given beside them. Shared by all sessions. */
public final class RuleBase {

    /** The global through which rules say what they find. */
    static final String FINDINGS = "findings";

    private final InternalKnowledgeBase compiled;
    private final Catalogue catalogue;
    private final Map<String, DrlRule> drlRules;
    private final boolean shipped;
    private final List<RuleText> given;
    private final RulePlaces places = new RulePlaces();

    /** Told the name of each DRL rule that fires; null: nobody is. */
    private final @Nullable Consumer<String> watcher;

    /**
     * @param shipped the built-in rules are among them
     * @param given rule files and catalogues that were not built in
     */
    RuleBase(
            InternalKnowledgeBase compiled,
            Catalogue catalogue,
            Map<String, DrlRule> drlRules,
            boolean shipped,
            List<RuleText> given) {
        this(compiled, catalogue, drlRules, shipped, given, null);
    }

    private RuleBase(
            InternalKnowledgeBase compiled,
            Catalogue catalogue,
            Map<String, DrlRule> drlRules,
            boolean shipped,
            List<RuleText> given,
            @Nullable Consumer<String> watcher) {
        this.compiled = compiled;
        this.catalogue = catalogue;
        this.drlRules = drlRules;
        this.shipped = shipped;
        this.given = given;
        this.watcher = watcher;
    }

    /** The built-in rules alone. */
    public static RuleBase builtIn() {
        return builtIn(RuleModels::load);
    }

    /** @param models gives the compiled rules; asked when the catalogue has been read */
    static RuleBase builtIn(Supplier<InternalKnowledgeBase> models) {
        CatalogueReader.Read read = shippedCatalogue();
        InternalKnowledgeBase compiled = models.get();
        DrlRules drlRules = new DrlRules(read.catalogue(), rule -> new Place(rule.getName(), 1, 1));
        drlRules.add(compiled.getKiePackages());
        List<RuleFault> faults = new ArrayList<>(read.faults());
        faults.addAll(drlRules.faults());
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the built-in rules are broken: " + faults);
        }
        return new RuleBase(compiled, read.catalogue(), drlRules.byKey(), true, List.of());
    }

    /** The catalogue of the built-in rules, without the rules themselves: for what runs none. */
    public static Catalogue builtInCatalogue() {
        return shippedCatalogue().catalogue();
    }

    /** {@link #sha256} of the built-in rules, without loading them. */
    public static String builtInSha256() {
        return RuleText.shippedDigest();
    }

    private static CatalogueReader.Read shippedCatalogue() {
        return CatalogueReader.read(
                RuleText.shippedCatalogue().stream().map(RuleText::file).toList(), null);
    }

    /**
     * The built-in rules and others.
     *
     * @param files {@code *.drl}, and catalogues of their rules ({@code *.yaml}, {@code *.yml})
     * @throws RuleErrors where any of them cannot be used, with everything that is wrong
     */
    public static RuleBase with(List<SourceFile> files) throws RuleErrors {
        return RuleFiles.read(files).besides(builtIn(RuleModels::loadFenced));
    }

    /**
     * Rules and catalogues given as files, and no built-in ones: to try rules out by themselves.
     *
     * @throws RuleErrors where any of them cannot be used, with everything that is wrong
     */
    public static RuleBase only(List<SourceFile> files) throws RuleErrors {
        return RuleFiles.read(files).alone();
    }

    /** Every rule in force. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** SHA-256 over the text of all rules and catalogues, in lower-case hex. */
    public String sha256() {
        if (shipped && given.isEmpty()) {
            return RuleText.shippedDigest();
        }
        return digest(texts());
    }

    /** All rule files and catalogues. */
    List<RuleText> texts() {
        List<RuleText> texts = new ArrayList<>(shipped ? RuleText.shipped() : List.of());
        texts.addAll(given);
        return texts;
    }

    /** The build makes the same of the rules that it ships. */
    static String digest(List<RuleText> texts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (RuleText text : texts) {
            all.writeBytes(text.name().getBytes(StandardCharsets.UTF_8));
            all.write(0);
            all.writeBytes(text.bytes());
            all.write(0);
        }
        return SourceReader.sha256(all.toByteArray());
    }

    /**
     * The same rules, which tell of every firing.
     *
     * @param watcher takes the name of the DRL rule; called by every thread that judges
     */
    public RuleBase watched(Consumer<String> watcher) {
        return new RuleBase(compiled, catalogue, drlRules, shipped, given, watcher);
    }

    /** Ids of the rules that were not built in, in the order of their files. */
    public List<String> givenIds() {
        return CatalogueReader.read(
                        given.stream()
                                .filter(RuleText::isCatalogue)
                                .map(RuleText::file)
                                .toList(),
                        null)
                .catalogue()
                .rules()
                .stream()
                .map(vn.dondoc.finding.Rule::id)
                .toList();
    }

    /** Names of the DRL rules that are cases of rules, in the order of their files. */
    public List<String> casesOf(Collection<String> ids) {
        return drlRules.entrySet().stream()
                .filter(entry -> ids.contains(entry.getValue().rule().id()))
                .sorted(Comparator.comparingInt(entry -> entry.getValue().order()))
                .map(entry -> entry.getKey().substring(entry.getKey().indexOf('/') + 1))
                .toList();
    }

    /** The tests of each DRL rule, as its file writes them, by the rule's name. */
    public Map<String, List<String>> tests() {
        Map<String, List<String>> tests = new HashMap<>();
        compiled.getKiePackages().stream()
                .flatMap(all -> all.getRules().stream())
                .forEach(rule -> tests.put(rule.getName(), ConditionTests.texts(((RuleImpl) rule).getLhs())));
        return tests;
    }

    /** How the DRL rules of an id are written; empty where it has none or does not exist. */
    public List<RuleSource> sources(String id) {
        return RuleSources.of(id, texts());
    }

    /** Where a DRL rule is written. */
    Place place(Rule rule) {
        return places.of(rule.getName(), this::texts);
    }

    InternalKnowledgeBase compiled() {
        return compiled;
    }

    Map<String, DrlRule> drlRules() {
        return drlRules;
    }

    /** Rule files and catalogues that were not built in. */
    List<RuleText> given() {
        return given;
    }

    DrlRule drl(Rule rule) {
        DrlRule drl = drlRules.get(DrlRules.key(rule));
        if (drl == null) {
            throw new IllegalStateException("no rule of the catalogue for " + rule.getName());
        }
        return drl;
    }

    /** Whether any rule could say anything: a session refuses a global that none of its rules declares. */
    boolean canSay() {
        return compiled.getGlobals().containsKey(FINDINGS);
    }

    /** A session of its own; whoever opens it disposes of it. */
    KieSession open() {
        KieSession session = compiled.newKieSession();
        Consumer<String> told = watcher;
        if (told != null) {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    told.accept(event.getMatch().getRule().getName());
                }
            });
        }
        return session;
    }
}
