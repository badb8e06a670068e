// The long siege: npm run siege -- [--minutes 10] [--seed N] [--url http://127.0.0.1:3000]. Without a URL it starts the
// example. Only loopback is besieged. Fails when anything is broken.
import { parseArgs } from 'node:util';
import '../../packages/server-adapter/chaos/source.mjs';

const { runSiege } = await import('./siege.ts');
const { runningServer, startExample } = await import('./target.ts');

const most = 60;
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, url: { type: 'string' } },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!(minutes > 0 && minutes <= most) || !Number.isInteger(seed)) {
  stop(`--minutes must be above 0 and at most ${most}, --seed a whole number.`);
}

const target = await (values.url === undefined ? startExample() : onlyLoopback(values.url));
console.log(`Besieging ${target.url} for ${minutes} min with --seed ${seed}.`);
const report = await runSiege({ target, seconds: minutes * 60, seed, progress: (line) => console.log(line) });
await target.stop();
console.log(JSON.stringify(report, null, 2));
const { offences } = report;
console.log(offences.length === 0 ? 'It stood.' : `${offences.length} offences, --seed ${seed}.`);
process.exit(offences.length === 0 ? 0 : 1);

function onlyLoopback(url) {
  try {
    return runningServer(url);
  } catch (error) {
    return stop(error.message);
  }
}

function stop(line) {
  console.error(line);
  process.exit(2);
}
