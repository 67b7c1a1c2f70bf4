package vn.dondoc.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.dondoc.finding.Visible;

/** {@code dondoc init}: a small workspace that passes, to start from. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Tạo một bộ dữ liệu nhỏ, hợp lệ để bắt đầu; không ghi đè tệp nào.",
            "Makes a small, valid workspace to start from; overwrites nothing."
        })
final class InitCommand implements Callable<Integer>, CommandLineOnly {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1",
            paramLabel = "DIR",
            description = {"Thư mục, mới hoặc đã có.", "The folder, new or not."})
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    String folder;

    @Option(
            names = "--ci",
            paramLabel = "CI",
            defaultValue = "none",
            completionCandidates = Services.class,
            description = {
                "Thêm tệp cho CI: ${COMPLETION-CANDIDATES}.",
                "Add a file for this CI service (default: ${DEFAULT-VALUE})."
            })
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    String ci;

    /** The words that {@code CI} may be. */
    static final class Services implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return CiFiles.names().iterator();
        }
    }

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CiFiles service = CiFiles.of(ci)
                .orElseThrow(() -> new NotRunException(
                        List.of(Suggestion.unknown("--ci: ", "dịch vụ CI", "CI service", ci, CiFiles.names()))));
        Path target = target();
        Map<String, byte[]> files = Starter.files(service, LocalDate.now(surroundings.clock()));
        Starter.write(target, files);
        say(files, service);
        return ExitCode.CLEAN;
    }

    private Path target() {
        try {
            return surroundings.directory().resolve(folder).normalize();
        } catch (InvalidPathException e) {
            throw new NotRunException("“" + folder + "” không phải tên thư mục", "“" + folder + "” is no folder name");
        }
    }

    private void say(Map<String, byte[]> files, CiFiles service) {
        PrintStream out = surroundings.out();
        String name = Visible.text(folder);
        out.println("Đã tạo / created: " + name);
        files.keySet().forEach(file -> out.println("  " + file));
        out.println();
        out.println("Bước tiếp / next:");
        out.println("  cd " + name);
        out.println("  dondoc check plans");
        out.println("  Sửa plans/*.yaml; trình soạn thảo có YAML language server sẽ gợi ý và báo lỗi.");
        out.println("  Edit plans/*.yaml; an editor with the YAML language server completes and checks.");
        out.println("  Sau khi tải kho về hoặc nâng cấp / after a clone or an upgrade:");
        out.println("    dondoc schema -o " + Starter.SCHEMA);
        if (service != CiFiles.NONE) {
            out.println("  Thay OWNER trong tệp CI bằng nơi đặt kho dondoc.");
            out.println("  Replace OWNER in the CI file by where the dondoc repository lives.");
        }
        out.flush();
    }
}
