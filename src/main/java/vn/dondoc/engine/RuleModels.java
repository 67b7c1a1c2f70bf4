package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import vn.dondoc.engine.fence.FencedBuilders;

/**
 * The built-in rules, compiled to Java when the project was built. They are found through an index that the build
 * wrote: looking through the class path for them would take longer than a small run.
 */
final class RuleModels {

    private static final String INDEX = "/META-INF/dondoc/rule-models";

    /** The index begins with the version of its own form. */
    private static final String HEADER = "Drools-Model-Version:";

    /** The package of the built-in rules. */
    static final String PACKAGE = "vn.dondoc.rules";

    private RuleModels() {}

    static InternalKnowledgeBase load() {
        return KieBaseBuilder.createKieBaseFromModel(models());
    }

    /** The same, for rules given at run time to stand beside: their classes are loaded inside the fence. */
    static InternalKnowledgeBase loadFenced() {
        return KieBaseBuilder.createKieBaseFromModel(models(), FencedBuilders.ruleBases());
    }

    private static List<Model> models() {
        List<Model> models = new ArrayList<>();
        RuleText.resource(INDEX)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(HEADER))
                .forEach(line -> models.add(model(line.strip())));
        return models;
    }

    private static Model model(String className) {
        try {
            return Class.forName(className)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules " + className + " cannot be loaded", e);
        }
    }
}
