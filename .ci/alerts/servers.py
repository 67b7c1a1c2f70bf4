"""Mail servers for the checks of alerts: a real one from Debian, and one that records and misbehaves on purpose."""

import os
import shutil
import signal
import socket
import socketserver
import subprocess
import threading
import time
from email import message_from_bytes, policy


def wait_for(port, process=None):
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if process is not None and process.poll() is not None:
            raise SystemExit("the mail server ended: %s" % process.returncode)
        time.sleep(0.1)
    raise SystemExit("nothing listens on port %d" % port)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Exim:
    """Exim on loopback: STARTTLS on one port, TLS on another, both with a password; some recipients are refused."""

    CONFIGURATION = """
exim_user = mail
exim_group = mail
primary_hostname = localhost
spool_directory = {folder}/spool
log_file_path = {folder}/%slog
local_interfaces = 127.0.0.1
daemon_smtp_ports = {starttls} : {tls}
tls_on_connect_ports = {tls}
tls_advertise_hosts = *
tls_certificate = {ca}
tls_privatekey = {key}
auth_advertise_hosts = ${{if eq{{$tls_in_cipher}}{{}}{{}}{{*}}}}
smtp_accept_queue_per_connection = 0
log_selector = +smtp_connection
keep_environment =
host_lookup =
rfc1413_hosts =
never_users =
acl_smtp_rcpt = recipient
begin acl
recipient:
  deny message = authentication needed
    !authenticated = *
  deny message = no such user
    recipients = {refused}
  accept
begin routers
all:
  driver = accept
  transport = maildir
begin transports
maildir:
  driver = appendfile
  directory = {mail}
  maildir_format
  user = mail
  envelope_to_add
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_condition = ${{if and{{{{eq{{$auth2}}{{dondoc}}}}{{eq{{$auth3}}{{{password}}}}}}}}}
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${{if and{{{{eq{{$auth1}}{{dondoc}}}}{{eq{{$auth2}}{{{password}}}}}}}}}
"""

    def __init__(self, folder, password, refused):
        self.starttls, self.tls = free_port(), free_port()
        self.mail = os.path.join(folder, "mail")
        self.ca = os.path.join(folder, "cert.pem")
        self.log = os.path.join(folder, "mainlog")
        key = os.path.join(folder, "key.pem")
        os.makedirs(self.mail)
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-keyout", key, "-out", self.ca, "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
            check=True, capture_output=True)
        for path in (folder, self.mail, key, self.ca):
            shutil.chown(path, "mail", "mail")
        configuration = os.path.join(folder, "exim.conf")
        with open(configuration, "w") as out:
            out.write(self.CONFIGURATION.format(
                folder=folder, starttls=self.starttls, tls=self.tls, ca=self.ca, key=key, mail=self.mail,
                refused=" : ".join(refused), password=password))
        exim = shutil.which("exim4") or "/usr/sbin/exim4"
        self.errors = open(os.path.join(folder, "errors"), "w")
        self.process = subprocess.Popen([exim, "-C", configuration, "-bdf"], stderr=self.errors)
        wait_for(self.starttls, self.process)
        while not self.connections():
            time.sleep(0.05)

    def connections(self):
        """How many conversations there were so far, that of the start among them."""
        if not os.path.exists(self.log):
            return 0
        with open(self.log) as log:
            return sum("TCP/IP connection count" in line for line in log)

    def received(self, count):
        """Messages that were put into the mailbox; waits until there are so many, for they come a little later."""
        folder = os.path.join(self.mail, "new")
        for _ in range(200):
            if os.path.isdir(folder) and len(os.listdir(folder)) >= count:
                break
            time.sleep(0.1)
        names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
        messages = []
        for name in names:
            with open(os.path.join(folder, name), "rb") as file:
                messages.append(message_from_bytes(file.read(), policy=policy.default))
        return messages

    def empty(self):
        shutil.rmtree(os.path.join(self.mail, "new"), ignore_errors=True)

    def stop(self):
        self.process.kill()
        self.process.wait()
        self.errors.close()


class Recorder:
    """Records what it accepts. A script looks at each step and may answer, drop the connection, wait, or kill."""

    def __init__(self):
        self.accepted = []
        self.script = lambda step, recipient, number: None
        self.victim = None
        self.steps = 0
        self.lock = threading.Lock()
        recorder = self

        class Talk(socketserver.StreamRequestHandler):
            def handle(self):
                try:
                    recorder.talk(self.rfile, self.wfile)
                except (ConnectionError, BrokenPipeError):
                    pass

        class Server(socketserver.ThreadingTCPServer):
            allow_reuse_address = True
            daemon_threads = True

        self.server = Server(("127.0.0.1", 0), Talk)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def step(self, name, recipient=None):
        with self.lock:
            self.steps += 1
            accepted = len(self.accepted)
        # One conversation that is slow keeps no other waiting.
        return self.script(name, recipient, accepted)

    def kill(self):
        os.kill(self.victim, signal.SIGKILL)

    def talk(self, rfile, wfile):
        def say(reply):
            wfile.write((reply + "\r\n").encode())
            wfile.flush()

        recipient = None
        if self.step("connect") == "drop":
            return
        say("220 recorder")
        while True:
            line = rfile.readline().decode("ascii", "replace").strip()
            if not line:
                return
            command = line.split(" ")[0].split(":")[0].upper()
            if command == "RCPT":
                recipient = line[line.index("<") + 1:line.index(">")]
            answer = self.step(command, recipient)
            if answer == "drop":
                return
            if answer:
                say(answer)
            elif command == "EHLO":
                say("250 recorder")
            elif command == "DATA":
                say("354 go on")
                if not self.body(rfile, say, recipient):
                    return
            elif command == "QUIT":
                say("221 bye")
                return
            else:
                say("250 ok")

    def body(self, rfile, say, recipient):
        lines = []
        while True:
            line = rfile.readline()
            if not line:
                return False
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b"..") else line)
        answer = self.step("body", recipient)
        if answer == "drop":
            return False
        if answer:
            say(answer)
            return True
        content = b"".join(lines)
        with self.lock:
            self.accepted.append((recipient, message_from_bytes(content, policy=policy.default)["Message-ID"], content))
        if self.step("accepted", recipient) == "drop":
            return False
        say("250 taken")
        self.step("replied", recipient)
        return True

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
