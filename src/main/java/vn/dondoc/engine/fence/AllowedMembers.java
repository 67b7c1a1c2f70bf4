package vn.dondoc.engine.fence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.engine.Findings;
import vn.dondoc.engine.OwedFinding;
import vn.dondoc.engine.WaiverInForce;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Place;

/**
 * The types that rules may use and what they may use of each. Of dondoc: facts, what was written, and the sink of
 * findings, whole. Of Java: value types, and of each only what {@code allowed-members.txt} names, so that what a later
 * Java adds is refused until somebody has looked at it.
 */
final class AllowedMembers {

    private static final Set<String> FACT_PACKAGES = Set.of("vn.dondoc.fact", "vn.dondoc.model");
    private static final Set<Class<?>> OTHERS = Set.of(
            Findings.class,
            Findings.Named.class,
            OwedFinding.class,
            WaiverInForce.class,
            Place.class,
            DocumentId.class);

    /** What every object has and may be asked. */
    private static final Set<String> OF_ALL = Set.of("equals", "hashCode", "toString");

    private static final Set<String> OF_ENUMS = Set.of("name", "ordinal", "compareTo", "valueOf");

    /** What is allowed of types of Java, by the type's name. */
    private final Map<String, Set<String>> java = new HashMap<>();

    AllowedMembers() {
        try (InputStream in = AllowedMembers.class.getResourceAsStream("allowed-members.txt")) {
            if (in == null) {
                throw new IllegalStateException("allowed-members.txt is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] typeAndNames = line.split(":", 2);
        java.put(typeAndNames[0], Set.of(typeAndNames[1].strip().split("\\s+")));
    }

    /** The allowed type of a full name such as {@code vn.dondoc.model.Target.Operator}, or null. */
    @Nullable
    Class<?> type(String name) {
        Class<?> found = find(name);
        return found != null && isAllowed(found) ? found : null;
    }

    /** Whether there is a type of a full name, allowed or not. */
    static boolean exists(String name) {
        return find(name) != null;
    }

    private static @Nullable Class<?> find(String name) {
        Class<?> found = load(name);
        for (int dot = name.lastIndexOf('.'); found == null && dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
            found = load(name.substring(0, dot) + name.substring(dot).replace('.', '$'));
        }
        return found;
    }

    /** Whether a package's types may be imported together. */
    boolean isFactPackage(String name) {
        return FACT_PACKAGES.contains(name);
    }

    private boolean isAllowed(Class<?> type) {
        if (java.containsKey(type.getName()) || OTHERS.contains(type)) {
            return true;
        }
        boolean value = type.isRecord() || type.isEnum() || type.isInterface();
        return value && FACT_PACKAGES.contains(type.getPackageName()) && Modifier.isPublic(type.getModifiers());
    }

    /** Whether a rule may call a method or read a constant of a type. */
    boolean member(String type, String name) {
        Set<String> named = java.get(type);
        if (named != null) {
            return named.contains(name) || OF_ALL.contains(name);
        }
        Class<?> allowed = type(type);
        return allowed != null && (names(allowed).contains(name) || OF_ALL.contains(name));
    }

    /** What may be written behind a dot in an expression over facts of these types. */
    Set<String> names(Collection<Class<?>> roots) {
        Set<String> names = new HashSet<>(OF_ALL);
        java.values().forEach(names::addAll);
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.pop();
            if (isAllowed(type) && seen.add(type) && !java.containsKey(type.getName())) {
                names.addAll(names(type));
                for (Method method : type.getMethods()) {
                    types(method.getGenericReturnType(), waiting);
                }
            }
        }
        Set<String> properties = new HashSet<>();
        names.forEach(name -> properties.add(property(name)));
        names.addAll(properties);
        return names;
    }

    /** {@code isEmpty} may be written {@code empty}, and {@code getYear} {@code year}. */
    private static String property(String name) {
        String bare = name.startsWith("is") ? name.substring(2) : name.startsWith("get") ? name.substring(3) : "";
        return bare.isEmpty() || !Character.isUpperCase(bare.charAt(0))
                ? name
                : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    /** What a type of dondoc has of its own; what it inherits from {@code Object} is no part of it. */
    private Set<String> names(Class<?> type) {
        Set<String> names = new HashSet<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() != Object.class && isOurs(method.getDeclaringClass())) {
                names.add(method.getName());
            }
        }
        for (Field field : type.getFields()) {
            names.add(field.getName());
        }
        if (type.isEnum()) {
            names.addAll(OF_ENUMS);
        }
        return names;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("vn.dondoc.");
    }

    private static void types(Type type, Collection<Class<?>> found) {
        if (type instanceof Class<?> one) {
            found.add(one);
        } else if (type instanceof ParameterizedType several) {
            types(several.getRawType(), found);
            Arrays.stream(several.getActualTypeArguments()).forEach(argument -> types(argument, found));
        } else if (type instanceof WildcardType wildcard) {
            Arrays.stream(wildcard.getUpperBounds()).forEach(bound -> types(bound, found));
        }
    }

    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, AllowedMembers.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }
}
