// Asks for each refund of FILE whether it may be paid. Small ones go to support, from 100 on to the lead; when nobody
// answers in time, Reject is taken. Ask about your own rows by editing `columns` and `question`.
import { approval } from '@hitl-kit/client';
import { askEach, byWhom } from './ask-each.mjs';
import { rules } from './read-rows.mjs';

await askEach({
  script: 'examples/express-sqlite/refunds.mjs',
  sample: 'examples/express-sqlite/samples/refunds.csv',
  columns: {
    id: rules.id,
    customer: rules.text,
    amount: rules.amount,
    currency: rules.currency,
    ordered: rules.date,
    reason: rules.text,
  },
  async ask(hitl, row, options) {
    const answer = await hitl.ask(question(row), options);
    return `${answer.approved ? 'pay the refund' : 'no refund'}, ${byWhom(answer)}\n  ${JSON.stringify(answer)}`;
  },
});

function question(row) {
  return approval({
    subject: `Refund order ${row.id} to ${row.customer}?`,
    body: `**${Number(row.amount).toFixed(2)} ${row.currency}** goes back the way it was paid.`,
    context: { Order: row.id, Ordered: row.ordered, Customer: row.customer, Reason: row.reason },
    assignees: { roles: [Number(row.amount) < 100 ? 'support' : 'lead'] },
    timeout: process.env.HITL_TIMEOUT ?? 'PT2H',
    defaults: ['Reject'],
    source: { system: 'refunds' },
  });
}
