package vn.dondoc.load.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.schema.Notation;

/**
 * A single value that may be written in several ways.
 *
 * @param what key of the sentence for a text that is none of them
 * @param forms the ways, as shapes
 * @param reading tells what a text at a spot says; null when it says nothing
 */
public record FirstOf<T>(String what, List<Scalar<?>> forms, Function<Checked<String>, @Nullable T> reading)
        implements Scalar<T> {

    @Override
    public @Nullable T parse(String text, Spot spot, Complaints complaints) {
        T value = reading.apply(new Checked<>(text, spot));
        if (value == null) {
            complaints.add(Day.suggesting(Complaint.broken(what, spot).with("value", text), text));
        }
        return value;
    }

    @Override
    public Notation notation() {
        List<Notation> notations = forms.stream().map(Scalar::notation).toList();
        List<Object> examples = new ArrayList<>();
        for (Scalar<?> form : forms) {
            examples.addAll(
                    form instanceof Choice<?> choice
                            ? choice.words().keySet()
                            : form.notation().examples());
        }
        return Notation.anyOf(what, notations, examples);
    }
}
