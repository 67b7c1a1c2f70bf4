package vn.dondoc.finding;

import vn.dondoc.model.Program.Language;

/** A text in both languages. */
public record Bilingual(String vi, String en) {

    public String in(Language language) {
        return language == Language.VI ? vi : en;
    }
}
