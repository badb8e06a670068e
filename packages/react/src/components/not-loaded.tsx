'use client';
// Says that something could not be loaded, with the one way to try again.
import type { ReactNode } from 'react';
import { useWords } from '../i18n/localization.tsx';
import { Button } from './elements.tsx';
import { Notice } from './notice.tsx';

export interface NotLoadedProps {
  /** In place of “This could not be loaded.” */
  title?: string | undefined;
  detail?: ReactNode;
  /** Whether it is being tried again. */
  trying?: boolean | undefined;
  onRetry(): void;
}

export function NotLoaded({ title, detail, trying, onRetry }: NotLoadedProps) {
  const { t } = useWords();
  return (
    <Notice
      tone="danger"
      title={title ?? t('couldNotLoad')}
      detail={detail}
      actions={
        <Button aria-disabled={trying} onClick={() => !trying && onRetry()}>
          {t('tryAgain')}
        </Button>
      }
    />
  );
}
