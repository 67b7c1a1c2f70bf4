package vn.dondoc.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Writes a workspace of any size for measurements: programs of provinces, and a plan and monthly reports of every unit of
 * theirs. The same size and seed give the same bytes. About one thing in twenty goes wrong, as in the samples: a plan or
 * report that is late or missing, a task that is overdue or done without evidence, a target that is missed.
 *
 * <p>Everything in it is invented. It uses nothing but Java, so that {@code java Country.java} runs it.
 */
public final class Country {

    private static final int YEAR = 2023;
    private static final int AREAS = 7;
    private static final String[] AREA_NAMES = {
        "Chỉ đạo, điều hành",
        "Cải cách thể chế",
        "Cải cách thủ tục hành chính",
        "Cải cách tổ chức bộ máy",
        "Cải cách chế độ công vụ",
        "Cải cách tài chính công",
        "Xây dựng chính quyền số"
    };
    private static final String[] RESULTS = {
        "đã trình lãnh đạo phê duyệt dự thảo",
        "đang lấy ý kiến các bộ phận chuyên môn",
        "hoàn thành phần việc của tháng",
        "đã niêm yết công khai tại Bộ phận Một cửa",
        "phối hợp với các đơn vị liên quan rà soát số liệu"
    };

    /** Each in per mille. */
    private static final int PLAN_MISSING = 10;

    private static final int PLAN_LATE = 40;
    private static final int REPORT_MISSING = 20;
    private static final int REPORT_LATE = 50;
    private static final int TASK_NEVER_DONE = 30;
    private static final int TASK_LATE = 60;
    private static final int NO_EVIDENCE = 20;
    private static final int TARGET_MISSED = 50;
    private static final int DIFFICULTY = 30;

    private final Size size;
    private final Path folder;

    /**
     * How much.
     *
     * @param units of all programs together, each program's coordinator included
     * @param tasks of each program; every unit leads all of them
     * @param months reported, 1 to 12
     */
    public record Size(int units, int programs, int tasks, int months, long seed) {

        public Size {
            if (programs < 1 || units < 2 * programs || tasks < AREAS || months < 1 || months > 12) {
                throw new IllegalArgumentException("at least 1 program, 2 units for each, " + AREAS
                        + " tasks and 1 to 12 months are needed: units=" + units + " programs=" + programs + " tasks="
                        + tasks + " months=" + months);
            }
        }
    }

    private Country(Path folder, Size size) {
        this.folder = folder;
        this.size = size;
    }

    /** Writes a workspace into a folder that does not exist or is empty. */
    public static void write(Path folder, Size size) throws IOException {
        new Country(folder, size).write();
    }

    /** Run without arguments, it says what they are. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Long> given =
                new TreeMap<>(Map.of("units", 100L, "programs", 1L, "tasks", 44L, "months", 12L, "seed", 1L));
        if (arguments.length == 0 || arguments.length % 2 == 0) {
            System.err.println(
                    "usage: FOLDER [--units N] [--programs N] [--tasks N] [--months N] [--seed N]   " + given);
            System.exit(2);
        }
        for (int i = 1; i < arguments.length; i += 2) {
            String name = arguments[i].replaceFirst("^--", "");
            if (given.replace(name, Long.parseLong(arguments[i + 1])) == null) {
                throw new IllegalArgumentException("no such option: " + arguments[i]);
            }
        }
        write(
                Path.of(arguments[0]),
                new Size(
                        Math.toIntExact(given.get("units")),
                        Math.toIntExact(given.get("programs")),
                        Math.toIntExact(given.get("tasks")),
                        Math.toIntExact(given.get("months")),
                        given.get("seed")));
    }

    private void write() throws IOException {
        file("calendar.yaml", this::calendar);
        for (int p = 0; p < size.programs(); p++) {
            int program = p;
            file(program(p) + "/units.yaml", out -> units(program, out));
            file(program(p) + "/program.yaml", out -> program(program, out));
        }
        for (int u = 0; u < size.units(); u++) {
            unit(u);
        }
    }

    /** One text of a file. */
    private interface Content {
        void write(Lines out);
    }

