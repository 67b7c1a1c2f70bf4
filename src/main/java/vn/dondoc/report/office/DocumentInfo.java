package vn.dondoc.report.office;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import vn.dondoc.finding.Audit;

/** What an office file says of itself: the day judged stands for the days on which it was made and changed. */
public final class DocumentInfo {

    /** The format has no earlier years, nor later ones. */
    private static final LocalDate EARLIEST = LocalDate.of(1601, 1, 1);

    private DocumentInfo() {}

    /**
     * Fills the properties of a file.
     *
     * @param language as in {@code vi-VN}
     */
    @SuppressWarnings("JavaUtilDate") // The library takes no other.
    public static void fill(POIXMLProperties properties, String title, String language, Audit audit) {
        LocalDate day = audit.asOf().isBefore(EARLIEST) ? EARLIEST : audit.asOf();
        Optional<Date> date =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator("dondoc");
        core.setLastModifiedByUser("dondoc");
        core.setCreated(date);
        core.setModified(date);
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(language));
        properties.getExtendedProperties().setApplication("dondoc " + audit.version());
    }
}
