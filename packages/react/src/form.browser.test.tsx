// The params form in a real browser: every kind of field, its errors and its marks, by role and name.
import type { FieldError } from '@hitl-kit/client';
import { type ComponentType, createRef, forwardRef, lazy } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../test/axe.ts';
import { Root } from './components/index.ts';
import { ParamForm, type ParamFormHandle, type ParamFormProps } from './form.tsx';
import { AppearanceProvider } from './parts/appearance.ts';
import './styles/styles.css';

async function show(props: ParamFormProps) {
  const form = createRef<ParamFormHandle>();
  const onSubmit = vi.fn();
  const element = (more: Partial<ParamFormProps> = {}) => (
    <Root>
      <ParamForm formRef={form} onSubmit={onSubmit} {...props} {...more} />
    </Root>
  );
  const { rerender } = await render(element());
  return { form, onSubmit, rerender: (more: Partial<ParamFormProps>) => rerender(element(more)) };
}

const refund = {
  type: 'object',
  required: ['amount', 'reason'],
  properties: {
    amount: { type: 'number', title: 'Amount (EUR)', minimum: 0, maximum: 100, multipleOf: 0.01 },
    reason: { type: 'string', title: 'Reason', description: 'Shown to the customer.', minLength: 3 },
  },
};
const proposal = { amount: 42.5, reason: 'Damaged in transit' };

test('AF-5 X-10: what was proposed is filled in, a change is marked with it, and submitting gives the data', async () => {
  const onChange = vi.fn();
  const { form, onSubmit } = await show({ schema: refund, initialData: proposal, onChange });
  const amount = page.getByRole('spinbutton', { name: 'Amount (EUR) (required)' });
  await expect.element(amount).toHaveValue(42.5);
  await expect.element(page.getByText('Changed.')).not.toBeInTheDocument();
  await userEvent.fill(amount, '38');
  await expect.element(page.getByText('Changed. Proposed: 42.50')).toBeVisible();
  await expect.element(amount).toHaveAccessibleDescription('Changed. Proposed: 42.50');
  expect(onChange).toHaveBeenLastCalledWith({ ...proposal, amount: 38 }, false);
  form.current?.submit();
  await expect.poll(() => onSubmit.mock.calls).toEqual([[{ ...proposal, amount: 38 }]]);
  await expectAccessible();
});

test('wrong fields are marked, described, announced, and the first one has the focus', async () => {
  const { form, onSubmit } = await show({ schema: refund, initialData: { amount: 420 } });
  expect(form.current?.validate()).toBe(false);
  const amount = page.getByRole('spinbutton', { name: /Amount/ });
  await expect.poll(() => document.activeElement).toBe(amount.element());
  await expect.element(amount).toHaveAttribute('aria-invalid', 'true');
  await expect.element(amount).toHaveAccessibleDescription('Enter at most 100.');
  const alerts = page.getByRole('alert').elements();
  expect(alerts.map((alert) => alert.textContent)).toEqual(['2 fields need another look: Amount (EUR), Reason']);
  expect(onSubmit).not.toHaveBeenCalled();
  await expectAccessible();

  await userEvent.fill(amount, '42');
  await expect.element(amount).not.toHaveAttribute('aria-invalid');
});

test('a 422 of the server lands on its field, takes the focus there, and goes when the field is changed', async () => {
  const { rerender } = await show({ schema: refund, initialData: proposal });
  const errors: FieldError[] = [{ pointer: '/params/reason', message: 'names the customer', keyword: 'policy' }];
  await rerender({ errors });
  const reason = page.getByRole('textbox', { name: /Reason/ });
  await expect.element(page.getByRole('alert')).toHaveTextContent('1 field needs another look: Reason');
  await expect.element(reason).toHaveAccessibleDescription('Shown to the customer. names the customer');
  await expect.poll(() => document.activeElement).toBe(reason.element());
  await expectAccessible();
  await userEvent.fill(page.getByRole('spinbutton', { name: /Amount/ }), '40');
  await expect.element(reason).toHaveAttribute('aria-invalid', 'true');
  await userEvent.fill(reason, 'Box crushed');
  await expect.element(reason).not.toHaveAttribute('aria-invalid');
});

test('Enter in a field sends nothing; a button outside does', async () => {
  const outside = document.createElement('button');
  outside.setAttribute('form', 'refund-form');
  document.body.append(outside);
  const { onSubmit } = await show({ schema: refund, initialData: proposal, id: 'refund-form' });
  const submitted = vi.fn();
  document.addEventListener('submit', submitted, { capture: true });
  await userEvent.click(page.getByRole('textbox', { name: /Reason/ }));
  await userEvent.keyboard('{Enter}');
  expect(submitted).not.toHaveBeenCalled();
  outside.click();
  await expect.poll(() => onSubmit.mock.calls).toEqual([[proposal]]);
  document.removeEventListener('submit', submitted, { capture: true });
  outside.remove();
});

