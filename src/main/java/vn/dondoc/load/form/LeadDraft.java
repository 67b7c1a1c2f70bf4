package vn.dondoc.load.form;

import java.util.List;
import vn.dondoc.load.shape.Checked;

/** Who leads a task, as written. */
public sealed interface LeadDraft {

    record Listed(List<Checked<String>> units) implements LeadDraft {}

    record Selected(SelectionDraft selection) implements LeadDraft {}
}
