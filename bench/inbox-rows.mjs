// What 10,000 loaded rows (or as many as told) cost a browser: the inbox against a plain list of the same rows, in one
// run, alternating, medians. Prints the time until React has committed and the browser has laid out the first paint, and
// the frames while the inbox is scrolled from end to end. Build first. Run: node bench/inbox-rows.mjs [rows] [rounds]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';

const rows = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);
const root = fileURLToPath(new URL('../', import.meta.url));

const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: { contents: onThePage(), resolveDir: root, loader: 'jsx' },
  bundle: true,
  format: 'iife',
  jsx: 'automatic',
  platform: 'browser',
  tsconfigRaw: '{"compilerOptions":{"jsx":"react-jsx"}}', // else its paths lead into the sources
  define: { 'process.env.NODE_ENV': '"production"' },
  write: false,
  logLevel: 'silent',
});
const styles = readFileSync(`${root}packages/react/dist/styles.css`, 'utf8');

const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArgs });
const page = await browser.newPage({ viewport: { width: 1240, height: 800 } });
await page.setContent('<!doctype html><body></body>');
await page.addStyleTag({ content: styles });
await page.addScriptTag({ content: outputFiles[0].text });
const result = await page.evaluate(([count, times]) => globalThis.measure(count, times), [rows, rounds]);
await browser.close();
console.log(JSON.stringify(result, null, 2));

function onThePage() {
  return `
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { HitlProvider, Inbox, Root } from './packages/react/dist/index.js';
import { hitlKeys } from './packages/react/dist/queries.js';

const PAGE = 200;
const request = (n) => ({
  id: String(n), rev: 1, digest: 'sha256:' + '0'.repeat(64), state: 'awaiting_input',
  createdAt: new Date(Date.UTC(2026, 10, 21) - n * 1000).toISOString(), requestedBy: { id: 'refund-agent' },
  subject: 'Refund order ' + n + ' to the customer?', options: [{ value: 'Approve' }, { value: 'Reject' }],
  defaults: null, multiple: false, assignees: { roles: ['support'] }, deadline: null, priority: 50, labels: {},
  source: null, viewer: { id: 'ana', mayAnswer: true, reasons: [], snoozedUntil: null }, response: null, resolvedAt: null, answers: [],
});

function loaded(count) {
  const requests = Array.from({ length: count }, (_, n) => request(n));
  const never = () => new Promise(() => {});
  const source = {
    id: 'bench', capabilities: { views: ['assigned'], comment: true }, now: Date.now,
    list: never, get: never, respond: never, count: async () => count,
  };
  const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, n) => ({
    pages: { bench: { items: requests.slice(n * PAGE, (n + 1) * PAGE), nextCursor: null } },
  }));
  const data = { pages, pageParams: pages.map(() => null) };
  const queryKey = hitlKeys.list([source], { view: 'assigned' });
  return { requests, source, state: { mutations: [], queries: [{ queryKey, state: { data, dataUpdatedAt: Date.now() } }] } };
}

/** The same rows, all of them, in the same looks; what the browser itself may skip is drawn, as in any plain list. */
function PlainList({ requests }) {
  return (
    <Root>
      <ul style={{ blockSize: 700, overflow: 'auto', margin: 0, padding: 0 }}>
        {requests.map((one) => (
          <li className="hitl-row-item" key={one.id}>
            <button type="button" className="hitl-row" style={{ contentVisibility: 'visible' }}>
              <span className="hitl-row-top"><span className="hitl-row-subject" dir="auto">{one.subject}</span></span>
              <span className="hitl-row-bottom">
                <span className="hitl-row-meta">{one.requestedBy.id + ' · ' + one.assignees.roles.join(', ')}</span>
                <time className="hitl-row-time" dateTime={one.createdAt}>{one.createdAt.slice(0, 16)}</time>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Root>
  );
}

function paint(element) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const began = performance.now();
  flushSync(() => root.render(element));
  const committed = performance.now();
  place.getBoundingClientRect();
  place.querySelector('ul').lastElementChild.getBoundingClientRect();
  const laidOut = performance.now();
  return { place, root, commit: committed - began, layout: laidOut - committed };
}

function clean({ place, root }) {
  root.unmount();
  place.remove();
}

const frame = () => new Promise(requestAnimationFrame);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const round = (value) => Math.round(value * 10) / 10;

async function framesWhileScrolling(list) {
  const times = [];
  const step = list.scrollHeight / 240;
  let before = await frame();
  for (let n = 0; n < 240; n += 1) {
    list.scrollTop += step;
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  const sorted = [...times].sort((a, b) => a - b);
  return { frames: times.length, medianMs: round(median(times)), p95Ms: round(sorted[Math.floor(sorted.length * 0.95)]),
    longerThan20ms: times.filter((ms) => ms > 20).length };
}

globalThis.measure = async (count, times) => {
  const { requests, source, state } = loaded(count);
  const inbox = <HitlProvider sources={[source]} state={state}><Inbox /></HitlProvider>;
  const taken = { inbox: [], plain: [] };
  for (let n = 0; n <= times; n += 1) {
    for (const [name, element] of [['inbox', inbox], ['plain', <PlainList requests={requests} />]]) {
      const painted = paint(element);
      await frame();
      if (n > 0) taken[name].push(painted); // the first warms the code up
      clean(painted);
      await frame();
    }
  }
  const told = (name) => ({
    commitMs: round(median(taken[name].map(({ commit }) => commit))),
    layoutMs: round(median(taken[name].map(({ layout }) => layout))),
    totalMs: round(median(taken[name].map(({ commit, layout }) => commit + layout))),
  });
  const painted = paint(inbox);
  await frame();
  const scrolling = await framesWhileScrolling(painted.place.querySelector('ul'));
  const drawn = painted.place.querySelectorAll('[data-hitl-part="row"]').length;
  clean(painted);
  const [ours, plain] = [told('inbox'), told('plain')];
  return { rows: count, rounds: times, inbox: ours, plain, timesLess: round(plain.totalMs / ours.totalMs), drawn, scrolling };
};
`;
}
