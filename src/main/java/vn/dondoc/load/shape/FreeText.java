package vn.dondoc.load.shape;

import vn.dondoc.load.schema.Notation;

/**
 * Text for people, kept as it is written but for NFC.
 *
 * @param takesBlank whether nothing but white space will do
 */
public record FreeText(boolean takesBlank) implements Scalar<String> {

    @Override
    public String parse(String text, Spot spot, Complaints complaints) {
        return text;
    }

    @Override
    public Notation notation() {
        return Notation.text("blank", takesBlank ? null : Notation.NOT_BLANK).orTakenFor("number", "boolean");
    }
}
