package vn.dondoc.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.finding.Dossier;
import vn.dondoc.finding.Finding;
import vn.dondoc.finding.Finding.Owner;
import vn.dondoc.finding.Severity;
import vn.dondoc.source.CodePoints;

/**
 * First stage: to whom each finding goes. From level 1 on those that the ladder's step names; at level 0 the responsible
 * head, from severity error up; reminders the head and the mailbox.
 */
public final class Router {

    static final String HEAD = "head";
    static final String UNIT = "unit";
    static final String COORDINATOR = "coordinator";
    static final String OVERSEER = "overseer";

    /** Findings that say what will fall due. */
    static final Set<String> REMINDERS = Set.of("PLAN-12", "TASK-02", "REPORT-10");

    private static final Comparator<Fall> BY_ROLE = Comparator.comparing(
                    Fall::program, Comparator.nullsFirst(CodePoints.ORDER))
            .thenComparing(Fall::unit, Comparator.nullsFirst(CodePoints.ORDER))
            .thenComparing(Fall::role, CodePoints.ORDER);

    private final Map<String, Contacts> contacts;
    private final Map<Fall, Integer> falls = new LinkedHashMap<>();

    private Router(Map<String, Contacts> contacts) {
        this.contacts = contacts;
    }

    /**
     * Routes what counts.
     *
     * @param findings waived and known ones are left out
     * @param dossiers of all programs that the findings may name
     */
    public static Routes route(List<Finding> findings, List<Dossier> dossiers) {
        Router router = new Router(Contacts.of(dossiers));
        List<Route> routes = new ArrayList<>();
        findings.stream().filter(Finding::counts).forEach(finding -> routes.addAll(router.routes(finding)));
        List<Fall> falls = new ArrayList<>();
        router.falls.forEach(
                (fall, count) -> falls.add(new Fall(fall.program(), fall.unit(), fall.role(), fall.to(), count)));
        falls.sort(BY_ROLE);
        return new Routes(List.copyOf(routes), List.copyOf(falls));
    }

    private Collection<Route> routes(Finding finding) {
        Map<String, Route> byAddress = new LinkedHashMap<>();
        for (Contacts program : programs(finding)) {
            for (String role : roles(finding, program.dossier())) {
                Recipient recipient = reached(role, finding, program);
                if (recipient != null) {
                    Route route = new Route(finding, recipient, unit(finding), List.of(role));
                    byAddress.merge(recipient.address(), route, Router::joined);
                }
            }
        }
        return byAddress.values();
    }

    /** That of the finding; where it names none that is judged, all of the run: any of them may own the file. */
    private Collection<Contacts> programs(Finding finding) {
        Contacts own = finding.subject().program() == null
                ? null
                : contacts.get(finding.subject().program());
        return own == null
                ? contacts.values().stream()
                        .sorted(Comparator.comparing(
                                program -> program.dossier().id(), CodePoints.ORDER))
                        .toList()
                : List.of(own);
    }

    private static List<String> roles(Finding finding, Dossier dossier) {
        if (finding.level() > 0) {
            return dossier.ladder().stream()
                    .filter(step -> step.level() == finding.level())
                    .findFirst()
                    .map(Dossier.Step::roles)
                    .orElse(List.of(HEAD));
        }
        if (REMINDERS.contains(finding.rule().id())) {
            return List.of(HEAD, UNIT);
        }
        return finding.severity().compareTo(Severity.ERROR) >= 0 ? List.of(HEAD) : List.of();
    }

    /** The first of a role's own address and those that it falls to; null where there is none. */
    private @Nullable Recipient reached(String role, Finding finding, Contacts program) {
        List<Supplier<@Nullable Recipient>> chain = new ArrayList<>();
        String unit = own(role, finding, program, chain);
        if (!role.equals(COORDINATOR)) {
            chain.add(() -> program.head(program.coordinator()));
        }
        chain.add(() -> program.mailbox(program.coordinator()));
        for (int hop = 0; hop < chain.size(); hop++) {
            Recipient recipient = chain.get(hop).get();
            if (recipient != null) {
                if (hop > 0) {
                    fell(program, unit, role, recipient);
                }
                return recipient;
            }
        }
        fell(program, unit, role, null);
        return null;
    }

    /** Begins the chain with the role's own addresses; returns the unit whose role it is, null for an official's. */
    private static @Nullable String own(
            String role, Finding finding, Contacts program, List<Supplier<@Nullable Recipient>> chain) {
        Owner owner = finding.responsible();
        String owing = owner == null ? null : owner.unit();
        String unit = switch (role) {
            case HEAD, UNIT -> owing;
            case OVERSEER -> unit(finding);
            case COORDINATOR -> program.coordinator();
            default -> null;
        };
        switch (role) {
            case HEAD -> {
                // Where an official owes it, that is the head; where nobody can be named, the coordinator hears of it.
                chain.add(() -> owner != null && owing == null ? program.official(owner.role()) : program.head(owing));
                if (owing != null) {
                    chain.add(() -> program.mailbox(owing));
                }
            }
            case UNIT ->
                chain.add(
                        () -> owner != null && owing == null ? program.official(owner.role()) : program.mailbox(owing));
            case OVERSEER -> chain.add(() -> overseer(unit, program));
            case COORDINATOR -> chain.add(() -> program.head(unit));
            default -> chain.add(() -> program.official(role));
        }
        return unit;
    }

    private static @Nullable Recipient overseer(@Nullable String unit, Contacts program) {
        Dossier.UnitEntry entry = program.unit(unit);
        return entry == null ? null : program.official(entry.overseer());
    }

    private void fell(Contacts program, @Nullable String unit, String role, @Nullable Recipient to) {
        falls.merge(new Fall(program.dossier().id(), unit, role, to, 0), 1, Integer::sum);
    }

    /** The unit that owes; where an official does, the one that it is about. */
    static @Nullable String unit(Finding finding) {
        Owner owner = finding.responsible();
        return owner != null && owner.unit() != null
                ? owner.unit()
                : finding.subject().unit();
    }

    /** Two roles that are one address: one message, with the person's name where only one of them knows it. */
    private static Route joined(Route one, Route other) {
        Set<String> roles = new LinkedHashSet<>(one.roles());
        roles.addAll(other.roles());
        Recipient recipient = one.recipient().name() == null ? other.recipient() : one.recipient();
        return new Route(one.finding(), recipient, one.unit(), List.copyOf(roles));
    }
}
