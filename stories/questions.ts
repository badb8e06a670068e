// The believable requests that the live stories are about.
import type { Question } from './live-engine.ts';

const support = { roles: ['support'] };

export const refund: Question = {
  by: 'refund-agent',
  ago: 18,
  request: {
    kind: 'approval',
    subject: 'Refund order 1042 to the customer?',
    body: 'The parcel arrived damaged; the customer sent two photographs and asks for the full amount. Their last three orders had no complaints.',
    context: { Order: '1042, 12 November 2026', Paid: '42.50 EUR by card', 'Carrier says': 'Delivered, box crushed' },
    source: {
      system: 'refund-agent',
      run: '7f31',
      task: 'propose-refund',
      url: 'https://agents.example.com/refund-agent/runs/7f31',
    },
    options: [
      { value: 'Approve', intent: 'primary' },
      { value: 'Reject', intent: 'danger', skipParams: true },
    ],
    defaults: ['Reject'],
    paramsSchema: {
      type: 'object',
      properties: {
        amount: { type: 'number', title: 'Amount (EUR)', minimum: 0.01, maximum: 42.5, multipleOf: 0.01 },
        reason: { type: 'string', title: 'Reason shown to the customer', minLength: 1, maxLength: 120 },
      },
      required: ['amount', 'reason'],
    },
    paramsData: { amount: 42.5, reason: 'Damaged in transit' },
    assignees: support,
    timeout: 'PT1H',
  },
};

export const recall: Question = {
  by: 'recall-workflow',
  ago: 29,
  request: {
    kind: 'branch',
    subject: 'Which queues get the recall notice?',
    body: 'Batch **24-118** of the kettle may overheat. 312 were sold, 41 are in stock.',
    options: [
      { value: 'retail', label: 'Retailers', description: 'Stop shipments and tell 14 shops' },
      { value: 'warehouse', label: 'Warehouses', description: 'Quarantine what is in stock' },
      { value: 'customers', label: 'Customers', description: 'Mail everyone who bought one' },
    ],
    multiple: true,
    defaults: ['retail', 'warehouse'],
    assignees: support,
    timeout: 'PT35M',
  },
};

export const comment: Question = {
  by: 'moderation',
  ago: 31,
  request: {
    kind: 'choice',
    subject: 'Is this comment acceptable?',
    context: {
      Product: 'Kettle K2',
      Author: 'm.berger',
      Comment: 'Broke after a week, and the shop would not even listen. A joke of a company.',
    },
    options: [
      { value: 'publish', label: 'Publish', intent: 'primary' },
      { value: 'ask', label: 'Ask to reword', description: 'The author gets a friendly note' },
      { value: 'remove', label: 'Remove', intent: 'danger' },
    ],
    assignees: support,
  },
};

export const invoice: Question = {
  by: 'invoice-intake',
  ago: 26 * 60,
  request: {
    kind: 'entry',
    subject: 'Complete the missing fields of invoice 2026-118',
    body: 'The scan is cut off at the bottom. The supplier is known, the amount and the due date are not.',
    context: { Supplier: 'Nordlicht Papier GmbH', Received: '19 November 2026' },
    options: [{ value: 'OK', label: 'Save', intent: 'primary' }],
    paramsSchema: {
      type: 'object',
      properties: {
        number: { type: 'string', title: 'Invoice number', minLength: 1 },
        net: { type: 'number', title: 'Net amount (EUR)', exclusiveMinimum: 0 },
        rate: { type: 'integer', title: 'VAT rate (%)', enum: [0, 7, 19] },
        due: { type: 'string', title: 'Due date', format: 'date' },
      },
      required: ['number', 'net', 'rate', 'due'],
    },
    paramsData: { number: '2026-118', rate: 19 },
    assignees: { users: ['ana'] },
  },
};

export const threeMustAgree: Question = {
  by: 'access-review',
  ago: 40,
  request: {
    kind: 'approval',
    subject: 'Give the new contractor access to production?',
    body: 'Until 31 December, read only, for the migration of the order archive.',
    options: [
      { value: 'Approve', intent: 'primary' },
      { value: 'Reject', intent: 'danger', veto: true, requireComment: true },
    ],
    quorum: 3,
    assignees: { roles: ['support', 'lead'] },
    timeout: 'P2D',
  },
};

/** Newest last, as they were asked. */
export const inbox: Question[] = [invoice, comment, recall, refund];

/** For the host's button: one more, each with its own number. */
export function anotherRefund(number: number): Question {
  const { ago: _, ...question } = refund;
  return { ...question, request: { ...question.request, subject: `Refund order ${number} to the customer?` } };
}

/** The same without a form, so that several can be answered at once. */
export function plainRefund(number: number): Question {
  const question = anotherRefund(number);
  const { paramsSchema: _, paramsData: __, ...request } = question.request;
  return { ...question, request };
}

/** With a form that is not filled in: it cannot be answered from a list. */
export function emptyRefund(number: number): Question {
  const { paramsData: _, ...request } = anotherRefund(number).request;
  return { by: refund.by, request };
}
