// Asks the release desk whether VERSION may go to production, and waits. Nobody in time means Hold. The key makes a
// second start attach to the same question, also after it was answered or the server was restarted.
import { choice, createHitlClient, HitlError } from '@hitl-kit/client';

const [version] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('Usage: node examples/node-http-terminal/deploy.mjs VERSION, such as 4.2.0');
  process.exit(2);
}

const hitl = createHitlClient({
  baseUrl: process.env.HITL_URL ?? 'http://127.0.0.1:3010/api/hitl',
  headers: { authorization: 'Bearer demo-deploy' },
});

const question = choice({
  subject: `Deploy tickets ${version} to production?`,
  body: 'Boarding passes now come from the new printer service.\nThe last boat leaves at 22:10; after that it is quiet.',
  context: { Service: 'tickets', Version: version, Tests: '2,318 passed', Changed: ['printer', 'fares', 'timetable'] },
  options: [
    { value: 'Deploy', intent: 'primary' },
    { value: 'Hold', skipParams: true, requireComment: true, description: 'It stays on staging.' },
  ],
  paramsSchema: {
    type: 'object',
    required: ['share'],
    properties: { share: { type: 'integer', title: 'Share of customers first, in percent', minimum: 1, maximum: 100 } },
  },
  paramsData: { share: 10 },
  assignees: { roles: ['release'] },
  timeout: process.env.HITL_TIMEOUT ?? 'PT30M',
  defaults: ['Hold'],
  source: { system: 'deploy', run: version },
});

const waiting = new AbortController();
process.once('SIGINT', () => waiting.abort());
console.log(`Asking about tickets ${version}. Ctrl+C stops waiting only; the same command waits again.`);

try {
  const answer = await hitl.ask(question, { key: `deploy/tickets/${version}`, signal: waiting.signal });
  const who = answer.timedOut ? 'Nobody answered in time' : answer.respondedBy.name;
  const why = answer.comment ? ` (“${answer.comment}”)` : '';
  if (answer.chosen === 'Deploy') console.log(`${who}: tickets ${version} goes to ${answer.params.share} % first.`);
  else console.log(`${who}: tickets ${version} is on hold${why}.`);
  process.exitCode = answer.chosen === 'Deploy' ? 0 : 1;
} catch (error) {
  if (!waiting.signal.aborted && !(error instanceof HitlError)) throw error;
  console.error(
    waiting.signal.aborted ? 'Stopped waiting. The question stays open.' : `${error.code}: ${error.message}`,
  );
  process.exitCode = 2;
}
