package vn.dondoc.load;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.load.form.DecisionForm;
import vn.dondoc.load.form.DocumentForm;
import vn.dondoc.load.shape.Checked;
import vn.dondoc.load.shape.Entry;
import vn.dondoc.model.Decision;

/** Makes the decisions. */
final class DecisionBinder {

    private final ProgramRegister programs;
    private final UnitRegister units;
    private final Requests requests;
    private final List<Decision> decisions = new ArrayList<>();

    DecisionBinder(ProgramRegister programs, UnitRegister units, Requests requests) {
        this.programs = programs;
        this.units = units;
        this.requests = requests;
    }

    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    void bind(ReadDocument document, Entry root) {
        References references = new References(document.complaints(), units);
        JudgedProgram judged = references.named(root.get(DocumentForm.PROGRAM), programs.byId(), "unknown-program");
        if (judged == null) {
            return;
        }
        for (Checked<Entry> checked : root.items(DecisionForm.DECISIONS)) {
            if (!requests.isRepeated(checked.value())) {
                Decision decision = new DecisionLine(checked.value(), judged, references).bind();
                if (decision != null) {
                    decisions.add(decision);
                }
            }
        }
    }
}
