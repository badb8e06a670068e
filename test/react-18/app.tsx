// A host's page that is rendered on a server and goes on in the browser: Ana's inbox. React and the kit are whatever the
// bundle of the test makes of these names: React 18, and the kit as built.
import { HitlProvider, type HitlProviderProps, Inbox } from '@hitl-kit/react';
import { StrictMode } from 'react';

export interface AppProps {
  /** What the server read. */
  state?: HitlProviderProps['state'];
  /** The request that is open at first. */
  open?: string | undefined;
}

export const ana = { authorization: 'Bearer demo-ana' };

export function App({ state, open }: AppProps) {
  return (
    <StrictMode>
      <HitlProvider baseUrl="/api/hitl" headers={ana} state={state}>
        {open ? <Inbox selected={{ id: open }} /> : <Inbox />}
      </HitlProvider>
    </StrictMode>
  );
}
