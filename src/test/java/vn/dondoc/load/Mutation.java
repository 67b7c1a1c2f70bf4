package vn.dondoc.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.dondoc.source.ListNode;
import vn.dondoc.source.MapNode;
import vn.dondoc.source.Node;
import vn.dondoc.source.Place;
import vn.dondoc.source.ScalarNode;

/** Changes one part of a document at random: a value, a key, a list entry. */
final class Mutation {

    private static final Place PLACE = new Place("generated.yaml", 1, 1);

    /** Values of every notation, their borders, and slips of all sorts. */
    private static final List<String> VALUES = List.of(
            "2023-06-30",
            "2024-02-29",
            "2023-02-29",
            "1900-02-29",
            "2000-02-29",
            "0000-01-01",
            "9999-12-31",
            "2023-6-30",
            "30/06/2023",
            " 2023-06-30",
            "2023-13",
            "2023-12",
            "2023-00",
            "2023-Q4",
            "2023-Q5",
            "2023-H2",
            "2023-H3",
            "2023",
            "0000",
            "23",
            "999",
            "-1",
            "-0",
            "0",
            "00",
            "1",
            "007",
            "31",
            "32",
            "1.0",
            "1.10",
            "-2.5",
            "2,5",
            "1e3",
            "+5",
            ".5",
            "5.",
            "100",
            "100.1",
            "101",
            "36600",
            "true",
            "yes",
            "On",
            "oN",
            "off",
            "NO",
            "last",
            "all",
            "continuous",
            "> 95",
            ">=  99.5",
            "=1",
            " < 2 ",
            "=> 3",
            "> ,5",
            "monthly",
            "quarterly",
            "weekly",
            "head",
            "vi",
            "percent",
            "unit",
            "program",
            "done",
            "extension",
            "forward",
            "TASK-01",
            "phường-4",
            "phu\u031bo\u031b\u0300ng",
            "\u0301",
            "a b",
            "a/b",
            "một hai",
            "",
            " ",
            "\u00a0",
            "\u2003",
            "\n",
            "x\ny",
            "~",
            "null",
            "Program",
            "Units");

    private static final List<String> KEYS = List.of(
            "id",
            "task",
            "kind",
            "from",
            "to",
            "before",
            "when",
            "triggered",
            "within",
            "types",
            "units",
            "except",
            "unit",
            "type",
            "severity",
            "days",
            "khác",
            "note",
            "TASK-02",
            "DATA-01");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** The part, with one change somewhere in it. */
    Node of(Node node) {
        if (random.nextInt(12) == 0) {
            return another(node);
        }
        if (node instanceof MapNode map && !map.entries().isEmpty()) {
            return map(map);
        }
        if (node instanceof ListNode list && !list.items().isEmpty()) {
            List<Node> items = new ArrayList<>(list.items());
            int at = random.nextInt(items.size());
            items.set(at, of(items.get(at)));
            return new ListNode(items, PLACE);
        }
        return another(node);
    }

    private Node map(MapNode map) {
        List<MapNode.Entry> entries = new ArrayList<>(map.entries());
        int at = random.nextInt(entries.size());
        MapNode.Entry entry = entries.get(at);
        switch (random.nextInt(10)) {
            case 0 -> entries.remove(at);
            case 1 -> entries.set(at, new MapNode.Entry(pick(KEYS), PLACE, entry.value()));
            case 2 -> entries.add(new MapNode.Entry(pick(KEYS), PLACE, scalar()));
            case 3 -> entries.set(at, new MapNode.Entry(entry.key(), PLACE, new ScalarNode("", true, PLACE)));
            default -> entries.set(at, new MapNode.Entry(entry.key(), PLACE, of(entry.value())));
        }
        return new MapNode(entries, PLACE);
    }

    private Node another(Node node) {
        return switch (random.nextInt(6)) {
            case 0 -> new ListNode(List.of(node), PLACE);
            case 1 -> new MapNode(List.of(new MapNode.Entry(pick(KEYS), PLACE, node)), PLACE);
            case 2 -> new ListNode(List.of(), PLACE);
            default -> scalar();
        };
    }

    private Node scalar() {
        return new ScalarNode(pick(VALUES), random.nextBoolean(), PLACE);
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
