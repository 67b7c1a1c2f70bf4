// Reads the outputs back with other people's parsers: SARIF under the OASIS schema, CSV, Markdown, workflow commands.
const fs = require('fs');
const path = require('path');
const { TOOLS, SCHEMA, WORK } = process.env;
const tool = (name) => require(require.resolve(name, { paths: [path.dirname(TOOLS)] }));
const { Validator } = tool('jsonschema');
const { parse } = tool('csv-parse/sync');
const MarkdownIt = tool('markdown-it');
const assert = require('assert');

const schema = JSON.parse(fs.readFileSync(SCHEMA, 'utf8').replace(/^\uFEFF/, ''));
for (const name of process.argv.slice(2)) {
  const read = (format) => fs.readFileSync(path.join(WORK, `${name}.${format}`), 'utf8');
  const json = JSON.parse(read('json'));
  const counting = json.findings.filter((finding) => !finding.waived && !finding.baseline);

  const sarif = JSON.parse(read('sarif'));
  const errors = new Validator().validate(sarif, schema).errors;
  assert.deepStrictEqual(errors.map(String), [], `${name}: SARIF under the OASIS schema`);
  const results = sarif.runs[0].results;
  assert.deepStrictEqual(
    results.map((result) => result.partialFingerprints['dondocFingerprint/v1']),
    json.findings.map((finding) => finding.fingerprint));
  assert.strictEqual(results.filter((result) => result.suppressions.length > 0).length, json.summary.waived);
  for (const result of results) {
    assert.strictEqual(sarif.runs[0].tool.driver.rules[result.ruleIndex].id, result.ruleId);
    const uri = result.locations[0].physicalLocation.artifactLocation.uri;
    assert.ok(fs.existsSync(decodeURIComponent(uri)), `${uri} names a file from the root of the repository`);
  }

  const rows = parse(read('csv'), { columns: true, bom: true });
  assert.deepStrictEqual(rows.map((row) => row.fingerprint), json.findings.map((finding) => finding.fingerprint));
  for (const row of rows) {
    for (const cell of Object.values(row)) {
      assert.ok(!/^[=+\-@\t\r]/.test(cell), `a formula: ${cell}`);
    }
  }

  const html = new MarkdownIt({ html: true, linkify: true }).enable('table').render(read('markdown'));
  assert.strictEqual((html.match(/<tbody>[^]*?<\/tbody>/g) || []).slice(-1).join('').split('<tr>').length - 1,
    counting.length > 0 ? counting.length : json.programs.length, `${name}: rows of the Markdown table`);
  assert.ok(!/<(script|a|em|strong|code|img)\b/.test(html), `${name}: markup out of the input`);

  const commands = read('github').trimEnd().split('\n');
  assert.strictEqual(commands.length, counting.length + 1);
  for (const command of commands.slice(0, -1)) {
    assert.match(command, /^::(error|warning|notice) file=[^,:]+,line=\d+,col=\d+,title=[^,:]+::\S/);
  }
  console.log(`${name}: ${json.findings.length} findings in SARIF, JUnit, GitLab, CSV, Markdown, workflow commands`);
}
