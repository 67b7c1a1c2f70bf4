package vn.dondoc.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.finding.Dossier.KpiLine;
import vn.dondoc.model.Kpi.Measure;
import vn.dondoc.model.Program.Language;
import vn.dondoc.report.chart.Sparkline.Sample;

/** What a trend says of the run before. */
final class TrendPartTest {

    private static final PageWords WORDS = new PageWords(Language.VI);

    private static Trend trend(double before, double now) {
        return new Trend(
                List.of(new Sample(LocalDate.of(2023, 5, 31), before), new Sample(LocalDate.of(2023, 6, 30), now)));
    }

    private static KpiLine kpi(Measure measure) {
        return new KpiLine("k", "Tên", null, measure, "> 95", BigDecimal.valueOf(95), 1, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, 93.5, 95.25, 'tăng 1,75 điểm phần trăm so với 31/05/2023'",
        "PERCENT, 95, 93, giảm 2 điểm phần trăm so với 31/05/2023",
        "PERCENT, 95, 95.0001, không đổi so với 31/05/2023",
        "COUNT, 7, 9, tăng 2 so với 31/05/2023",
        "RANK, 5, 3, lên 2 hạng so với 31/05/2023",
        "RANK, 3, 4, xuống 1 hạng so với 31/05/2023",
        "RANK, 3, 3, không đổi so với 31/05/2023",
    })
    void valuesRiseAndFallAsPeopleSayIt(Measure measure, double before, double now, String said) {
        assertThat(TrendPart.ofValues(kpi(measure), trend(before, now), WORDS).caption())
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, tăng 2 so với 31/05/2023", "5, 3, giảm 2 so với 31/05/2023"})
    void countsToo(double before, double now, String said) {
        assertThat(TrendPart.ofCounts("Lỗi", trend(before, now), WORDS).caption())
                .isEqualTo(said);
    }
}
