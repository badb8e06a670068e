'use client';
// Takes a request for oneself for a while.
import { useId, useState } from 'react';
import { useWords } from '../i18n/words-of-request.ts';
import { FieldPart, LabelPart, SelectPart } from '../parts/form-elements.tsx';
import { ToolPanel } from './tool-panel.tsx';
import type { ToolProps } from './tools.tsx';

const MINUTE = 60_000;
/** ISO durations, and each in ms. */
const TIMES = [
  ['PT30M', 30 * MINUTE],
  ['PT1H', 60 * MINUTE],
  ['PT4H', 240 * MINUTE],
  ['P1D', 1440 * MINUTE],
] as const;

export function ClaimPanel({ source, commands, id, onDone, onClose }: ToolProps) {
  const words = useWords();
  const fieldId = useId();
  const [time, setTime] = useState<string>('PT1H');
  const duration = words.duration(TIMES.find(([iso]) => iso === time)?.[1] ?? 0);

  async function claim(): Promise<void> {
    const { claimedUntil } = (await commands.claim?.({ for: time })) ?? {};
    if (!claimedUntil) return;
    onDone(words.t('claimedByYou', { time: words.moment(Date.parse(claimedUntil), source.now()) }));
  }

  return (
    <ToolPanel
      verb="claim"
      id={id}
      title={words.t('claim')}
      hint={words.t('claimHint')}
      state={commands.state}
      submit={words.t('claimForTime', { duration })}
      onSubmit={claim}
      onClose={onClose}
    >
      <FieldPart look>
        <LabelPart look htmlFor={fieldId}>
          {words.t('claimFor')}
        </LabelPart>
        <SelectPart look id={fieldId} value={time} onChange={(event) => setTime(event.target.value)}>
          {TIMES.map(([iso, ms]) => (
            <option key={iso} value={iso}>
              {words.duration(ms)}
            </option>
          ))}
        </SelectPart>
      </FieldPart>
    </ToolPanel>
  );
}
