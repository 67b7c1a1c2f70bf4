"""Checks alerts end to end. Run by .ci/checks/80-alerts with the project's folder and one to work in."""

import hashlib
import hmac
import http.server
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

from servers import Exim, Recorder

PROJECT, WORK = sys.argv[1], sys.argv[2]
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
ARCHIVE = os.path.join(WORK, "alert.jsa")
SAMPLE = os.path.join(PROJECT, "plans", "tay-ninh-2023")
KILL_SECONDS = int(os.environ.get("KILL_SECONDS", "60"))


def command(*arguments, archive=True):
    flags = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"]
    if archive and os.path.exists(ARCHIVE):
        flags.append("-XX:SharedArchiveFile=" + ARCHIVE)
    return [JAVA, *flags, "-jar", os.path.join(PROJECT, "target", "dondoc.jar"), *arguments]


def clean(**variables):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DONDOC_")}
    return {**kept, "LC_ALL": "C.UTF-8", **variables}


def alert(folder, workspace, *more, day="2023-06-30", **variables):
    os.makedirs(folder, exist_ok=True)
    return subprocess.run(
        command("alert", workspace, "--as-of", day, *more),
        cwd=folder, env=clean(**variables), capture_output=True, text=True)


def recorder_variables(recorder, timeout="10"):
    return {"DONDOC_SMTP_HOST": "127.0.0.1", "DONDOC_SMTP_PORT": str(recorder.port), "DONDOC_SMTP_SECURITY": "none",
            "DONDOC_SMTP_TIMEOUT": timeout}


def expect(condition, what, *shown):
    if not condition:
        print("FAILED:", what)
        for one in shown:
            print(str(one)[:2000])
        sys.exit(1)


def say(text):
    print("   " + text, flush=True)


def small_workspace(path, units=8):
    """A program whose units all owe a plan since yesterday: one message for each head."""
    lines = ["kind: Units", "units:"]
    lines.append("  - {id: office, name: Phòng Nội vụ, type: office, head: {name: A, email: office@example.org}}")
    for i in range(units):
        lines.append("  - {id: u%d, name: Phường %d, type: ward, head: {name: Người %d, email: head%d@example.org}}" % (i, i, i, i))
    lines += ["---", "kind: Program", "id: p", "title: Kế hoạch", "period: {from: 2023-01-01, to: 2023-12-31}",
              "areas: [{id: a, name: Chung}]", "coordinator: office", "tasks: []",
              "unitPlan: {owedBy: {types: [ward]}, due: 2023-06-20}",
              "escalation: {ladder: [{level: 1, after: 1, notify: [head]}]}"]
    with open(path, "w") as out:
        out.write("\n".join(lines) + "\n")
    return path


def real_server():
    folder = os.path.join(WORK, "exim")
    os.makedirs(folder)
    server = Exim(folder, "correct horse", ["phuong3.truong@example.org", "chutich@example.org"])
    try:
        good = {"DONDOC_SMTP_HOST": "localhost", "DONDOC_SMTP_PORT": str(server.starttls), "DONDOC_SMTP_CA": server.ca,
                "DONDOC_SMTP_USER": "dondoc", "DONDOC_SMTP_PASSWORD": "correct horse"}
        implicit = {**good, "DONDOC_SMTP_PORT": str(server.tls), "DONDOC_SMTP_SECURITY": "tls"}
        refusals(server, good, implicit)

        runs = os.path.join(WORK, "real")
        before = server.connections()
        run = alert(runs, SAMPLE, "--channel", "smtp", "-f", "json", **good)
        result = json.loads(run.stdout)
        sent = [m for m in result["messages"] if m["state"] == "accepted"]
        refused = [m for m in result["messages"] if m["state"] == "refused"]
        expect(run.returncode == 3, "what a server refuses is exit 3", run.stderr)
        expect(sorted(m["to"] for m in refused) == ["chutich@example.org", "phuong3.truong@example.org"], "refused", refused)
        expect(all("550" in m["detail"] for m in refused), "the server's words are reported", refused)
        mails = server.received(len(sent))
        expect(len(mails) == len(sent), "all the others arrive", len(mails), len(sent))
        expect(server.connections() - before == 1, "one connection for all of them", server.connections() - before)
        read_back(mails, sent)
        say("%d messages over STARTTLS with a password and one connection, read back by another library; 2 refused ones "
            "reported" % len(mails))

        server.empty()
        again = alert(runs, SAMPLE, "--channel", "smtp", "-f", "json", **good)
        expect({m["state"] for m in json.loads(again.stdout)["messages"]} == {"refused"}, "only the refused are tried again",
               again.stdout)
        expect(not server.received(0), "nothing is sent twice")
        tls = alert(os.path.join(WORK, "tls"), SAMPLE, "--channel", "smtp", "--unit", "phuong-4", "-f", "json", **implicit)
        expected = sum(m["state"] == "accepted" for m in json.loads(tls.stdout)["messages"])
        expect(expected > 0 and len(server.received(expected)) == expected, "TLS from the first byte", tls.stdout, tls.stderr)
        say("the second run sends nothing; %d messages over implicit TLS" % expected)
    finally:
        server.stop()


