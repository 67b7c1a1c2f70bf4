/** Drafts in Word: the consolidated report and letters of reminder, laid out after Decree 30/2020/NĐ-CP. */
@NullMarked
package vn.dondoc.report.office.docx;

import org.jspecify.annotations.NullMarked;
