// What the server rendered, in another zone and language, hydrates without a warning and then speaks the reader's.
import { type ReactNode, StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { answeredRequest, aRequest, NOW } from '../../test/requests.ts';
import { ParamForm } from '../form.tsx';
import { ar, LocalizationProvider } from '../i18n/index.ts';
import { Markdown } from '../markdown.tsx';
import * as styled from './index.ts';

const { Body, BranchSelect, Button, ContextTable, Countdown, Notice, OptionButtons } = styled;
const { Remaining, ResultView, Root, When } = styled;

const { deadline, options, defaults } = aRequest();

function Page({ now }: { now: () => number }) {
  return (
    <LocalizationProvider localization={{ timeZone: 'UTC' }}>
      <Root>
        <Countdown deadline={deadline} options={options} defaults={defaults} now={now} />
        <Remaining deadline={deadline} now={now} />
        <When at="2026-11-20T14:02:00.000Z" as="stamp" now={now} />
        <ResultView request={answeredRequest()} now={now} />
      </Root>
    </LocalizationProvider>
  );
}

test('absolute, stable times first; the locale and what is left after mount; no warning', async () => {
  const complaints = vi.spyOn(console, 'error');
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = renderToString(<Page now={() => NOW - 86_400_000} />);
  expect(box.textContent).toContain('If nobody answers by 2026-11-21 14:44 UTC, Reject is taken.');
  expect(box.textContent).toContain('Ana answered “Approve” 2026-11-21 14:01 UTC.');

  const recovered = vi.fn();
  const root = hydrateRoot(box, <Page now={() => NOW} />, { onRecoverableError: recovered });
  await expect.poll(() => box.textContent).toContain('If nobody answers by 14:44 (42 min), Reject is taken.');
  expect(box.textContent).toContain('Ana answered “Approve” 10 s ago.');
  expect(box.textContent).toContain('Yesterday');
  expect(recovered).not.toHaveBeenCalled();
  expect(complaints).not.toHaveBeenCalled();
  root.unmount();
  box.remove();
});

test('the direction of the words stands on the root', () => {
  const html = renderToString(
    <LocalizationProvider localization={ar}>
      <Root theme="dark" />
    </LocalizationProvider>,
  );
  expect(html).toContain('lang="ar" dir="rtl"');
  expect(html).toContain('data-theme="dark"');
});

const choices = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    value: `step-${n}`,
    description: `What step ${n} does`,
    targets: [`target-${n}`],
  }));
const text = (title: string, more: object = {}) => ({ type: 'string', title, ...more });
const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const { response } = answeredRequest();
const now = () => NOW;
const nothing = () => undefined;

