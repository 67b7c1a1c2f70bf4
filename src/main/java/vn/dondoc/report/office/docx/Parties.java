package vn.dondoc.report.office.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Dossier.Official;
import vn.dondoc.finding.Dossier.UnitEntry;

/**
 * Who writes and who is written to.
 *
 * @param office name of the consolidating office
 * @param entry that office; null where nobody declared it
 * @param chair the official who decides: the one of that role, else the one in charge of the office; null without either
 */
record Parties(
        String office, @Nullable UnitEntry entry, @Nullable Official chair) {

    private static final String CHAIR = "chair";

    /** What titles of those who lead an authority begin with; its name follows. */
    private static final List<String> LEADERS = List.of("Chủ tịch ", "Chair of ", "Chairman of ", "Chairwoman of ");

    static Parties of(Dossier dossier, String office) {
        UnitEntry entry = dossier.office();
        String overseer = entry == null ? null : entry.overseer();
        Official chair =
                official(dossier, CHAIR).or(() -> official(dossier, overseer)).orElse(null);
        return new Parties(office, entry, chair);
    }

    private static Optional<Official> official(Dossier dossier, @Nullable String role) {
        return dossier.officials().stream()
                .filter(official -> official.role().equals(role))
                .findFirst();
    }

    /** The authority that the chair leads, from the title: {@code UBND thành phố}; null where that does not say. */
    @Nullable
    String authority() {
        String title = chair == null ? null : chair.title();
        String leader = leader(title);
        return title == null || leader == null
                ? null
                : title.substring(leader.length()).strip();
    }

    /** The chair's title without the authority: {@code Chủ tịch}; whole where no authority stands in it. */
    @Nullable
    String rank() {
        String title = chair == null ? null : chair.title();
        String leader = leader(title);
        return leader == null ? title : leader.replace(" of ", "").strip();
    }

    private static @Nullable String leader(@Nullable String title) {
        if (title == null) {
            return null;
        }
        return LEADERS.stream()
                .filter(leader -> title.length() > leader.length()
                        && title.toLowerCase(Locale.ROOT).startsWith(leader.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
