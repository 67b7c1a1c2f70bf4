// Files that mean no good, for .ci/checks/65-hostile: small ones that lie together in one workspace, and large ones, each in
// a workspace of its own; and what must hold of the results.
const fs = require('fs');
const path = require('path');

const [, , task, ...rest] = process.argv;
const MIB = 1024 * 1024;

const REPORT = 'kind: UnitReport\nprogram: ke-hoach-2023\nunit: phuong-b\nreport: quarterly\nperiod: 2023-Q1\nsubmitted: 2023-03-17\n';
const LAUGHS = ['lol: &l0 [lol, lol]', ...[...Array(30).keys()].map((i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}, *l${i}]`)].join('\n');

/** Name → text or bytes. None may be read as a good document. */
function small() {
  const files = {
    'laughs.yaml': LAUGHS,
    'merges.yaml': 'a: &a {x: 1}\nb: &b {<<: [*a, *a, *a]}\nc: {<<: [*b, *b]}\n',
    'deep-flow.yaml': '['.repeat(100000),
    'deep-maps.yaml': '{a: '.repeat(50000),
    'deep-block.yaml': [...Array(300).keys()].map((i) => ' '.repeat(i) + 'a:').join('\n'),
    'deep-list.yaml': '- '.repeat(50000) + 'a',
    'deep-keys.yaml': '? '.repeat(50000) + 'a',
    'tag-url.yaml': 'a: !!java.net.URL ["http://127.0.0.1/"]\n',
    'tag-script.yaml':
      '!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ["http://127.0.0.1/"]]]]\n',
    'tag-own.yaml': '!own {kind: Units}\n',
    'directive.yaml': '%YAML 9.9\n---\nkind: Units\n',
    'directive-tag.yaml': '%TAG ! tag:example.org,2000:\n---\n!x y\n',
    'nul.yaml': 'kind: Units\n\0units: []\n',
    'nul-escape.yaml': REPORT + 'number: "a\\0b"\n',
    'escape.yaml': 'a: [ \x1b[31m \x9b\n',
    'surrogate.yaml': REPORT + 'number: "\\uD800"\n',
    'surrogates-turned.yaml': REPORT + 'number: "\\uDC00\\uD800"\n',
    'no-character.yaml': REPORT + 'number: "\\uFFFE\\uFFFF"\n',
    'bom-twice.yaml': '\uFEFF\uFEFFkind: Units\nunits: 1\n',
    'bom-inside.yaml': 'kind\uFEFF: Units\n',
    'turned.yaml': '\u202Ekind: Units\u202C\nunits: []\n',
    'turned-key.yaml': REPORT + '\u202Erebmun: 1\n',
    'isolate.yaml': REPORT + 'number: 1\n"\\u2066x\\u2069": 1\n',
    'look-alike-kind.yaml': 'kind: Un\u0456ts\nunits: []\n',
    'look-alike-key.yaml': REPORT.replace('unit:', 'un\u0456t:'),
    'look-alike-unit.yaml': REPORT.replace('phuong-b', 'phuong-\u0430'),
    'full-width.yaml': REPORT.replace('2023-03-17', '\uFF12\uFF10\uFF12\uFF13-03-17'),
    'arabic-digits.yaml': REPORT.replace('2023-03-17', '\u0662\u0660\u0662\u0663-\u0660\u0663-\u0661\u0667'),
    'year.yaml': REPORT.replace('2023-03-17', '999999999-01-01'),
    'day.yaml': REPORT.replace('2023-03-17', '2023-02-30'),
    'number.yaml': REPORT + 'kpis: [{kpi: x, value: 1e999999999}]\n',
    'digits.yaml': REPORT + 'kpis: [{kpi: x, value: ' + '9'.repeat(MIB) + '}]\n',
    'fraction.yaml': REPORT + 'kpis: [{kpi: x, value: 0.' + '0'.repeat(MIB) + '1}]\n',
    'negative.yaml': REPORT + 'kpis: [{kpi: x, numerator: 1, denominator: -0}]\n',
    'revision.yaml': REPORT + 'revision: 99999999999999999999\n',
    'long-key.yaml': 'a'.repeat(MIB) + ': 1\n',
    'long-line.yaml': REPORT + 'number: [' + 'x, '.repeat(200000) + ']\n',
    'many-keys.yaml': [...Array(5000).keys()].map((i) => `k${i}: 1`).join('\n'),
    'same-key.yaml': 'kind: Units\n' + 'kind: Units\n'.repeat(2000),
    'many-documents.yaml': 'a: 1\n---\n'.repeat(2000),
    'tab.yaml': 'kind:\tUnits\n\tunits: []\n',
    'colon.yaml': 'kind: Units: more\n',
    'quote.yaml': 'kind: "Units\n',
    'anchors.yaml': 'a: &' + 'x'.repeat(100000) + ' 1\n',
    'alias.yaml': '*nothing\n',
    'a\u202Ename\x1b[31m\n.yaml': 'kind: Units\nunits: 1\n',
    'name:1:1: error.yaml': 'kind: Units\nunits: 1\n',
    'utf8-overlong.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xc0, 0x80, 0x0a]),
    'utf8-surrogate.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80, 0x0a]),
    'utf8-cut.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xe1, 0xbb]),
    'utf8-beyond.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xf7, 0xbf, 0xbf, 0xbf, 0x0a]),
    'latin1.yaml': Buffer.from('kind: Units # \xe9\n', 'latin1'),
    'utf16le.yaml': Buffer.from('\uFEFFkind: Units\nunits: 1\n', 'utf16le'),
    'utf16be.yaml': Buffer.from('\uFEFFkind: Units\n', 'utf16le').swap16(),
    'gzip.yaml': require('zlib').gzipSync('kind: Units\n'),
    'class.yaml': Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 61]),
  };
  return files;
}

/** Name → how to write it to an open file: much out of little, so that no memory is needed here either. */
const repeated = (text, bytes) => (fd) => {
  const chunk = Buffer.from(text.repeat(Math.max(1, Math.floor(MIB / text.length))));
  for (let left = bytes; left > 0; left -= chunk.length) fs.writeSync(fd, chunk, 0, Math.min(left, chunk.length));
};
const after = (head, more) => (fd) => {
  fs.writeSync(fd, head);
  more(fd);
};
const BIG = 15 * MIB;
const LARGE = {
  scalar: after(REPORT + 'number: ', repeated('x', BIG)),
  quoted: after(REPORT + 'number: "', repeated('x ', BIG)),
  folded: after(REPORT + 'number: >\n', repeated('  x x\n', BIG)),
  comment: repeated('# x\n', BIG),
  items: repeated('- a\n', BIG),
  brackets: repeated('[', BIG),
  pairs: repeated('a: b\n', BIG),
  documents: repeated('a: b\n---\n', BIG),
  separators: repeated('---\n', BIG),
  quotes: repeated('"', BIG),
  spaces: repeated(' ', BIG),
  colons: repeated(': ', BIG),
  questions: repeated('? ', BIG),
  anchors: repeated('&a ', BIG),
  breaks: repeated('\n', BIG),
  // More is wrong than anybody would read: the first are listed, the rest counted.
  unknown: after(REPORT, (fd) => {
    for (let i = 0; i < 480000; i += 1000) fs.writeSync(fd, [...Array(1000).keys()].map((j) => `key-${i + j}: 1\n`).join(''));
  }),
  gigabyte: repeated('x', 1024 * MIB),
};

const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
const fail = (words) => {
  console.error(words);
  process.exit(1);
};

/** What a result says of the files that were there before, without what counts all files. */
const of = (result, isGood) =>
  JSON.stringify(result.findings.filter((f) => isGood(f.location.file)).map((f) => [f.fingerprint, f.location, f.message]));

if (task === 'small') {
  const [folder, suite] = rest;
  for (const [name, content] of Object.entries(small())) fs.writeFileSync(path.join(folder, name), content);
  import('file://' + suite).then(({ default: cases }) => {
    let number = 0;
    cases.flatMap((one) => one.cases ?? [one]).forEach((one) => {
      const text = one.yaml ?? one.text;
      if (typeof text !== 'string') fail('the YAML test suite has another form: ' + JSON.stringify(one).slice(0, 300));
      fs.writeFileSync(path.join(folder, `suite-${String(++number).padStart(3, '0')}.yaml`), text);
    });
    console.log(`${Object.keys(small()).length} files of our own and ${number} of the YAML test suite`);
  });
} else if (task === 'large') {
  const [folder, name] = rest;
  const fd = fs.openSync(path.join(folder, 'hostile.yaml'), 'w');
  LARGE[name](fd);
  fs.closeSync(fd);
} else if (task === 'many') {
  const [folder] = rest;
  for (let d = 0; d < 100; d++) {
    fs.mkdirSync(path.join(folder, String(d)));
    for (let i = 0; i < 1000; i++) fs.writeFileSync(path.join(folder, String(d), `${i}.yaml`), 'kind: Calendar\nholidays: []\n');
  }
} else if (task === 'rules') {
  const [folder] = rest;
  const head =
    'package vn.example\ndialect "java"\nimport vn.dondoc.fact.*\nglobal vn.dondoc.engine.Findings findings\n';
  const rule = (number, conditions, then) =>
    `rule "OWN-01 ${number}"\nwhen\n    $u : UnitStanding(${conditions})\nthen\n${then}    findings.about($u);\nend\n`;
  const doubling = ['    final String a0 = "xxxxxxxxxx";\n'];
  for (let i = 1; i < 40; i++) doubling.push(`    final String a${i} = a${i - 1} + a${i - 1};\n`);
  const files = {
    doubling: head + rule(1, '', doubling.join('') + '    findings.about($u).with("x", a39);\n'),
    large: head + [...Array(80000).keys()].map((i) => rule(i, 'ceased == false', '')).join(''),
    deep: head + rule(1, '('.repeat(20000) + 'ceased' + ')'.repeat(20000), ''),
  };
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, name, 'own.drl'), text);
    fs.writeFileSync(
      path.join(folder, name, 'catalogue.yaml'),
      'rules:\n  - id: OWN-01\n    title: {vi: Ví dụ, en: An example}\n    severity: warning\n    per: [unit]\n' +
        '    basis: {kind: assumed, vi: Ví dụ., en: An example.}\n',
    );
  }
} else if (task === 'texts') {
  const [folder] = rest;
  const evil = '"a\\u202Eb\\u2066c\\u009b31md\\u200fe\\u2028f\\e[31mg\\e]0;h\\ai\\u007fj\\rk\\u0000l\\u200bm\\uFEFFn"';
  fs.writeFileSync(
    path.join(folder, 'texts.yaml'),
    `kind: Program
id: p
title: ${evil}
period: {from: 2023-01-01, to: 2023-12-31}
areas: [{id: "1", name: ${evil}}]
officials: {chair: {name: ${evil}, title: ${evil}}}
coordinator: don-vi
unitPlan: {owedBy: all, due: 2023-01-31}
reports: [{id: monthly, owedBy: all, frequency: monthly, due: {day: 18}}]
difficulties: {forwardWithin: 5, answerWithin: 10}
escalation: {count: calendar, ladder: [{level: 1, after: 1, notify: [head, chair]}]}
tasks: [{id: "1.1", area: "1", title: ${evil}, product: ${evil}, lead: [don-vi], timing: 2023-03-01}]
kpis: [{id: k, name: ${evil}, target: "> 95", scope: unit, in: monthly}]
---
kind: Units
units: [{id: don-vi, name: ${evil}, type: ${evil}, head: {name: ${evil}, title: ${evil}, email: a@example.org}}]
---
kind: UnitReport
program: p
unit: don-vi
report: monthly
period: 2023-01
submitted: 2023-01-30
number: ${evil}
signedBy: {name: ${evil}}
areas: {"1": ${evil}}
tasks: [{task: "1.1", status: in-progress, percent: 10, reason: ${evil}, result: ${evil}}]
kpis: [{kpi: k, value: 50}]
difficulties: [{id: d, task: "1.1", raised: 2023-01-20, content: ${evil}, cause: ${evil}, proposal: ${evil}}]
---
kind: Waivers
waivers: [{rule: KPI-01, unit: don-vi, reason: ${evil}, approvedBy: ${evil}, expires: 2023-12-31}]
---
kind: UnitPlan
program: p
unit: ${evil}
submitted: ${evil}
${evil}: 1
`,
  );
  fs.writeFileSync(path.join(folder, 'name\u202E\x1b[31m\x9b31m\n.yaml'), 'kind: ' + evil + '\n');
} else if (task === 'names') {
  console.log(Object.keys(LARGE).join('\n'));
} else if (task === 'same') {
  // RESULT GOOD FOLDER: of the good files nothing else is said; of the others something is, each at a place.
  const [after_, before, folder] = rest;
  const result = read(after_);
  const hostile = fs.readdirSync(folder).map((name) => path.posix.join(path.basename(folder), name));
  const isGood = (file) => !file.startsWith(path.basename(folder) + '/');
  if (of(result, isGood) !== of(read(before), isGood)) fail('other files are judged differently beside hostile ones');
  const told = new Set(result.findings.map((f) => f.location.file));
  for (const finding of result.findings.filter((f) => !isGood(f.location.file))) {
    if (!finding.rule.startsWith('DATA-')) fail(`${finding.location.file}: ${finding.rule}`);
    if (!(finding.location.line >= 1 && finding.location.column >= 1)) fail('no place: ' + JSON.stringify(finding));
  }
  const silent = hostile.filter((file) => !told.has(file));
  console.log(`${hostile.length - silent.length} of ${hostile.length} hostile files are told at a place; empty: ${silent.length}`);
  // Of an empty document there is nothing to say.
  const text = (file) => fs.readFileSync(path.join(folder, path.basename(file)), 'utf8');
  const full = silent.filter((file) => !text(file).split('\n').every((line) => /^\s*(---|\.\.\.)?\s*([#%].*)?$/.test(line)));
  if (full.length) fail('nothing is said of ' + full.map((file) => JSON.stringify(file)).join(', '));
} else if (task === 'clean') {
  // NAME: nothing on standard input may steer a terminal or turn text.
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fs.readFileSync(0));
  const allowed = rest[0] === 'csv' ? /\r|^\uFEFF/g : /[]/g;
  const bad = text.replace(allowed, '').match(/[^\P{C}\n]|[\u2028\u2029]/gu);
  const real = (bad ?? []).filter((c) => !/\p{Cn}|\p{Co}/u.test(c));
  if (real.length) fail(`${rest[0]} prints ${[...new Set(real)].map((c) => 'U+' + c.codePointAt(0).toString(16)).join(' ')}`);
}
