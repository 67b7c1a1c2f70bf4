package vn.dondoc.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Rule.Basis;
import vn.dondoc.finding.Rule.Field;
import vn.dondoc.finding.Rule.Parameter;
import vn.dondoc.finding.Rule.Responsible;

/** One rule of a catalogue file. */
final class CatalogueEntry {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*-\\d+");

    private CatalogueEntry() {}

    /** The rule; null where a field that it needs is missing or wrong. */
    static @Nullable Rule read(CatalogueFields fields) {
        String id = id(fields);
        Bilingual title = bilingual(fields.map("title", true));
        Severity severity = fields.oneOf("severity", Severity.class, true);
        Set<Field> per = EnumSet.noneOf(Field.class);
        per.addAll(fields.someOf("per", Field.class));
        Responsible responsible = fields.oneOf("responsible", Responsible.class, false);
        CatalogueFields basis = fields.map("basis", true);
        Basis kind = basis == null ? null : basis.oneOf("kind", Basis.class, true);
        Bilingual basisText = bilingual(basis);
        List<Parameter> parameters = parameters(fields);
        fields.refuseOthers();
        if (id == null || title == null || severity == null || kind == null || basisText == null) {
            return null;
        }
        return new Rule(
                id,
                title,
                severity,
                Collections.unmodifiableSet(per),
                responsible == null ? Responsible.HEAD : responsible,
                kind,
                basisText,
                parameters);
    }

    private static @Nullable String id(CatalogueFields fields) {
        String id = fields.text("id", true);
        if (id == null || ID.matcher(id).matches()) {
            return id;
        }
        fields.fault(
                "id",
                "Mã quy tắc “" + id + "” phải có dạng NHÓM-01: chữ hoa không dấu, gạch nối, số.",
                "The rule id \"" + id + "\" must look like GROUP-01: plain capitals, a dash, a number.");
        return null;
    }

    private static @Nullable Bilingual bilingual(@Nullable CatalogueFields fields) {
        if (fields == null) {
            return null;
        }
        String vi = fields.text("vi", true);
        String en = fields.text("en", true);
        fields.refuseOthers();
        return vi == null || en == null ? null : new Bilingual(vi, en);
    }

    private static List<Parameter> parameters(CatalogueFields fields) {
        List<Parameter> parameters = new ArrayList<>();
        for (CatalogueFields entry : fields.maps("parameters")) {
            Parameter parameter = parameter(entry);
            if (parameter != null) {
                if (parameters.stream().anyMatch(earlier -> earlier.name().equals(parameter.name()))) {
                    entry.fault("name", "Tham số bị lặp lại.", "The parameter is repeated.");
                }
                parameters.add(parameter);
            }
        }
        return List.copyOf(parameters);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static @Nullable Parameter parameter(CatalogueFields entry) {
        String name = entry.text("name", true);
        BigDecimal standard = entry.number("default", true);
        BigDecimal min = Objects.requireNonNullElse(entry.number("min", false), BigDecimal.ZERO);
        BigDecimal max = entry.number("max", false);
        String unit = entry.text("unit", true);
        // Counts are whole unless the entry says that fractions are allowed.
        boolean whole = !"true".equals(entry.text("fraction", false));
        Bilingual description = bilingual(entry.map("description", true));
        entry.refuseOthers();
        if (name == null || standard == null || unit == null || description == null) {
            return null;
        }
        if (standard.compareTo(min) < 0 || (max != null && standard.compareTo(max) > 0)) {
            entry.fault(
                    "default",
                    "Giá trị mặc định nằm ngoài phạm vi của tham số.",
                    "The default lies outside the parameter's range.");
        }
        if (whole && !(isWhole(standard) && isWhole(min) && (max == null || isWhole(max)))) {
            entry.fault(
                    "default",
                    "Tham số này chỉ nhận số nguyên; nếu nhận cả số lẻ, hãy ghi fraction: true.",
                    "This parameter takes whole numbers only; if it takes fractions too, say fraction: true.");
        }
        return new Parameter(name, whole, standard, min, max, unit, description);
    }
}
