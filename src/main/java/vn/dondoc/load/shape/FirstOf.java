package vn.dondoc.load.shape;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A single value with several spellings that no other shape tells apart.
 *
 * @param what key of the sentence for a text that is none of them
 * @param spellings how people are told of them
 * @param reading tells what a text at a spot says; null when it says nothing
 */
public record FirstOf<T>(String what, List<String> spellings, Function<Checked<String>, @Nullable T> reading)
        implements Scalar<T> {

    @Override
    public @Nullable T parse(String text, Spot spot, Complaints complaints) {
        T value = reading.apply(new Checked<>(text, spot));
        if (value == null) {
            complaints.add(Day.suggesting(Complaint.broken(what, spot).with("value", text), text));
        }
        return value;
    }
}
