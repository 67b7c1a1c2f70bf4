package vn.dondoc.engine;

import org.drools.drl.parser.DrlParser;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The engine's own parser of rule files, for readers that need no compiled rules. */
final class DrlParsing {

    private DrlParsing() {}

    /** A parser for one file, of the language that rules are compiled from. */
    static DrlParser parser() {
        return new DrlParser(LanguageLevelOption.DRL6);
    }
}
