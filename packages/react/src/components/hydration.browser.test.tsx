// What the server rendered, in another zone and language, hydrates without a warning and then speaks the reader's.
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { answeredRequest, aRequest, NOW } from '../../test/requests.ts';
import { ar, LocalizationProvider } from '../i18n/index.ts';
import { Countdown, Remaining, ResultView, Root, When } from './index.ts';

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
