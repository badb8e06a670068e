import { describe, expect, it } from 'vitest';
import type { InboxQuery } from '../queries.ts';
import { inboxQueryFrom } from './inbox-query.ts';

const whole: Required<InboxQuery> = {
  view: 'answered',
  sort: '-priority',
  state: ['responded', 'failed'],
  label: ['team:ops', 'url:a:b'],
  q: 'refund',
  respondedBy: 'ana',
  'source.system': 'refund-agent',
  'source.workflow': 'refunds',
  'source.run': '7f31',
  'source.task': 'propose-refund',
  createdAfter: '2026-11-01T00:00:00Z',
  createdBefore: '2028-02-29T23:59:59.123+01:00',
  deadlineBefore: '2099-01-01t00:00:00z',
  priorityMin: 0,
};

describe('a query that somebody else kept', () => {
  it('is read as it was written, as text and as an object', () => {
    expect(inboxQueryFrom(JSON.stringify(whole))).toEqual(whole);
    expect(inboxQueryFrom(whole)).toEqual(whole);
  });

  it('keeps the order in which its filters were set', () => {
    expect(Object.keys(inboxQueryFrom('{"sort":"deadline","q":"a","view":"all"}'))).toEqual(['view', 'sort', 'q']);
  });

  it.each([
    null,
    undefined,
    '',
    'assigned',
    '{"view":',
    '5',
    '"text"',
    'null',
    '[]',
    '[{"view":"all"}]',
    '{}',
    5,
    true,
    [],
    ['view', 'all'],
    Symbol('view'),
    () => 'all',
    '{"view":"bogus"}',
    '{"view":["all"]}',
    '{"view":"constructor"}',
    '{"view":"assigned","foo":"bar","cursor":"x","limit":5}',
    '{"__proto__":{"q":"a"},"constructor":"b","toString":1}',
    '{"sort":"evil"}',
    '{"sort":"toString"}',
    '{"state":"responded"}',
    '{"state":[]}',
    '{"state":["bogus",5,null]}',
    '{"label":"team:ops"}',
    '{"label":["ops",":ops",7]}',
    `{"label":${JSON.stringify(Array(11).fill('team:ops'))}}`,
    `{"label":["team:${'x'.repeat(320)}"]}`,
    '{"q":""}',
    '{"q":7}',
    `{"q":"${'x'.repeat(201)}"}`,
    '{"source.run":{"a":1}}',
    '{"respondedBy":null}',
    '{"createdAfter":"x"}',
    '{"createdAfter":5}',
    '{"createdAfter":"2026-11-01"}',
    '{"createdBefore":"2026-02-30T00:00:00Z"}',
    '{"createdBefore":"2026-13-01T00:00:00Z"}',
    '{"deadlineBefore":"2026-11-01T25:00:00Z"}',
    '{"priorityMin":"5"}',
    '{"priorityMin":1.5}',
    '{"priorityMin":-1}',
    '{"priorityMin":101}',
    '{"priorityMin":null}',
  ])('is what waits for me where nothing of it can be read: %s', (junk) =>
    expect(inboxQueryFrom(junk)).toEqual({ view: 'assigned' }),
  );

  it('keeps what can be read beside what cannot', () => {
    const text =
      '{"foo":1,"view":"all","state":["responded","bogus"],"label":[5,"team:ops"],"sort":"evil","priorityMin":7}';
    expect(inboxQueryFrom(text)).toEqual({ view: 'all', state: ['responded'], label: ['team:ops'], priorityMin: 7 });
  });
});
