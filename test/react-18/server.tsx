// The host's server: reads what Ana's page shows first, and renders it.
import { createHitlClient } from '@hitl-kit/client';
import { clientSource, countQuery, listQuery, requestQuery } from '@hitl-kit/react/queries';
import { dehydrate, QueryClient } from '@tanstack/react-query';
import { createElement, version } from 'react';
import { renderToString } from 'react-dom/server';
import { App, type AppProps, ana } from './app.tsx';

export interface Rendered {
  react: string;
  html: string;
  /** For the browser to go on with. */
  props: AppProps;
}

export async function render(baseUrl: string, open: string): Promise<Rendered> {
  const source = clientSource(createHitlClient({ baseUrl, headers: ana }));
  const reading = new QueryClient();
  await Promise.all([
    reading.prefetchInfiniteQuery(listQuery([source], { view: 'assigned' })),
    reading.prefetchQuery(countQuery([source], { view: 'assigned' })),
    reading.prefetchQuery(requestQuery(source, open)),
  ]);
  const props: AppProps = JSON.parse(JSON.stringify({ open, state: dehydrate(reading) }));
  return { react: version, html: renderToString(createElement(App, props)), props };
}

/** A form of the host's own. */
export function renderForm(until: string): Rendered {
  const props: AppProps = { until };
  return { react: version, html: renderToString(createElement(App, props)), props };
}
