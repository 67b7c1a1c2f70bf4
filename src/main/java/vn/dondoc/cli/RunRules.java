package vn.dondoc.cli;

import vn.dondoc.engine.Engine;
import vn.dondoc.engine.RuleBase;
import vn.dondoc.engine.SessionMemory;
import vn.dondoc.finding.Words;
import vn.dondoc.model.Program.Language;

/**
 * What a run judges with and speaks in: made once, and shared by the parts of a run and by runs that follow one another.
 *
 * @param threads how many sessions may run at once, 1 or more
 */
record RunRules(RuleBase rules, Engine engine, int threads, Words vietnamese, Words english) {

    static RunRules of(RuleFiles files, int threads) {
        return of(files, new Engine(files.rules()), threads);
    }

    /** @param memory of the runs before */
    static RunRules of(RuleFiles files, SessionMemory memory, int threads) {
        return of(files, new Engine(files.rules(), memory), threads);
    }

    private static RunRules of(RuleFiles files, Engine engine, int threads) {
        return new RunRules(files.rules(), engine, threads, files.words(Language.VI), files.words(Language.EN));
    }

    /** The same for one of several parts that are judged at once; it remembers nothing. */
    RunRules ofPart() {
        return new RunRules(rules, new Engine(rules), 1, vietnamese, english);
    }
}
