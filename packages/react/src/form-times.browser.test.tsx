// Instants and times in a form: by which clock they are shown and typed, and what is kept of them.
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { expectAccessible } from '../test/axe.ts';
import { Root } from './components/index.ts';
import { ParamForm } from './form.tsx';
import { LocalizationProvider } from './i18n/index.ts';
import './styles/styles.css';

const schema = {
  type: 'object',
  properties: {
    at: { title: 'At', type: 'string', format: 'date-time' },
    time: { title: 'Time', type: 'string', format: 'time' },
    day: { title: 'Day', type: 'string', format: 'date' },
  },
};
const at = page.getByLabelText('At');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

async function open(timeZone: string | undefined, initialData: { at?: string; time?: string; day?: string } = {}) {
  const onChange = vi.fn();
  await render(
    <LocalizationProvider localization={{ timeZone }}>
      <Root>
        <ParamForm {...{ schema, initialData, onChange }} />
      </Root>
    </LocalizationProvider>,
  );
  return { kept: () => onChange.mock.lastCall?.[0] };
}

test('an instant is shown and typed by the clock of the localization’s zone, and the field names it', async () => {
  const { kept } = await open('Asia/Tokyo', { at: '2026-11-21T14:30:15Z' });
  await expect.element(at).toHaveValue('2026-11-21T23:30:15');
  await expect.element(at).toHaveAccessibleDescription('Japan Standard Time');
  await expectAccessible();
  await userEvent.fill(at, '2026-11-22T08:05');
  expect(kept()).toEqual({ at: '2026-11-21T23:05:00.000Z' });
  await expect.element(at).toHaveValue('2026-11-22T08:05');
});

test('an empty field names the zone, too', async () => {
  await open('Asia/Tokyo');
  await expect.element(at).toHaveAccessibleDescription('Japan Standard Time');
});

test('by the device’s own clock there is nothing to name', async () => {
  const { kept } = await open(here, { at: '2026-11-21T14:30:00Z' });
  await expect.element(at).not.toHaveAccessibleDescription();
  await userEvent.fill(at, '2026-11-22T08:05');
  expect(kept()).toEqual({ at: new Date('2026-11-22T08:05').toISOString() });
});

test('an hour that summer time skips becomes the next one, in the field too', async () => {
  const { kept } = await open('Europe/Berlin');
  await userEvent.fill(at, '2026-03-29T02:30');
  await expect.element(at).toHaveValue('2026-03-29T03:30');
  expect(kept()).toEqual({ at: '2026-03-29T01:30:00.000Z' });
});

test('of an hour that comes twice the first is meant, and the field says which one it shows', async () => {
  const { kept } = await open('Europe/Berlin', { at: '2026-10-25T01:30:00Z' });
  await expect.element(at).toHaveValue('2026-10-25T02:30');
  await expect.element(at).toHaveAccessibleDescription('Central European Standard Time');
  await userEvent.fill(at, '2026-10-25T02:31');
  expect(kept()).toEqual({ at: '2026-10-25T00:31:00.000Z' });
  await expect.element(at).toHaveAccessibleDescription(/Central European Summer Time/);
});

test('a year can be typed digit by digit', async () => {
  await open('America/New_York', { at: '2026-11-21T14:30:00Z' });
  (at.element() as HTMLElement).focus();
  const years = [];
  for (const digit of ['1', '1', '2', '1', '2', '0', '2', '7']) {
    await userEvent.keyboard(digit);
    years.push((at.element() as HTMLInputElement).value.slice(0, 4));
  }
  expect(years).toEqual(['2026', '2026', '2026', '2026', '0002', '0020', '0202', '2027']);
  await expect.element(at).toHaveValue('2027-11-21T09:30');
});

test.each(['At', 'Day'])('a year has no more than four digits (%s)', async (name) => {
  const { kept } = await open(here, { at: '2026-11-21T14:30:00Z', day: '2026-11-21' });
  (page.getByLabelText(name).element() as HTMLElement).focus();
  await userEvent.keyboard('1121202712');
  await expect
    .poll(kept)
    .toEqual({ at: expect.stringMatching(/^\d{4}-11-21T/), day: expect.stringMatching(/^\d{4}-11-21$/) });
});

test('a new time has the offset of the localization’s zone', async () => {
  const { kept } = await open('Asia/Kolkata');
  const time = page.getByLabelText('Time');
  await expect.element(time).toHaveAccessibleDescription('UTC+05:30');
  await userEvent.fill(time, '15:45');
  expect(kept()).toEqual({ time: '15:45:00+05:30' });
});
