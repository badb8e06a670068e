// Asks the office of CUSTOMER about an invoice and waits: what an import of invoices would do.
import { choice, createHitlClient, HitlError, HitlUnanswered } from '@hitl-kit/client';

const [customer, number] = process.argv.slice(2);
if (!['birch', 'cobalt'].includes(customer) || !number) {
  console.error('Usage: node examples/koa-tenants/ask.mjs birch|cobalt NUMBER');
  process.exit(2);
}
const server = process.env.HITL_URL ?? 'http://127.0.0.1:3020/api/hitl';
const hitl = createHitlClient({
  baseUrl: server,
  headers: { authorization: `Bearer demo-${customer}` },
});

const question = choice({
  subject: `Pay invoice ${number} from Mill & Sons?`,
  body: 'It is 12 % above the last one.\nThe order it names cannot be found.',
  context: { Supplier: 'Mill & Sons', Invoice: number, 'Last invoice': '368.30 EUR' },
  options: [
    { value: 'Pay', intent: 'primary' },
    { value: 'Dispute', intent: 'danger', skipParams: true, requireComment: true },
  ],
  paramsSchema: {
    type: 'object',
    required: ['amount', 'account'],
    properties: {
      amount: { type: 'number', title: 'Amount (EUR)', exclusiveMinimum: 0, maximum: 5000 },
      account: { enum: ['Goods', 'Repairs', 'Travel'], title: 'Account' },
      due: { type: 'string', format: 'date', title: 'Pay on' },
    },
  },
  paramsData: { amount: 412.5, account: 'Goods' },
  assignees: { roles: ['office'] },
  timeout: process.env.HITL_TIMEOUT ?? 'P2D',
  source: { system: 'import' },
});

console.log(`Asking ${customer} about invoice ${number}`);
try {
  const answer = await hitl.ask(question, { key: `invoice/${number}` });
  console.log(`${answer.chosen}, by ${answer.respondedBy.name}: ${JSON.stringify(answer.params ?? answer.comment)}`);
} catch (error) {
  if (error instanceof HitlUnanswered) console.log(error.message);
  else if (error instanceof HitlError) console.error(`${error.code}: ${error.message} (${server})`);
  else throw error;
  process.exitCode = 1;
}
