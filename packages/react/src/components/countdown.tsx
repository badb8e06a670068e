'use client';
// What happens if nobody answers, in one sentence with the time. It only tells: no client ever times out a request.
import type { Option } from '@hitl-kit/client';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/localization.tsx';
import { urgencyOf, useJudgedLeft, useLeft } from '../parts/clock.ts';
import { RingPart } from '../parts/elements.tsx';
import { DeadlineBox, RemainingText } from './elements.tsx';
import { labelsOf } from './labels.ts';
import { When } from './when.tsx';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Crossing one of these is announced. */
const THRESHOLDS = [HOUR, HOUR / 6, HOUR / 60];

export interface CountdownProps {
  /** RFC 3339; null: it waits until somebody answers. */
  deadline: string | null;
  /** Milliseconds, corrected by the server's clock. A stable function. */
  now?: (() => number) | undefined;
  defaults?: readonly string[] | null | undefined;
  options?: readonly Option[] | undefined;
  /** When the request was made: what the ring counts from. */
  createdAt?: string | undefined;
}

export function Countdown({ deadline, ...rest }: CountdownProps) {
  return deadline === null ? <NoDeadline /> : <Sentence deadline={deadline} {...rest} />;
}

function NoDeadline() {
  const words = useWords();
  return <DeadlineBox state={{ urgency: 'calm' }}>{words.t('noDeadline')}</DeadlineBox>;
}

function Sentence(props: CountdownProps & { deadline: string }) {
  const { deadline, now, defaults, options = [] } = props;
  const words = useWords();
  const instant = Date.parse(deadline);
  const left = useLeft(instant, now);
  const urgency = useJudgedLeft(instant, urgencyOf, now);
  const announcement = useAnnouncement(left);
  const labels = labelsOf(defaults ?? [], options);
  const count = labels.length;
  const taken = (
    <strong>
      <bdi>{words.list(labels)}</bdi>
    </strong>
  );
  const time = (
    <strong>
      <When at={deadline} now={now} />
    </strong>
  );
  const sentence = () => {
    if (left === 0) return words.rich('deadlineOver', { time });
    if (left === null)
      return count ? words.rich('defaultsTakenAt', { count, time, options: taken }) : words.rich('expiresAt', { time });
    const remaining = words.duration(left);
    if (count) return words.rich('defaultsTaken', { count, time, remaining, options: taken });
    return words.rich('expires', { time, remaining });
  };
  return (
    <DeadlineBox state={{ urgency: urgency ?? 'calm' }}>
      <Ring share={left === null ? 1 : left / span(instant, props.createdAt)} />
      <span>{sentence()}</span>
      <span role="status" className="hitl-visually-hidden">
        {announcement !== null && words.t('remainingAnnounced', { remaining: words.duration(announcement) })}
      </span>
    </DeadlineBox>
  );
}

export interface RemainingProps {
  deadline: string | null;
  now?: (() => number) | undefined;
}

/** What is left, for a row: only under a day, and only while there is time. */
export function Remaining({ deadline, now }: RemainingProps) {
  const words = useWords();
  const instant = deadline === null ? null : Date.parse(deadline);
  const left = useLeft(instant, now);
  const urgency = useJudgedLeft(instant, urgencyOf, now);
  const isNear = useJudgedLeft(instant, isUnderADay, now);
  if (left === null || urgency === 'over' || !isNear) return null;
  const remaining = words.duration(left);
  return (
    <RemainingText state={{ urgency }} title={words.t('remainingLabel', { remaining })}>
      {remaining}
    </RemainingText>
  );
}

const isUnderADay = (left: number) => left < DAY;

/** The threshold that was crossed last, while looking. */
function useAnnouncement(left: number | null): number | null {
  const before = useRef(left);
  const [crossed, setCrossed] = useState<number | null>(null);
  useEffect(() => {
    const previous = before.current;
    before.current = left;
    if (left === null || previous === null) return;
    const threshold = THRESHOLDS.find((limit) => previous > limit && left <= limit && left > 0);
    if (threshold !== undefined) setCrossed(left);
  }, [left]);
  return crossed;
}

function span(deadline: number, createdAt: string | undefined): number {
  return Math.max(1, createdAt === undefined ? HOUR : deadline - Date.parse(createdAt));
}

function Ring({ share }: { share: number }) {
  const part = Math.min(1, Math.max(0, share)) * 100;
  return (
    <RingPart look viewBox="0 0 20 20">
      <circle cx="10" cy="10" r="8" />
      <circle cx="10" cy="10" r="8" pathLength="100" strokeDasharray={`${part} 100`} transform="rotate(-90 10 10)" />
    </RingPart>
  );
}
