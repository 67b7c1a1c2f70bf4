package vn.dondoc.engine.fence;

import org.drools.drl.ast.descr.AccumulateImportDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.FunctionDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.UnitDescr;

/** The word that a declaration in a rule file begins with. */
final class DeclaredAs {

    private DeclaredAs() {}

    static String word(BaseDescr declaration) {
        if (declaration instanceof FunctionDescr function) {
            return "function " + function.getName();
        }
        if (declaration instanceof FunctionImportDescr one) {
            return one.getTarget();
        }
        if (declaration instanceof AccumulateImportDescr one) {
            return one.getTarget();
        }
        return declaration instanceof UnitDescr ? "unit" : "declare";
    }
}
