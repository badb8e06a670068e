// The page's script: takes over what the server rendered, or renders into an empty page.
import { createElement, useEffect, version } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App, type AppProps } from './app.tsx';

const root = document.getElementById('root') as HTMLElement;
const props: AppProps = JSON.parse(document.getElementById('props')?.textContent ?? '{}');
const onRecoverableError = (error: unknown) => console.error(error);

/** Its effect runs once all of it is there. */
function Page() {
  useEffect(() => {
    document.body.dataset.react = version;
  }, []);
  return createElement(App, props);
}

if (root.firstChild) hydrateRoot(root, createElement(Page), { onRecoverableError });
else createRoot(root, { onRecoverableError }).render(createElement(Page));