def refusals(server, good, implicit):
    """A server that is not the right one, or that does not let us in, is told nothing and asked once."""
    for what, state, settings in [
            ("a certificate that nobody trusts", "untrusted", {**good, "DONDOC_SMTP_CA": ""}),
            ("a certificate for another host", "untrusted", {**good, "DONDOC_SMTP_HOST": "127.0.0.1"}),
            ("the same with implicit TLS", "untrusted", {**implicit, "DONDOC_SMTP_HOST": "127.0.0.1"}),
            ("a wrong password", "barred", {**good, "DONDOC_SMTP_PASSWORD": "wrong-secret"})]:
        before = server.connections()
        run = alert(os.path.join(WORK, "refused-" + str(before)), SAMPLE, "--channel", "smtp", "-f", "json", **settings)
        messages = json.loads(run.stdout)["messages"]
        expect(run.returncode == 3 and {m["state"] for m in messages} == {state}, what, run.stdout, run.stderr)
        said = messages[0]["detail"]
        expect(said and "wrong-secret" not in run.stdout + run.stderr, "it says what is wrong", said)
        expect(server.connections() - before == 1, "asked once", what, server.connections() - before)
        say("%s: exit 3, nothing sent, “%s”" % (what, said))
    expect(not server.received(0), "nothing is sent to a server that is not the right one")


def read_back(mails, sent):
    by_id = {mail["Message-ID"]: mail for mail in mails}
    expect(len(by_id) == len(sent), "each message has an id of its own")
    for message in sent:
        mail = by_id["<%s>" % message["messageId"]]
        text = mail.get_body(("plain",)).get_content()
        html = mail.get_body(("html",)).get_content()
        expect(mail["To"].addresses[0].addr_spec == message["to"] and len(mail["To"].addresses) == 1, "recipient", message)
        expect(mail["Subject"] == message["subject"] and mail["Subject"].startswith("[Đôn đốc] "), "subject", mail["Subject"])
        expect(mail["Auto-Submitted"] == "auto-generated" and mail["References"] and mail["List-Id"], "headers", mail.items())
        expect(mail["Date"].datetime.date().isoformat() == "2023-06-30", "date", mail["Date"])
        expect(not mail.defects and not any(part.defects for part in mail.walk()), "defects", mail.defects)
        for part in (text, html):
            expect(unicodedata.is_normalized("NFC", part), "composed text")
            expect(all(item["fingerprint"] in part for item in message["items"] if item["reason"] != "resolved"),
                   "every item with its code", message)


