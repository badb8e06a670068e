'use client';
// Hands one's own part to somebody else.
import type { HitlRequest } from '@hitl-kit/client';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/words-of-request.ts';
import { type FindPeople, usePeople } from '../provider.tsx';
import { nameOf } from './people.ts';
import { PersonField } from './person-field.tsx';
import { ToolPanel } from './tool-panel.tsx';
import type { ToolProps } from './tools.tsx';

type Person = { id: string; name?: string };

export function DelegatePanel({ request, commands, id, onDone, onClose }: ToolProps) {
  const words = useWords();
  const [person, setPerson] = useState<Person>({ id: '' });
  const find = usePeople();
  const [wrong, setWrong] = useState<'delegateEmpty' | 'delegateWhich' | null>(null);
  const [looking, setLooking] = useState(false);
  // Whom the press that is under way meant. Closing calls it off, and so does whatever changes the field.
  const pressed = useRef<Person | null>(null);
  const { state } = commands;
  const refused = state.status === 'refused' && state.errors.some(({ pointer }) => pointer === '/delegateTo');
  const to = person.id.trim();
  const who = nameOf({ ...person, id: to }, words);

  useEffect(
    () => () => {
      pressed.current = null;
    },
    [],
  );

  async function delegate(): Promise<void> {
    if (pressed.current) return;
    pressed.current = person;
    setLooking(true);
    const meant = person.name === undefined && find && to !== '' ? await whoIs(to, find) : person;
    if (pressed.current !== person) return;
    setLooking(false);
    setWrong(to === '' ? 'delegateEmpty' : meant ? null : 'delegateWhich');
    if (to !== '' && meant) await send(meant);
    if (pressed.current === person) pressed.current = null;
  }

  async function send(meant: Person): Promise<void> {
    setPerson(meant);
    const done = await commands.delegate?.(meant.id.trim());
    if (done) onDone(words.t('delegated', { who: nameOf({ ...meant, id: to }, words) }));
  }

  return (
    <ToolPanel
      verb="delegate"
      id={id}
      title={words.t('delegate')}
      hint={words.t('delegateHint')}
      state={state}
      preparing={looking}
      errorOnField={refused}
      submit={to === '' ? words.t('delegate') : words.t('delegateToPerson', { who })}
      onSubmit={delegate}
      onClose={onClose}
    >
      <PersonField
        label={words.t('delegatePerson')}
        value={person}
        disabled={looking || state.status === 'sending'}
        error={wrong ? words.t(wrong) : refused ? words.t(whyRefused(request, to)) : null}
        onChange={(next) => {
          pressed.current = null;
          setLooking(false);
          setWrong(null);
          commands.reset();
          setPerson(next);
        }}
      />
    </ToolPanel>
  );
}

/** Whoever that id or that full name is; null for a part of somebody's name. What finds nobody is taken for an id. */
async function whoIs(text: string, find: FindPeople): Promise<Person | null> {
  // It may throw before it promises anything.
  const found = await Promise.resolve()
    .then(() => find(text))
    .catch(() => []);
  const named = found.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const meant = found.find(({ id }) => id === text) ?? (named.length === 1 ? named[0] : undefined);
  return meant ?? (found.length === 0 ? { id: text } : null);
}

/** The server refused it; why, as far as the request itself tells. */
function whyRefused({ viewer, excludeRequester, requestedBy, answers }: HitlRequest, to: string) {
  if (to === viewer.id) return 'delegateSelf';
  if (excludeRequester && to === requestedBy.id) return 'delegateRequester';
  return answers.some(({ respondedBy }) => respondedBy?.id === to) ? 'delegateAnswered' : 'delegateRefused';
}
