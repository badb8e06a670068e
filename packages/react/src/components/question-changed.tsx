'use client';
// Says that another question stands here now, at its top, where one begins to read. What was written was about the one
// before: it is kept to be copied, not filled in.
import { type Draft, isEmpty } from '../core/desk.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { CopyDraft } from './copy-draft.tsx';
import { Notice } from './notice.tsx';

export function QuestionChanged({ draft }: { draft: Draft }) {
  const words = useWords();
  return (
    <Notice
      tone="danger"
      title={words.t('notSent')}
      detail={words.t('reason_question_changed')}
      actions={!isEmpty(draft) && <CopyDraft draft={draft} />}
    />
  );
}
