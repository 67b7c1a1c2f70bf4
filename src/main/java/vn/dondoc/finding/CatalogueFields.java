package vn.dondoc.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.ListNode;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.Place;
import vn.dondoc.source.ScalarNode;

/** The fields of one map of a catalogue file; what is wrong with them goes to a list of faults. */
final class CatalogueFields {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private final Place place;
    private final List<MapNode.Entry> entries;
    private final List<RuleFault> faults;
    private final Set<String> asked = new HashSet<>();

    private CatalogueFields(Place place, List<MapNode.Entry> entries, List<RuleFault> faults) {
        this.place = place;
        this.entries = entries;
        this.faults = faults;
    }

    static CatalogueFields of(Node node, List<RuleFault> faults) {
        if (node instanceof MapNode map) {
            CatalogueFields fields = new CatalogueFields(map.place(), map.entries(), faults);
            fields.refuseRepeated();
            return fields;
        }
        faults.add(new RuleFault(
                node.place(), null, new Bilingual("Ở đây phải là các trường có tên.", "Named fields are due here.")));
        return new CatalogueFields(node.place(), List.of(), faults);
    }

    /** Where a field's value is written; where it is missing, the map's place. */
    Place place(String name) {
        Node node = value(name);
        return node == null ? place : node.place();
    }

    void fault(String name, String vi, String en) {
        faults.add(new RuleFault(place(name), null, new Bilingual(vi, en)));
    }

    @Nullable
    String text(String name, boolean required) {
        Node node = field(name, required);
        if (node instanceof ScalarNode scalar && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        if (node != null) {
            fault(name, "Trường “" + name + "” phải là văn bản.", "The field \"" + name + "\" must be a text.");
        }
        return null;
    }

    @Nullable
    BigDecimal number(String name, boolean required) {
        String text = text(name, required);
        if (text == null) {
            return null;
        }
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        fault(name, "Trường “" + name + "” phải là số.", "The field \"" + name + "\" must be a number.");
        return null;
    }

    /** One of an enumeration's values, written in lower case. */
    <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type, boolean required) {
        String text = text(name, required);
        return text == null ? null : constant(name, text, type);
    }

    <E extends Enum<E>> List<E> someOf(String name, Class<E> type) {
        List<E> values = new ArrayList<>();
        for (Node item : list(name, true)) {
            E value = constant(name, item instanceof ScalarNode scalar ? scalar.text() : "", type);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    @Nullable
    CatalogueFields map(String name, boolean required) {
        Node node = field(name, required);
        return node == null ? null : of(node, faults);
    }

    /** The entries of a list; none where it is missing. */
    List<Node> list(String name, boolean required) {
        Node node = field(name, required);
        if (node instanceof ListNode list) {
            return list.items();
        }
        if (node != null) {
            fault(name, "Trường “" + name + "” phải là danh sách.", "The field \"" + name + "\" must be a list.");
        }
        return List.of();
    }

    List<CatalogueFields> maps(String name) {
        return list(name, false).stream().map(item -> of(item, faults)).toList();
    }

    /** Complains of every field that was not asked for. */
    void refuseOthers() {
        for (MapNode.Entry entry : entries) {
            if (!asked.contains(entry.key())) {
                faults.add(new RuleFault(
                        entry.keyPlace(),
                        null,
                        new Bilingual(
                                "Không có trường “" + entry.key() + "” ở đây.",
                                "There is no field \"" + entry.key() + "\" here.")));
            }
        }
    }

    private void refuseRepeated() {
        Set<String> seen = new HashSet<>();
        for (MapNode.Entry entry : entries) {
            if (!seen.add(entry.key())) {
                faults.add(new RuleFault(
                        entry.keyPlace(),
                        null,
                        new Bilingual(
                                "Trường “" + entry.key() + "” bị lặp lại.",
                                "The field \"" + entry.key() + "\" is repeated.")));
            }
        }
    }

    private <E extends Enum<E>> @Nullable E constant(String name, String text, Class<E> type) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String written = constant.name().toLowerCase(Locale.ROOT);
            if (written.equals(text)) {
                return constant;
            }
            known.add(written);
        }
        String all = String.join(", ", known);
        fault(
                name,
                "“" + text + "” không phải là giá trị của “" + name + "” (" + all + ").",
                "\"" + text + "\" is no value of \"" + name + "\" (" + all + ").");
        return null;
    }

    private @Nullable Node field(String name, boolean required) {
        asked.add(name);
        Node node = value(name);
        if (node != null && !node.isNull()) {
            return node;
        }
        if (required) {
            fault(name, "Thiếu trường “" + name + "”.", "The field \"" + name + "\" is missing.");
        }
        return null;
    }

    private @Nullable Node value(String name) {
        for (MapNode.Entry entry : entries) {
            if (entry.key().equals(name)) {
                return entry.value();
            }
        }
        return null;
    }
}
