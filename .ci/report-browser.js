// Opens the pages in Chromium as people do: narrow and wide, light and dark, by keyboard, printed, with and without scripts.
const fs = require('fs');
const path = require('path');
const assert = require('assert');
const { TOOLS, WORK, CHROMIUM } = process.env;
const tool = (name) => require(require.resolve(name, { paths: [path.dirname(TOOLS)] }));
const { chromium } = tool('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js', { paths: [path.dirname(TOOLS)] }), 'utf8');

const WIDTHS = [320, 768, 1280, 1920];
const WCAG_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const address = (name) => `file://${path.join(WORK, `${name}.html`)}`;
const found = (name) => JSON.parse(fs.readFileSync(path.join(WORK, `${name}.json`), 'utf8')).findings.length;

// A page that says when anything goes wrong: errors, dialogs, requests for anything but itself, breaches of its policy.
async function open(browser, name, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => wrong.push(message.text()));
  page.on('dialog', (dialog) => { wrong.push(dialog.message()); dialog.dismiss(); });
  page.on('request', (request) => request.url() === address(name) || wrong.push(request.url()));
  await page.goto(address(name));
  return { page, wrong, close: () => context.close() };
}

async function fits(browser, name) {
  const { page, wrong, close } = await open(browser, name, {});
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number));
    assert.ok(colorScheme === 'dark' ? Math.max(...ground) < 64 : Math.min(...ground) > 200, `${name}: ${colorScheme} ground`);
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(sideways <= 0, `${name} at ${width} px scrolls sideways by ${sideways} px`);
  }
  assert.deepStrictEqual(wrong, [], name);
  await close();
}

