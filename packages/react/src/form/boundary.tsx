'use client';
// A uiSchema comes from the requester: one that names a widget which does not fit must not take the page down.
// The form is then shown without it; a schema that cannot be shown at all is said so.
import { Component, type EffectCallback, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../i18n/words-of-request.ts';
import { LoadingPart } from '../parts/elements.tsx';
import { useMounted } from './mounted.ts';

interface Props {
  /** Draws the form, with the uiSchema or without it. */
  children(withUi: boolean): ReactNode;
  /** Called when neither could be drawn; what it returns, when that is over. */
  onUnusable: EffectCallback | undefined;
}

export function FormBoundary({ children, onUnusable }: Props) {
  const [mounted, setMounted] = useState(useMounted());
  const drawn = (withUi: boolean) => (
    <>
      {children(withUi)}
      <Mounted on={setMounted} />
    </>
  );
  const whole = (
    <Catch
      instead={(reason) => (
        <>
          <CannotShow reason={reason} onShown={onUnusable} />
          <Mounted on={setMounted} />
        </>
      )}
    >
      <Catch instead={() => drawn(false)}>{drawn(true)}</Catch>
    </Catch>
  );
  // React 18 throws away what a server drew below Suspense if that is drawn anew before it was taken over.
  const [first] = useState(whole);
  return mounted ? whole : first;
}

function Mounted({ on }: { on(mounted: true): void }) {
  useEffect(() => on(true), [on]);
  return null;
}

interface CatchProps {
  children: ReactNode;
  /** The reason is unknown on a server. */
  instead(reason?: string): ReactNode;
}

class Catch extends Component<CatchProps, { reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { reason } = this.state;
    const { children, instead } = this.props;
    if (reason !== null) return instead(reason);
    return <Suspense fallback={<Meanwhile onServer={instead} />}>{children}</Suspense>;
  }
}

/**
 * A server runs no error boundary: what throws there is left to the browser, and what stands for it stands there until
 * then. In a browser something of the host's own is still loading, and nothing is wrong.
 */
function Meanwhile({ onServer }: { onServer(): ReactNode }) {
  const words = useWords();
  return useMounted() ? <LoadingPart look>{words.t('loading')}</LoadingPart> : onServer();
}

function CannotShow({ reason, onShown }: { reason: string | undefined; onShown: Props['onUnusable'] }) {
  const words = useWords();
  useEffect(() => onShown?.(), [onShown]);
  return <Notice tone="danger" title={words.t('reason_invalid_schema')} detail={reason} />;
}
