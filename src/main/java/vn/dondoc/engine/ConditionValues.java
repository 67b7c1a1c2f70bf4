package vn.dondoc.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.Declaration;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;
import vn.dondoc.finding.Explanation.Value;

/** What the names in a test stand for. */
final class ConditionValues {

    /** A variable or a field, and the fields of it: {@code $today}, {@code latest!.reason}; not a call, type or text. */
    private static final Pattern NAME =
            Pattern.compile("\"[^\"]*\"|(?<![\\w$.])(\\$?[a-z]\\w*(?:!?\\.[a-z]\\w*)*)(?![\\w(])|[A-Za-z_$][\\w$.]*");

    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "in", "not", "contains", "matches", "memberOf", "this", "str", "and", "or");

    private final ValueResolver resolver;

    ConditionValues(ValueResolver resolver) {
        this.resolver = resolver;
    }

    List<Value> of(String test, FactHandle fact, Bindings bindings) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(test);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name != null && !WORDS.contains(name)) {
                names.add(name);
            }
        }
        List<Value> values = new ArrayList<>();
        for (String name : names) {
            Found found = find(name, ((InternalFactHandle) fact).getObject(), bindings);
            if (found.known()) {
                values.add(new Value(name, found.value()));
            }
        }
        return List.copyOf(values);
    }

    private record Found(boolean known, @Nullable Object value) {
        static final Found NOTHING = new Found(false, null);
    }

    private Found find(String name, Object fact, Bindings bindings) {
        String[] parts = name.split("!?\\.", -1);
        Found found;
        int next = 0;
        if (parts[0].startsWith("$")) {
            Declaration declaration = bindings.declaration(parts[0]);
            if (declaration == null) {
                return Found.NOTHING;
            }
            found = new Found(true, declaration.getValue(resolver, bindings.get(declaration)));
            next = 1;
        } else {
            found = new Found(true, fact);
        }
        for (int i = next; i < parts.length && found.known() && found.value() != null; i++) {
            found = field(found.value(), parts[i]);
        }
        return found;
    }

    private static Found field(Object of, String name) {
        for (String getter : List.of(name, "is" + capital(name), "get" + capital(name))) {
            try {
                Method method = of.getClass().getMethod(getter);
                return new Found(true, method.invoke(of));
            } catch (NoSuchMethodException | IllegalAccessException e) {
                // It may have another name, or be none of the fact's.
            } catch (InvocationTargetException e) {
                return Found.NOTHING;
            }
        }
        return Found.NOTHING;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
