package vn.dondoc.report;

import java.util.List;
import vn.dondoc.report.html.HtmlFormat;
import vn.dondoc.report.office.xlsx.XlsxFormat;

/** All output formats. A further one is a class and two lines here; a run loads only the classes of those it writes. */
public final class Formats {

    /** What is written when nothing is asked for. */
    public static final String DEFAULT = "text";

    /** What shows findings beside the lines of a change. */
    public static final String ANNOTATIONS = "github";

    /** Stands for {@link #ANNOTATIONS} or {@link #DEFAULT}, whichever the surroundings show. */
    public static final String AUTO = "auto";

    private Formats() {}

    /**
     * The format of a name.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Format get(String name) {
        return switch (name) {
            case DEFAULT -> new TextFormat();
            case "json" -> new JsonFormat();
            case "sarif" -> new SarifFormat();
            case "junit" -> new JUnitFormat();
            case ANNOTATIONS -> new GitHubFormat();
            case "gitlab" -> new GitLabFormat();
            case "markdown" -> new MarkdownFormat();
            case "csv" -> new CsvFormat();
            case "html" -> new HtmlFormat();
            case "xlsx" -> new XlsxFormat();
            default -> throw new IllegalArgumentException("no format " + name);
        };
    }

    /** What {@code --format} takes. */
    public static List<String> names() {
        return List.of(
                DEFAULT, "json", "sarif", "junit", ANNOTATIONS, "gitlab", "markdown", "csv", "html", "xlsx", AUTO);
    }
}
