package vn.dondoc.report.office.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "phuong-4, phuong-4",
        "UBND_Phường.Đông, ubnd_phuong-dong",
        "..-..., x",
        "人民, x",
        "a.b., a-b",
        "'-', x",
    })
    void areAsciiAndLeadNowhere(String id, String plain) {
        assertThat(new FileNames().letter("p", id)).isEqualTo("du-thao/don-doc-p-" + plain + ".docx");
    }

    @Test
    void areNeverTheSame() {
        FileNames names = new FileNames();

        assertThat(names.letter("p", "xã")).isEqualTo("du-thao/don-doc-p-xa.docx");
        assertThat(names.letter("p", "XA")).isEqualTo("du-thao/don-doc-p-xa-2.docx");
        assertThat(names.letter("p", "xa-2")).isEqualTo("du-thao/don-doc-p-xa-2-2.docx");
        assertThat(names.letter("p-xa", "2")).isEqualTo("du-thao/don-doc-p-xa-2-3.docx");
    }

    @Test
    void areNotTooLongForAnyDisk() {
        assertThat(new FileNames().letter("p".repeat(500), "đ".repeat(500))).hasSizeLessThan(160);
    }
}
