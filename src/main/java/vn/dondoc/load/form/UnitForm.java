package vn.dondoc.load.form;

import java.time.LocalDate;
import vn.dondoc.load.shape.Derived;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Fields;
import vn.dondoc.load.shape.ListShape;
import vn.dondoc.load.shape.Listing;
import vn.dondoc.load.shape.Shape;
import vn.dondoc.model.Person;

/** The registry of units (đơn vị). */
public final class UnitForm {

    public static final Field<String> ID = Field.required("id", Parts.ID);
    public static final Field<String> NAME = Field.required("name", Parts.WORDS);
    public static final Field<String> TYPE = Field.required("type", Parts.NAME);
    public static final Field<Listing<String>> ALIASES = Field.optional("aliases", Parts.NAMES);
    public static final Field<Person> HEAD = Field.optional("head", Parts.PERSON);
    public static final Field<String> MAILBOX = Field.optional("mailbox", Parts.TEXT);
    public static final Field<String> OVERSEER = Field.optional("overseer", Parts.NAME);
    public static final Field<LocalDate> ACTIVE_FROM = Field.optional("from", Parts.DAY);
    public static final Field<LocalDate> ACTIVE_TO = Field.optional("to", Parts.DAY);

    private static final Shape<Entry> LIFE = new Derived<>(
            Fields.of(ACTIVE_FROM, ACTIVE_TO),
            (entry, spot, complaints) ->
                    Parts.rising(entry.get(ACTIVE_FROM), entry.get(ACTIVE_TO), spot, complaints) ? entry : null);

    public static final Field<Entry> ACTIVE = Field.optional("active", LIFE);
    public static final Field<String> SUCCESSOR = Field.optional("successor", Parts.NAME);

    public static final Field<Listing<Entry>> UNITS = Field.optional(
            "units", new ListShape<>(Fields.of(ID, NAME, TYPE, ALIASES, HEAD, MAILBOX, OVERSEER, ACTIVE, SUCCESSOR)));

    static final Fields DOCUMENT = Fields.of(DocumentForm.KIND, UNITS);

    private UnitForm() {}
}
