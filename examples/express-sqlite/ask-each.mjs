// What the three scripts share: take FILE from the command line, ask about all of its rows at once, print each outcome
// as it comes. What is asked, and what is printed for an outcome, is the script's own.
import { createHitlClient, HitlError } from '@hitl-kit/client';
import { readRows, UnreadableFile } from './read-rows.mjs';

const server = process.env.HITL_URL ?? 'http://127.0.0.1:3000/api/hitl';

/** There is no answer to act on; the message is what to print for the row. */
export class NoAnswer extends Error {}

/**
 * The process ends with 0 when every good row got an answer (a person's or the default) or needed none, with 1 when one
 * got none, with 2 when there was no row or no server.
 *
 * @param {{ script: string, sample: string, columns: object,
 *   ask: (hitl: object, row: object, options: { key: string, signal: AbortSignal }) => Promise<string>,
 *   needsNothing?: (row: object) => boolean }} task `ask` gives what to print for the answer, or throws
 */
export async function askEach({ script, sample, columns, ask, needsNothing = () => false }) {
  const [file] = process.argv.slice(2);
  if (!file) return stop(`Usage: node ${script} FILE\nFILE is CSV or JSON, for example ${sample}`);
  const { rows, problems } = await readRows(file, columns).catch((error) => {
    if (error instanceof UnreadableFile) return stop(error.message);
    throw error;
  });
  for (const problem of problems) console.error(`Skipped ${problem}`);

  if (rows.length === 0) return stop(`${file} has no row to ask about.`);
  const open = rows.filter((row) => !needsNothing(row));
  if (rows.length > open.length) console.log(`${rows.length - open.length} complete, nothing to ask.`);
  if (open.length === 0) return;

  const hitl = createHitlClient({ baseUrl: server, headers: { authorization: `Bearer ${token()}` } });
  await mustBeUp(hitl);
  console.log(`Asked about ${open.length} of ${file}. Answer at ${new URL('/', server)} (Ctrl+C stops waiting only).`);

  const waiting = new AbortController();
  process.once('SIGINT', () => waiting.abort());
  const answered = await Promise.all(open.map((row) => askOne(hitl, row, { script, ask, signal: waiting.signal })));
  if (waiting.signal.aborted) console.error('Stopped waiting. The requests stay open; the same command waits again.');
  process.exitCode = answered.every(Boolean) ? 0 : 1;
}

// The key makes a second start attach to the same request, also after it was answered. HITL_RUN=2 asks anew.
async function askOne(hitl, row, { script, ask, signal }) {
  const run = process.env.HITL_RUN;
  const key = [script.replace(/^.*\/|\.mjs$/g, ''), row.id, run && encodeURIComponent(run)].filter(Boolean).join('/');
  try {
    const line = await ask(hitl, row, { key, signal });
    console.log(`${row.id}: ${line}`);
    return true;
  } catch (error) {
    if (signal.aborted) return false;
    console.log(`${row.id}: ${reasonOf(error)}`);
    return false;
  }
}

function reasonOf(error) {
  if (error instanceof HitlError && error.code === 'idempotency_mismatch') {
    return 'was asked before with other content. HITL_RUN=2 in front of the command asks anew.';
  }
  if (error instanceof NoAnswer) return error.message;
  if (error instanceof HitlError) return `refused, ${error.code}: ${error.message}`;
  return `${error.name}: ${error.message}`;
}

/** Who answered and when, in words. */
export function byWhom(answer) {
  const at = new Date(answer.respondedAt).toLocaleTimeString('en-GB');
  return answer.timedOut ? `nobody answered by ${at}, default taken` : `by ${answer.respondedBy.name} at ${at}`;
}

function token() {
  return process.env.HITL_TOKEN ?? 'demo-service';
}

async function mustBeUp(hitl) {
  const up = await hitl.api.GET('/v1/health').catch(() => null);
  if (!up) stop(`No server answers at ${server}. Start it with: npm start (HITL_URL says where it is)`);
  if (!up.response.ok)
    stop(`${server} answers with ${up.response.status}: HITL_URL must say where the adapter is mounted.`);
}

function stop(line) {
  console.error(line);
  process.exit(2);
}
