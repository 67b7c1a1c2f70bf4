package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Builds nodes from the parser's events. Nothing is composed or constructed: anchors, aliases, merge keys and tags are
 * refused when they are met, so that nothing can expand and no scalar changes its text.
 */
final class YamlReader {

    /** Collections within collections; the root is level 1. */
    static final int MAX_LEVELS = 64;

    /** Scalars, keys, maps and lists of one file. */
    static final int MAX_NODES = 1_000_000;

    /** Longer texts are sentences, which seldom return. */
    private static final int LONGEST_SHARED = 48;

    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final String file;
    private final WholeText text;
    private final Parser parser;
    private final @Nullable String[] texts = new String[512];
    private int nodes;

    private YamlReader(String file, int[] text) {
        this.file = file;
        LoaderOptions options = new LoaderOptions();
        // The size is limited in bytes before decoding; SnakeYAML's own limit would be a second, smaller one.
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.text = new WholeText(text);
        this.parser = new ParserImpl(this.text, options);
    }

    /** The documents of a text that are not empty, in order. */
    static List<SourceDocument> read(String file, int[] text) throws Unreadable {
        YamlReader reader = new YamlReader(file, text);
        try {
            return reader.documents();
        } catch (MarkedYAMLException e) {
            throw SyntaxError.of(file, e);
        } catch (YAMLException e) {
            // Without a mark it says only that a key stands where none may: it is the one that was just met.
            throw new Unreadable("syntax-indent", reader.place(reader.text.getMark()));
        }
    }

    private List<SourceDocument> documents() throws Unreadable {
        List<SourceDocument> documents = new ArrayList<>();
        int index = 0;
        for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
            if (event instanceof DocumentStartEvent) {
                Node root = node(parser.getEvent(), 1);
                if (!root.isNull()) {
                    documents.add(new SourceDocument(file, index, root));
                }
                index++;
            }
        }
        return documents;
    }

    private Node node(Event event, int level) throws Unreadable {
        Place place = place(event.getStartMark());
        refuseSpecial(event, place);
        if (++nodes > MAX_NODES) {
            throw new Unreadable("too-many-nodes", place, Map.of("limit", Integer.toString(MAX_NODES)));
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, place);
        }
        if (level > MAX_LEVELS) {
            throw new Unreadable("too-deep", place, Map.of("limit", Integer.toString(MAX_LEVELS)));
        }
        return event instanceof MappingStartEvent ? map(place, level) : list(place, level);
    }

    private MapNode map(Place place, int level) throws Unreadable {
        List<MapNode.Entry> entries = new ArrayList<>();
        for (Event event = parser.getEvent(); !event.is(Event.ID.MappingEnd); event = parser.getEvent()) {
            Place keyPlace = place(event.getStartMark());
            if (event instanceof CollectionStartEvent) {
                refuseSpecial(event, keyPlace);
                throw new Unreadable("key-not-scalar", keyPlace);
            }
            if (!(node(event, level + 1) instanceof ScalarNode key)) {
                throw new Unreadable("key-not-scalar", keyPlace);
            }
            if (key.plain() && key.text().equals("<<")) {
                throw new Unreadable("merge-key", keyPlace);
            }
            entries.add(new MapNode.Entry(key.text(), keyPlace, node(parser.getEvent(), level + 1)));
        }
        return new MapNode(entries, place);
    }

    private ListNode list(Place place, int level) throws Unreadable {
        List<Node> items = new ArrayList<>();
        for (Event event = parser.getEvent(); !event.is(Event.ID.SequenceEnd); event = parser.getEvent()) {
            items.add(node(event, level + 1));
        }
        return new ListNode(items, place);
    }

    /** The same text as one that was read before, where it is remembered: ids, keys and states return in every report. */
    private String shared(String text) {
        if (text.length() > LONGEST_SHARED) {
            return text;
        }
        int slot = text.hashCode() & (texts.length - 1);
        String before = texts[slot];
        if (text.equals(before)) {
            return before;
        }
        texts[slot] = text;
        return text;
    }

    private ScalarNode scalar(ScalarEvent event, Place place) throws Unreadable {
        String text = event.getValue();
        // An escape such as "\uD800" can name half a character, which no output could write.
        if (event.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                && text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new Unreadable("half-character", place);
        }
        return new ScalarNode(shared(text), event.isPlain(), place);
    }

    private static void refuseSpecial(Event event, Place place) throws Unreadable {
        if (event instanceof AliasEvent alias) {
            throw new Unreadable("alias", place, Map.of("name", alias.getAnchor()));
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw new Unreadable("anchor", place, Map.of("name", node.getAnchor()));
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            throw new Unreadable("tag", place, Map.of("tag", tag.replace(STANDARD_TAG, "!!")));
        }
    }

    private Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
