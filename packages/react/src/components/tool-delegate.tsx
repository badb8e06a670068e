'use client';
// Hands one's own part to somebody else.
import type { HitlRequest } from '@hitl-kit/client';
import { useState } from 'react';
import { useWords } from '../i18n/words-of-request.ts';
import { PersonField } from './person-field.tsx';
import { ToolPanel } from './tool-panel.tsx';
import type { ToolProps } from './tools.tsx';

type Person = { id: string; name?: string };

export function DelegatePanel({ source, request, commands, id, onDone, onClose }: ToolProps) {
  const words = useWords();
  const [person, setPerson] = useState<Person>({ id: '' });
  const [empty, setEmpty] = useState(false);
  const { state } = commands;
  const refused = state.status === 'refused' && state.errors.some(({ pointer }) => pointer === '/delegateTo');
  const to = person.id.trim();
  const who = person.name ?? to;

  async function delegate(): Promise<void> {
    setEmpty(to === '');
    if (to === '' || !source.delegate) return;
    const { delegate: call } = source;
    if (await commands.run('delegate', () => call(request.id, to, {}))) onDone(words.t('delegated', { who }));
  }

  return (
    <ToolPanel
      verb="delegate"
      id={id}
      title={words.t('delegate')}
      hint={words.t('delegateHint')}
      state={state}
      errorOnField={refused}
      submit={to === '' ? words.t('delegate') : words.t('delegateToPerson', { who })}
      onSubmit={delegate}
      onClose={onClose}
    >
      <PersonField
        label={words.t('delegatePerson')}
        value={person}
        disabled={state.status === 'sending'}
        error={empty ? words.t('delegateEmpty') : refused ? words.t(whyRefused(request, to)) : null}
        onChange={(next) => {
          setEmpty(false);
          commands.reset();
          setPerson(next);
        }}
      />
    </ToolPanel>
  );
}

/** The server refused it; why, as far as the request itself tells. */
function whyRefused({ viewer, excludeRequester, requestedBy, answers }: HitlRequest, to: string) {
  if (to === viewer.id) return 'delegateSelf';
  if (excludeRequester && to === requestedBy.id) return 'delegateRequester';
  return answers.some(({ respondedBy }) => respondedBy?.id === to) ? 'delegateAnswered' : 'delegateRefused';
}
