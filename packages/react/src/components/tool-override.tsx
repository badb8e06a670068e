'use client';
// What administrators may do where those who were asked cannot: answer in their place, or end the request as failed.
// Two steps, and a reason that stands with it for ever.
import { useEffect, useId, useRef, useState } from 'react';
import { randomKey } from '../core/respond.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { ChoiceLabelPart } from '../parts/elements.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Choice } from './elements.tsx';
import { labelsOf } from './labels.ts';
import { Notice } from './notice.tsx';
import { forWhom } from './people.ts';
import { ToolPanel, useFieldError } from './tool-panel.tsx';
import type { ToolProps } from './tools.tsx';

export function OverridePanel({ source, request, commands, id, onEnded, onClose }: ToolProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<string[]>([]);
  const [failing, setFailing] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'options' | 'reason' | null>(null);
  const [last, setLast] = useState(false);
  // One key for one decision, so that a second try counts once.
  const key = useRef(randomKey());
  const options = words.quoted(labelsOf(chosen, request.options));
  const verb = failing ? 'fail' : 'force';

  function review(): void {
    const lacks = !failing && chosen.length === 0 ? 'options' : reason.trim() === '' ? 'reason' : null;
    setMissing(lacks);
    setLast(lacks === null);
  }

  async function decide(): Promise<void> {
    const because = reason.trim();
    const { respond, fail } = source;
    // The reason is the comment, too, where an option needs one.
    const comment = request.options.some((one) => one.requireComment && chosen.includes(one.value));
    const input = { chosenOptions: chosen, force: true, reason: because, digest: request.digest };
    await commands.run(verb, async () => {
      const ended =
        failing && fail
          ? await fail(request.id, because, {})
          : await respond(request.id, comment ? { ...input, comment: because } : input, { key: key.current });
      onEnded(ended);
      return ended;
    });
  }

  return (
    <ToolPanel
      key={String(last)}
      verb={verb}
      id={id}
      title={words.t('override')}
      hint={!last && words.t('overrideHint')}
      state={commands.state}
      intent={last ? 'danger' : 'neutral'}
      submit={last ? words.t(failing ? 'failNow' : 'forceNow', { options }) : words.t('review')}
      onSubmit={last ? decide : review}
      onBack={last ? () => setLast(false) : undefined}
      onClose={onClose}
    >
      {last ? (
        <Notice
          tone="warn"
          live="off"
          title={
            failing
              ? words.t('failLast')
              : words.t('forceLast', { options, whom: forWhom(request.assignees, request.viewer.id, words) })
          }
          detail={words.rich('reasonGiven', { reason: <bdi>{reason.trim()}</bdi> })}
        />
      ) : (
        <>
          <ChoiceList
            type={request.multiple ? 'checkbox' : 'radio'}
            options={request.options}
            defaults={request.defaults}
            chosen={failing ? [] : chosen}
            onChange={(values) => {
              setFailing(false);
              setMissing(null);
              setChosen(values);
              key.current = randomKey();
            }}
          />
          {source.fail && (
            <Choice state={{ intent: 'danger' }}>
              <input
                type="checkbox"
                checked={failing}
                onChange={(event) => {
                  setFailing(event.target.checked);
                  setMissing(null);
                }}
              />
              <ChoiceLabelPart look>{words.t('endAsFailed')}</ChoiceLabelPart>
            </Choice>
          )}
          {missing === 'options' && (
            <p className="hitl-field-error" role="alert">
              {words.t('chooseOption')}
            </p>
          )}
          <ReasonField
            value={reason}
            error={missing === 'reason' ? words.t('reasonEmpty') : null}
            onChange={setReason}
          />
        </>
      )}
    </ToolPanel>
  );
}

interface ReasonFieldProps {
  value: string;
  error: string | null;
  onChange(reason: string): void;
}

function ReasonField({ value, error, onChange }: ReasonFieldProps) {
  const words = useWords();
  const id = useId();
  const shown = error && value.trim() === '' ? error : null;
  const field = useFieldError(shown);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (shown) text.current?.focus();
  }, [shown]);
  return (
    <div className="hitl-field">
      <label className="hitl-label" htmlFor={id}>
        {words.t('reason')} <span className="hitl-required">({words.t('required')})</span>
      </label>
      <textarea
        id={id}
        className="hitl-input"
        rows={2}
        maxLength={1000}
        dir="auto"
        ref={text}
        value={value}
        {...field.attributes}
        onChange={(event) => onChange(event.target.value)}
      />
      {field.message}
    </div>
  );
}
