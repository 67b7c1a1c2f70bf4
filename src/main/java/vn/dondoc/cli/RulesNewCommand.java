package vn.dondoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.finding.Catalogue;

/** {@code dondoc rules new}: begins a rule, with everything that a rule needs, ready to run. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tạo một luật mới chạy được ngay: tệp DRL, danh mục, câu chữ, trang, hai tình huống.",
            "Begins a rule that runs at once: DRL, catalogue entry, words, page, two scenarios."
        })
final class RulesNewCommand implements Callable<Integer>, CommandLineOnly {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d+");

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "ID",
            description = {"Mã luật, dạng NHÓM-01.", "Id of the rule, like GROUP-01."})
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String id;

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            description = {"Thư mục luật (mặc định: own-rules).", "Folder of the rules (default: own-rules)."})
    private Path directory = Path.of("own-rules");

    RulesNewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (!ID.matcher(id).matches() || id.startsWith(Catalogue.DATA + "-")) {
            throw new NotRunException(
                    "mã luật “" + id
                            + "” phải có dạng NHÓM-01 (chữ hoa không dấu, gạch nối, số) và không thuộc nhóm DATA",
                    "the rule id “" + id
                            + "” must look like GROUP-01 (capitals, a dash, a number), and not be of DATA");
        }
        if (RuleBase.builtIn().catalogue().find(id) != null) {
            throw new NotRunException(
                    "mã " + id + " là của một luật có sẵn; hãy chọn mã khác",
                    "the id " + id + " belongs to a built-in rule; choose another");
        }
        Path folder = surroundings.directory().resolve(directory).normalize();
        List<Path> written = new Scaffold(id, folder, surroundings).write();
        String shown = surroundings.name(folder);
        for (Path file : written) {
            surroundings.out().print(surroundings.name(file) + "\n");
        }
        surroundings
                .out()
                .print("\nChạy thử / try it:  dondoc rules test --rules " + shown + "\n"
                        + "Soát / review it:   dondoc rules lint " + shown + "\n"
                        + "Dùng / use it:      dondoc check --rules " + shown + " PATH...\n");
        surroundings.out().flush();
        return ExitCode.CLEAN;
    }
}
