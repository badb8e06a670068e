// A whole inbox in plain HTML on the kit's hooks: list, open, answer, claim, comment, history, several at once.
import type { HitlError, HitlRequest, Option } from '@hitl-kit/client';
import { ParamForm, type ParamFormHandle } from '@hitl-kit/react/form';
import {
  type BulkOutcome,
  type HitlSource,
  type InboxItem,
  type RequestRef,
  useBulk,
  useCommands,
  useCountdown,
  useDraft,
  useHistory,
  useInbox,
  usePicking,
  useRequest,
  useRespond,
  useWords,
} from '@hitl-kit/react/headless';
import { Markdown } from '@hitl-kit/react/markdown';
import { type FormEvent, useRef, useState } from 'react';

export function OwnInbox() {
  const [open, setOpen] = useState<RequestRef | null>(null);
  return (
    <>
      <Waiting onOpen={setOpen} />
      {open && <OpenRequest key={`${open.source} ${open.id}`} of={open} />}
    </>
  );
}

function Waiting({ onOpen }: { onOpen(ref: RequestRef): void }) {
  const { t } = useWords();
  const { status, items, count, waiting, reveal, hasMore, loadMore, error, failed, refresh } = useInbox();
  const { pickable, picked, pick, items: selected } = usePicking(items);
  return (
    <nav aria-label="Inbox">
      <h2>Waiting for you: {count ?? '…'}</h2>
      {status === 'loading' && <p>Loading…</p>}
      {error && <Refused code={error.code} onRetry={refresh} />}
      {Object.entries(failed).map(([source, code]) => (
        <p key={source}>
          Missing here: {source}. {t(`reason_${code}`)}
        </p>
      ))}
      {waiting > 0 && (
        <button type="button" onClick={reveal}>
          Show {waiting} new
        </button>
      )}
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            {pickable.includes(item) && (
              <input
                type="checkbox"
                aria-label={`Select: ${item.request.subject}`}
                checked={picked.has(item.key)}
                onChange={({ target }) => pick(item.key, target.checked, false)}
              />
            )}
            <button type="button" onClick={() => onOpen(item)}>
              {item.request.subject}
            </button>
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" onClick={loadMore}>
          Load more
        </button>
      )}
      <AnswerAll items={selected} />
    </nav>
  );
}

