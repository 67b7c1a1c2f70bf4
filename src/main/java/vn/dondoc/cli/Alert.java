package vn.dondoc.cli;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.alert.AlertFormats;
import vn.dondoc.alert.AlertResult;
import vn.dondoc.alert.Alerting;
import vn.dondoc.alert.Channel;
import vn.dondoc.alert.Delivery;
import vn.dondoc.alert.Ledger;
import vn.dondoc.alert.MemoryLedger;
import vn.dondoc.alert.Progress;
import vn.dondoc.alert.RecordedLedger;
import vn.dondoc.alert.Sender;
import vn.dondoc.alert.Simulation;
import vn.dondoc.finding.Audit;
import vn.dondoc.finding.Bilingual;
import vn.dondoc.history.AlertLock;
import vn.dondoc.history.HistoryDatabase;
import vn.dondoc.history.HistoryPlace;
import vn.dondoc.history.RunKind;
import vn.dondoc.history.RunRecorder;
import vn.dondoc.report.Style;

/** One run of {@code alert}: from what was found to messages and an exit code. */
final class Alert {

    private final LoadedRun run;
    private final AlertSettings settings;
    private final KnownFindings known;
    private final Surroundings surroundings;

    Alert(LoadedRun run, AlertSettings settings, KnownFindings known, Surroundings surroundings) {
        this.run = run;
        this.settings = settings;
        this.known = known;
        this.surroundings = surroundings;
    }

    /**
     * Tells everyone, and records it.
     *
     * @param channels opened already; the caller closes them
     */
    int tell(LocalDate asOf, List<Channel> channels, HistoryPlace place, Outputs outputs, Style console)
            throws InterruptedException {
        Prepared prepared = prepared(asOf);
        HistoryDatabase history = HistoryDatabase.open(place);
        Heard heard = new Heard(surroundings);
        AlertLock alone = history.lockForAlerts(this::sayWaiting);
        try {
            Clock clock = surroundings.clock();
            long number = recorded(history, prepared.audit());
            for (Channel channel : channels) {
                prepared.alerting()
                        .tell(
                                channel,
                                new RecordedLedger(history, channel.name(), number, clock::instant),
                                prepared.sender(),
                                time -> Thread.sleep(time.toMillis()),
                                settings.patience(),
                                heard);
            }
        } finally {
            alone.close();
            heard.clear();
        }
        return write(prepared, heard, false, outputs, console);
    }

    /** What must be told, and in whose name. */
    private record Prepared(Audit audit, Alerting alerting, Sender sender) {}

    private Prepared prepared(LocalDate asOf) {
        try (WorkProgress progress = WorkProgress.of(2, surroundings)) {
            progress.step(new Bilingual("Xét", "Judging"));
            Audit audit = audit(asOf);
            progress.step(new Bilingual("Tìm người cần báo", "Working out whom to tell"));
            return new Prepared(audit, alerting(audit), sender(audit));
        }
    }

    private long recorded(HistoryDatabase history, Audit audit) {
        Instant now = surroundings.clock().instant();
        // Everything that was found, whatever the options leave of it: what was told before must be found again.
        try (WorkProgress progress = WorkProgress.of(1, surroundings)) {
            progress.step(new Bilingual("Ghi lịch sử", "Recording"));
            return history.write(handle ->
                    RunRecorder.record(handle, RunKind.ALERT, audit, "", now).number());
        }
    }

    /** Says what everyone would be told. */
    int rehearse(LocalDate asOf, List<Channel> channels, HistoryPlace place, Outputs outputs, Style console) {
        Prepared prepared = prepared(asOf);
        Heard heard = new Heard(surroundings);
        for (Channel channel : channels) {
            prepared.alerting().rehearse(channel, readOnly(place, channel), prepared.sender(), heard);
        }
        heard.clear();
        return write(prepared, heard, true, outputs, console);
    }

    /** What was told until now; nothing where there is no history yet: to look makes none. */
    private Ledger readOnly(HistoryPlace place, Channel channel) {
        return place instanceof HistoryPlace.File file && !Files.exists(file.file())
                ? new MemoryLedger()
                : new RecordedLedger(
                        HistoryDatabase.openExisting(place), channel.name(), 0, surroundings.clock()::instant);
    }

    /** Plays days through, with a ledger in memory. */
    int simulate(List<LocalDate> days, Outputs outputs, Style console) {
        Audit last = audit(days.get(days.size() - 1));
        Simulation simulation;
        try (WorkProgress progress = WorkProgress.of(days.size(), surroundings)) {
            simulation = Simulation.of(last.version(), last.language(), days, day -> {
                progress.step(new Bilingual("Xét ngày " + day, "judging"));
                return alerting(audit(day));
            });
        }
        outputs.write(
                (format, style, out) -> AlertFormats.write(format, simulation, style.quiet(), out),
                console,
                surroundings);
        return ExitCode.CLEAN;
    }

    private int write(Prepared prepared, Heard heard, boolean dry, Outputs outputs, Style console) {
        Audit audit = prepared.audit();
        AlertResult result = new AlertResult(
                audit.version(),
                audit.asOf(),
                audit.language(),
                dry,
                heard.deliveries,
                heard.heldBack,
                prepared.alerting().falls(),
                audit.unitNames());
        outputs.write(
                (format, style, out) -> AlertFormats.write(format, result, style.quiet(), out), console, surroundings);
        return result.isComplete() ? ExitCode.CLEAN : ExitCode.INTERNAL;
    }

    private Audit audit(LocalDate day) {
        return known.mark(run.wholeOn(day));
    }

    private Alerting alerting(Audit audit) {
        return new Alerting(audit, run.scope()::reports, settings.repeatAfter());
    }

    private Sender sender(Audit audit) {
        String written = settings.sender();
        if (written != null) {
            return Sender.given(written, audit.dossiers())
                    .orElseThrow(() -> new NotRunException(
                            "--sender: “" + written + "” không phải địa chỉ thư",
                            "--sender: “" + written + "” is no mail address"));
        }
        return Sender.usual(audit.dossiers())
                .orElseThrow(() -> new NotRunException(
                        "cơ quan tổng hợp chưa có địa chỉ thư; hãy nêu người gửi bằng --sender",
                        "the coordinator has no mail address; name a sender with --sender"));
    }

    private void sayWaiting() {
        surroundings.err().println("dondoc: một lần alert khác đang chạy trên lịch sử này; đang chờ");
        surroundings.err().println("        another run of alert is at work on this history; waiting");
    }

    /** What came of the messages; on a terminal it says how far it is, where that takes long. */
    private static final class Heard implements Progress {

        private static final long SAY_AFTER = 1_000;

        private final List<Delivery> deliveries = new ArrayList<>();
        private final List<String> heldBack = new ArrayList<>();
        private final Surroundings surroundings;
        private final long begun;
        private boolean said;

        Heard(Surroundings surroundings) {
            this.surroundings = surroundings;
            this.begun = surroundings.clock().millis();
        }

        @Override
        public void delivered(Delivery delivery) {
            deliveries.add(delivery);
            if (surroundings.terminalErr() && surroundings.clock().millis() - begun > SAY_AFTER) {
                said = true;
                surroundings.err().print("\rdondoc: " + deliveries.size() + " thư / messages");
                surroundings.err().flush();
            }
        }

        @Override
        public void heldBack(String address) {
            heldBack.add(address);
        }

        void clear() {
            if (said) {
                surroundings.err().print("\r" + " ".repeat(40) + "\r");
                surroundings.err().flush();
            }
        }
    }
}
