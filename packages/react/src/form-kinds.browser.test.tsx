// Every kind of schema as a form: what it looks like by role and name, and that what is sent is what the server takes.
// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema here, never awaited
import { checkSchema, type JsonSchema, validateParams } from '@hitl-kit/client/params';
import { createRef } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../test/axe.ts';
import { Root } from './components/index.ts';
import { ParamForm, type ParamFormHandle, type ParamFormProps } from './form.tsx';
import { ar, LocalizationProvider } from './i18n/index.ts';
import './styles/styles.css';

async function open(props: ParamFormProps) {
  const form = createRef<ParamFormHandle>();
  const onSubmit = vi.fn();
  // A schema that the server would not take proves nothing.
  expect(checkSchema(props.schema)).toEqual([]);
  await render(
    <Root>
      <ParamForm formRef={form} onSubmit={onSubmit} {...props} />
    </Root>,
  );
  await expectAccessible();
  return {
    form,
    onSubmit,
    /** Submits; what is sent as JSON is valid for the server. */
    async sent(): Promise<unknown> {
      form.current?.submit();
      await expect.poll(() => onSubmit.mock.calls).toHaveLength(1);
      const data = JSON.parse(JSON.stringify(onSubmit.mock.calls[0]?.[0] ?? null));
      expect(validateParams(props.schema as JsonSchema, data)).toEqual([]);
      return data;
    },
    /** Submits what is not valid: the focus goes to `field`, which is described by `message`. */
    async refused(field: ReturnType<typeof page.getByRole>, message: string | RegExp) {
      form.current?.submit();
      await expect.poll(() => document.activeElement).toBe(field.element());
      await expect.element(field).toHaveAccessibleDescription(message);
      expect(onSubmit).not.toHaveBeenCalled();
      await expectAccessible();
    },
  };
}

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more });
const text = (title: string, more: object = {}) => ({ type: 'string', title, ...more });
const textbox = (name: string | RegExp) => page.getByRole('textbox', { name });
const number = (name: string | RegExp) => page.getByRole('spinbutton', { name });
const radio = (group: string | RegExp, name: string) =>
  page.getByRole('radiogroup', { name: group }).getByRole('radio', { name });
