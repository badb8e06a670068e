'use client';
// What administrators may do where those who were asked cannot: answer in their place, or end the request as failed.
// Two steps, and a reason that stands with it for ever.
import { useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../i18n/words-of-request.ts';
import { CheckPart, ChoiceLabelPart } from '../parts/elements.tsx';
import { FieldErrorPart, FieldPart, LabelPart, RequiredPart, TextareaPart } from '../parts/form-elements.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Choice } from './elements.tsx';
import { labelsOf } from './labels.ts';
import { Notice } from './notice.tsx';
import { forWhom } from './people.ts';
import { ToolPanel, useFieldError } from './tool-panel.tsx';
import type { ToolProps } from './tools.tsx';

export function OverridePanel({ request, commands, id, onEnded, onClose }: ToolProps) {
  const words = useWords();
  const [chosen, setChosen] = useState<string[]>([]);
  const [failing, setFailing] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<'options' | 'reason' | null>(null);
  const [last, setLast] = useState(false);
  const options = words.quoted(labelsOf(chosen, request.options));
  const verb = failing ? 'fail' : 'force';

  function review(): void {
    const lacks = !failing && chosen.length === 0 ? 'options' : reason.trim() === '' ? 'reason' : null;
    setMissing(lacks);
    setLast(lacks === null);
  }

  async function decide(): Promise<void> {
    const because = reason.trim();
    // The reason is the comment, too, where an option needs one.
    const comment = request.options.some((one) => one.requireComment && chosen.includes(one.value));
    const answer = { chosenOptions: chosen, reason: because, ...(comment && { comment: because }) };
    const ended = await (failing ? commands.fail?.(because) : commands.force(answer));
    if (ended) onEnded(ended);
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
            }}
          />
          {commands.fail && (
            <Choice state={{ intent: 'danger' }}>
              <CheckPart
                look
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
            <FieldErrorPart look role="alert">
              {words.t('chooseOption')}
            </FieldErrorPart>
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
    <FieldPart look>
      <LabelPart look htmlFor={id}>
        {words.t('reason')} <RequiredPart look>({words.t('required')})</RequiredPart>
      </LabelPart>
      <TextareaPart
        look
        id={id}
        rows={2}
        maxLength={1000}
        dir="auto"
        ref={text}
        value={value}
        {...field.attributes}
        onChange={(event) => onChange(event.target.value)}
      />
      {field.message}
    </FieldPart>
  );
}