test('AF-23: every kind of field works: enum, integer, date, date-time, boolean, nullable, nested, list', async () => {
  const schema = {
    type: 'object',
    required: ['queue', 'count', 'urgent'],
    properties: {
      queue: { title: 'Queue', enum: ['retail', 'stores'] },
      count: { title: 'Count', type: 'integer', minimum: 1 },
      due: { title: 'Due', type: 'string', format: 'date' },
      at: { title: 'At', type: 'string', format: 'date-time' },
      urgent: { title: 'Urgent', type: 'boolean' },
      note: { title: 'Note', type: ['string', 'null'] },
      limit: { title: 'Limit', type: ['number', 'null'] },
      address: { title: 'Address', type: 'object', properties: { city: { title: 'City', type: 'string' } } },
      tags: { title: 'Tags', type: 'array', items: { type: 'string' } },
      days: { title: 'Days', type: 'array', uniqueItems: true, items: { enum: ['Mon', 'Tue'] } },
      size: { title: 'Size', enum: ['S', 'M'] },
    },
  };
  const { form, onSubmit } = await show({
    schema,
    uiSchema: { size: { 'ui:widget': 'radio' } },
    initialData: { note: 'old', limit: 5, tags: ['a'] },
  });
  await expectAccessible();
  await userEvent.click(
    page.getByRole('radiogroup', { name: 'Queue (required)' }).getByRole('radio', { name: 'stores' }),
  );
  await userEvent.fill(page.getByRole('spinbutton', { name: 'Count (required)' }), '3');
  await userEvent.fill(page.getByLabelText('Due'), '2026-11-21');
  await userEvent.fill(page.getByLabelText('At'), '2026-11-21T14:30');
  await userEvent.clear(page.getByRole('textbox', { name: 'Note' }));
  await userEvent.clear(page.getByRole('spinbutton', { name: 'Limit' }));
  await userEvent.fill(page.getByRole('group', { name: 'Address' }).getByRole('textbox', { name: 'City' }), 'Graz');
  await userEvent.click(page.getByRole('button', { name: 'Add an entry to Tags' }));
  await userEvent.fill(page.getByRole('textbox', { name: 'Tags 2' }), 'b');
  await userEvent.click(page.getByRole('group', { name: 'Days' }).getByRole('checkbox', { name: 'Tue' }));
  await userEvent.click(page.getByRole('radiogroup', { name: 'Size' }).getByRole('radio', { name: 'M' }));
  form.current?.submit();
  await expect.poll(() => onSubmit.mock.calls).toHaveLength(1);
  expect(onSubmit.mock.calls[0]?.[0]).toEqual({
    queue: 'stores',
    count: 3,
    due: '2026-11-21',
    at: new Date('2026-11-21T14:30').toJSON(),
    urgent: false,
    note: null,
    limit: null,
    address: { city: 'Graz' },
    tags: ['a', 'b'],
    days: ['Tue'],
    size: 'M',
  });
  await expectAccessible();
});

test('an entry is removed by keyboard, by its name', async () => {
  const schema = { type: 'object', properties: { tags: { title: 'Tags', type: 'array', items: { type: 'string' } } } };
  const { form, onSubmit } = await show({ schema, initialData: { tags: ['a', 'b'] } });
  const remove = page.getByRole('button', { name: /^Remove/ }).elements()[0] as HTMLElement;
  remove.focus();
  await userEvent.keyboard('{Enter}');
  form.current?.submit();
  await expect.poll(() => onSubmit.mock.calls).toEqual([[{ tags: ['b'] }]]);
});

test.each([
  [{ type: 'string', title: 'City' }, 'Graz', 'Linz', 'textbox', 'Linz'],
  [{ type: 'number' }, 42.5, '38', 'spinbutton', 38],
] as const)('a bare value is a form of one field: %o', async (schema, initialData, typed, role, data) => {
  const { form, onSubmit } = await show({ schema, initialData });
  await userEvent.fill(page.getByRole(role), typed);
  await expect.element(page.getByText(`Changed. Proposed: ${initialData}`)).toBeVisible();
  form.current?.submit();
  await expect.poll(() => onSubmit.mock.calls).toEqual([[data]]);
  await expectAccessible();
});

