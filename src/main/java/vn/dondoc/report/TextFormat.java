package vn.dondoc.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;

final class TextFormat implements Format {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Finding f : audit.findings()) {
            text.append(f.location())
                    .append(' ')
                    .append(f.rule().id())
                    .append(' ')
                    .append(f.severity().written())
                    .append(' ')
                    .append(f.message().in(audit.languageOf(f)))
                    .append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
