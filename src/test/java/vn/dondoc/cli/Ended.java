package vn.dondoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a process left when it ended. */
record Ended(int code, String out, String err) {

    /**
     * Runs a command and waits for its end.
     *
     * @param directory in which it runs
     * @param scratch folder for what it reads and prints
     * @param variables beside the environment of the tests, of which it gets none that is dondoc's
     * @param input what it finds on standard input
     */
    static Ended run(Path directory, Path scratch, Map<String, String> variables, String input, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile(scratch, "out", ".txt");
        Path err = Files.createTempFile(scratch, "err", ".txt");
        Path in = Files.writeString(Files.createTempFile(scratch, "in", ".txt"), input);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DONDOC_"));
        builder.environment().putAll(variables);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends by itself").isTrue();
        return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
