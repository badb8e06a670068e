// Runs the official JSON Schema test suite (draft 2020-12) against the params validator, on the tests that lie in our
// subset: `node scripts/schema-suite.mjs DIR`, where DIR holds the suite's files, formats in DIR/format.
// Judged is the validator as such, without rule 9's closing, with patterns run by the platform (as browsers do) and by
// RE2 (as the server does). Needs a Node that strips types (22.18 or newer).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { checkSchema, paramsJudge, validateAgainst } from '../packages/client/src/params.ts';

const { RE2JS } = createRequire(new URL('../packages/server-adapter/package.json', import.meta.url))('re2js');
const byRe2 = paramsJudge((source) => {
  const expression = RE2JS.compile(source);
  return (text) => expression.test(text);
});

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  console.error('Usage: node scripts/schema-suite.mjs DIR (the folder with the JSON Schema suite)');
  process.exit(2);
}

const formatFiles = ['date', 'time', 'date-time', 'duration', 'email', 'uri', 'uuid'].map(
  (name) => `format/${name}.json`,
);
// format.json says that formats are annotations by default; ours are asserted, as the files in DIR/format expect.
const keywordFiles = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'format.json');
const files = [...keywordFiles, ...formatFiles].sort();
const tally = { passed: 0, failed: 0, outside: 0 };
const reasons = new Map();

for (const file of files) for (const group of groupsOf(file)) runGroup(file, group);

console.log(`outside the subset: ${[...reasons].map(([reason, tests]) => `${reason} ${tests}`).join(', ')}`);
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.outside} outside the subset`);
process.exit(tally.failed > 0 || tally.passed === 0 ? 1 : 0);

function groupsOf(file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function runGroup(file, { description, schema, tests }) {
  const problem = typeof schema === 'boolean' ? undefined : checkSchema(schema)[0];
  if (problem) {
    tally.outside += tests.length;
    reasons.set(problem.keyword, (reasons.get(problem.keyword) ?? 0) + tests.length);
    return;
  }
  for (const test of tests) runTest(`${file}: ${description}: ${test.description}`, schema, test);
}

function runTest(name, schema, { data, valid }) {
  const problems = validateAgainst(schema, schema, data);
  const sameOnServer = JSON.stringify(byRe2.validateAgainst(schema, schema, data)) === JSON.stringify(problems);
  if ((problems.length === 0) === valid && sameOnServer) {
    tally.passed += 1;
    return;
  }
  tally.failed += 1;
  const other = sameOnServer ? '' : ', and something else by RE2';
  console.error(`FAILED ${name}: expected ${valid ? 'valid' : 'invalid'}, got ${JSON.stringify(problems)}${other}`);
}
