package vn.dondoc.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.finding.Catalogue;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Judged;
import vn.dondoc.finding.Rule;
import vn.dondoc.model.Program;
import vn.dondoc.model.Subject;
import vn.dondoc.model.Unit;
import vn.dondoc.model.Workspace;

/** What of the findings is reported; everything is loaded and judged all the same, so that absence is judged right. */
final class ReportedScope {

    private final CheckSettings settings;
    private final List<String> rules;
    private final @Nullable String unit;

    private ReportedScope(CheckSettings settings, List<String> rules, @Nullable String unit) {
        this.settings = settings;
        this.rules = rules;
        this.unit = unit;
    }

    /** With problems: takes names that do not exist, and a choice that leaves no rule. */
    static ReportedScope of(
            CheckSettings settings, Catalogue catalogue, Workspace workspace, List<Bilingual> problems) {
        List<String> ids = catalogue.rules().stream().map(Rule::id).toList();
        List<String> names = new ArrayList<>(ids);
        catalogue.rules().stream().map(Rule::group).distinct().forEach(names::add);
        unknown("--only: ", settings.only(), names, problems);
        unknown("--skip: ", settings.skip(), names, problems);
        List<String> kept = ids.stream()
                .filter(id -> settings.only().isEmpty() || names(settings.only(), id))
                .filter(id -> !names(settings.skip(), id))
                .toList();
        if (kept.isEmpty() && problems.isEmpty()) {
            problems.add(new Bilingual(
                    "--only, --skip: không còn luật nào để chạy", "--only, --skip: no rule is left to run"));
        }
        String program = settings.program();
        List<String> programs = workspace.programs().stream().map(Program::id).toList();
        if (program != null && !programs.isEmpty() && !programs.contains(program)) {
            problems.add(Suggestion.unknown("--program: ", "chương trình", "program", program, programs));
        }
        return new ReportedScope(settings, kept, unit(settings.unit(), workspace, problems));
    }

    /** Ids of the rules that are reported. */
    List<String> rules() {
        return rules;
    }

    boolean reports(Judged judged) {
        Subject subject = judged.breach().subject();
        return reports(judged.breach().rule().id(), subject.program(), subject.unit());
    }

    boolean reports(String rule, @Nullable String ofProgram, @Nullable String ofUnit) {
        return rules.contains(rule)
                && (settings.program() == null || settings.program().equals(ofProgram))
                && (unit == null || unit.equals(ofUnit));
    }

    boolean reportsProgram(String program) {
        return settings.program() == null || settings.program().equals(program);
    }

    /** A dossier, narrowed as the findings are. */
    Dossier reported(Dossier dossier) {
        return unit == null ? dossier : dossier.narrowedTo(unit);
    }

    private static @Nullable String unit(@Nullable String written, Workspace workspace, List<Bilingual> problems) {
        if (written == null) {
            return null;
        }
        Map<String, String> byName = new HashMap<>();
        for (Unit unit : workspace.units().values()) {
            byName.put(unit.id(), unit.id());
            unit.aliases().forEach(alias -> byName.put(alias, unit.id()));
        }
        String id = byName.get(written);
        if (id == null) {
            problems.add(Suggestion.unknown("--unit: ", "đơn vị", "unit", written, byName.keySet()));
        }
        return id;
    }

    private static boolean names(List<String> written, String id) {
        return written.stream().anyMatch(name -> id.equals(name) || id.startsWith(name + "-"));
    }

    private static void unknown(
            String where, List<String> written, Collection<String> names, List<Bilingual> problems) {
        for (String name : written) {
            if (!names.contains(name)) {
                problems.add(Suggestion.unknown(where, "luật hoặc nhóm luật", "rule or group", name, names));
            }
        }
    }
}
