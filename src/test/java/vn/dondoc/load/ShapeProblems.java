package vn.dondoc.load;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.ProgramForm;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.ComplaintRoom;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.load.shape.Keyed;
import vn.dondoc.source.Node;
import vn.dondoc.source.SourceDocument;

/** What the loader finds wrong with a document by itself, without the rest of its run. */
final class ShapeProblems {

    /**
     * What a schema cannot say, because it compares two values, counts the digits of a text, or is lost when a document
     * becomes JSON; by the key of the sentence.
     */
    static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "from-after-to", // two days
            "endless-period",
            "ladder-not-rising", // two steps
            "pooled-not-program", // two fields, one of them with a default
            "pooled-not-percent",
            "duplicate-key", // gone in JSON
            "too-many-digits",
            "too-large-number"); // of a number in quotes

    private ShapeProblems() {}

    static List<Complaint> of(SourceDocument source) {
        ReadDocument document = DocumentReader.read(source, new ComplaintRoom());
        Complaints complaints = document.complaints();
        Entry root = document.root();
        @Nullable List<Keyed<Node>> rules = root == null ? null : root.value(ProgramForm.RULES);
        if (rules != null) {
            new RuleSettings(Validator.VOCABULARY, complaints, true).bind(rules);
        }
        return complaints.all();
    }

    /** Those that a schema must find too. */
    static List<Complaint> expressible(List<Complaint> complaints) {
        return complaints.stream()
                .filter(complaint -> !BEYOND_A_SCHEMA.contains(complaint.what()))
                .toList();
    }
}
