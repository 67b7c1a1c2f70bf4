package vn.dondoc.load.shape;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.source.Node;

/**
 * A shape whose value is made, or checked further, from that of another.
 *
 * @param base what is read first
 * @param derivation what is made of it
 * @param narrowing what of the derivation's checks a schema can say
 */
public record Derived<S, T>(Shape<S> base, Derivation<S, T> derivation, UnaryOperator<JsonSchema> narrowing)
        implements Shape<T> {

    /** A derivation with nothing that a schema could say. */
    public Derived(Shape<S> base, Derivation<S, T> derivation) {
        this(base, derivation, UnaryOperator.identity());
    }

    /** Makes one value of another. */
    @FunctionalInterface
    public interface Derivation<S, T> {

        /**
         * Makes it.
         *
         * @return null after a complaint, or where the value was complained of before
         */
        @Nullable
        T apply(S value, Spot spot, Complaints complaints);
    }

    @Override
    public @Nullable T read(Node node, Spot spot, Complaints complaints) {
        S value = base.read(node, spot, complaints);
        return value == null ? null : derivation.apply(value, spot, complaints);
    }

    @Override
    public JsonSchema schema(Captions captions) {
        return narrowing.apply(base.schema(captions));
    }
}
