package vn.dondoc.engine.fence;

import java.util.List;
import org.drools.drl.ast.descr.RuleDescr;

/** That what rules were compiled to does what no rule may do; thrown before any of it is loaded. */
public final class RefusedCode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Code> code;

    /**
     * What a rule's {@code then} does.
     *
     * @param generatedLine line in the class that the compiler wrote, from 1; 0 where none is known
     */
    public record Code(RuleDescr rule, int generatedLine, String words, Refusal.Why why) {}

    RefusedCode(List<Code> code) {
        super(code.toString());
        this.code = code;
    }

    public List<Code> code() {
        return code;
    }
}
