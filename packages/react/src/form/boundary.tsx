'use client';
// A uiSchema comes from the requester: one that names a widget which does not fit must not take the page down.
// The form is then shown without it; a schema that cannot be shown at all is said so.
import { Component, type ReactNode } from 'react';
import { Notice } from '../components/notice.tsx';
import { useWords } from '../i18n/localization.tsx';

interface Props {
  /** Draws the form, with the uiSchema or without it. */
  children(withUi: boolean): ReactNode;
}

export class FormBoundary extends Component<Props, { failures: number; reason: string }> {
  override state = { failures: 0, reason: '' };

  override componentDidCatch(error: unknown) {
    const reason = error instanceof Error ? error.message : String(error);
    this.setState(({ failures }) => ({ failures: failures + 1, reason }));
  }

  override render() {
    const { failures, reason } = this.state;
    return failures > 1 ? <CannotShow reason={reason} /> : this.props.children(failures === 0);
  }
}

function CannotShow({ reason }: { reason: string }) {
  const words = useWords();
  return <Notice tone="danger" title={words.t('reason_invalid_schema')} detail={reason} />;
}