    /** Lines of a file. */
    private record Lines(BufferedWriter writer) {
        void line(String format, Object... values) {
            try {
                writer.write(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
                writer.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void file(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("# DỮ LIỆU MẪU: hư cấu / SAMPLE DATA: invented\n");
            content.write(new Lines(writer));
        }
    }

    private static String program(int program) {
        return String.format(Locale.ROOT, "cchc-%03d", program + 1);
    }

    private static String id(int unit) {
        return String.format(Locale.ROOT, "xa-%06d", unit + 1);
    }

    /** Units come to the programs in turn; the first of each is its coordinator. */
    private boolean coordinates(int unit) {
        return unit < size.programs();
    }

    private static String task(int task) {
        return (task % AREAS + 1) + "." + (task / AREAS + 1);
    }

    private void calendar(Lines out) {
        out.line("kind: Calendar");
        out.line("holidays:");
        for (int day = 20; day <= 26; day++) {
            out.line("  - {date: %d-01-%02d, name: Tết Nguyên đán}", YEAR, day);
        }
    }

    private void units(int program, Lines out) {
        out.line("kind: Units");
        out.line("units:");
        for (int u = program; u < size.units(); u += size.programs()) {
            out.line(
                    "  - {id: %s, name: %s số %d, type: %s, head: {name: Nguyễn Văn %s, title: Chủ tịch UBND, email: %s@example.org}}",
                    id(u), coordinates(u) ? "Phòng Nội vụ" : "UBND xã", u + 1, type(u), letter(u), id(u));
        }
    }

    private String type(int unit) {
        return (coordinates(unit) ? "department-" : "commune-") + program(unit % size.programs());
    }

    private static char letter(int unit) {
        return (char) ('A' + unit % 26);
    }

    private void program(int program, Lines out) {
        String communes = "{types: [commune-" + program(program) + "]}";
        out.line("kind: Program");
        out.line("id: %s", program(program));
        out.line("title: Kế hoạch cải cách hành chính số %d (dữ liệu mẫu)", program + 1);
        out.line("decision: {number: %d/QĐ-UBND, date: %d-01-05}", program + 1, YEAR);
        out.line("period: {from: %d-01-01, to: %d-12-31}", YEAR, YEAR);
        out.line("areas:");
        for (int area = 1; area <= AREAS; area++) {
            out.line("  - {id: \"%d\", name: \"%s\"}", area, AREA_NAMES[area - 1]);
        }
        out.line("declared: {areas: %d, tasks: %d}", AREAS, size.tasks());
        out.line("officials: {chair: {name: Trần Thị B, title: Chủ tịch, email: chair%d@example.org}}", program + 1);
        out.line("coordinator: %s", id(program));
        out.line("unitPlan: {owedBy: %s, due: %d-01-31}", communes, YEAR);
        out.line("reports:");
        out.line("  - {id: monthly, owedBy: %s, frequency: monthly, cutoff: 14, due: {day: 18}}", communes);
        out.line("difficulties: {forwardWithin: 5, answerWithin: 10}");
        out.line("workingDays: {roll: true}");
        out.line("escalation:");
        out.line("  count: calendar");
        out.line("  ladder:");
        out.line("    - {level: 1, after: 1, notify: [head, unit]}");
        out.line("    - {level: 2, after: 16, notify: [head, coordinator]}");
        out.line("    - {level: 3, after: 61, notify: [head, coordinator, chair]}");
        out.line("tasks:");
        for (int t = 0; t < size.tasks(); t++) {
            out.line(
                    "  - {id: \"%s\", area: \"%d\", title: Nhiệm vụ số %d của kế hoạch, product: Báo cáo kết quả, lead: %s, timing: %s, budget: 0}",
                    task(t), t % AREAS + 1, t + 1, communes, timing(t));
        }
        out.line("kpis:");
        out.line(
                "  - {id: satisfaction, name: Tỷ lệ hài lòng, target: \"> 95\", critical: \"< 80\", scope: unit, in: monthly}");
        out.line("  - {id: on-time, name: Tỷ lệ đúng hạn, target: \">= 98\", scope: unit, in: monthly}");
        out.line(
                "  - {id: online, name: Tỷ lệ trực tuyến, target: \"> 60\", scope: program, pooled: true, in: monthly}");
    }

    private static String timing(int task) {
        return task % 11 == 10 ? "continuous" : due(task).toString();
    }

    private static LocalDate due(int task) {
        return YearMonth.of(YEAR, task * 5 % 12 + 1).atEndOfMonth();
    }

    private void unit(int unit) throws IOException {
        SplittableRandom random = new SplittableRandom(size.seed() * 1_000_003 + unit);
        String place = program(unit % size.programs()) + "/" + id(unit) + "/";
        if (coordinates(unit)) {
            return;
        }
        if (!chance(random, PLAN_MISSING)) {
            file(place + "plan.yaml", out -> plan(unit, random, out));
        }
        List<Integer> done = new ArrayList<>();
        for (int t = 0; t < size.tasks(); t++) {
            int onTime = due(t).getMonthValue();
            done.add(chance(random, TASK_NEVER_DONE) ? 99 : chance(random, TASK_LATE) ? onTime + 1 : onTime);
        }
        file(place + "reports.yaml", out -> {
            for (int month = 1; month <= size.months(); month++) {
                if (!chance(random, REPORT_MISSING)) {
                    out.line("---");
                    report(unit, month, done, random, out);
                }
            }
        });
    }

    private void plan(int unit, SplittableRandom random, Lines out) {
        out.line("kind: UnitPlan");
        out.line("program: %s", program(unit % size.programs()));
        out.line("unit: %s", id(unit));
        out.line("number: %d/KH-UBND", 1 + random.nextInt(90));
        out.line("issued: %d-01-18", YEAR);
        out.line("submitted: %d-%s", YEAR, chance(random, PLAN_LATE) ? "02-09" : "01-27");
        out.line("signedBy: {name: Nguyễn Văn %s, title: Chủ tịch UBND}", letter(unit));
        out.line("parent: {number: %d/QĐ-UBND, year: %d}", unit % size.programs() + 1, YEAR);
        out.line("tasks:");
        for (int t = 0; t < size.tasks(); t++) {
            out.line(
                    "  - {task: \"%s\", product: Báo cáo kết quả, owner: Lê Thị %s, budget: 0}",
                    task(t), letter(unit + t));
        }
    }

    private void report(int unit, int month, List<Integer> done, SplittableRandom random, Lines out) {
        out.line("kind: UnitReport");
        out.line("program: %s", program(unit % size.programs()));
        out.line("unit: %s", id(unit));
        out.line("report: monthly");
        out.line("period: %d-%02d", YEAR, month);
        out.line("submitted: %d-%02d-%02d", YEAR, month, chance(random, REPORT_LATE) ? 25 : 15 + random.nextInt(3));
        out.line("number: %d/BC-UBND", month * 15);
        out.line("signedBy: {name: Nguyễn Văn %s, title: Chủ tịch UBND}", letter(unit));
        out.line("areas:");
        for (int area = 1; area <= AREAS; area++) {
            out.line(
                    "  \"%d\": Trong kỳ tổ chức %d buổi, giải quyết %d hồ sơ; %s.",
                    area, 1 + random.nextInt(5), random.nextInt(300), result(random));
        }
        out.line("tasks:");
        for (int t = 0; t < size.tasks(); t++) {
            task(t, month, done.get(t), random, out);
        }
        int dossiers = 150 + random.nextInt(100);
        out.line("kpis:");
        out.line(
                "  - {kpi: satisfaction, value: %s}",
                chance(random, TARGET_MISSED) ? "93.5" : "97." + random.nextInt(10));
        out.line(
                "  - {kpi: on-time, numerator: %d, denominator: %d}",
                dossiers - (chance(random, TARGET_MISSED) ? 9 : 1), dossiers);
        out.line("  - {kpi: online, numerator: %d, denominator: %d}", dossiers * 7 / 10, dossiers);
        if (chance(random, DIFFICULTY)) {
            out.line("difficulties:");
            out.line(
                    "  - {id: kk-%02d, raised: %d-%02d-10, content: Thiếu kinh phí nâng cấp đường truyền, proposal: Bố trí kinh phí}",
                    month, YEAR, month);
        } else {
            out.line("noDifficulties: true");
        }
    }

    private static void task(int task, int month, int done, SplittableRandom random, Lines out) {
        if (task % 11 == 10 || month < done) {
            out.line(
                    "  - {task: \"%s\", status: in-progress, percent: %d, result: %s}",
                    task(task), Math.min(95, month * 8), result(random));
        } else {
            // The report of a month says what was done by its middle.
            String evidence = chance(random, NO_EVIDENCE) ? "" : ", evidence: [" + (task + 10) + "/BC-UBND]";
            out.line(
                    "  - {task: \"%s\", status: done, percent: 100, done: %d-%02d-12%s}",
                    task(task), YEAR, Math.min(12, done), evidence);
        }
    }

    private static String result(SplittableRandom random) {
        return RESULTS[random.nextInt(RESULTS.length)];
    }

    private static boolean chance(SplittableRandom random, int perMille) {
        return random.nextInt(1000) < perMille;
    }
}
