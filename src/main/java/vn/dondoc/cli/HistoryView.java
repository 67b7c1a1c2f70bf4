package vn.dondoc.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.dondoc.cli.HistoryViewOptions.View;
import vn.dondoc.cli.Outputs.Writing;

/** A command that looks back at the history. Each of them says what it shows; how it is opened and written stands here. */
abstract class HistoryView implements Callable<Integer>, CommandLineOnly {

    private static final String JSON = "json";

    private final Surroundings surroundings;

    @Mixin
    private HistoryViewOptions options = new HistoryViewOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private CommandSpec spec;

    HistoryView(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Finds in an opened history what was asked for, and writes it. */
    abstract int show(View view);

    /** Names of its formats; the first is the usual one. */
    List<String> formats() {
        return List.of("text", JSON);
    }

    /** Writes for people, or for machines where that was asked for. */
    static Writing either(Writing text, Writing json) {
        return (format, style, out) -> (format.equals(JSON) ? json : text).write(format, style, out);
    }

    @Override
    public final Set<String> configured() {
        return HistoryViewOptions.CONFIGURED;
    }

    @Override
    public final Integer call() {
        return show(options.open(spec, formats(), surroundings));
    }
}
