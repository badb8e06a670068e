'use client';
// How many people must give the same answer, and who has given which.
import type { HitlRequest } from '@hitl-kit/client';
import { answerGroups } from '../core/tally.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { TallyBox } from './around-elements.tsx';
import { labelsOf } from './labels.ts';
import { nameOf } from './people.ts';

export function Tally({ request }: { request: HitlRequest }) {
  const words = useWords();
  const { quorum, answers, options } = request;
  const groups = answerGroups(answers);
  const vetoes = options.filter(({ veto }) => veto).map(({ value }) => value);
  return (
    <TallyBox>
      <p>
        <strong>{words.t('quorumNeeded', { count: quorum })}</strong>{' '}
        {vetoes.length > 0 && words.t('vetoDecides', { options: words.quoted(labelsOf(vetoes, options)) })}
      </p>
      {groups.length === 0 ? (
        <p>{words.t('tallyNobody')}</p>
      ) : (
        <ul>
          {groups.map((group) => (
            <li key={group.answers[0]?.respondedBy?.id}>
              {words.rich('tallyOf', {
                options: <bdi>{words.quoted(labelsOf(group.chosenOptions, options))}</bdi>,
                given: words.number(group.answers.length),
                needed: words.number(quorum),
                who: (
                  <bdi>
                    {words.list(
                      group.answers.flatMap((one) => (one.respondedBy ? [nameOf(one.respondedBy, words)] : [])),
                    )}
                  </bdi>
                ),
              })}
              {group.otherValues && ` ${words.t('tallyOtherValues')}`}
            </li>
          ))}
        </ul>
      )}
    </TallyBox>
  );
}
