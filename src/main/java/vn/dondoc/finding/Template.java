package vn.dondoc.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with placeholders, parsed once. A name in braces is a value shown by its type, a name and a shape with a
 * colon between one shown in a given way; what stands in square brackets is left out where any value in it is missing.
 * A doubled opening brace or bracket stands for itself. Brackets do not nest.
 */
final class Template {

    /** Stands for a value that a sentence needs and nobody gave. */
    private static final String MISSING = "…";

    private final List<Part> parts;

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /** A piece of a sentence. */
    sealed interface Part {

        record Words(String words) implements Part {}

        record Optional(List<Part> parts) implements Part {}
    }

    /**
     * A placeholder.
     *
     * @param argument for a counted number: its noun, {@code day|days}; for others the name of the value that it is held
     *     against; empty where there is none
     */
    record Slot(String name, Shape shape, String argument) implements Part {

        static Slot parse(String inside) {
            int colon = inside.indexOf(':');
            if (colon < 0) {
                return new Slot(inside, Shape.TYPE, "");
            }
            String name = inside.substring(0, colon);
            String shape = inside.substring(colon + 1);
            int slash = shape.indexOf('/');
            if (shape.indexOf('|') >= 0) {
                return new Slot(name, Shape.COUNTED, shape);
            }
            return slash < 0
                    ? new Slot(name, Shape.of(shape), "")
                    : new Slot(name, Shape.of(shape.substring(0, slash)), shape.substring(slash + 1));
        }
    }

    /** Gives the words for placeholders. */
    interface Filling {

        /** The words, or null where there is no value. */
        @Nullable
        String fill(Slot slot);
    }

    /** @throws IllegalArgumentException where a brace or bracket is not closed, with words that say which */
    static Template parse(String written) {
        return new Template(new TemplateParser(written).parts());
    }

    String fill(Filling filling) {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Optional optional) {
                String filled = optional(optional, filling);
                sentence.append(filled == null ? "" : filled);
            } else {
                String filled = required(part, filling);
                sentence.append(filled == null ? MISSING : filled);
            }
        }
        return sentence.toString();
    }

    /** All placeholders. */
    List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        collect(parts, true, slots);
        return slots;
    }

    /** Names of the values without which the sentence has a hole. */
    Set<String> needed() {
        List<Slot> slots = new ArrayList<>();
        collect(parts, false, slots);
        Set<String> names = new LinkedHashSet<>();
        slots.forEach(slot -> names.add(slot.name()));
        return names;
    }

    private static @Nullable String optional(Part.Optional optional, Filling filling) {
        StringBuilder words = new StringBuilder();
        for (Part part : optional.parts()) {
            String filled = required(part, filling);
            if (filled == null) {
                return null;
            }
            words.append(filled);
        }
        return words.toString();
    }

    private static @Nullable String required(Part part, Filling filling) {
        return part instanceof Slot slot ? filling.fill(slot) : part instanceof Part.Words words ? words.words() : "";
    }

    private static void collect(List<Part> parts, boolean optionalToo, List<Slot> slots) {
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                slots.add(slot);
            } else if (part instanceof Part.Optional optional && optionalToo) {
                collect(optional.parts(), true, slots);
            }
        }
    }
}
