package vn.dondoc.report.html;

/**
 * What surrounds the content of a page.
 *
 * @param language code of the language of its words: {@code vi}
 */
public record Frame(String language, String title, Inline style, Inline script) {

    /** A frame with the style sheet and the script that ship with the tool. */
    static Frame of(String language, String title) {
        return new Frame(language, title, Inline.read("report.css"), Inline.read("report.js"));
    }

    /** What the page may do: show itself. No network, no forms, no frames, no code but its own. */
    public String policy() {
        return "default-src 'none'; style-src " + style.source() + "; script-src " + script.source()
                + "; base-uri 'none'; form-action 'none'";
    }
}
