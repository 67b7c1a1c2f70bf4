package vn.dondoc.engine.fence;

import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;

/**
 * That a rule file says what no rule may say.
 *
 * @param rule name of the DRL rule; null where it stands outside of any
 * @param line line of the rule file, from 1
 * @param words what is written there, to find its column
 */
public record Refusal(@Nullable String rule, int line, String words, Why why) {

    /** Why something is refused. */
    public enum Why {
        IMPORT(
                "Luật chỉ được dùng các kiểu của vn.dondoc.fact, vn.dondoc.model và một số kiểu giá trị của Java",
                "A rule may use the types of vn.dondoc.fact, vn.dondoc.model and some value types of Java only"),
        TYPE("Không có kiểu dữ kiện này để xét", "There is no such kind of fact to look at"),
        DECLARATION(
                "Tệp luật chỉ được có import, global findings và rule",
                "A rule file may hold imports, the global findings and rules only"),
        ATTRIBUTE(
                "Luật chỉ được có thuộc tính dialect \"java\"",
                "The only attribute that a rule may have is dialect \"java\""),
        ANNOTATION(
                "Luật chỉ được có chú giải @because, @severity, @unindexed với một chữ hoặc chuỗi",
                "A rule may have the annotations @because, @severity, @unindexed only, with a word or a text"),
        CONDITION(
                "Điều kiện chỉ được xét dữ kiện: không eval, from, query, cửa sổ thời gian, hành động có tên",
                "Conditions may look at facts only: no eval, from, query, window or named consequence"),
        ACCUMULATE(
                "accumulate chỉ được dùng các hàm count, sum, min, max, average, collectSet, collectList",
                "accumulate may use the functions count, sum, min, max, average, collectSet, collectList only"),
        EXPRESSION(
                "Biểu thức chỉ được dùng thuộc tính của dữ kiện, biến $tên và các phép toán cho phép",
                "An expression may use properties of facts, names that begin with $ and the permitted operations only"),
        CALL("Luật không được gọi", "A rule may not call"),
        CODE(
                "Phần then chỉ được gọi thẳng: không vòng lặp, mảng, lambda, try, lớp hay phương thức riêng",
                "The then part may only call straight on: no loop, array, lambda, try, class or method of its own");

        private final String vi;
        private final String en;

        Why(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /** In words. */
    public Bilingual message() {
        return new Bilingual(why.vi + ": " + words, why.en + ": " + words);
    }
}
