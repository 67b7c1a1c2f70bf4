package vn.dondoc.engine;

import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.reteoo.LeftTuple;
import org.drools.core.reteoo.TupleImpl;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The facts that the conditions so far were met by, for conditions that refer to them: the last one, behind those before
 * it. A tuple of the engine in kind, because compiled conditions walk through one, but none that hangs in its network.
 */
@SuppressWarnings("serial") // Never written anywhere.
final class Bindings extends LeftTuple {

    static final Bindings NONE = new Bindings(null, null, null);

    private final @Nullable Bindings before;
    private final @Nullable Pattern pattern;
    private final @Nullable InternalFactHandle fact;

    private Bindings(@Nullable Bindings before, @Nullable Pattern pattern, @Nullable InternalFactHandle fact) {
        this.before = before;
        this.pattern = pattern;
        this.fact = fact;
    }

    Bindings with(Pattern next, FactHandle handle) {
        return new Bindings(this, next, (InternalFactHandle) handle);
    }

    boolean has(Declaration declaration) {
        return find(declaration) != null;
    }

    /** The declaration of a name such as {@code $today}; null where no fact so far has it. */
    @Nullable
    Declaration declaration(String name) {
        for (Bindings one = this; one != null; one = one.before) {
            Declaration declaration =
                    one.pattern == null ? null : one.pattern.getDeclarations().get(name);
            if (declaration != null) {
                return declaration;
            }
        }
        return null;
    }

    private @Nullable InternalFactHandle find(Declaration declaration) {
        for (Bindings one = this; one != null; one = one.before) {
            if (one.pattern != null
                    && one.pattern.getPatternId() == declaration.getPattern().getPatternId()) {
                return one.fact;
            }
        }
        return null;
    }

    @Override
    public FactHandle get(Declaration declaration) {
        InternalFactHandle handle = find(declaration);
        if (handle == null) {
            throw new IllegalStateException("nothing is bound to " + declaration.getIdentifier());
        }
        return handle;
    }

    @Override
    public FactHandle get(int tupleIndex) {
        for (Bindings one = this; one != null; one = one.before) {
            if (one.fact != null && one.getIndex() == tupleIndex) {
                return one.fact;
            }
        }
        throw new IllegalStateException("nothing is bound at " + tupleIndex);
    }

    @Override
    public @Nullable InternalFactHandle getFactHandle() {
        return fact;
    }

    @Override
    public @Nullable TupleImpl getParent() {
        return before;
    }

    /** The position that the compiler gave the pattern. */
    @Override
    public int getIndex() {
        return pattern == null ? -1 : pattern.getTupleIndex();
    }

    @Override
    public Object getObject(int tupleIndex) {
        return ((InternalFactHandle) get(tupleIndex)).getObject();
    }

    @Override
    public Object getObject(Declaration declaration) {
        return ((InternalFactHandle) get(declaration)).getObject();
    }

    /** Counted in positions, as compiled conditions do to tell the facts before from their own. */
    @Override
    public int size() {
        return getIndex() + 1;
    }

    @Override
    public @Nullable Object[] toObjects() {
        return toObjects(false);
    }

    @Override
    public @Nullable Object[] toObjects(boolean reverse) {
        FactHandle[] handles = toFactHandles();
        Object[] objects = new Object[handles.length];
        for (int i = 0; i < handles.length; i++) {
            FactHandle handle = handles[reverse ? handles.length - 1 - i : i];
            objects[i] = handle == null ? null : ((InternalFactHandle) handle).getObject();
        }
        return objects;
    }

    /** By the positions of objects, among which what asks for absence has none. */
    @Override
    public @Nullable FactHandle[] toFactHandles() {
        int size = 0;
        for (Bindings one = this; one != null; one = one.before) {
            size = one.pattern == null ? size : Math.max(size, one.pattern.getObjectIndex() + 1);
        }
        FactHandle[] handles = new FactHandle[size];
        for (Bindings one = this; one != null; one = one.before) {
            if (one.pattern != null) {
                handles[one.pattern.getObjectIndex()] = one.fact;
            }
        }
        return handles;
    }
}