def misbehaving():
    workspace = small_workspace(os.path.join(WORK, "misbehaving.yaml"))

    def fresh(script, *more, timeout="10", name):
        recorder = Recorder()
        recorder.script = script
        run = alert(os.path.join(WORK, name), workspace, "--channel", "smtp", *more, **recorder_variables(recorder, timeout))
        recorder.stop()
        return recorder, run

    seen = Counter()

    def greylist(step, recipient, number):
        if step == "RCPT":
            seen[recipient] += 1
            return "450 4.7.1 greylisted" if seen[recipient] == 1 else None

    recorder, run = fresh(greylist, name="greylist")
    expect(run.returncode == 0 and len(recorder.accepted) == 8 and set(seen.values()) == {2}, "greylisting", run.stdout, seen)
    say("a server that greylists: all delivered within the run")

    dropped = []

    def drop(step, recipient, number):
        if step == "accepted" and recipient in ("head2@example.org", "head5@example.org") and recipient not in dropped:
            dropped.append(recipient)
            return "drop"

    recorder, run = fresh(drop, name="drop")
    ids = Counter(entry[1] for entry in recorder.accepted)
    expect(run.returncode == 0 and len(ids) == 8 and sorted(ids.values()) == [1] * 6 + [2] * 2, "drop", run.stdout, ids)
    contents = {(entry[1], entry[2]) for entry in recorder.accepted}
    expect(len(contents) == 8, "what comes again is the same bytes")
    say("a server that takes a message and drops the connection: sent again with the same Message-ID and bytes")

    def slow(step, recipient, number):
        if step == "RCPT" and recipient == "head3@example.org":
            time.sleep(9)

    recorder, run = fresh(slow, "--retry-for", "0", timeout="4", name="slow")
    expect(run.returncode == 3 and len(recorder.accepted) == 7, "slow", run.stdout, recorder.accepted)
    say("a server that is slow for one message: the others are delivered, exit 3")

    recorder, run = fresh(lambda *step: "drop", "--retry-for", "1", name="dead")
    expect(run.returncode == 3 and not recorder.accepted and recorder.steps < 20, "a dead server is not asked for each message",
           recorder.steps)
    waiting = Recorder()
    next_day = alert(os.path.join(WORK, "dead"), workspace, "--channel", "smtp", day="2023-07-01", **recorder_variables(waiting))
    expect(next_day.returncode == 0 and len(waiting.accepted) == 8, "the next run delivers", next_day.stdout,
           next_day.stderr)
    waiting.stop()
    say("a server that is down: nothing lost, the next run delivers")


def webhook():
    posts = []

    class Hook(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            posts.append((dict(self.headers), body))
            self.send_response(503 if len(posts) == 1 else 200)
            self.end_headers()

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hook)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    workspace = small_workspace(os.path.join(WORK, "webhook.yaml"), 3)
    run = alert(os.path.join(WORK, "webhook"), workspace, "--channel", "webhook",
                DONDOC_WEBHOOK_URL="http://127.0.0.1:%d/x" % server.server_address[1], DONDOC_WEBHOOK_SECRET="khóa")
    server.shutdown()
    expect(run.returncode == 0 and len(posts) == 4, "webhook", run.stdout, run.stderr)
    keys = Counter(headers["Idempotency-Key"] for headers, _ in posts)
    expect(sorted(keys.values()) == [1, 1, 2], "a post that comes again has the same key", keys)
    for headers, body in posts:
        signature = "sha256=" + hmac.new("khóa".encode(), body, hashlib.sha256).hexdigest()
        expect(headers["X-Dondoc-Signature"] == signature, "signature")
        data = json.loads(body)
        as_alertmanager(data)
    say("webhook: signed, retried with the same idempotency key")


