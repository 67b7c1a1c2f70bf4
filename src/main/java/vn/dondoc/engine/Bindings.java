package vn.dondoc.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** The facts that the conditions so far were met by, for conditions that refer to them. */
final class Bindings implements BaseTuple {

    static final Bindings NONE = new Bindings(List.of());

    private final List<Bound> bound;

    private record Bound(Pattern pattern, FactHandle handle) {}

    private Bindings(List<Bound> bound) {
        this.bound = bound;
    }

    Bindings with(Pattern pattern, FactHandle handle) {
        List<Bound> more = new ArrayList<>(bound);
        more.add(new Bound(pattern, handle));
        return new Bindings(more);
    }

    boolean has(Declaration declaration) {
        return find(declaration) != null;
    }

    /** The declaration of a name such as {@code $today}; null where no fact so far has it. */
    @Nullable
    Declaration declaration(String name) {
        for (Bound one : bound) {
            Declaration declaration = one.pattern().getDeclarations().get(name);
            if (declaration != null) {
                return declaration;
            }
        }
        return null;
    }

    private @Nullable FactHandle find(Declaration declaration) {
        for (Bound one : bound) {
            if (one.pattern().getPatternId() == declaration.getPattern().getPatternId()) {
                return one.handle();
            }
        }
        return null;
    }

    @Override
    public FactHandle get(Declaration declaration) {
        FactHandle handle = find(declaration);
        if (handle == null) {
            throw new IllegalStateException("nothing is bound to " + declaration.getIdentifier());
        }
        return handle;
    }

    @Override
    public FactHandle get(int tupleIndex) {
        for (Bound one : bound) {
            if (one.pattern().getTupleIndex() == tupleIndex) {
                return one.handle();
            }
        }
        throw new IllegalStateException("nothing is bound at " + tupleIndex);
    }

    @Override
    public FactHandle getFactHandle() {
        return bound.get(bound.size() - 1).handle();
    }

    @Override
    public Object getObject(int tupleIndex) {
        return ((InternalFactHandle) get(tupleIndex)).getObject();
    }

    @Override
    public Object getObject(Declaration declaration) {
        return ((InternalFactHandle) get(declaration)).getObject();
    }

    @Override
    public int size() {
        return toFactHandles().length;
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

    /** By the positions that the compiler gave the patterns: what asks for absence leaves its own empty. */
    @Override
    public @Nullable FactHandle[] toFactHandles() {
        int size = bound.stream()
                .mapToInt(one -> one.pattern().getTupleIndex() + 1)
                .max()
                .orElse(0);
        FactHandle[] handles = new FactHandle[size];
        bound.forEach(one -> handles[one.pattern().getTupleIndex()] = one.handle());
        return handles;
    }

    @Override
    public BaseTuple getParent() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BaseTuple getTuple(int index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getIndex() {
        return size() - 1;
    }

    @Override
    public Object getContextObject() {
        throw new UnsupportedOperationException();
    }

    @Override
    public BaseTuple skipEmptyHandles() {
        return this;
    }
}