const group = (name: string | RegExp) => page.getByRole('group', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('a choice', () => {
  test('of few values is made by radio buttons, of many in a list, each by its title', async () => {
    const sizes = ['S', 'M', 'L', 'XL', 'XXL'];
    const { sent } = await open({
      schema: object(
        {
          queue: { title: 'Queue', enum: ['retail', 'stores'] },
          size: { title: 'Size', enum: sizes },
          speed: {
            title: 'Speed',
            oneOf: [
              { const: 1, title: 'Slow' },
              { const: 2, title: 'Fast' },
            ],
          },
        },
        { required: ['queue', 'size'] },
      ),
    });
    await userEvent.click(radio('Queue (required)', 'stores'));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Size (required)' }), 'XL');
    await userEvent.click(radio('Speed', 'Fast'));
    expect(await sent()).toEqual({ queue: 'stores', size: 'XL', speed: 2 });
  });

  test('that is required has nothing chosen, and cannot be sent so', async () => {
    const { refused } = await open({ schema: object({ q: { title: 'Q', enum: ['a', 'b'] } }, { required: ['q'] }) });
    expect(page.getByRole('radio').elements()).toHaveLength(2);
    await refused(page.getByRole('radio').first(), '');
    await expect.element(page.getByRole('radiogroup')).toHaveAccessibleDescription('This is required.');
    await expect.element(page.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
  });

  test('that is not required can be taken back', async () => {
    const { sent } = await open({ schema: object({ q: { title: 'Q', enum: ['a', 'b'] } }), initialData: { q: 'a' } });
    await userEvent.click(radio('Q', 'No value'));
    expect(await sent()).toEqual({});
  });

  test('of several is made by boxes, also with titles', async () => {
    const days = { title: 'Days', type: 'array', uniqueItems: true, items: { enum: ['Mon', 'Tue'] } };
    const places = {
      ...days,
      title: 'Places',
      items: {
        oneOf: [
          { const: 'g', title: 'Graz' },
          { const: 'l', title: 'Linz' },
        ],
      },
    };
    const { sent } = await open({ schema: object({ days, places }), initialData: { days: ['Mon'] } });
    await userEvent.click(group('Days').getByRole('checkbox', { name: 'Mon' }));
    await userEvent.click(group('Days').getByRole('checkbox', { name: 'Tue' }));
    await userEvent.click(group('Places').getByRole('checkbox', { name: 'Linz' }));
    expect(await sent()).toEqual({ days: ['Tue'], places: ['l'] });
  });
});

describe('yes or no', () => {
  test('is a box; unticked is "no" where an answer is required, and nothing else', async () => {
    const boxes = { a: { type: 'boolean', title: 'Urgent' }, b: { type: 'boolean', title: 'Quiet' } };
    const { sent } = await open({ schema: object(boxes, { required: ['a'] }) });
    await expect.element(page.getByRole('checkbox', { name: 'Urgent' })).not.toBeChecked();
    expect(await sent()).toEqual({ a: false });
  });

  test.each([
    ['type', { type: ['boolean', 'null'], title: 'Paid' }],
    ['anyOf', { anyOf: [{ type: 'boolean' }, { type: 'null' }], title: 'Paid' }],
  ])('or neither has three states (nullable by %s)', async (_, paid) => {
    const { sent } = await open({ schema: object({ paid }), initialData: { paid: null } });
    await expect.element(radio('Paid', 'No value')).toBeChecked();
    await userEvent.click(radio('Paid', 'No'));
    await expect.element(radio('Paid', 'No')).toBeChecked();
    expect(await sent()).toEqual({ paid: false });
  });

  test('that must be yes is never ticked for a person', async () => {
    const schema = object({ read: { const: true, title: 'I have read it' } }, { required: ['read'] });
    const { refused } = await open({ schema });
    await refused(page.getByRole('checkbox', { name: 'I have read it' }), 'Only one value is allowed here.');
  });
});

describe('a number', () => {
  test.each([
    [{ minimum: 5 }, '4', 'Enter at least 5.', '5'],
    [{ maximum: 5 }, '6', 'Enter at most 5.', '5'],
    [{ exclusiveMinimum: 5 }, '5', 'Enter more than 5.', '5.5'],
    [{ exclusiveMaximum: 5 }, '5', 'Enter less than 5.', '4.5'],
    [{ multipleOf: 0.01 }, '1.005', 'Enter a multiple of 0.01.', '1.01'],
    [{ type: 'integer' }, '1.5', 'Enter a whole number.', '2'],
  ])('%o: the rule is told at the field until it is kept', async (rule, wrong, message, right) => {
    const { refused, sent } = await open({ schema: object({ n: { title: 'N', type: 'number', ...rule } }) });
    await userEvent.fill(number('N'), wrong);
    await refused(number('N'), message);
    await userEvent.fill(number('N'), right);
    await expect.element(number('N')).not.toHaveAttribute('aria-invalid');
    expect(await sent()).toEqual({ n: Number(right) });
  });

  test('that the browser cannot read is told, and never sent as nothing', async () => {
    const { refused } = await open({
      schema: object({ n: { title: 'N', type: ['number', 'null'] } }),
      initialData: { n: 5 },
    });
    await userEvent.clear(number('N'));
    await userEvent.type(number('N'), '12e');
    expect((number('N').element() as HTMLInputElement).validity.badInput).toBe(true);
    await refused(number('N'), /Enter a number\.$/);
  });

  test('is shown and read by the browser, also where its user writes a comma', async () => {
    const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de-AT']);
    const { sent } = await open({ schema: object({ n: { title: 'N', type: 'number' } }), initialData: { n: 42.5 } });
    await expect.element(number('N')).toHaveValue(42.5);
    await userEvent.fill(number('N'), '1234.5');
    expect(await sent()).toEqual({ n: 1234.5 });
    languages.mockRestore();
  });
});

describe('a text of a format', () => {
  test.each([
    ['email', 'ana', 'Enter an email address.', 'ana@example.com'],
    ['uri', 'example.com', 'Enter a web address.', 'https://example.com'],
    ['uuid', '12', 'Enter a UUID.', '2eb8aa08-aa98-11ea-b4aa-73b441d16380'],
    ['duration', '2 hours', 'Enter an ISO 8601 duration, as in PT2H.', 'PT2H'],
  ])('%s: the rule is told at the field until it is kept', async (format, wrong, message, right) => {
    const { refused, sent } = await open({ schema: object({ t: text('T', { format }) }) });
    await userEvent.fill(textbox('T'), wrong);
    await refused(textbox('T'), message);
    await userEvent.fill(textbox('T'), right);
    expect(await sent()).toEqual({ t: right });
  });

  test('date and date-time have controls; an instant is shown here and kept in UTC', async () => {
    const { sent } = await open({
      schema: object({ d: text('Day', { format: 'date' }), at: text('At', { format: 'date-time' }) }),
    });
    await userEvent.fill(page.getByLabelText('Day'), '2026-11-21');
    await userEvent.fill(page.getByLabelText('At'), '2026-11-21T14:30');
    expect(await sent()).toEqual({ d: '2026-11-21', at: new Date('2026-11-21T14:30').toJSON() });
  });

  test('a time keeps the offset it was proposed with, and says it', async () => {
    const { sent } = await open({
      schema: object({ t: text('T', { format: 'time' }) }),
      initialData: { t: '14:30:00+02:00' },
    });
    await expect.element(page.getByLabelText('T')).toHaveAccessibleDescription('UTC+02:00');
    await userEvent.fill(page.getByLabelText('T'), '15:45');
    expect(await sent()).toEqual({ t: '15:45:00+02:00' });
  });

  test('half a date is told, and never sent as nothing', async () => {
    const { refused } = await open({ schema: object({ d: text('Day', { format: 'date' }) }) });
    const day = page.getByLabelText('Day');
    await userEvent.click(day);
    await userEvent.keyboard('11');
    expect((day.element() as HTMLInputElement).validity.badInput).toBe(true);
    await refused(day, 'Enter a date.');
  });

  test('a long text is an area, by the uiSchema', async () => {
    const uiSchema = {
      t: { 'ui:widget': 'textarea', 'ui:title': 'Letter', 'ui:help': 'Sent as it is.', 'ui:placeholder': 'Dear …' },
      'ui:order': ['t', 'a'],
    };
    const { sent } = await open({ schema: object({ a: text('A'), t: text('T') }), uiSchema });
    const names = page
      .getByRole('textbox')
      .elements()
      .map((field) => field.getAttribute('placeholder'));
    expect(names).toEqual(['Dear …', null]);
    await expect.element(textbox('Letter')).toHaveAccessibleDescription('Sent as it is.');
    await userEvent.fill(textbox('Letter'), 'One\nTwo');
    expect(await sent()).toEqual({ t: 'One\nTwo' });
  });
});

describe('no value', () => {
  test('is an emptied field of a nullable type, and the field takes a value again', async () => {
    const schema = object({ t: { title: 'T', type: ['string', 'null'] }, n: { title: 'N', type: ['number', 'null'] } });
    const { sent } = await open({ schema, initialData: { t: 'old', n: 5 } });
    await userEvent.clear(textbox('T'));
    await userEvent.clear(number('N'));
    await userEvent.fill(number('N'), '7');
    expect(await sent()).toEqual({ t: null, n: 7 });
  });

  test.each([
    ['type', { type: ['object', 'null'] }],
    ['anyOf and $ref', {}],
  ])('for a group has a button there and one back (nullable by %s)', async (by, type) => {
    const address = { title: 'Address', type: 'object', properties: { city: text('City') }, required: ['city'] };
    const schema =
      by === 'type'
        ? object({ to: { ...address, ...type } })
        : object(
            { to: { title: 'Address', anyOf: [{ $ref: '#/$defs/A' }, { type: 'null' }], default: null } },
            { $defs: { A: address } },
          );
    const { sent } = await open({ schema, initialData: { to: null } });
    await userEvent.click(button('Enter a value for Address'));
    await expect.poll(() => document.activeElement).toBe(textbox('City (required)').element());
    await userEvent.click(button('No value for Address'));
    await expect.poll(() => document.activeElement).toBe(button('Enter a value for Address').element());
    await userEvent.click(button('Enter a value for Address'));
    await userEvent.fill(textbox('City (required)'), 'Graz');
    expect(await sent()).toEqual({ to: { city: 'Graz' } });
  });

  test('stays null when nobody touches it', async () => {
    const nullable = {
      t: { title: 'T', type: ['string', 'null'] },
      l: { title: 'L', type: ['array', 'null'], items: text('I') },
    };
    const { sent } = await open({ schema: object(nullable), initialData: { t: null, l: null } });
    expect(await sent()).toEqual({ t: null, l: null });
  });
});

describe('a group', () => {
  const three = object({
    a: object({ b: object({ c: text('C', { minLength: 2 }) }, { title: 'B' }) }, { title: 'A' }),
  });

  test('may hold groups: three deep a field is found by name, and told what is wrong', async () => {
    const { refused, sent } = await open({ schema: three, initialData: { a: { b: { c: 'x' } } } });
    const field = group('A').getByRole('group', { name: 'B' }).getByRole('textbox', { name: 'C' });
    await refused(field, 'Enter at least 2 characters.');
    await userEvent.fill(field, 'xy');
    expect(await sent()).toEqual({ a: { b: { c: 'xy' } } });
  });

  const address = object({ city: text('City'), zip: text('Zip') }, { title: 'Address', required: ['city'] });

  test('that is required tells of its own missing fields', async () => {
    const { refused } = await open({ schema: object({ to: address }, { required: ['to'] }) });
    await refused(textbox('City (required)'), 'This is required.');
  });

  test('that is not required is left out while it is empty, also after it was filled', async () => {
    const { sent } = await open({ schema: object({ to: address }) });
    await userEvent.fill(textbox('Zip'), '8010');
    await userEvent.clear(textbox('Zip'));
    expect(await sent()).toEqual({});
  });

  test('without any field is sent as it is', async () => {
    const { sent } = await open({ schema: { type: 'object' } });
    expect(await sent()).toEqual({});
  });

  test('of named entries: one is added, named, filled, and removed, by keyboard', async () => {
    const schema = object({ m: { title: 'Limits', type: 'object', additionalProperties: { type: 'number' } } });
    const { sent } = await open({ schema, initialData: { m: { 'a.b/c': 1 } } });
    button('Add an entry to Limits').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(textbox('Name of Entry').element());
    await userEvent.keyboard('team{Tab}');
    await expect.poll(() => document.activeElement).toBe(number('team').element());
    await userEvent.fill(number('team'), '7');
    button('Remove a.b/c').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(button('Remove team').element());
    expect(await sent()).toEqual({ m: { team: 7 } });
  });
});

describe('a list', () => {
  const tags = { title: 'Tags', type: 'array', items: { type: 'string' } };

  test('is filled, moved and emptied by keyboard; the focus is never lost', async () => {
    const { sent } = await open({ schema: object({ tags }), initialData: { tags: ['a'] } });
    const press = async (name: string) => {
      button(name).element().focus();
      await userEvent.keyboard('{Enter}');
    };
    const focused = (name: string) => expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe(name);
    await press('Add an entry to Tags');
    await expect.poll(() => document.activeElement).toBe(textbox('Tags 2').element());
    await userEvent.keyboard('b');
    await press('Move Tags 2 up');
    await focused('Move Tags 1 down');
    await press('Remove Tags 2');
    await focused('Remove Tags 1');
    expect(await sent()).toEqual({ tags: ['b'] });
    await press('Remove Tags 1');
    await focused('Add an entry to Tags');
  });

  test('of groups names each entry and its buttons', async () => {
    const items = object({ name: text('Name'), count: { type: 'integer', title: 'Count' } }, { title: 'Line' });
    const schema = object({ lines: { title: 'Lines', type: 'array', items } });
    const { refused, sent } = await open({
      schema,
      initialData: {
        lines: [
          { name: 'a', count: 1 },
          { name: 'b', count: 2.5 },
        ],
      },
    });
    const count = group('Line 2').getByRole('spinbutton', { name: 'Count' });
    await refused(count, 'Enter a whole number.');
    await userEvent.fill(count, '2');
    await userEvent.click(button('Remove Line 1'));
    expect(await sent()).toEqual({ lines: [{ name: 'b', count: 2 }] });
  });

  test('that needs entries says so at the button that adds one; an empty entry is required', async () => {
    const schema = object({ tags: { ...tags, minItems: 1 } });
    const { form, onSubmit } = await open({ schema, initialData: { tags: [] } });
    form.current?.submit();
    await expect.poll(() => document.activeElement).toBe(button('Add an entry to Tags').element());
    await expect.element(group('Tags')).toHaveAccessibleDescription('Add at least 1 entry.');
    await userEvent.keyboard('{Enter}');
    form.current?.submit();
    await expect.element(textbox('Tags 1')).toHaveAccessibleDescription('Added. This is required.');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('whose places have meanings shows a field for each', async () => {
    const prefixItems = [
      { type: 'number', title: 'From' },
      { type: 'number', title: 'To', minimum: 1 },
    ];
    const range = { title: 'Range', type: 'array', prefixItems, items: false, minItems: 2 };
    const { refused, sent } = await open({ schema: object({ range }, { required: ['range'] }) });
    await userEvent.fill(group('Range (required)').getByRole('spinbutton', { name: 'To' }), '0');
    await refused(number('From'), 'This is required.');
    await expect.element(number('To')).toHaveAccessibleDescription('Enter at least 1.');
    await userEvent.fill(number('From'), '1');
    await userEvent.fill(number('To'), '9');
    expect(await sent()).toEqual({ range: [1, 9] });
  });

  test('whose places have meanings may go on', async () => {
    const schema = { type: 'array', title: 'Row', prefixItems: [text('Name')], items: { type: 'number' } };
    const { sent } = await open({ schema });
    await userEvent.fill(textbox('Name'), 'a');
    await userEvent.click(button('Add an entry to Row'));
    await userEvent.fill(number('Row 2'), '5');
    await userEvent.click(button('Add an entry to Row'));
    await userEvent.click(button('Remove Row 3'));
    expect(await sent()).toEqual(['a', 5]);
  });
});

describe('alternatives', () => {
  const card = object({ kind: { const: 'card' }, no: text('No') }, { title: 'Card', required: ['kind', 'no'] });
  const cash = object(
    { kind: { const: 'cash' }, by: text('By'), no: text('No') },
    { title: 'Cash', required: ['kind'] },
  );

  test('are chosen first; the constant that tells them apart is sent, not shown, and what both know is kept', async () => {
    const { sent } = await open({ schema: object({ pay: { title: 'Pay', oneOf: [card, cash] } }) });
    await expect.element(radio('Pay', 'No value')).toBeChecked();
    await userEvent.click(radio('Pay', 'Cash'));
    await userEvent.fill(textbox('By'), 'Ben');
    await userEvent.fill(textbox('No'), '7');
    await userEvent.click(radio('Pay', 'Card'));
    await expect.element(textbox('By')).not.toBeInTheDocument();
    await expect.element(textbox('No (required)')).toHaveValue('7');
    expect(await sent()).toEqual({ pay: { kind: 'card', no: '7' } });
  });

  test('that are not required can be left, and taken back', async () => {
    const { sent } = await open({ schema: object({ pay: { title: 'Pay', oneOf: [card, cash] } }) });
    await userEvent.click(radio('Pay', 'Card'));
    await userEvent.click(radio('Pay', 'No value'));
    expect(await sent()).toEqual({});
  });

  test('tell what is wrong in the chosen one, and that one must be chosen', async () => {
    const schema = object({ pay: { title: 'Pay', oneOf: [card, cash] } }, { required: ['pay'] });
    const { form, refused } = await open({ schema });
    form.current?.submit();
    await expect.element(page.getByRole('radiogroup')).toHaveAccessibleDescription('This is required.');
    await userEvent.click(radio('Pay (required)', 'Card'));
    await refused(textbox('No (required)'), 'This is required.');
  });

  test('of plain kinds are named by their kind', async () => {
    const schema = object({ a: { title: 'A', anyOf: [{ type: 'string' }, { type: 'number', minimum: 5 }] } });
    const { refused, sent } = await open({ schema, initialData: { a: 'x' } });
    await expect.element(radio('A', 'Text')).toBeChecked();
    await userEvent.click(radio('A', 'Number'));
    await userEvent.fill(page.getByRole('spinbutton'), '4');
    await refused(page.getByRole('spinbutton'), /Enter at least 5\.$/);
    await userEvent.fill(page.getByRole('spinbutton'), '6');
    expect(await sent()).toEqual({ a: 6 });
  });

  test('of the whole form', async () => {
    const { sent } = await open({ schema: { oneOf: [card, cash] } });
    await userEvent.click(page.getByRole('radio', { name: 'Card' }));
    await userEvent.fill(textbox('No (required)'), '7');
    expect(await sent()).toEqual({ kind: 'card', no: '7' });
  });

  test('beside own fields follow a field that tells them apart', async () => {
    const schema = object(
      { kind: { title: 'Kind', enum: ['card', 'cash'] } },
      {
        oneOf: [
          object({ kind: { const: 'card' }, no: text('No') }),
          object({ kind: { const: 'cash' }, by: text('By') }),
        ],
        required: ['kind'],
      },
    );
    const { sent } = await open({ schema });
    await userEvent.click(radio('Kind (required)', 'cash'));
    await userEvent.fill(textbox('By'), 'Ben');
    expect(await sent()).toEqual({ kind: 'cash', by: 'Ben' });
  });
});

describe('fields that depend on others', () => {
  test('if, then and else', async () => {
    const schema = object(
      { kind: { title: 'Kind', enum: ['a', 'b'] } },
      {
        if: { properties: { kind: { const: 'a' } }, required: ['kind'] },
        then: { properties: { x: text('X') }, required: ['x'] },
        else: { properties: { y: text('Y') } },
      },
    );
    const { refused, sent } = await open({ schema });
    await expect.element(textbox('Y')).toBeVisible();
    await userEvent.click(radio('Kind', 'a'));
    await refused(textbox('X (required)'), 'This is required.');
    await userEvent.fill(textbox('X (required)'), '1');
    expect(await sent()).toEqual({ kind: 'a', x: '1' });
  });

  test('dependentRequired and dependentSchemas', async () => {
    const schema = object(
      { card: text('Card'), zip: text('Zip') },
      {
        dependentRequired: { card: ['zip'] },
        dependentSchemas: { card: { properties: { name: text('Name') }, required: ['name'] } },
      },
    );
    const { refused, sent } = await open({ schema });
    await userEvent.fill(textbox('Card'), '1');
    await refused(textbox('Zip (required)'), 'This is required.');
    await userEvent.fill(textbox('Zip (required)'), '2');
    await userEvent.fill(textbox('Name (required)'), '3');
    expect(await sent()).toEqual({ card: '1', zip: '2', name: '3' });
  });

  test('allOf, $ref and $defs', async () => {
    const schema = object(
      { to: { $ref: '#/$defs/place' } },
      {
        allOf: [{ properties: { a: text('A') } }, { properties: { b: text('B') } }],
        $defs: { place: object({ city: text('City') }, { title: 'To' }) },
      },
    );
    const { sent } = await open({ schema });
    await userEvent.fill(group('To').getByRole('textbox', { name: 'City' }), 'Graz');
    await userEvent.fill(textbox('A'), '1');
    await userEvent.fill(textbox('B'), '2');
    expect(await sent()).toEqual({ to: { city: 'Graz' }, a: '1', b: '2' });
  });

  test('what no field can show is told above the form', async () => {
    const schema = object({ a: text('A'), b: text('B') }, { anyOf: [{ required: ['a'] }, { required: ['b'] }] });
    const { form, onSubmit, sent } = await open({ schema });
    form.current?.submit();
    await expect.element(page.getByRole('alert')).toHaveTextContent('These values do not go together.');
    await expect.poll(() => document.activeElement).toBe(page.getByRole('alert').element());
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.fill(textbox('A'), 'x');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    expect(await sent()).toEqual({ a: 'x' });
  });
});

describe('a bare value', () => {
  test.each<[string, object, () => Promise<void>, unknown]>([
    ['text', text('City'), () => userEvent.fill(textbox('City (required)'), 'Graz'), 'Graz'],
    ['number', { type: 'integer', title: 'N' }, () => userEvent.fill(number('N (required)'), '3'), 3],
    ['yes or no, untouched', { type: 'boolean', title: 'Go' }, async () => {}, false],
    ['choice', { enum: ['a', 'b'], title: 'Which' }, () => userEvent.click(radio('Which (required)', 'b')), 'b'],
    ['list, untouched', { type: 'array', title: 'Tags', items: text('Tag') }, async () => {}, []],
  ])('%s is sent without an envelope', async (_, schema, enter, value) => {
    const { sent } = await open({ schema });
    await enter();
    expect(await sent()).toEqual(value);
  });
});

describe('what nobody changes', () => {
  test('read-only fields and constants are shown and sent', async () => {
    const schema = object(
      { a: text('A', { readOnly: true }), v: { const: 'v1', title: 'Version' } },
      { required: ['v'] },
    );
    const { sent } = await open({ schema, initialData: { a: 'x' } });
    await expect.element(textbox('A')).toHaveAttribute('readonly');
    await expect.element(textbox('Version (required)')).toHaveAttribute('readonly');
    expect(await sent()).toEqual({ a: 'x', v: 'v1' });
  });

  test('a proposal counts before a default, a default before nothing', async () => {
    const schema = object({ a: text('A', { default: 'd' }), b: text('B', { default: 'd' }), c: text('C') });
    const { sent } = await open({ schema, initialData: { a: 'own' } });
    await expect.element(page.getByText('Changed.')).not.toBeInTheDocument();
    expect(await sent()).toEqual({ a: 'own', b: 'd' });
  });

  test('a value of any kind is shown, and sent as it was proposed', async () => {
    const { sent } = await open({ schema: object({ a: { title: 'A' } }), initialData: { a: { deep: [1] } } });
    await expect.element(page.getByText('This is sent as proposed: {"deep":[1]}')).toBeVisible();
    expect(await sent()).toEqual({ a: { deep: [1] } });
  });
});

test('sixty fields: the wrong one among them has the focus, and is the only one that is named', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `Field ${index + 1}`);
  const schema = object(Object.fromEntries(names.map((name) => [name, text(name, { maxLength: 5 })])));
  const { refused, sent } = await open({ schema });
  await userEvent.fill(page.getByRole('textbox', { name: 'Field 57', exact: true }), 'too long');
  await refused(page.getByRole('textbox', { name: 'Field 57', exact: true }), 'Enter at most 5 characters.');
  await expect.element(page.getByRole('alert')).toHaveTextContent('1 field needs another look: Field 57');
  await userEvent.fill(page.getByRole('textbox', { name: 'Field 57', exact: true }), 'short');
  expect(await sent()).toEqual({ 'Field 57': 'short' });
});

test('every control is filled in by keyboard alone, in the order they stand', async () => {
  const schema = object(
    {
      speed: { title: 'Speed', enum: ['slow', 'fast'] },
      size: { title: 'Size', enum: ['S', 'M', 'L', 'XL', 'XXL'] },
      days: { title: 'Days', type: 'array', uniqueItems: true, items: { enum: ['Mon', 'Tue'] } },
      urgent: { title: 'Urgent', type: 'boolean' },
      count: { title: 'Count', type: 'integer' },
      to: object({ city: text('City') }, { title: 'To' }),
      pay: {
        title: 'Pay',
        oneOf: [
          object({ kind: { const: 'card' }, no: text('No') }, { title: 'Card', required: ['kind'] }),
          object({ kind: { const: 'cash' } }, { title: 'Cash', required: ['kind'] }),
        ],
      },
      tags: { title: 'Tags', type: 'array', items: text('Tag') },
      note: { title: 'Note', type: ['object', 'null'], default: null, properties: { text: text('Text') } },
    },
    { required: ['speed'] },
  );
  const { sent } = await open({ schema });
  const keys = [
    '{Tab}{ArrowDown}', // the first radio button has the focus: down is the second
    '{Tab}XX',
    '{Tab} {Tab} ',
    '{Tab} ',
    '{Tab}7',
    '{Tab}Graz',
    '{Tab}{ArrowDown}', // from "No value" on to the first
    '{Tab}4711',
    '{Tab}{Enter}', // adds an entry, which takes the focus
    'new',
    '{Tab}{Tab}{Tab}{Enter}', // past its removal and the next one's addition: the note begins
    'Hello',
  ];
  for (const pressed of keys) await userEvent.keyboard(pressed);
  expect(await sent()).toEqual({
    speed: 'fast',
    size: 'XXL',
    days: ['Mon', 'Tue'],
    urgent: true,
    count: 7,
    to: { city: 'Graz' },
    pay: { kind: 'card', no: '4711' },
    tags: ['new'],
    note: { text: 'Hello' },
  });
});

describe('what is written from left to right in every language', () => {
  test.each([
    ['email', undefined],
    ['uri', 'https://'],
    ['duration', 'PT2H30M'],
  ])('is so in a page that is not: %s', async (format, placeholder) => {
    await render(
      <LocalizationProvider localization={ar}>
        <Root>
          <ParamForm schema={object({ t: text('T', { format }) })} />
        </Root>
      </LocalizationProvider>,
    );
    const field = textbox('T').element() as HTMLInputElement;
    expect(getComputedStyle(field).direction).toBe('ltr');
    expect(field.dir).toBe('ltr');
    expect(field.placeholder).toBe(placeholder ?? '');
  });

  test('but other text is as it is written', async () => {
    await render(
      <LocalizationProvider localization={ar}>
        <Root>
          <ParamForm schema={object({ t: text('T') })} />
        </Root>
      </LocalizationProvider>,
    );
    expect(textbox('T').element()).toHaveAttribute('dir', 'auto');
  });
});
