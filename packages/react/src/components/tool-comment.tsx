'use client';
// Says something about a request without answering it; whoever may see it may, also when it is decided.
import type { HitlRequest } from '@hitl-kit/client';
import { useEffect, useId, useRef, useState } from 'react';
import type { HitlSource } from '../core/source.ts';
import { useCommands } from '../hooks/use-commands.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { FieldPart, TextareaPart } from '../parts/form-elements.tsx';
import { useAnnounce } from './announcer.tsx';
import { CharactersLeft, MOST_CHARACTERS } from './characters-left.tsx';
import { Button } from './elements.tsx';
import { ToolPanel, useFieldError } from './tool-panel.tsx';

export function CommentTool({ source, request }: { source: HitlSource; request: HitlRequest }) {
  const words = useWords();
  const announce = useAnnounce();
  const panelId = useId();
  const commands = useCommands(source, request);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);

  async function send(): Promise<void> {
    setEmpty(text.trim() === '');
    if (text.trim() === '' || !(await commands.comment?.(text.trim()))) return;
    announce(words.t('commentSent'));
    setText('');
    setOpen(false);
  }

  if (!open) {
    return (
      <Button ref={opener} state={{ variant: 'quiet' }} aria-expanded={false} onClick={() => setOpen(true)}>
        {words.t('writeComment')}
      </Button>
    );
  }
  return (
    <ToolPanel
      verb="comment"
      id={panelId}
      title={words.t('writeComment')}
      state={commands.state}
      submit={words.t('sendComment')}
      onSubmit={send}
      onClose={() => {
        commands.reset();
        setEmpty(false);
        setOpen(false);
      }}
    >
      <CommentText
        value={text}
        error={empty && text.trim() === '' ? words.t('commentEmpty') : null}
        disabled={commands.state.status === 'sending'}
        onChange={setText}
      />
    </ToolPanel>
  );
}

interface CommentTextProps {
  value: string;
  error: string | null;
  disabled: boolean;
  onChange(text: string): void;
}

function CommentText({ value, error, disabled, onChange }: CommentTextProps) {
  const words = useWords();
  const field = useFieldError(error);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (error) area.current?.focus();
  }, [error]);
  return (
    <FieldPart look>
      <TextareaPart
        look
        aria-label={words.t('comment')}
        rows={2}
        maxLength={MOST_CHARACTERS}
        dir="auto"
        ref={area}
        value={value}
        readOnly={disabled}
        {...field.attributes}
        onChange={(event) => onChange(event.target.value)}
      />
      <CharactersLeft text={value} />
      {field.message}
    </FieldPart>
  );
}