/** Each with the states that draw something else. The pieces of the package's index, and the two entries beside it. */
const pieces: Record<string, Record<string, ReactNode>> = {
  OptionButtons: {
    'two, one of them the default': <OptionButtons options={options} defaults={defaults} onChoose={nothing} />,
    'many, of which one is chosen': <OptionButtons options={choices(12)} onChoose={nothing} />,
    'one under way': <OptionButtons options={options} pending={['Approve']} onChoose={nothing} />,
  },
  BranchSelect: {
    few: <BranchSelect options={choices(3)} defaults={['step-1']} onChoose={nothing} />,
    'many, with a filter': <BranchSelect options={choices(12)} onChoose={nothing} />,
  },
  Countdown: {
    'hours away': <Countdown deadline={deadline} options={options} defaults={defaults} now={now} />,
    over: <Countdown deadline={deadline} now={() => NOW + 86_400_000} />,
  },
  Remaining: { 'minutes away': <Remaining deadline={deadline ?? ''} now={now} /> },
  When: {
    ...Object.fromEntries(
      (['ago', 'moment', 'stamp'] as const).map((as) => [
        as,
        <When key={as} at={aRequest().createdAt} {...{ as, now }} />,
      ]),
    ),
  },
  ResultView: {
    answered: <ResultView request={answeredRequest()} now={now} />,
    'by default': (
      <ResultView
        request={answeredRequest({
          state: 'defaulted',
          response: response && { ...response, respondedBy: null, channel: 'timeout', timedOut: true },
        })}
        now={now}
      />
    ),
    'with what was entered': (
      <ResultView
        request={answeredRequest({
          paramsSchema: object({ amount: { type: 'number' } }),
          paramsData: { amount: 2 },
          response: response && { ...response, params: { amount: 1 }, comment: 'Damaged.', channel: 'forced' },
        })}
        now={now}
      />
    ),
    ...Object.fromEntries(
      (['expired', 'cancelled', 'failed'] as const).map((state) => [
        state,
        <ResultView
          key={state}
          request={aRequest({ state, resolvedAt: deadline, reason: 'No longer needed.', supersededBy: 'newer' })}
          now={now}
        />,
      ]),
    ),
  },
  ContextTable: {
    'nested, beside what was proposed': (
      <ContextTable
        title="Order"
        value={{ id: 1042, lines: [{ sku: 'a', paid: true }, 'b'], url: 'https://shop.test', none: null, empty: [] }}
        proposed={{ id: 1041, gone: 'x' }}
      />
    ),
  },
  Notice: {
    'in danger': <Notice tone="danger" title="Not sent" detail="Why" actions={<Button>Again</Button>} />,
    plain: <Notice title="Known" />,
  },
  Button: { sending: <Button state={{ intent: 'primary', state: 'sending' }}>Answer</Button> },
  Body: { 'with text': <Body>Some text</Body> },
  Root: { empty: <Root theme="dark" /> },
  ParamForm: {
    'text, numbers, dates, choices and yes or no': (
      <ParamForm
        schema={object(
          {
            customer: text('Customer', { minLength: 1 }),
            amount: { type: 'number', minimum: 0, maximum: 100 },
            method: { enum: ['Card', 'Voucher'] },
            colour: { type: 'string', enum: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
            until: text('Until', { format: 'date' }),
            at: text('At', { format: 'date-time' }),
            notify: { type: 'boolean' },
            several: { type: 'array', uniqueItems: true, items: { enum: ['a', 'b'] } },
          },
          { required: ['customer', 'amount', 'notify'] },
        )}
        initialData={{ amount: 1 }}
      />
    ),
    'groups, lists and pairs': (
      <ParamForm
        schema={object({
          address: object({ city: text('City') }, { title: 'Address', required: ['city'] }),
          lines: { type: 'array', items: object({ sku: text('Article') }) },
          point: { type: 'array', prefixItems: [{ type: 'number' }, { type: 'number' }], items: false },
          labels: { type: 'object', additionalProperties: text('Label') },
          gift: { anyOf: [object({ text: text('Text') }), { type: 'null' }] },
        })}
        initialData={{ lines: [{ sku: 'a' }], labels: { colour: 'red' }, point: [1, 2], gift: null }}
      />
    ),
    'one of several kinds': (
      <ParamForm
        schema={object({
          pay: {
            oneOf: [
              object({ card: text('Card') }, { title: 'By card', required: ['card'] }),
              object({ iban: text('IBAN') }, { title: 'By bank', required: ['iban'] }),
            ],
          },
        })}
      />
    ),
    'a bare value': <ParamForm schema={{ type: 'string', title: 'Why' }} />,
    'a draft, beside what was proposed and what the server refused': (
      <ParamForm
        schema={object({ amount: { type: 'number', title: 'Amount' } })}
        initialData={{ amount: 1 }}
        value={{ amount: 2 }}
        errors={[{ pointer: '/params/amount', message: 'must be <= 1', keyword: 'maximum' }]}
      />
    ),
  },
  Markdown: {
    'all there is': (
      <Markdown
        text={
          '# Title\n\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![A](https://a.test/a.png) [b](https://b.test)[^1]\n\n[^1]: Note'
        }
      />
    ),
  },
};

describe('hydrates without a warning', () => {
  test('every piece of the index is among them', () => {
    const components = Object.keys(styled).filter((name) => /^[A-Z][a-z]/.test(name));
    expect(Object.keys(pieces).sort()).toEqual([...components, 'Markdown', 'ParamForm'].sort());
  });

  const states = Object.entries(pieces).flatMap(([piece, shown]) =>
    Object.entries(shown).map(([state, element]) => [piece, state, element] as const),
  );
  test.each(states)('%s: %s', async (piece, _, element) => {
    const complaints: unknown[] = [];
    const note = (...words: unknown[]) => void complaints.push(words.join(' '));
    const told = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level).mockImplementation(note));
    const page = (
      <StrictMode>
        <Root>{element}</Root>
      </StrictMode>
    );
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = renderToString(page);
    expect(box.textContent === '').toBe(['Remaining', 'Root'].includes(piece));
    const root = await new Promise<ReturnType<typeof hydrateRoot>>((resolve) => {
      const mounted = hydrateRoot(box, <Alive onAlive={() => resolve(mounted)}>{page}</Alive>, {
        onRecoverableError: note,
      });
    });
    expect(complaints).toEqual([]);
    root.unmount();
    box.remove();
    for (const spy of told) spy.mockRestore();
  });
});

/** Its effect runs once all in it is hydrated. */
function Alive({ onAlive, children }: { onAlive(): void; children: ReactNode }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(onAlive, []);
  return children;
}
