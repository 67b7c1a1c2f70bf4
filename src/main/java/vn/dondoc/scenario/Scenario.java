package vn.dondoc.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.load.Loaded;
import vn.dondoc.load.Loader;
import vn.dondoc.source.SourceFiles;

/**
 * A small workspace with the complete list of findings that it must have.
 *
 * @param folder the workspace, {@code as-of.txt} and {@code expected.txt}
 * @param shown the folder as people call it, with {@code /}
 * @param rule id of the rule that it is about: the name of the folder above
 * @param asOf the day judged
 * @param expected in the order of the contract
 */
public record Scenario(Path folder, String shown, String rule, LocalDate asOf, List<Expected> expected) {

    /** {@code TASK-01/on-the-day}. */
    public String name() {
        return rule + "/" + folder.getFileName();
    }

    /** The findings expected of one rule. */
    public List<Expected> expectedOf(String id) {
        return expected.stream().filter(one -> one.isOf(id)).toList();
    }

    /** The workspace; places in it name files relative to the folder. */
    public Loaded load(RuleBase rules) {
        return Loader.load(
                SourceFiles.search(folder.toAbsolutePath(), List.of("."), List.of())
                        .files(),
                rules.catalogue().vocabulary());
    }

    @Override
    public String toString() {
        return name();
    }
}