test('a cleared field stays cleared, also when its schema has a default', async () => {
  const schema = { type: 'object', properties: { note: { type: 'string', title: 'Note', default: 'filled in' } } };
  const { form, onSubmit } = await show({ schema, initialData: {} });
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect.element(note).toHaveValue('filled in');
  await userEvent.clear(note);
  await expect.element(note).toHaveValue('');
  form.current?.submit();
  await expect.poll(() => onSubmit.mock.calls).toHaveLength(1);
  expect(JSON.stringify(onSubmit.mock.calls[0]?.[0])).toBe('{}');
});

test('defaults of the schema are held and sent, but are no change of anybody', async () => {
  const onChange = vi.fn();
  const schema = { type: 'object', properties: { note: { type: 'string', title: 'Note', default: 'filled in' } } };
  const { form } = await show({ schema, onChange });
  const note = page.getByRole('textbox', { name: 'Note' });
  await expect.element(note).toHaveValue('filled in');
  expect(form.current?.data()).toEqual({ note: 'filled in' });
  await userEvent.fill(note, 'mine');
  expect(form.current?.data()).toEqual({ note: 'mine' });
  await userEvent.fill(note, 'filled in');
  expect(onChange.mock.calls).toEqual([
    [{ note: 'mine' }, false],
    [{ note: 'filled in' }, true],
  ]);
});

test('a draft is shown, and marked against what was proposed', async () => {
  await show({ schema: refund, initialData: proposal, value: { ...proposal, reason: 'Lost' } });
  await expect.element(page.getByRole('textbox', { name: /Reason/ })).toHaveValue('Lost');
  await expect.element(page.getByText('Changed. Proposed: Damaged in transit')).toBeVisible();
});

test('a disabled form can be read but not changed', async () => {
  await show({ schema: refund, initialData: proposal, disabled: true });
  await expect.element(page.getByRole('textbox', { name: /Reason/ })).toBeDisabled();
  await expectAccessible();
});

test('a uiSchema that does not fit its schema is left out, and the form still works', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const uiSchema = { amount: { 'ui:widget': 'no-such-widget' }, reason: { 'ui:widget': 'textarea' } };
  const { form, onSubmit } = await show({ schema: refund, uiSchema, initialData: proposal });
  await expect.element(page.getByRole('spinbutton', { name: /Amount/ })).toHaveValue(42.5);
  form.current?.submit();
  await expect.poll(() => onSubmit.mock.calls).toEqual([[proposal]]);
  quiet.mockRestore();
});

test('a schema that cannot be shown at all is said so, and reported, and nothing can be sent', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onUnusable = vi.fn();
  const { form, onSubmit } = await show({ schema: { $ref: '#/$defs/absent' }, onUnusable });
  await expect.element(page.getByText('The form of this request is not valid.')).toBeVisible();
  expect(onUnusable).toHaveBeenCalledOnce();
  expect(form.current?.validate()).toBe(false);
  form.current?.submit();
  expect(onSubmit).not.toHaveBeenCalled();
  quiet.mockRestore();
});

test('a slot that is still loading says so, reports nothing, and the form follows', async () => {
  const onUnusable = vi.fn();
  let arrive = (_module: { default: ComponentType }) => {};
  const Field = lazy(() => new Promise<{ default: ComponentType }>((resolve) => (arrive = resolve)));
  await render(
    <AppearanceProvider appearance={{ slots: { field: Field } }}>
      <Root>
        <ParamForm schema={refund} initialData={proposal} onUnusable={onUnusable} />
      </Root>
    </AppearanceProvider>,
  );
  await expect.element(page.getByText('Loading…')).toBeVisible();
  arrive({ default: forwardRef<HTMLDivElement>((props, ref) => <div {...props} ref={ref} />) });
  await expect.element(page.getByRole('spinbutton', { name: /Amount/ })).toHaveValue(42.5);
  expect(page.getByText('The form of this request is not valid.').elements()).toEqual([]);
  expect(onUnusable).not.toHaveBeenCalled();
});

test('a form that can be shown again is reported, too', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const gone = vi.fn();
  const onUnusable = vi.fn(() => gone);
  const formOf = (schema: object) => (
    <Root>
      <ParamForm key={JSON.stringify(schema)} {...{ schema, onUnusable }} />
    </Root>
  );
  const { rerender } = await render(formOf({ $ref: '#/$defs/absent' }));
  expect([onUnusable.mock.calls.length, gone.mock.calls.length]).toEqual([1, 0]);
  await rerender(formOf(refund));
  expect([onUnusable.mock.calls.length, gone.mock.calls.length]).toEqual([1, 1]);
  quiet.mockRestore();
});
