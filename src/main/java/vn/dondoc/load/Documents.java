package vn.dondoc.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DocumentForm;
import vn.dondoc.load.form.ProgramForm;
import vn.dondoc.load.form.ReportForm;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.ComplaintRoom;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Period;
import vn.dondoc.source.DocumentId;
import vn.dondoc.source.Problem;

/** Tells of each document whose it is, as far as that can be read. Units must be registered before it is asked. */
final class Documents {

    private final UnitRegister units;

    Documents(UnitRegister units) {
        this.units = units;
    }

    DocumentId idOf(ReadDocument document) {
        int index = document.index();
        Entry root = document.root();
        if (root == null || document.kind() == null) {
            return new DocumentId(index, document.writtenKind(), null, null, null, null, null);
        }
        String kind = document.writtenKind();
        return switch (document.kind()) {
            case PROGRAM -> new DocumentId(index, kind, root.name(ProgramForm.ID), null, null, null, null);
            case DECISIONS -> new DocumentId(index, kind, program(root), null, null, null, null);
            case UNIT_PLAN -> new DocumentId(index, kind, program(root), unit(root), null, null, revision(root));
            case UNIT_REPORT ->
                new DocumentId(
                        index,
                        kind,
                        program(root),
                        unit(root),
                        root.name(ReportForm.REPORT),
                        period(root),
                        revision(root));
            case UNITS, CALENDAR, WAIVERS -> new DocumentId(index, kind, null, null, null, null, null);
        };
    }

    private static @Nullable String program(Entry root) {
        return root.name(DocumentForm.PROGRAM);
    }

    private @Nullable String unit(Entry root) {
        String name = root.name(DocumentForm.UNIT);
        return name == null ? null : units.resolved(name);
    }

    private static @Nullable String revision(Entry root) {
        Integer revision = root.value(DocumentForm.REVISION);
        return revision == null ? null : revision.toString();
    }

    private static @Nullable String period(Entry root) {
        Period period = root.value(ReportForm.PERIOD);
        return period == null ? null : period.name();
    }

    /** The problems of documents, each rule once for a document and path: the first is the one nearest to the cause. */
    List<Problem> problems(List<ReadDocument> documents) {
        Map<List<Object>, Problem> problems = new LinkedHashMap<>();
        Map<String, ComplaintRoom> rooms = new LinkedHashMap<>();
        for (ReadDocument document : documents) {
            rooms.put(document.file(), document.complaints().room());
            List<Complaint> complaints = document.complaints().all();
            if (!complaints.isEmpty()) {
                DocumentId id = idOf(document);
                for (Complaint complaint : complaints) {
                    Problem problem = problem(complaint, id);
                    List<Object> key = List.of(problem.rule(), document.file(), document.index(), problem.path());
                    problems.putIfAbsent(key, problem);
                }
            }
        }
        List<Problem> all = new ArrayList<>(problems.values());
        rooms.values().forEach(room -> unlisted(room).ifPresent(all::add));
        return all;
    }

    /** What tells of a file that more is wrong with it than is listed. */
    private static Optional<Problem> unlisted(ComplaintRoom room) {
        return Optional.ofNullable(room.firstUnlisted())
                .map(first -> new Problem(
                        "DATA-01",
                        "too-many-problems",
                        Map.of(
                                "limit", Integer.toString(ComplaintRoom.MOST),
                                "more", Integer.toString(room.unlisted())),
                        first.spot().place(),
                        null,
                        "",
                        ""));
    }

    private static Problem problem(Complaint complaint, DocumentId document) {
        return new Problem(
                complaint.rule(),
                complaint.what(),
                complaint.values(),
                complaint.spot().place(),
                document,
                complaint.spot().pointer().text(),
                complaint.spot().pointer().stableText());
    }
}
