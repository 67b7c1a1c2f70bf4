package vn.dondoc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Finding.Owner;
import vn.dondoc.finding.Severity;
import vn.dondoc.finding.Visible;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.TextLines.Look;

/** One finding as lines of text. */
final class TextFinding {

    private static final int HEAD = 2;
    private static final int BODY = 4;

    /** Whose responsibility goes without saying: the head of the unit that the finding stands under. */
    private static final String USUAL_ROLE = "head";

    private final Audit audit;
    private final TextWords words;
    private final boolean verbose;
    private final TextLines lines;

    TextFinding(Audit audit, TextWords words, Style style, TextLines lines) {
        this.audit = audit;
        this.words = words;
        this.verbose = style.verbose();
        this.lines = lines;
    }

    void write(Finding finding) {
        Language language = audit.languageOf(finding);
        lines.placed(
                HEAD,
                words.of(finding, "text.severity." + finding.severity().name(), Map.of()),
                look(finding.severity()),
                rule(finding),
                Visible.text(finding.location().toString()));
        lines.paragraph(BODY, finding.message().in(language));
        notCounted(finding);
        responsible(finding);
        if (verbose) {
            line(finding, "text.remedy", finding.remedy().in(language));
            line(finding, "text.basis", Visible.text(finding.basis().in(language)));
            evidence(finding, language);
        }
    }

    /** {@code TASK-01 [cchc-2023] (bậc đôn đốc 2)}; the program only where there are several. */
    private String rule(Finding finding) {
        StringBuilder rule = new StringBuilder(finding.rule().id());
        String program = finding.subject().program();
        if (program != null && audit.programs().size() > 1) {
            rule.append(" [").append(Visible.text(program)).append(']');
        }
        if (finding.level() > 0) {
            rule.append(" (")
                    .append(words.of(finding, "text.level", Map.of("level", finding.level())))
                    .append(')');
        }
        return rule.toString();
    }

    private void notCounted(Finding finding) {
        Finding.Waived waived = finding.waived();
        if (waived != null) {
            lines.paragraph(
                    BODY,
                    words.of(
                            finding,
                            "text.waived",
                            Map.of(
                                    "expires", waived.expires(),
                                    "approvedBy", Visible.text(waived.approvedBy()),
                                    "reason", Visible.text(waived.reason()))));
        } else if (finding.baseline()) {
            lines.paragraph(BODY, words.of(finding, "text.baseline", Map.of()));
        } else if (!audit.exit().isInChanged(finding)) {
            lines.paragraph(BODY, words.of(finding, "text.unchanged", Map.of()));
        }
    }

    private void responsible(Finding finding) {
        Owner owner = finding.responsible();
        if (owner == null || (!verbose && owner.role().equals(USUAL_ROLE))) {
            return;
        }
        List<String> who = new ArrayList<>();
        add(who, owner.name());
        add(who, owner.title());
        add(who, owner.unit() == null ? null : audit.unitName(owner.unit()));
        if (!who.isEmpty()) {
            lines.paragraph(BODY, words.of(finding, "text.responsible", Map.of("who", String.join(", ", who))));
        }
        if (owner.accountable() != null) {
            String unit = Visible.text(audit.unitName(owner.accountable()));
            lines.paragraph(BODY, words.of(finding, "text.accountable", Map.of("unit", unit)));
        }
    }

    private void evidence(Finding finding, Language language) {
        if (finding.evidence().isEmpty()) {
            return;
        }
        lines.paragraph(BODY, words.of(finding, "text.evidence", Map.of()));
        for (Finding.Evidence evidence : finding.evidence()) {
            lines.paragraph(BODY, "- ", evidence.fact().in(language));
            lines.place(BODY + 2, Visible.text(evidence.place().toString()));
        }
    }

    private void line(Finding finding, String key, String text) {
        lines.paragraph(BODY, words.of(finding, key, Map.of("text", text)));
    }

    private static void add(List<String> who, @Nullable String part) {
        String visible = Visible.textOrNull(part);
        if (visible != null) {
            who.add(visible);
        }
    }

    private static Look look(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Look.BOLD_RED;
            case ERROR -> Look.RED;
            case WARNING -> Look.YELLOW;
            case INFO -> Look.CYAN;
        };
    }
}
