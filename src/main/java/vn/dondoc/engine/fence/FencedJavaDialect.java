package vn.dondoc.engine.fence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.builder.impl.errors.ErrorHandler;
import org.drools.compiler.builder.impl.errors.RuleInvokerErrorHandler;
import org.drools.compiler.compiler.PackageRegistry;
import org.drools.core.rule.JavaDialectRuntimeData;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.mvel.java.JavaDialect;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import vn.dondoc.engine.fence.ClassFence.Finding;
import vn.dondoc.engine.fence.Refusal.Why;
import vn.dondoc.engine.fence.RefusedCode.Code;

/** The engine's own compiler of {@code then}, which looks at what came of it before the engine loads it. */
final class FencedJavaDialect extends JavaDialect {

    private final InternalKnowledgePackage compiled;
    private final AllowedMembers allowed = new AllowedMembers();

    /** The classes that rules were written to, by resource name. */
    private final Map<String, RuleDescr> rules = new ConcurrentHashMap<>();

    /** Classes that the engine writes from templates, to call the others. */
    private final Set<String> invokers = ConcurrentHashMap.newKeySet();

    FencedJavaDialect(
            ClassLoader loader,
            KnowledgeBuilderConfigurationImpl configuration,
            PackageRegistry registry,
            InternalKnowledgePackage compiled) {
        super(loader, configuration, registry, compiled);
        this.compiled = compiled;
    }

    @Override
    public void addClassCompileTask(
            String className, BaseDescr descr, String text, MemoryResourceReader source, ErrorHandler handler) {
        String resource = className.replace('.', '/') + ".class";
        if (handler instanceof RuleInvokerErrorHandler) {
            invokers.add(resource);
        } else if (descr instanceof RuleDescr rule) {
            rules.put(resource, rule);
        }
        super.addClassCompileTask(className, descr, text, source, handler);
    }

    /** @throws RefusedCode where a class does what no rule may do */
    @Override
    public void compileAll() {
        Map<String, byte[]> classes =
                ((JavaDialectRuntimeData) compiled.getDialectRuntimeRegistry().getDialectData(ID)).getStore();
        // What the engine itself wrote, and what was looked at before.
        Map<String, byte[]> known = Map.copyOf(classes);
        super.compileAll();
        List<Code> refused = new ArrayList<>();
        classes.forEach((resource, bytes) -> {
            if (known.get(resource) != bytes) {
                refused.addAll(refused(resource, bytes));
            }
        });
        if (!refused.isEmpty()) {
            refused.sort(Comparator.comparingInt((Code code) -> code.rule().getLine())
                    .thenComparingInt(Code::generatedLine));
            throw new RefusedCode(List.copyOf(refused));
        }
    }

    /** None or one. */
    private List<Code> refused(String resource, byte[] bytes) {
        RuleDescr rule = rules.get(resource);
        if (rule != null) {
            Finding finding = ClassFence.check(bytes, allowed);
            return finding == null
                    ? List.of()
                    : List.of(new Code(rule, finding.line(), finding.words(), finding.why()));
        }
        // A class of the rule's own, by braces that end the method that it stands in.
        return invokers.contains(resource) ? List.of() : List.of(new Code(owner(resource), 0, "class", Why.CODE));
    }

    /** The rule in whose class a further one stands, by its name; any rule where that does not tell. */
    private RuleDescr owner(String resource) {
        return rules.entrySet().stream()
                .filter(entry -> resource.startsWith(entry.getKey().replace(".class", "$")))
                .findFirst()
                .or(() -> rules.entrySet().stream().min(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new IllegalStateException("a class that no rule was written to: " + resource));
    }
}
