package vn.dondoc.engine.fence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The last line of the fence: from where rules are loaded there is no way to what they may not use. */
final class FenceLoaderTest {

    private static final String RULE = """
            package vn.example
            import vn.dondoc.fact.UnitStanding
            global vn.dondoc.engine.Findings findings
            rule "OWN-01 ví dụ"
            dialect "java"
            when
                $u : UnitStanding()
            then
                findings.about($u);
            end
            """;

    private static ClassLoader ofALoadedRule() {
        KnowledgeBuilder builder = FencedBuilders.builder();
        builder.add(ResourceFactory.newReaderResource(new StringReader(RULE)), ResourceType.DRL);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(FencedBuilders.ruleBases());
        base.addPackages(builder.getKnowledgePackages());
        List<Rule> rules = List.copyOf(base.getKiePackage("vn.example").getRules());
        return ((RuleImpl) rules.get(0)).getConsequence().getClass().getClassLoader();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System",
                "java.lang.Runtime",
                "java.lang.ProcessBuilder",
                "java.lang.Thread",
                "java.lang.ClassLoader",
                "java.lang.reflect.Method",
                "java.io.File",
                "java.io.FileOutputStream",
                "java.nio.file.Files",
                "java.net.Socket",
                "java.net.URL",
                "java.util.ServiceLoader",
                "java.util.concurrent.Executors",
                "javax.script.ScriptEngineManager",
                "javax.naming.InitialContext",
                "sun.misc.Unsafe",
                "vn.dondoc.engine.RuleBase",
                "vn.dondoc.source.SourceReader",
                "vn.dondoc.history.HistoryDatabase",
                "vn.dondoc.cli.Main",
                "org.sqlite.JDBC",
                "org.objectweb.asm.ClassWriter"
            })
    void givesNothingElse(String type) throws ClassNotFoundException {
        // It is there: what is refused is the way to it.
        assertThat(Class.forName(type, false, FenceLoaderTest.class.getClassLoader()))
                .isNotNull();

        assertThatThrownBy(() -> ofALoadedRule().loadClass(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void givesWhatRulesMayUse() throws ClassNotFoundException {
        ClassLoader loader = ofALoadedRule();

        for (String type : List.of(
                "java.time.LocalDate",
                "java.math.BigDecimal",
                "java.lang.String",
                "vn.dondoc.fact.Assignment",
                "vn.dondoc.model.Target$Operator",
                "vn.dondoc.engine.Findings")) {
            assertThat(loader.loadClass(type).getName()).isEqualTo(type);
        }
    }
}
