package vn.dondoc.load.shape;

import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Captions;
import vn.dondoc.load.schema.JsonSchema;
import vn.dondoc.load.schema.Notation;
import vn.dondoc.source.Node;
import vn.dondoc.source.ScalarNode;

/**
 * A single value. Quoted or not makes no difference: the field that it stands in types it.
 *
 * @param <T> what a good text becomes
 */
public sealed interface Scalar<T> extends Shape<T>
        permits FreeText, Name, Day, PeriodName, Choice, Whole, Decimal, Flag, MonthDay, TargetText, FirstOf {

    /**
     * Reads a text that is in NFC and, but for free text, not blank.
     *
     * @return null after a complaint
     */
    @Nullable
    T parse(String text, Spot spot, Complaints complaints);

    /** Whether a blank text is a value here; elsewhere it is a complaint. */
    default boolean takesBlank() {
        return false;
    }

    /** How such a value may be written. */
    Notation notation();

    @Override
    default JsonSchema schema(Captions captions) {
        return notation().schema(captions);
    }

    @Override
    default @Nullable T read(Node node, Spot spot, Complaints complaints) {
        if (!(node instanceof ScalarNode scalar)) {
            complaints.add(Complaint.broken("not-a-scalar", spot));
            return null;
        }
        String text = Text.composed(scalar.text());
        if (!takesBlank() && Text.isBlank(text)) {
            complaints.add(Complaint.broken("blank", spot));
            return null;
        }
        return parse(text, spot, complaints);
    }
}
