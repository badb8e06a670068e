'use client';
// A uiSchema comes from the requester: one that names a widget which does not fit must not take the page down.
// The form is then shown without it; a schema that cannot be shown at all is said so.
import { Component, type ReactNode, Suspense, useEffect } from 'react';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../i18n/words-of-request.ts';

interface Props {
  /** Draws the form, with the uiSchema or without it. */
  children(withUi: boolean): ReactNode;
  /** Called when neither could be drawn. */
  onUnusable: (() => void) | undefined;
}

export function FormBoundary({ children, onUnusable }: Props) {
  return (
    <Catch instead={(reason) => <CannotShow reason={reason} onShown={onUnusable} />}>
      <Catch instead={() => children(false)}>{children(true)}</Catch>
    </Catch>
  );
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
    // A server runs no error boundary: what throws there is left to the browser, and stands for itself until then.
    return reason === null ? <Suspense fallback={instead()}>{children}</Suspense> : instead(reason);
  }
}

function CannotShow({ reason, onShown }: { reason: string | undefined; onShown: (() => void) | undefined }) {
  const words = useWords();
  useEffect(() => onShown?.(), [onShown]);
  return <Notice tone="danger" title={words.t('reason_invalid_schema')} detail={reason} />;
}
