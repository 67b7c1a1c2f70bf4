package vn.dondoc.report.office.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import vn.dondoc.finding.Audit;
import vn.dondoc.report.Format;
import vn.dondoc.report.Style;

/** {@code xlsx}: the register that offices keep of a plan, as an Excel workbook, in the language of the run. */
public final class XlsxFormat implements Format {

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public boolean needsDossiers() {
        return true;
    }

    @Override
    public void write(Audit audit, Style style, OutputStream out) throws IOException {
        Register register = new Register(audit);
        Book.write(
                register,
                book -> {
                    OverviewSheet.write(register, book);
                    TaskSheet.write(register, book);
                    UnitSheet.write(register, book);
                    AreaSheet.write(register, book);
                    KpiSheet.write(register, book);
                    MissingSheet.write(register, book);
                    DifficultySheet.write(register, book);
                    FindingSheet.write(register, book);
                },
                out);
    }
}