def as_alertmanager(data):
    """Reads a post as strictly as a receiver in Go does that decodes Alertmanager's webhook.Message."""
    def texts(value):
        return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())

    expect(set(data) == {"version", "groupKey", "truncatedAlerts", "status", "receiver", "groupLabels", "commonLabels",
                         "commonAnnotations", "externalURL", "alerts"}, "fields of a message", list(data))
    expect(data["version"] == "4" and data["status"] in ("firing", "resolved"), "version and status", data)
    expect(isinstance(data["truncatedAlerts"], int) and data["truncatedAlerts"] >= 0, "truncatedAlerts", data)
    expect(all(texts(data[name]) for name in ("groupLabels", "commonLabels", "commonAnnotations")), "maps of texts", data)
    for one in data["alerts"]:
        expect(set(one) == {"status", "labels", "annotations", "startsAt", "endsAt", "generatorURL", "fingerprint"},
               "fields of an alert", list(one))
        expect(texts(one["labels"]) and texts(one["annotations"]) and "alertname" in one["labels"], "labels", one)
        for name in ("startsAt", "endsAt"):
            expect(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", one[name]), "RFC 3339", one[name])
        expect(re.fullmatch("[0-9a-f]{16}", one["fingerprint"]), "fingerprint", one["fingerprint"])
        for name in ("Labels", "Annotations"):
            own = one[name.lower()].items()
            expect(data["common" + name].items() <= own, "what is common stands in every alert", data["common" + name])


STEPS = ["connect", "EHLO", "MAIL", "RCPT", "DATA", "body", "accepted", "replied"]


def killed_run(folder, workspace, recorder, script, delay=None):
    """Whether the kill hit: a run may be over before its time."""
    recorder.script = script
    process = subprocess.Popen(
        command("alert", workspace, "--as-of", "2023-06-30", "--channel", "smtp"), cwd=folder,
        env=clean(**recorder_variables(recorder)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    recorder.victim = process.pid
    if delay is not None:
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
    process.wait()
    return process.returncode == -signal.SIGKILL


def killed_at(step, which):
    """A script that kills at a step of the conversation about a message, counted by what was accepted before."""
    def script(recorder):
        def kill(name, recipient, accepted):
            if name == step and accepted == which + (name in ("accepted", "replied")):
                recorder.kill()
                return "drop"
        return kill
    return script


def killed_again_and_again(number, workspace, kills):
    """One run after the other is killed on the same ledger, then one ends. Kills are scripts or seconds to wait."""
    folder = os.path.join(WORK, "kill-%d" % number)
    os.makedirs(folder)
    recorder = Recorder()
    hits = 0
    for kill in kills:
        timed = isinstance(kill, float)
        hits += killed_run(folder, workspace, recorder, (lambda *one: None) if timed else kill(recorder), kill if timed else None)
    recorder.script = lambda *one: None
    run = alert(folder, workspace, "--channel", "smtp", **recorder_variables(recorder))
    expect(run.returncode == 0, "the run after kills", number, run.stdout, run.stderr)
    times = Counter(entry[0] for entry in recorder.accepted)
    expect(len(times) == 8, "none is lost", number, times)
    twice = sum(times.values()) - 8
    expect(twice <= hits, "one comes again for each kill at most", number, times)
    for address in times:
        expect(len({entry[1:] for entry in recorder.accepted if entry[0] == address}) == 1,
               "what comes again is the same message, byte for byte", address)
    before = len(recorder.accepted)
    quiet = alert(folder, workspace, "--channel", "smtp", **recorder_variables(recorder))
    expect(quiet.returncode == 0 and len(recorder.accepted) == before, "then there is nothing left to tell",
           quiet.returncode, quiet.stdout, quiet.stderr)
    verified = subprocess.run(command("history", "verify"), cwd=folder, env=clean(), capture_output=True, text=True)
    expect(verified.returncode == 0, "the record is whole", verified.stdout, verified.stderr)
    recorder.stop()
    shutil.rmtree(folder)
    return hits, twice


def kills():
    workspace = small_workspace(os.path.join(WORK, "kills.yaml"))
    begun = time.time()
    alert(os.path.join(WORK, "measure"), workspace)
    duration = time.time() - begun
    rng = random.Random(2023)
    # One conversation serves all messages: it begins before the first. After the last the run may end before the kill.
    cases = [[killed_at(step, which) for which in ((0, 0, 0) if step in STEPS[:2] else (0, 3, 6))] for step in STEPS]
    cases += [[rng.uniform(0.3, 1.1) * duration for _ in range(4)] for _ in range(100)]
    deadline = time.time() + KILL_SECONDS
    done = {}

    def one(number):
        if number < len(STEPS) or time.time() < deadline:
            done[number] = killed_again_and_again(number, workspace, cases[number])

    with ThreadPoolExecutor(2) as pool:
        for outcome in [pool.submit(one, number) for number in range(len(cases))]:
            outcome.result()
    steps = sum(done[number][0] for number in range(len(STEPS)))
    hits = sum(hit for hit, _ in done.values())
    expect(steps == 3 * len(STEPS), "every step was hit", steps)
    say("%d runs killed (%d at the steps of the conversation, %d at random points): none lost, %d messages came twice, "
        "with the same Message-ID and bytes" % (hits, steps, hits - steps, sum(twice for _, twice in done.values())))


def main():
    subprocess.run([JAVA, "-XX:ArchiveClassesAtExit=" + ARCHIVE, *command("alert", SAMPLE, "--as-of", "2023-06-30",
                    archive=False)[1:]], cwd=WORK, env=clean(), capture_output=True, check=True)
    shutil.rmtree(os.path.join(WORK, ".dondoc"))
    real_server()
    misbehaving()
    webhook()
    kills()


main()