function AnswerAll({ items }: { items: readonly InboxItem[] }) {
  const { t } = useWords();
  const { options, needsComment, sending, lines, mayRetry, send, retry } = useBulk(items);
  const [comment, setComment] = useState('');

  function said(outcome: BulkOutcome): string {
    if (outcome.status === 'refused') return t(`reason_${outcome.code}`);
    if (outcome.status === 'unknown') return t('arrivalUnknown');
    return outcome.status === 'answered' ? 'answered' : t('waitsToBeSent');
  }

  return (
    <section aria-label="Several at once">
      {options.some(({ value }) => needsComment(value)) && (
        <input aria-label="Comment for all" value={comment} onChange={({ target }) => setComment(target.value)} />
      )}
      {options.map(({ value, label = value }) => (
        <button
          type="button"
          key={value}
          disabled={sending || (needsComment(value) && comment === '')}
          onClick={() => send({ chosenOptions: [value], ...(comment && { comment }) })}
        >
          {label}: all {items.length}
        </button>
      ))}
      <ul aria-label="Results">
        {lines.map(({ item, outcome }) => (
          <li key={item.key}>
            {item.request.subject} – {said(outcome)}
          </li>
        ))}
      </ul>
      {mayRetry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </section>
  );
}

function OpenRequest({ of }: { of: RequestRef }) {
  const { t } = useWords();
  const { source, request, error, refresh } = useRequest(of);
  if (error) return <Refused code={error.code} onRetry={refresh} />;
  if (!request) return <p>Loading…</p>;
  const { subject, body, context, state, viewer } = request;
  return (
    <article aria-label={subject}>
      <h2>{subject}</h2>
      {body && <Markdown text={body} />}
      {context !== null && <pre>{JSON.stringify(context, null, 2)}</pre>}
      {state !== 'awaiting_input' ? (
        <Result request={request} />
      ) : viewer.mayAnswer ? (
        <Answer key={request.digest} {...{ source, request }} />
      ) : (
        viewer.reasons.map((code) => <p key={code}>{t(`reason_${code}`)}</p>)
      )}
      <Claim {...{ source, request }} />
      <Comment {...{ source, request }} />
      <History {...{ source, request }} />
    </article>
  );
}

interface Of {
  source: HitlSource;
  request: HitlRequest;
}

function Answer({ source, request }: Of) {
  const { duration } = useWords();
  const { state, submit } = useRespond(source, request);
  const { draft, latest, change, clear } = useDraft(source, request);
  const left = useCountdown(request.deadline, source.now);
  const form = useRef<ParamFormHandle>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const sending = state.status === 'submitting';
  const { options, multiple, paramsSchema, paramsUi, paramsData } = request;

  async function answer(values: string[]) {
    const formDue = options.some(({ value, skipParams }) => values.includes(value) && !skipParams);
    if (formDue && form.current?.validate() === false) return;
    const params = form.current?.data();
    const { comment } = latest();
    const { status } = await submit({
      chosenOptions: values,
      ...(formDue && params !== undefined && { params }),
      ...(comment && { comment }),
    });
    if (status === 'answered') clear();
  }

  function choice({ value, label = value }: Option) {
    if (!multiple) {
      return (
        <button type="button" key={value} disabled={sending} onClick={() => answer([value])}>
          {label}
        </button>
      );
    }
    const others = chosen.filter((one) => one !== value);
    return (
      <label key={value}>
        <input type="checkbox" onChange={({ target }) => setChosen(target.checked ? [...others, value] : others)} />
        {label}
      </label>
    );
  }

  return (
    <section aria-label="Your answer">
      {left && <p>Time left: {duration(left.remaining)}</p>}
      {paramsSchema && (
        <ParamForm
          formRef={form}
          schema={paramsSchema}
          uiSchema={paramsUi}
          initialData={paramsData}
          value={draft.params}
          onChange={(params, asProposed) => change({ params: asProposed ? undefined : params })}
          errors={state.status === 'invalid' ? state.errors : []}
        />
      )}
      <label>
        Comment <textarea value={draft.comment} onChange={({ target }) => change({ comment: target.value })} />
      </label>
      {options.map(choice)}
      {multiple && (
        <button type="button" disabled={sending || chosen.length === 0} onClick={() => answer(chosen)}>
          Continue
        </button>
      )}
      {state.status === 'invalid' && <Refused code={state.code} />}
      {state.status === 'error' && <Refused code={state.code} onRetry={() => answer(state.input.chosenOptions)} />}
    </section>
  );
}

function Result({ request: { state, response } }: Pick<Of, 'request'>) {
  const { quoted } = useWords();
  if (!response) return <p>No answer: {state}.</p>;
  const { respondedBy: by, chosenOptions } = response;
  return (
    <p>
      {by ? `${by.name ?? by.id} answered` : 'Nobody answered, so this was taken:'} {quoted(chosenOptions)}.
    </p>
  );
}

function Claim({ source, request }: Of) {
  const { moment } = useWords();
  const { state, claim, release } = useCommands(source, request);
  const { claimedBy, claimedUntil, viewer } = request;
  const left = useCountdown(claimedUntil, source.now);
  const by = left && left.urgency !== 'over' ? claimedBy : null;
  return (
    <section aria-label="Claim">
      {by && claimedUntil && (
        <p>
          {by.name ?? by.id} has claimed this until {moment(Date.parse(claimedUntil), source.now())}.
        </p>
      )}
      {claim && !by && viewer.mayAnswer && (
        <button type="button" onClick={() => claim({ for: 'PT1H' })}>
          Claim for an hour
        </button>
      )}
      {release && by?.id === viewer.id && (
        <button type="button" onClick={() => release()}>
          Release
        </button>
      )}
      {state.status === 'refused' && <Refused code={state.code} />}
    </section>
  );
}

function Comment({ source, request }: Of) {
  const { state, comment } = useCommands(source, request);
  const [text, setText] = useState('');
  if (!comment) return null;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (await comment?.(text)) setText('');
  }

  return (
    <form aria-label="Say something" onSubmit={send}>
      <textarea aria-label="Text" required value={text} onChange={({ target }) => setText(target.value)} />
      <button type="submit">Send</button>
      {state.status === 'refused' && <Refused code={state.code} />}
    </form>
  );
}

function History({ source, request }: Of) {
  const { moment } = useWords();
  const { events, error, hasMore, loadMore, refresh } = useHistory(source, request);
  return (
    <>
      <ol aria-label="History">
        {events.map(({ seq, at, actor, type, data }) => (
          <li key={seq}>
            {moment(Date.parse(at), source.now())} {actor?.name ?? actor?.id} {type} {String(data.text ?? '')}
          </li>
        ))}
      </ol>
      {hasMore && (
        <button type="button" onClick={loadMore}>
          Load more
        </button>
      )}
      {error && <Refused code={error.code} onRetry={refresh} />}
    </>
  );
}

function Refused({ code, onRetry }: { code: HitlError['code']; onRetry?: () => void }) {
  const { t } = useWords();
  return (
    <p role="alert">
      {t(`reason_${code}`)}{' '}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </p>
  );
}
