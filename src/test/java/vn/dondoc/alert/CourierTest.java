package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-over, retries, and what a killed run leaves to the next. */
final class CourierTest {

    private final MemoryLedger ledger = new MemoryLedger();
    private final List<Duration> pauses = new ArrayList<>();
    private final List<Delivery> settled = new ArrayList<>();

    /** A receiver that follows a script, then accepts. */
    private static final class Scripted implements Channel {

        private final Map<String, List<Outcome>> scripts = new HashMap<>();
        private final List<String> offered = new ArrayList<>();
        private final List<String> taken = new ArrayList<>();
        private int closed;
        private int downFor;
        private Consumer<Message> onOffer = message -> {};

        Scripted answers(int message, Outcome... outcomes) {
            scripts.put(CourierTest.message(message).id(), new ArrayList<>(List.of(outcomes)));
            return this;
        }

        @Override
        public String name() {
            return "test";
        }

        @Override
        public Shape shape() {
            return Shape.MAIL;
        }

        @Override
        public Outcome deliver(Message message) {
            onOffer.accept(message);
            offered.add(message.id());
            if (downFor > 0) {
                downFor--;
                return Outcome.down("refused");
            }
            List<Outcome> script = scripts.getOrDefault(message.id(), List.of());
            Outcome outcome = script.isEmpty() ? Outcome.accepted("") : script.remove(0);
            if (outcome.state() == Outcome.State.ACCEPTED) {
                taken.add(message.id());
            }
            return outcome;
        }

        @Override
        public void close() {
            closed++;
        }
    }

    static Message message(int number) {
        return new Message(
                "2023-06-30.m" + number + "@example.org",
                "to" + number + "@example.org",
                "subject",
                Office.DAY,
                List.of(),
                "content " + number);
    }

    private Courier courier(Channel channel) {
        return courier(channel, Duration.ofSeconds(60));
    }

    private Courier courier(Channel channel, Duration patience) {
        return new Courier(channel, ledger, pauses::add, patience, new Progress() {
            @Override
            public void delivered(Delivery delivery) {
                settled.add(delivery);
            }

            @Override
            public void heldBack(String address) {
                throw new AssertionError(address);
            }
        });
    }

    /** Returns how many messages did not get there. */
    private long run(Channel channel, int messages) throws InterruptedException {
        settled.clear();
        Courier courier = courier(channel);
        courier.finishEarlier();
        IntStream.range(0, messages).mapToObj(CourierTest::message).forEach(courier::accept);
        courier.finish();
        return undelivered();
    }

    private long undelivered() {
        return settled.stream().filter(delivery -> !delivery.isSent()).count();
    }

    @Test
    void everyMessageIsPendingBeforeItIsHandedOver() throws InterruptedException {
        Scripted channel = new Scripted();
        channel.onOffer = message ->
                assertThat(ledger.unfinished()).extracting(Ledger.Waiting::id).contains(message.id());

        assertThat(run(channel, 100)).isZero();
        assertThat(channel.taken).hasSize(100).doesNotHaveDuplicates();
        assertThat(ledger.unfinished()).isEmpty();
    }

    /** Or a country's worth of messages would lie in memory until the end. */
    @Test
    void whatMakesABatchGoesOutAtOnce() {
        Scripted channel = new Scripted();
        Courier courier = courier(channel);
        IntStream.range(0, 70).mapToObj(CourierTest::message).forEach(courier::accept);

        assertThat(channel.taken).hasSize(64);
    }

    @Test
    void addressesThatWaitForAnEarlierMessageAreNamed() {
        ledger.pending(List.of(message(1), message(2)));
        Scripted channel = new Scripted().answers(1, Outcome.later("450"));

        assertThat(courier(channel).finishEarlier()).containsExactly("to1@example.org");
        assertThat(channel.taken).containsExactly(message(2).id());
    }

    @Test
    void threeSilencesInARowAreOneOfTheServer() throws InterruptedException {
        Outcome silence = Outcome.silent("timeout");
        Scripted channel =
                new Scripted().answers(0, silence).answers(1, silence).answers(2, silence);
        Courier courier = courier(channel, Duration.ZERO);
        IntStream.range(0, 6).mapToObj(CourierTest::message).forEach(courier::accept);
        courier.finish();
        assertThat(channel.offered).hasSize(3);
        assertThat(undelivered()).isEqualTo(6);

        settled.clear();

        Scripted other = new Scripted().answers(0, silence).answers(1, silence).answers(3, silence);
        Courier next = courier(other, Duration.ZERO);
        next.finishEarlier();
        next.finish();
        assertThat(other.offered).as("two, an answer, and one more").hasSize(6);
        assertThat(undelivered()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "3, 2", "60, 5"})
    void pausesAddUpToNoMoreThanPatience(int seconds, int expected) throws InterruptedException {
        Outcome[] never = new Outcome[20];
        java.util.Arrays.fill(never, Outcome.later("451"));
        Scripted channel = new Scripted().answers(0, never);
        Courier courier = courier(channel, Duration.ofSeconds(seconds));
        courier.accept(message(0));
        courier.finish();

        assertThat(pauses).hasSize(expected);
        assertThat(channel.closed).as("no connection is kept through a pause").isEqualTo(expected);
        assertThat(channel.offered).hasSize(1 + expected);
    }

