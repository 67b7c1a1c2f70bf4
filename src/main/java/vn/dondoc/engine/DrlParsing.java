package vn.dondoc.engine;

import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The engine's own parser of rule files, for readers that need no compiled rules. */
final class DrlParsing {

    private DrlParsing() {}

    /**
     * What came of a text.
     *
     * @param file null where it does not parse
     * @param errors why
     */
    record Parsed(@Nullable PackageDescr file, List<KnowledgeBuilderError> errors) {}

    /** Parses one file, in the language that rules are compiled from. */
    static Parsed parse(String text) throws DroolsParserException {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed = parser.parse(false, text);
        return new Parsed(parser.hasErrors() ? null : parsed, List.copyOf(parser.getErrors()));
    }
}
