package vn.dondoc.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.source.Place;

/** Where DRL rules are written; looked up when somebody asks for the first time, for most runs do not. */
final class RulePlaces {

    private static final Pattern NAME = Pattern.compile("(?m)^\\s*(rule\\s+\"([^\"]+)\")");

    private @Nullable Map<String, Place> byName;

    /** @param texts all rule files and catalogues */
    synchronized Place of(String rule, Supplier<List<RuleText>> texts) {
        Map<String, Place> places = byName;
        if (places == null) {
            places = read(texts.get());
            byName = places;
        }
        return places.getOrDefault(rule, new Place(rule, 1, 1));
    }

    private static Map<String, Place> read(List<RuleText> texts) {
        Map<String, Place> places = new HashMap<>();
        for (RuleText text : texts) {
            if (!text.isCatalogue()) {
                Matcher matcher = NAME.matcher(text.text());
                while (matcher.find()) {
                    places.putIfAbsent(
                            matcher.group(2), new DrlText(text.name(), text.text()).placeAt(matcher.start(1)));
                }
            }
        }
        return places;
    }
}
