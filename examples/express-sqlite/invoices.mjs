// Asks for what each invoice of FILE lacks: a form with the missing fields only, prefilled with what follows from the
// others. `askOutcome` gives every way it can end as one typed union, here spelled out.
import { entry } from '@hitl-kit/client';
import { askEach, byWhom, NoAnswer } from './ask-each.mjs';
import { rules } from './read-rows.mjs';

const fields = {
  amount: { type: 'number', title: 'Amount', exclusiveMinimum: 0, maximum: 1_000_000 },
  currency: { type: 'string', title: 'Currency', enum: ['EUR', 'GBP', 'USD'] },
  due: { type: 'string', title: 'Due', format: 'date' },
  cost_centre: { type: 'string', title: 'Cost centre', minLength: 3, maxLength: 12 },
};

await askEach({
  script: 'examples/express-sqlite/invoices.mjs',
  sample: 'examples/express-sqlite/samples/invoices.csv',
  columns: {
    id: rules.id,
    supplier: rules.text,
    issued: rules.date,
    due: rules.optional(rules.date),
    amount: rules.optional(rules.amount),
    currency: rules.optional(rules.currency),
    cost_centre: rules.optional(rules.text),
  },
  needsNothing: (row) => missingFrom(row).length === 0,
  async ask(hitl, row, options) {
    const outcome = await hitl.askOutcome(question(row), options);
    switch (outcome.outcome) {
      case 'responded':
        return `${byWhom(outcome.answer)}\n  ${JSON.stringify(outcome.answer.params)}`;
      case 'expired':
        throw new NoAnswer('nobody filled it in in time');
      case 'cancelled':
        throw new NoAnswer(`withdrawn: ${outcome.reason}`);
      default:
        throw new NoAnswer(`ended as ${outcome.outcome}`);
    }
  },
});

function question(row) {
  const missing = missingFrom(row);
  return entry({
    subject: `Complete invoice ${row.id} of ${row.supplier}`,
    context: { Invoice: row.id, Supplier: row.supplier, Issued: row.issued, ...known(row) },
    paramsSchema: {
      type: 'object',
      required: missing,
      properties: Object.fromEntries(missing.map((name) => [name, fields[name]])),
    },
    paramsData: suggestion(row, missing),
    assignees: { roles: ['support'] },
    timeout: process.env.HITL_TIMEOUT ?? 'P1D',
    source: { system: 'invoices' },
  });
}

function missingFrom(row) {
  return Object.keys(fields).filter((name) => row[name] === '');
}

function known(row) {
  const names = Object.keys(fields).filter((name) => row[name] !== '');
  return Object.fromEntries(names.map((name) => [fields[name].title, row[name]]));
}

// Our suppliers give thirty days, and nearly all of them bill in euros.
function suggestion(row, missing) {
  const due = new Date(`${row.issued}T00:00:00Z`);
  due.setUTCDate(due.getUTCDate() + 30);
  const likely = { currency: 'EUR', due: due.toISOString().slice(0, 10) };
  return Object.fromEntries(Object.entries(likely).filter(([name]) => missing.includes(name)));
}
