package vn.dondoc.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Rule files that cannot be used: everything that is wrong with them, so that nobody has to mend them one by one. */
public final class RuleErrors extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleFault> faults;

    public RuleErrors(List<RuleFault> faults) {
        super(faults.stream()
                .map(fault -> fault.place() + ": " + fault.message().en())
                .collect(Collectors.joining("\n")));
        this.faults = faults.stream()
                .sorted(Comparator.comparing(RuleFault::place))
                .distinct()
                .toList();
    }

    /** By file, line and column. */
    public List<RuleFault> faults() {
        return faults;
    }
}