async function accessible(browser, name) {
  for (const [colorScheme, width] of [['light', 1280], ['dark', 320]]) {
    const { page, close } = await open(browser, name, { viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    // All of it is looked at: what is folded away or not yet drawn too.
    await page.addStyleTag({ content: '.unit { content-visibility: visible !important; }' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => { one.open = true; }));
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate((runOnly) => axe.run(document, { runOnly }), WCAG_AA);
    const told = violations.map((one) => `${one.id}: ${one.nodes.length} × ${one.nodes[0].html}`);
    assert.deepStrictEqual(told, [], `${name}, ${colorScheme}, ${width} px`);
    assert.ok(passes.some((one) => one.id === 'color-contrast'), 'colours were looked at');
    await close();
  }
}

// Without scripts nothing is missing and nothing dead is offered.
async function completeWithoutScripts(browser, name) {
  const texts = async (javaScriptEnabled) => {
    const { page, wrong, close } = await open(browser, name, { javaScriptEnabled });
    const main = await page.textContent('main');
    const filter = await page.locator('.filter').first().isVisible();
    const findings = await page.locator('li.finding').count();
    assert.deepStrictEqual(wrong, [], name);
    await close();
    return { main: main.replace(/Đang hiện \d+ vi phạm|Showing \d+ findings/g, ''), filter, findings };
  };
  const without = await texts(false);
  const scripted = await texts(true);
  assert.strictEqual(without.main.replace(/\s+/g, ' '), scripted.main.replace(/\s+/g, ' '), `${name}: the same text`);
  assert.strictEqual(without.filter, false, `${name}: no filter that does nothing`);
  assert.strictEqual(scripted.filter, scripted.findings > 0, name);
  assert.strictEqual(without.findings, Math.min(found(name), 5000), `${name}: every finding`);
}

// What slips in as markup cannot run: neither script, nor style, nor a request.
async function policyHolds(browser) {
  const { page, wrong, close } = await open(browser, 'hostile', {});
  assert.deepStrictEqual(wrong, []);
  const breaches = await page.evaluate(async () => {
    const seen = [];
    addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'window.hit = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png" onerror="window.hit = true"><p style="color:red">x</p>');
    await new Promise((done) => setTimeout(done, 300));
    return { seen: [...new Set(seen)].sort(), hit: window.hit === true };
  });
  assert.deepStrictEqual(breaches, { seen: ['img-src', 'script-src-attr', 'script-src-elem', 'style-src-attr'], hit: false });
  await close();
}

async function byKeyboard(browser) {
  const { page, wrong, close } = await open(browser, 'sample', { viewport: { width: 1280, height: 900 } });
  const focused = (what) => page.evaluate(what);
  await page.keyboard.press('Tab');
  assert.ok(await page.locator('.skip').isVisible(), 'the first thing is a way past the contents');
  await page.keyboard.press('Enter');
  assert.strictEqual(await focused(() => document.activeElement.id), 'main');

  const names = () => page.locator('.ranking').first().locator('tbody th').allTextContents();
  const before = await names();
  await page.locator('.ranking thead th:nth-child(2) button').first().focus();
  await page.keyboard.press('Enter');
  const sorted = await names();
  assert.deepStrictEqual(sorted, [...before].sort(new Intl.Collator('vi', { numeric: true }).compare));
  assert.strictEqual(await page.locator('.ranking th[aria-sort="ascending"]').count(), 1);
  const outline = await focused(() => getComputedStyle(document.activeElement).outlineStyle);
  assert.notStrictEqual(outline, 'none', 'one sees where one is');
  await page.locator('.ranking thead th:nth-child(8) button').first().focus();
  await page.keyboard.press('Space');
  const days = await page.locator('.ranking').first().locator('tbody td:last-child').allTextContents();
  const numbers = days.map((text) => Number(text.replace(/\D/g, '')));
  assert.deepStrictEqual(numbers, [...numbers].sort((a, b) => b - a), 'most days first');

  await page.locator('.filter input').focus();
  await page.keyboard.type('phường 4');
  const left = page.locator('article.unit:not([hidden]) li.finding:not([hidden])');
  assert.match(await page.textContent('.filter output'), new RegExp(` ${await left.count()} `));
  assert.ok(await left.count() >= 20 && await left.count() < 40, 'only what names the unit');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.ok(await left.evaluateAll((all) => all.length > 0 && all.every((one) => one.dataset.severity === 'error')));

  const unit = page.locator('article.unit[id] > details').first();
  const isOpen = () => unit.evaluate((one) => one.open);
  assert.strictEqual(await isOpen(), true);
  await unit.locator('> summary').focus();
  await page.keyboard.press('Enter');
  assert.strictEqual(await isOpen(), false);
  await page.locator(`.ranking a[href="#${await unit.evaluate((one) => one.parentElement.id)}"]`).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction((one) => one.open, await unit.elementHandle());
  assert.deepStrictEqual(wrong, []);
  await close();
}

// The twins of an audit report lead to each other; each trend has a point for each of six runs, and says so.
async function trends(browser) {
  const { page, wrong, close } = await open(browser, 'index', { viewport: { width: 1280, height: 900 } });
  const sparks = await page.locator('svg.spark').evaluateAll((all) => all.map((svg) => ({
    name: svg.querySelector('title').textContent,
    points: svg.querySelectorAll('circle').length,
    told: svg.querySelector('desc').textContent.split('; ').length,
  })));
  assert.ok(sparks.length >= 4 + 4 + 6, `${sparks.length} trends`);
  for (const { name, points, told } of sparks) {
    // PAR INDEX has a value from June on alone.
    const runs = name.startsWith('Xếp hạng PAR INDEX') ? 1 : 6;
    assert.deepStrictEqual({ points, told }, { points: runs, told: runs }, name);
  }
  assert.deepStrictEqual(wrong, []);
  for (const language of ['en', 'vi']) {
    await page.click('a.twin');
    assert.strictEqual(await page.getAttribute('html', 'lang'), language);
  }
  await close();
}

async function print(browser, name) {
  const { page, close } = await open(browser, name, { javaScriptEnabled: false, colorScheme: 'dark' });
  await page.pdf({ path: path.join(WORK, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
  await close();
}

(async () => {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const names = process.argv.slice(2);
  for (const name of names) {
    await fits(browser, name);
    await completeWithoutScripts(browser, name);
  }
  console.log(`${names.length} pages fit ${WIDTHS.join(', ')} px, have a light and a dark face, and are complete without scripts`);
  for (const name of ['index', 'english', 'joint', 'hostile', 'clean']) await accessible(browser, name);
  console.log('no violation of WCAG 2.2 AA, light at 1280 px and dark at 320');
  await policyHolds(browser);
  console.log('what slips in cannot run');
  await byKeyboard(browser);
  console.log('everything can be done by keyboard');
  await trends(browser);
  console.log('six runs are six points on each trend');
  for (const name of ['index', 'joint', 'hostile']) await print(browser, name);
  await browser.close();
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
