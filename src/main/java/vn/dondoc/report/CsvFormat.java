package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Finding.Owner;
import vn.dondoc.finding.Visible;
import vn.dondoc.model.Program.Language;
import vn.dondoc.model.Subject;

/**
 * {@code csv}: a row for each finding, for spreadsheets (RFC 4180). It begins with a byte order mark, without which
 * spreadsheets take Vietnamese for something else; a cell that would be a formula begins with an apostrophe.
 */
final class CsvFormat implements Format {

    private static final String COLUMNS = "rule,severity,program,unit,unitName,task,occurrence,area,kpi,report,period,"
            + "difficulty,request,due,daysOverdue,level,message,remedy,basis,responsible,responsibleTitle,file,line,"
            + "column,waived,baseline,fingerprint";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK + COLUMNS + END);
        for (Finding finding : audit.findings()) {
            writer.write(cells(finding, audit).map(CsvFormat::cell).collect(Collectors.joining(",")) + END);
        }
        writer.flush();
    }

    private static Stream<@Nullable Object> cells(Finding finding, Audit audit) {
        Language language = audit.languageOf(finding);
        Subject subject = finding.subject();
        Owner owner = finding.responsible();
        Finding.Waived waived = finding.waived();
        return Stream.of(
                finding.rule().id(),
                finding.severity().written(),
                subject.program(),
                subject.unit(),
                subject.unit() == null ? null : audit.unitName(subject.unit()),
                subject.task(),
                subject.occurrence(),
                subject.area(),
                subject.kpi(),
                subject.report(),
                subject.period(),
                subject.difficulty(),
                subject.request(),
                finding.due(),
                finding.daysOverdue(),
                finding.level(),
                finding.message().in(language),
                finding.remedy().in(language),
                finding.basis().in(language),
                owner == null ? null : owner.name(),
                owner == null ? null : owner.title(),
                finding.location().file(),
                finding.location().line(),
                finding.location().column(),
                waived == null ? null : waived.reason(),
                finding.baseline(),
                finding.fingerprint());
    }

    private static String cell(@Nullable Object value) {
        String text = Visible.text(Objects.toString(value, ""));
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\'' || c == ';');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
