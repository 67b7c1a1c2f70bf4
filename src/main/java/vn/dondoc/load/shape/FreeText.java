package vn.dondoc.load.shape;

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
}
