package vn.dondoc.engine.fence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.fence.Refusal.Why;

/**
 * Holds a parsed rule file against what it may say, before the compiler sees it: the compiler itself would run some of
 * it, such as the default values of declared types. What is not known is refused.
 */
public final class SourceFence {

    private static final Set<String> ANNOTATIONS = Set.of("because", "severity", "unindexed");

    /** The engine evaluates what stands in an annotation, whatever it is. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"\\\\]*\"|[a-z][A-Za-z0-9]*");

    private final AllowedMembers allowed = new AllowedMembers();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<AttributeDescr> ofTheFile = new ArrayList<>();
    private final Map<String, Class<?>> imported = new HashMap<>();
    private final Set<String> packages = new HashSet<>();

    private SourceFence() {}

    /**
     * Everything in a file that no rule may say, in the order of the file.
     */
    public static List<Refusal> refusals(PackageDescr file) {
        SourceFence fence = new SourceFence();
        file.getImports().forEach(fence::imports);
        fence.declarations(file);
        for (RuleDescr rule : file.getRules()) {
            fence.rule(rule);
        }
        return List.copyOf(fence.refusals);
    }

    private void imports(ImportDescr one) {
        String target = one.getTarget();
        if (target.endsWith(".*")) {
            String name = target.substring(0, target.length() - 2);
            if (allowed.isFactPackage(name)) {
                packages.add(name);
                return;
            }
        } else {
            Class<?> type = allowed.type(target);
            if (type != null) {
                imported.put(type.getSimpleName(), type);
                return;
            }
            if (!AllowedMembers.exists(target)) {
                // The compiler says so, and better.
                return;
            }
        }
        refuse(null, one, target, Why.IMPORT);
    }

    private void declarations(PackageDescr file) {
        List<BaseDescr> declared = new ArrayList<>(file.getFunctionImports());
        declared.addAll(file.getAccumulateImports());
        declared.addAll(file.getFunctions());
        declared.addAll(file.getTypeDeclarations());
        declared.addAll(file.getEnumDeclarations());
        declared.addAll(file.getEntryPointDeclarations());
        declared.addAll(file.getWindowDeclarations());
        if (file.getUnit() != null) {
            declared.add(file.getUnit());
        }
        declared.forEach(one -> refuse(null, one, DeclaredAs.word(one), Why.DECLARATION));
        ofTheFile.addAll(file.getAttributes());
        ofTheFile.forEach(attribute -> attribute(null, attribute));
    }

    private void rule(RuleDescr rule) {
        if (rule.isQuery()) {
            refuse(rule, rule, "query", Why.DECLARATION);
            return;
        }
        if (rule.getParentName() != null) {
            refuse(rule, rule, "extends", Why.DECLARATION);
        }
        if (rule.getUnit() != null) {
            refuse(rule, rule, "unit", Why.DECLARATION);
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            refuse(rule, rule, "then[...]", Why.CONDITION);
        }
        rule.getAttributes().values().stream()
                .filter(attribute -> !ofTheFile.contains(attribute))
                .forEach(attribute -> attribute(rule, attribute));
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            boolean known = ANNOTATIONS.contains(annotation.getName());
            if (!known || !LITERAL.matcher(value(annotation)).matches()) {
                refuse(rule, annotation, "@" + annotation.getName(), Why.ANNOTATION);
            }
        }
        new ConditionFence(rule, this).check();
    }

    private static String value(AnnotationDescr annotation) {
        return annotation.getValueMap().size() == 1 ? annotation.getSingleValueAsString() : "";
    }

    private void attribute(@Nullable RuleDescr rule, AttributeDescr attribute) {
        boolean dialect = attribute.getName().equals("dialect");
        if (!dialect || !attribute.getValue().equals("java")) {
            String words = dialect ? attribute.getValue() : attribute.getName();
            refuse(rule, attribute, words, Why.ATTRIBUTE);
        }
    }

    AllowedMembers allowed() {
        return allowed;
    }

    /** The allowed type that a name stands for in this file, or null. */
    @Nullable
    Class<?> resolve(String name) {
        Class<?> found = imported.get(name);
        if (found == null && name.contains(".")) {
            found = allowed.type(name);
        }
        for (String one : packages) {
            found = found == null ? allowed.type(one + "." + name) : found;
        }
        return found == null ? allowed.type("java.lang." + name) : found;
    }

    void refuse(@Nullable RuleDescr rule, BaseDescr where, String words, Why why) {
        int line = where.getLine() > 0 ? where.getLine() : rule == null ? 1 : rule.getLine();
        refusals.add(new Refusal(rule == null ? null : rule.getName(), line, words, why));
    }
}
