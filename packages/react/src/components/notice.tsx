'use client';
// One thing to know: what happened, what it means, what to do next.
import type { ReactNode } from 'react';
import { NoticeActionsPart, NoticeDetailPart, NoticeIconPart, NoticeTitlePart } from '../parts/elements.tsx';
import { NoticeBox } from './elements.tsx';

export type Tone = 'positive' | 'warn' | 'danger' | 'neutral';

export interface NoticeProps {
  tone?: Tone | undefined;
  title: ReactNode;
  detail?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
  /** In place of the tone's own sign. */
  icon?: ReactNode;
  /** How it is announced when it appears: politely, at once (danger), or not at all. */
  live?: 'status' | 'alert' | 'off' | undefined;
  className?: string | undefined;
  children?: ReactNode;
}

export function Notice(props: NoticeProps) {
  const { tone = 'neutral', live = tone === 'danger' ? 'alert' : 'status' } = props;
  return (
    <NoticeBox state={{ tone }} role={live === 'off' ? undefined : live} className={props.className}>
      <NoticeIconPart look>{props.icon ?? <Sign tone={tone} />}</NoticeIconPart>
      <NoticeTitlePart look>{props.title}</NoticeTitlePart>
      {props.detail && <NoticeDetailPart look>{props.detail}</NoticeDetailPart>}
      {props.children}
      {props.actions && <NoticeActionsPart look>{props.actions}</NoticeActionsPart>}
    </NoticeBox>
  );
}

const strokes: Record<Tone, string> = {
  positive: 'M2.5 6.5 5 9l4.5-6',
  warn: 'M6 2.5V6l2.2 1.8',
  danger: 'M6 2v5M6 9.4v.1',
  neutral: 'M6 5.4V10M6 2.5v.1',
};

function Sign({ tone }: { tone: Tone }) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
    >
      <path d={strokes[tone]} strokeLinejoin="round" />
    </svg>
  );
}
