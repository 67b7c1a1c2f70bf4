package vn.dondoc.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.alert.SmtpSettings.Security;

/** What the replies of a server mean for a message. */
final class SmtpRepliesTest {

    /** Closes the connection in place of a reply. */
    private static final String DROP = "drop";

    private static final Message MESSAGE = new Message(
            "1@example.org",
            "to@example.org",
            "s",
            Office.DAY,
            List.of(),
            "From: from@example.org\r\nTo: to@example.org\r\nSubject: s\r\n\r\ntext\r\n");

    private ServerSocket socket;
    private Map<String, String> replies = Map.of();
    private final AtomicInteger connections = new AtomicInteger();
    private final CountDownLatch goodBye = new CountDownLatch(1);

    @BeforeEach
    void listen() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                connections.incrementAndGet();
                talk(client);
            } catch (IOException e) {
                // The client left, or the test is over.
                assertThat(e).isNotNull();
            }
        }
    }

    /** Answers each command by its first word; the end of the data by {@code .}. */
    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, replies.getOrDefault("greeting", "220 test"));
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]", 2)[0];
            if (data && !line.equals(".")) {
                continue;
            }
            if (command.equals("QUIT")) {
                goodBye.countDown();
            }
            String usual = command.equals("DATA") ? "354 go on" : "250 ok";
            String reply = replies.getOrDefault(data ? "." : command, usual);
            data = !data && command.equals("DATA") && reply.startsWith("354");
            if (reply.equals(DROP)) {
                return;
            }
            say(out, reply);
        }
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private Outcome deliver() {
        return deliver(null);
    }

    private Outcome deliver(@Nullable String user) {
        try (Smtp smtp = smtp(user)) {
            return smtp.deliver(MESSAGE);
        } catch (UncheckedIOException e) {
            throw new AssertionError(e);
        }
    }

    private Smtp smtp(@Nullable String user) {
        return new Smtp(new SmtpSettings(
                socket.getInetAddress().getHostAddress(),
                socket.getLocalPort(),
                Security.NONE,
                user,
                user == null ? null : "secret",
                null,
                5));
    }

    @ParameterizedTest(name = "{0} is answered {1}: {2}")
    @CsvSource({
        "RCPT, 550 no such user, REFUSED",
        "RCPT, 500 unknown, REFUSED",
        "RCPT, 450 greylisted, LATER",
        "RCPT, 452 full, LATER",
        "RCPT, 421 closing, LATER",
        "MAIL, 550 sender unknown, REFUSED",
        "MAIL, 451 later, LATER",
        "MAIL, 530 log in first, BARRED",
        "DATA, 554 no, REFUSED",
        "DATA, 451 no, LATER",
        "., 554 spam, REFUSED",
        "., 451 disk full, LATER",
        "., 250 taken, ACCEPTED",
        "., drop, SILENT",
        "DATA, drop, SILENT",
        "RCPT, drop, SILENT",
        "EHLO, drop, DOWN",
        "greeting, 554 go away, DOWN",
        "greeting, 421 busy, DOWN",
    })
    void repliesDecide(String command, String reply, Outcome.State state) {
        replies = Map.of(command, reply);

        Outcome outcome = deliver();

        assertThat(outcome.state()).as(outcome.detail()).isEqualTo(state);
        if (state == Outcome.State.REFUSED || state == Outcome.State.LATER) {
            assertThat(outcome.detail()).as("no more than what the server said").startsWith(reply.substring(0, 3));
        }
    }

    @ParameterizedTest
    @CsvSource({"535 5.7.8 wrong, BARRED", "454 4.7.0 not now, DOWN", "235 welcome, ACCEPTED"})
    void aRefusedPasswordIsForPeopleToMend(String reply, Outcome.State state) {
        replies = Map.of("EHLO", "250-test\r\n250 AUTH PLAIN", "AUTH", reply);

        Outcome outcome = deliver("user");

        assertThat(outcome.state()).as(outcome.detail()).isEqualTo(state);
        assertThat(outcome.detail()).doesNotContain("secret");
        if (state != Outcome.State.ACCEPTED) {
            assertThat(outcome.detail()).startsWith(reply.substring(0, 3));
        }
    }

    /** After a refusal one goes on talking; after a good-bye, or none, one calls again. */
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource({"RCPT, 550 no such user, 1", "RCPT, 450 greylisted, 1", "RCPT, 421 closing, 2", "., drop, 2"})
    void aConnectionIsKeptWhileItIsGood(String command, String reply, int calls) {
        replies = Map.of(command, reply);
        try (Smtp smtp = smtp(null)) {
            Outcome.State first = smtp.deliver(MESSAGE).state();
            assertThat(smtp.deliver(MESSAGE).state()).isEqualTo(first);
        }
        assertThat(connections).hasValue(calls);
    }

    @Test
    void oneSaysGoodBye() throws InterruptedException {
        deliver();

        // Nobody waits for the server's own good-bye.
        assertThat(goodBye.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatTheServerSaysCannotSteerATerminal() {
        replies = Map.of("RCPT", "550 no \u001b[31m user");

        assertThat(deliver().detail()).doesNotContain("\u001b");
    }
}
