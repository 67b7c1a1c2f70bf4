package vn.dondoc.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Options of the commands that judge a workspace. Each may also stand in {@code .dondoc.yaml} or a variable. Those without
 * a value say what they mean when given ({@code fallbackValue}): picocli would turn around what lies below.
 */
final class CheckOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {"Tệp hoặc thư mục YAML; - là đầu vào chuẩn.", "YAML files or folders; - is standard input."})
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {
                "Ngày xét, dạng 2023-06-30 (mặc định: hôm nay, giờ Việt Nam).",
                "The day judged (default: today in Vietnam)."
            })
    @Nullable
    String asOf;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[:FILE]",
            split = ",",
            description = {
                "Dạng kết quả; của check: text (mặc định), json, sarif, junit, github, gitlab, markdown, csv, html,"
                        + " xlsx, auto; lặp lại được.",
                "Output format, repeatable; those of check as above (default: text)."
            })
    List<String> formats = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = {
                "Từ mức nào thì mã thoát là 1: info, warning, error, critical, never.",
                "Severity from which the exit code is 1 (default: error)."
            })
    @Nullable
    String failOn;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = {
                "Vi phạm đã ghi trong tệp không làm hỏng lần chạy, trừ khi nặng hơn.",
                "Findings in the file do not fail, unless they became worse."
            })
    @Nullable
    Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = {"Ghi các vi phạm hiện có vào tệp.", "Write what is found now to the file."})
    @Nullable
    Path writeBaseline;

    @Option(
            names = "--prune-baseline",
            fallbackValue = "true",
            description = {
                "Bỏ khỏi tệp --baseline những vi phạm không còn.",
                "Drop from the --baseline file what is gone."
            })
    boolean pruneBaseline;

    @Option(
            names = "--changed-since",
            paramLabel = "REV",
            description = {
                "Chỉ vi phạm trong các tệp sửa từ bản git này làm hỏng lần chạy.",
                "Fail only on findings in files changed since this git revision."
            })
    @Nullable
    String changedSince;

    @Option(
            names = "--only",
            paramLabel = "RULE",
            split = ",",
            description = {"Chỉ nêu các luật hoặc nhóm này.", "Report only these rules or groups."})
    List<String> only = new ArrayList<>();

    @Option(
            names = "--skip",
            paramLabel = "RULE",
            split = ",",
            description = {"Không nêu các luật hoặc nhóm này.", "Do not report these rules or groups."})
    List<String> skip = new ArrayList<>();

    @Option(
            names = "--program",
            paramLabel = "ID",
            description = {"Chỉ nêu chương trình này.", "Report only this program."})
    @Nullable
    String program;

    @Option(
            names = "--unit",
            paramLabel = "ID",
            description = {"Chỉ nêu đơn vị này.", "Report only this unit."})
    @Nullable
    String unit;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {
                "Thêm luật DRL trong thư mục (luật là mã chạy được).",
                "Add the rule files of a folder (rules are code)."
            })
    @Nullable
    Path rules;

    @Option(
            names = "--lang",
            paramLabel = "vi|en",
            description = {"Ngôn ngữ (mặc định: của chương trình).", "Language (default: the program's)."})
    @Nullable
    String language;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            split = ",",
            description = {"Bỏ qua các tệp khớp mẫu.", "Leave out the files that match."})
    List<String> exclude = new ArrayList<>();

    @Option(
            names = "--stdin-filename",
            paramLabel = "NAME",
            description = {"Tên tệp cho đầu vào chuẩn.", "File name for standard input (default: stdin.yaml)."})
    @Nullable
    String stdinFilename;

    @Option(
            names = "--show-config",
            fallbackValue = "true",
            description = {
                "In các giá trị đang có hiệu lực và nguồn của chúng (-f json được).",
                "Print the values in force and where they come from (-f json too)."
            })
    boolean showConfig;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = {"Số luồng (mặc định: số lõi).", "Threads (default: one for each core)."})
    @Nullable
    Integer threads;

    @Option(
            names = {"-q", "--quiet"},
            fallbackValue = "true",
            description = {"Chỉ in số lượng.", "Print the counts only."})
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            fallbackValue = "true",
            description = {"In cả chứng cứ, căn cứ, cách khắc phục.", "Print evidence, basis and remedy too."})
    boolean verbose;

    @Option(
            names = "--color",
            fallbackValue = "true",
            description = {"Luôn dùng màu.", "Always use colour."})
    boolean colour;

    @Option(
            names = "--no-color",
            fallbackValue = "true",
            description = {"Không dùng màu.", "Never use colour."})
    boolean noColour;
}
