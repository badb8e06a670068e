// Nobody answers what is not here to be read: the parts that load late hold the answer back.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { type Office, openOffice } from '../../test/office.tsx';
import { createChunk } from '../core/chunk.ts';
import '../styles/styles.css';
import { LazyPart } from './lazy-part.tsx';
import { RequestView } from './request-view.tsx';

const late = vi.hoisted(() => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  return { arrived, arrive: () => arrive() };
});
vi.mock('../markdown.tsx', async () => {
  await late.arrived;
  return { Markdown: ({ text }: { text: string }) => <p>{text}</p> };
});

let office: Office;
beforeEach(() => {
  office = openOffice();
});
afterEach(() => office.hitl.stop());

it('keeps the options disabled until the body can be read', async () => {
  const request = await office.ask({ body: 'The parcel arrived damaged.' });
  await render(
    <office.At person="ana">
      <RequestView id={request.id} />
    </office.At>,
  );
  const approve = page.getByRole('button', { name: 'Approve' });
  await expect.element(approve).toBeDisabled();
  await expect.element(page.getByText('Loading…')).toBeVisible();
  late.arrive();
  await expect.element(page.getByText('The parcel arrived damaged.')).toBeVisible();
  await expect.element(approve).toBeEnabled();
});

it('does not hold back a request that needs none of them', async () => {
  const request = await office.ask();
  await render(
    <office.At person="ana">
      <RequestView id={request.id} />
    </office.At>,
  );
  await expect.element(page.getByRole('button', { name: 'Approve' })).toBeEnabled();
});

it('says when a part could not be loaded, and tries again', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue('here it is');
  const chunk = createChunk<string>(load);
  await render(
    <office.At person="ana">
      <LazyPart chunk={chunk} detail="The answer waits for it.">
        {(text) => <p>{text}</p>}
      </LazyPart>
    </office.At>,
  );
  await expect.element(page.getByText('The answer waits for it.')).toBeVisible();
  await expect.element(page.getByRole('alert').getByText('This could not be loaded.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByText('here it is')).toBeVisible();
});
