package vn.dondoc.load;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.load.form.DocumentForm;
import vn.dondoc.load.form.DocumentKind;
import vn.dondoc.load.shape.Complaint;
import vn.dondoc.load.shape.ComplaintRoom;
import vn.dondoc.load.shape.Complaints;
import vn.dondoc.load.shape.Pointer;
import vn.dondoc.load.shape.Spot;
import vn.dondoc.load.shape.Text;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.SourceDocument;

/** Tells a document's kind and checks its shape. It shares nothing, so that files may be read on several threads. */
final class DocumentReader {

    private static final String KIND = DocumentForm.KIND.name();

    private DocumentReader() {}

    /** @param room for what is wrong with the file that the document stands in */
    static ReadDocument read(SourceDocument source, ComplaintRoom room) {
        Complaints complaints = new Complaints(room);
        Spot root = new Spot(source.root().place(), Pointer.ROOT);
        if (!(source.root() instanceof MapNode map)) {
            complaints.add(Complaint.broken("root-not-a-map", root));
            return unknown(source, null, complaints);
        }
        String written = writtenKind(map, root, complaints);
        if (written == null) {
            return unknown(source, null, complaints);
        }
        Optional<DocumentKind> kind = DocumentKind.of(written);
        if (kind.isEmpty()) {
            return unknown(source, written, complaints);
        }
        return new ReadDocument(
                source.file(),
                source.index(),
                map.place(),
                written,
                kind.get(),
                kind.get().fields().read(map, root, complaints),
                complaints);
    }

    private static ReadDocument unknown(SourceDocument source, @Nullable String written, Complaints complaints) {
        return new ReadDocument(source.file(), source.index(), source.root().place(), written, null, null, complaints);
    }

    /** The kind as written, complained of when it is none; null when it cannot be read at all. */
    private static @Nullable String writtenKind(MapNode map, Spot root, Complaints complaints) {
        Pointer pointer = root.pointer().key(KIND);
        for (MapNode.Entry entry : map.entries()) {
            if (Text.name(entry.key()).equals(KIND)) {
                if (entry.value().isNull()) {
                    complaints.add(missing(new Spot(entry.keyPlace(), pointer)));
                    return null;
                }
                Spot spot = new Spot(entry.value().place(), pointer);
                String written = DocumentForm.KIND.shape().read(entry.value(), spot, complaints);
                if (written != null && DocumentKind.of(written).isEmpty()) {
                    complaints.add(Complaint.unknown("unknown-kind", spot)
                            .with("value", written)
                            .with("choices", String.join(", ", DocumentKind.names()))
                            .suggesting(written, DocumentKind.names()));
                }
                return written;
            }
        }
        complaints.add(missing(new Spot(root.place(), pointer)));
        return null;
    }

    private static Complaint missing(Spot spot) {
        return Complaint.broken("missing-kind", spot).with("choices", String.join(", ", DocumentKind.names()));
    }
}