    @Test
    void temporaryFailuresAreTriedAgainAfterGrowingPauses() throws InterruptedException {
        Scripted channel = new Scripted()
                .answers(1, Outcome.later("450"), Outcome.later("450"), Outcome.accepted(""))
                .answers(2, Outcome.silent("timeout"));

        assertThat(run(channel, 4)).isZero();
        assertThat(channel.taken).hasSize(4).doesNotHaveDuplicates();
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void oneBadAddressHoldsUpNoOther() throws InterruptedException {
        Scripted channel = new Scripted().answers(0, Outcome.refused("550 no such user"));

        assertThat(run(channel, 3)).isEqualTo(1);
        assertThat(channel.taken).hasSize(2);
        assertThat(pauses).isEmpty();
        assertThat(settled.get(0).outcome()).isEqualTo(Outcome.refused("550 no such user"));
    }

    @Test
    void aServerThatIsDownIsNotAskedForEachMessage() throws InterruptedException {
        Scripted channel = new Scripted();
        channel.downFor = 4;

        assertThat(run(channel, 200)).isZero();
        assertThat(channel.taken).hasSize(200).doesNotHaveDuplicates();
        assertThat(channel.offered).as("once in each round").hasSize(204);
        assertThat(pauses).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.State.class,
            names = {"BARRED", "UNTRUSTED"})
    void whatWaitingDoesNotMendIsAskedOnceInARun(Outcome.State state) throws InterruptedException {
        Scripted channel = new Scripted().answers(0, new Outcome(state, "535 bad password"));

        assertThat(run(channel, 40)).isEqualTo(40);
        assertThat(channel.offered).hasSize(1);
        assertThat(pauses).isEmpty();
        assertThat(settled)
                .hasSize(40)
                .allMatch(delivery ->
                        delivery.outcome() != null && delivery.outcome().state() == state);

        assertThat(run(channel, 0)).as("the next run delivers").isZero();
        assertThat(channel.taken).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void patienceEndsAndTheRestIsLeftToTheNextRun() throws InterruptedException {
        Scripted channel = new Scripted();
        Outcome[] never = new Outcome[20];
        java.util.Arrays.fill(never, Outcome.later("451 later"));
        channel.answers(1, never);

        assertThat(run(channel, 3)).isEqualTo(1);
        assertThat(pauses.stream().mapToLong(Duration::toSeconds).sum()).isLessThanOrEqualTo(60);
        assertThat(ledger.unfinished())
                .extracting(Ledger.Waiting::id)
                .containsExactly(message(1).id());
        assertThat(settled.get(2).outcome()).isEqualTo(Outcome.later("451 later"));

        Courier next = courier(new Scripted());
        assertThat(next.finishEarlier()).isEmpty();
        next.finish();
        assertThat(settled.get(3).retried()).isTrue();
    }

    @Test
    void aMessageThatBreaksTheConnectionEachTimeHoldsUpNoOther() throws InterruptedException {
        Scripted channel = new Scripted();
        Outcome[] never = new Outcome[20];
        java.util.Arrays.fill(never, Outcome.silent("closed"));
        channel.answers(0, never).answers(1, never.clone()).answers(2, never.clone());

        assertThat(run(channel, 50)).isEqualTo(3);
        assertThat(channel.taken).hasSize(47);
    }

    static IntStream steps() {
        return IntStream.range(0, 4 * 40);
    }

    /** Kills the run before or after each call of the channel and the ledger. */
    @ParameterizedTest(name = "killed at step {0}")
    @MethodSource("steps")
    void aKilledRunLosesNothingAndRepeatsOneMessageAtMost(int step) throws InterruptedException {
        Scripted channel = new Scripted();
        killedAt(step, channel, 40, ledger);
        deliverAll(new Courier(channel, ledger, pauses::add, Duration.ofSeconds(60), new Quiet()), 40, ledger);

        assertNoneLostAndOneTwiceAtMost(channel, 40);
    }

    @Test
    void soDoRunsThatAreKilledAgainAndAgain() throws InterruptedException {
        Random random = new Random(20230630);
        for (int round = 0; round < 500; round++) {
            MemoryLedger fresh = new MemoryLedger();
            Scripted channel = new Scripted();
            int kills = 1 + random.nextInt(4);
            for (int i = 0; i < kills; i++) {
                killedAt(random.nextInt(60), channel, 12, fresh);
            }
            Courier last = new Courier(channel, fresh, pauses::add, Duration.ofSeconds(60), new Quiet());
            deliverAll(last, 12, fresh);

            Set<String> all = new HashSet<>(channel.taken);
            assertThat(all).hasSize(12);
            assertThat(channel.taken.size() - all.size()).isLessThanOrEqualTo(kills);
        }
    }

    private void killedAt(int step, Scripted channel, int messages, MemoryLedger on) {
        Kill kill = new Kill(step);
        Courier courier =
                new Courier(kill.around(channel), kill.around(on), pauses::add, Duration.ofSeconds(60), new Quiet());
        try {
            deliverAll(courier, messages, on);
        } catch (Kill.Killed e) {
            assertThat(kill.isOver()).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** As a run does: what was told is not told again, and who waits for an earlier message gets no new one. */
    private static void deliverAll(Courier courier, int messages, MemoryLedger on) throws InterruptedException {
        Set<String> waiting = courier.finishEarlier();
        for (int i = 0; i < messages; i++) {
            Message message = message(i);
            boolean told = on.recipients().contains(message.address());
            if (!told && !waiting.contains(message.address())) {
                courier.accept(message);
            }
        }
        courier.finish();
    }

    private static void assertNoneLostAndOneTwiceAtMost(Scripted channel, int messages) {
        Map<String, Integer> times = new LinkedHashMap<>();
        channel.taken.forEach(id -> times.merge(id, 1, Integer::sum));
        assertThat(times).hasSize(messages);
        assertThat(times.values().stream().filter(count -> count > 1)).hasSizeLessThanOrEqualTo(1);
        assertThat(times.values()).allMatch(count -> count <= 2);
    }

    private static final class Quiet implements Progress {
        @Override
        public void delivered(Delivery delivery) {}

        @Override
        public void heldBack(String address) {}
    }
}
