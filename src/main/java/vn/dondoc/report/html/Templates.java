package vn.dondoc.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The templates under {@code src/main/jte}, which the build turned into classes. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Writes a page in UTF-8. */
    void write(Page page, OutputStream out) throws IOException {
        write(
                "report/page.jte",
                Map.of("page", page, "frame", Frame.of(page.words().language(), page.title())),
                out);
    }

    /**
     * Writes what a template makes, in UTF-8.
     *
     * @param name path under {@code src/main/jte}
     * @param values by name of the template's parameter
     */
    void write(String name, Map<String, Object> values, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            engine.render(name, values, new PageOutput(new WriterOutput(writer)));
        } catch (TemplateException e) {
            throw failed(e);
        }
        writer.flush();
    }

    /** A full disk looks like a mistake of the template from where it is met. */
    private static IOException failed(TemplateException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException output) {
                return output;
            }
        }
        throw failure;
    }
}
