// Talks to a YAML language server as an editor does: node session.mjs SERVER FILE [LINE:COLUMN].
// Opens the file; without a position prints its diagnostics, with one what the server offers there and says of it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [server, name, position] = process.argv.slice(2);
const file = resolve(name);
const uri = pathToFileURL(file).href;
const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const answers = new Map();
let lastId = 0;
let received = Buffer.alloc(0);
let diagnosed;
const diagnostics = new Promise((done) => (diagnosed = done));

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  child.stdin.write(body);
}

function request(method, params) {
  const id = ++lastId;
  send({ id, method, params });
  return new Promise((done) => answers.set(id, done));
}

const settings = { yaml: { validate: true, completion: true, hover: true, schemaStore: { enable: false } }, http: {} };

function handle(message) {
  if (message.method === "workspace/configuration") {
    send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? {}) });
  } else if (message.method === "textDocument/publishDiagnostics") {
    if (message.params.uri === uri) diagnosed(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (message.id !== undefined) {
    answers.get(message.id)?.(message.result);
  }
}

child.stdout.on("data", (chunk) => {
  received = Buffer.concat([received, chunk]);
  for (;;) {
    const end = received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(received.subarray(0, end).toString())[1]);
    if (received.length < end + 4 + length) return;
    const body = received.subarray(end + 4, end + 4 + length).toString();
    received = received.subarray(end + 4 + length);
    handle(JSON.parse(body));
  }
});
setTimeout(() => {
  console.error("the language server did not answer in a minute");
  process.exit(1);
}, 60_000).unref();

const rootUri = pathToFileURL(dirname(file)).href;
const capabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    completion: { completionItem: { documentationFormat: ["markdown", "plaintext"] } },
    hover: { contentFormat: ["markdown"] },
    publishDiagnostics: {},
  },
};
await request("initialize", { processId: process.pid, rootUri, capabilities, workspaceFolders: [{ uri: rootUri, name: "w" }] });
send({ method: "initialized", params: {} });
send({ method: "workspace/didChangeConfiguration", params: { settings } });
send({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text: readFileSync(file, "utf8") } } });

if (position) {
  const [line, column] = position.split(":").map(Number);
  const at = { textDocument: { uri }, position: { line: line - 1, character: column - 1 } };
  const offered = await request("textDocument/completion", at);
  for (const item of offered?.items ?? offered ?? []) console.log(`offers ${item.label}`);
  const hover = await request("textDocument/hover", at);
  const said = hover?.contents?.value ?? hover?.contents;
  if (said) console.log(`says ${String(said).replace(/\s+/g, " ")}`);
} else {
  for (const { range, message } of await diagnostics) {
    console.log(`${range.start.line + 1}:${range.start.character + 1} ${message.replace(/\s+/g, " ")}`);
  }
}
await request("shutdown", null);
send({ method: "exit" });
child.kill();
