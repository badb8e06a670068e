// The form and the server agree: on the whole corpus of schemas and data, what is proposed and left alone is sent as it
// was, and what the server would refuse is refused here. And what only the server knows lands on its fields.
import type { FieldError } from '@hitl-kit/client';
import { type JsonSchema, validateParams } from '@hitl-kit/client/params';
import { createRef } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { corpus } from '../../client/src/params-corpus.ts';
import { expectAccessible } from '../test/axe.ts';
import { ajvValidator } from './ajv.ts';
import { Root } from './components/index.ts';
import { ParamForm, type ParamFormHandle, type ParamFormProps } from './form.tsx';
import './styles/styles.css';

async function submitted(props: ParamFormProps) {
  const form = createRef<ParamFormHandle>();
  const onSubmit = vi.fn();
  const { unmount } = await render(
    <Root>
      <ParamForm formRef={form} onSubmit={onSubmit} {...props} />
    </Root>,
  );
  const valid = form.current?.validate();
  if (valid) {
    form.current?.submit();
    await expect.poll(() => onSubmit.mock.calls.length, { interval: 2 }).toBe(1);
  }
  await unmount();
  return { valid, sent: onSubmit.mock.calls[0]?.[0] as unknown };
}

describe.each([
  ['by default', undefined],
  ['by Ajv', ajvValidator],
])('on the corpus, judged %s', (_, validator) => {
  // Null and nothing are no proposal.
  const proposable = (data: unknown) => data !== null && data !== undefined;
  // rjsf takes a name that every object inherits for one it knows, and drops its value.
  const cases = corpus.filter(({ name }) => name !== 'patternProperties and inherited names');
  for (const { name, schema, valid, invalid } of cases) {
    test(name, async () => {
      for (const data of valid.filter(proposable)) {
        const { sent } = await submitted({ schema, initialData: data, validator });
        expect(JSON.parse(JSON.stringify(sent ?? null)), JSON.stringify(data)).toEqual(data);
      }
      for (const { data } of invalid.filter((one) => proposable(one.data))) {
        const { valid: verdict, sent } = await submitted({ schema, initialData: data, validator });
        // The form may have mended it, as an entry that is not there; then the server takes it, too.
        if (verdict) expect(validateParams(schema as JsonSchema, JSON.parse(JSON.stringify(sent ?? null)))).toEqual([]);
        else expect(sent, JSON.stringify(data)).toBeUndefined();
      }
    });
  }
});

describe('what the server refused', () => {
  const text = (title: string) => ({ type: 'string', title });
  const schema = {
    type: 'object',
    properties: {
      reason: text('Reason'),
      'a.b/c~d e': text('Dotted'),
      to: { type: 'object', title: 'To', properties: { 'x/y': text('Slashed') } },
      lines: {
        type: 'array',
        title: 'Lines',
        items: { type: 'object', title: 'Line', properties: { name: text('Name') } },
      },
      tags: { type: 'array', title: 'Tags', items: { type: 'string' } },
      pay: {
        title: 'Pay',
        oneOf: [
          {
            type: 'object',
            title: 'Card',
            properties: { kind: { const: 'card' }, no: text('No') },
            required: ['kind'],
          },
          { type: 'object', title: 'Cash', properties: { kind: { const: 'cash' } }, required: ['kind'] },
        ],
      },
    },
  };
  const initialData = {
    reason: 'x',
    'a.b/c~d e': 'x',
    to: { 'x/y': 'x' },
    lines: [{ name: 'a' }, { name: 'b' }],
    tags: ['a', 'b'],
    pay: { kind: 'card', no: '1' },
  };
  const refusal = (pointer: string): FieldError => ({ pointer, message: 'is not known', keyword: 'policy' });

  async function refuse(...pointers: string[]) {
    const element = (errors: FieldError[]) => (
      <Root>
        <ParamForm schema={schema} initialData={initialData} errors={errors} />
      </Root>
    );
    const { rerender } = await render(element([]));
    await rerender(element(pointers.map(refusal)));
  }

  test.each([
    ['of a name with a dot, a slash, a tilde and a space', '/params/a.b~1c~0d e', 'Dotted', 0],
    ['in a group', '/params/to/x~1y', 'Slashed', 0],
    ['in an entry of a list', '/params/lines/1/name', 'Name', 1],
    ['that is an entry of a list', '/params/tags/1', 'Tags 2', 0],
    ['in an alternative', '/params/pay/no', 'No', 0],
  ])('lands on the field %s, which has the focus, and goes when it is changed', async (_, pointer, name, place) => {
    await refuse(pointer);
    const field = page.getByRole('textbox', { name, exact: true }).nth(place);
    await expect.poll(() => document.activeElement).toBe(field.element());
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription('is not known');
    await expect.element(page.getByRole('alert')).toHaveTextContent(`1 field needs another look: ${name}`);
    await expectAccessible();
    await userEvent.type(field, 'y');
    await expect.element(field).not.toHaveAttribute('aria-invalid');
    await expect.element(page.getByRole('textbox', { name: 'Reason' })).toHaveValue('x');
  });

  test('about a list stands at the list; its first control has the focus', async () => {
    await refuse('/params/lines');
    await expect.element(page.getByRole('group', { name: 'Lines' })).toHaveAccessibleDescription('is not known');
    await expect.poll(() => document.activeElement).toBe(page.getByRole('textbox', { name: 'Name' }).first().element());
  });

  test.each([
    ['the whole', '/params', 'is not known'],
    ['a place without a field', '/params/lines/7/nowhere', 'lines › 7 › nowhere: is not known'],
  ])('about %s stands above the form and has the focus', async (_, pointer, message) => {
    await refuse(pointer);
    await expect.element(page.getByRole('alert')).toHaveTextContent(message);
    await expect.poll(() => document.activeElement).toBe(page.getByRole('alert').element());
    await expectAccessible();
  });

  test('before the form came is told, and takes no focus', async () => {
    await render(
      <Root>
        <ParamForm
          schema={schema}
          initialData={initialData}
          errors={[refusal('/params/nowhere'), refusal('/params/reason')]}
        />
      </Root>,
    );
    await expect.element(page.getByText('nowhere: is not known')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Reason' })).toHaveAccessibleDescription('is not known');
    expect(document.activeElement).toBe(document.body);
  });

  test('in several places is counted, and the first one has the focus', async () => {
    await refuse('/params/tags/0', '/params/reason');
    await expect.element(page.getByRole('alert')).toHaveTextContent('2 fields need another look: Reason, Tags 1');
    await expect.poll(() => document.activeElement).toBe(page.getByRole('textbox', { name: 'Reason' }).element());
  });
});
