package vn.dondoc.finding;

import java.util.Map;

/**
 * A value that is itself words: said in the language of the sentence around it.
 *
 * @param key of its words in the bundles
 * @param values what they name, beside what the sentence around them does
 */
record Phrase(String key, Map<String, ?> values) {}
