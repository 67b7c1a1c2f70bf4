package vn.dondoc.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out once, when it is first asked for. Not for several threads. */
final class Lazy<T> implements Supplier<T> {

    private @Nullable Supplier<T> work;
    private @Nullable T value;

    private Lazy(Supplier<T> work) {
        this.work = work;
    }

    static <T> Lazy<T> of(Supplier<T> work) {
        return new Lazy<>(work);
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            if (work == null) {
                throw new IllegalStateException("asked for itself while it was worked out");
            }
            Supplier<T> once = work;
            work = null;
            known = once.get();
            value = known;
        }
        return known;
    }
}
