// A host's page that is rendered on a server and goes on in the browser: Ana's inbox. React and the kit are whatever the
// bundle of the test makes of these names: React 18, and the kit as built.
import { HitlProvider, type HitlProviderProps, Inbox } from '@hitl-kit/react';
import { ParamForm } from '@hitl-kit/react/form';
import { useCountdown } from '@hitl-kit/react/headless';
import { StrictMode } from 'react';

export interface AppProps {
  /** What the server read. */
  state?: HitlProviderProps['state'];
  /** The request that is open at first. */
  open?: string | undefined;
  /** Instead of the inbox: a form of the host's own, to be filled in until then. */
  until?: string;
}

export const ana = { authorization: 'Bearer demo-ana' };

export function App({ state, open, until }: AppProps) {
  if (until) return <OwnForm until={until} />;
  return (
    <StrictMode>
      <HitlProvider baseUrl="/api/hitl" headers={ana} state={state}>
        {open ? <Inbox selected={{ id: open }} /> : <Inbox />}
      </HitlProvider>
    </StrictMode>
  );
}

/** Is drawn again as soon as there is a time, before React has taken over the form. */
function OwnForm({ until }: { until: string }) {
  const left = useCountdown(until);
  const schema = { type: 'object', properties: { amount: { type: 'number', title: 'Amount' } } };
  return (
    <>
      {left && <p>Minutes left: {Math.ceil(left.remaining / 60_000)}</p>}
      <ParamForm schema={schema} initialData={{ amount: 42.5 }} />
    </>
  );
}
