package vn.dondoc.load.form;

import java.time.LocalDate;
import vn.dondoc.load.shape.Field;
import vn.dondoc.load.shape.Whole;
import vn.dondoc.model.Person;

/** Fields that documents of several kinds have at their root. */
public final class DocumentForm {

    public static final Field<String> KIND = Field.required("kind", Parts.WORDS);
    public static final Field<String> PROGRAM = Field.required("program", Parts.NAME);
    public static final Field<String> UNIT = Field.required("unit", Parts.NAME);
    public static final Field<Integer> REVISION = Field.optional("revision", Whole.from(1));
    public static final Field<LocalDate> SUBMITTED = Field.required("submitted", Parts.DAY);
    public static final Field<String> NUMBER = Field.optional("number", Parts.TEXT);
    public static final Field<Person> SIGNED_BY = Field.optional("signedBy", Parts.PERSON);

    private DocumentForm() {}
}
