package vn.dondoc.engine.fence;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Gives the classes that rules are compiled to, and the expressions that the engine interprets, the types that they refer
 * to: those that rules may use, the engine's own, and what its own code is made of. To everything else there is no way
 * from a rule, even where it was overlooked before.
 */
final class FenceLoader extends ClassLoader {

    /** The engine that calls the rules, and the compiled built-in rules, which share a rule base with others. */
    private static final List<String> ENGINE = List.of("org.drools.", "org.kie.", "org.mvel2.", "vn.dondoc.rules.");

    /** What the engine writes into classes of its own: how it calls rules, reads fields, compares, and joins texts. */
    private static final Set<String> WRITTEN_BY_THE_ENGINE = Set.of(
            "java.io.Externalizable",
            "java.io.IOException",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.Serializable",
            "java.lang.Byte",
            "java.lang.Class",
            "java.lang.ClassCastException",
            "java.lang.ClassNotFoundException",
            "java.lang.Cloneable",
            "java.lang.Double",
            "java.lang.Error",
            "java.lang.Exception",
            "java.lang.Float",
            "java.lang.Iterable",
            "java.lang.NullPointerException",
            "java.lang.Record",
            "java.lang.RuntimeException",
            "java.lang.Short",
            "java.lang.Throwable",
            "java.lang.Void",
            "java.lang.invoke.CallSite",
            "java.lang.invoke.MethodHandle",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.StringConcatFactory",
            "java.util.ArrayList",
            "java.util.Date",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.Iterator",
            "java.util.regex.Matcher",
            "java.util.regex.Pattern");

    private final AllowedMembers allowed = new AllowedMembers();

    FenceLoader() {
        super(Objects.requireNonNull(FenceLoader.class.getClassLoader()));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean known = WRITTEN_BY_THE_ENGINE.contains(name)
                || ENGINE.stream().anyMatch(name::startsWith)
                || allowed.type(name) != null;
        if (!known) {
            throw new ClassNotFoundException(name + " is no type for rules");
        }
        return super.loadClass(name, resolve);
    }
}
