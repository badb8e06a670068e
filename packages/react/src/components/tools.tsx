'use client';
// What else one can do with an open request: claim it, hand it on, put it aside. One quiet row; each tool opens below it.
// It stands after the answer, so that the answer is the first stop of the keyboard.
// What the source lacks, or the server would refuse this person, is absent.
import type { HitlRequest } from '@hitl-kit/client';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { HitlSource } from '../core/source.ts';
import { type Commands, useCommands } from '../hooks/use-commands.ts';
import { useWords } from '../i18n/words-of-request.ts';
import { useJudgedLeft } from '../parts/clock.ts';
import { useAnnounce } from './announcer.tsx';
import { StandingBox, ToolRow, ToolSaid, ToolsBox } from './around-elements.tsx';
import { SendingOr } from './confirm.tsx';
import { Button } from './elements.tsx';
import { focusedElement } from './focus.ts';
import { ClaimPanel } from './tool-claim.tsx';
import { DelegatePanel } from './tool-delegate.tsx';
import { OverridePanel } from './tool-override.tsx';
import { NotDone } from './tool-panel.tsx';
import { SnoozePanel } from './tool-snooze.tsx';
import { When } from './when.tsx';

export interface ToolsProps {
  source: HitlSource;
  request: HitlRequest;
  /** Offers what administrators may do; whether this person is one, the server says. */
  administer?: boolean | undefined;
  /** This person ended it, in place of those who were asked. */
  onEnded(request: HitlRequest): void;
}

/** What every tool's panel is given. */
export interface ToolProps {
  source: HitlSource;
  request: HitlRequest;
  commands: Commands;
  id: string;
  /** It happened; what to say of it. */
  onDone(said: string): void;
  onEnded(request: HitlRequest): void;
  onClose(): void;
}

type Tool = 'claim' | 'delegate' | 'snooze' | 'override';

const PANELS: Record<Tool, (props: ToolProps) => ReactNode> = {
  claim: ClaimPanel,
  delegate: DelegatePanel,
  snooze: SnoozePanel,
  override: OverridePanel,
};

export function Tools({ source, request, administer = false, onEnded }: ToolsProps) {
  const words = useWords();
  const announce = useAnnounce();
  const commands = useCommands(source, request);
  const panelId = useId();
  const group = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Tool | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const claim = useClaim(request, source.now);
  const snoozedUntil = useSnooze(source, request);
  const offered = toolsFor(source, request, administer);
  const shown = open !== null && offered.includes(open) ? open : null;
  const giveFocusBack = useFocusBack(group);

  function close(tool: Tool): void {
    commands.reset();
    setOpen(null);
    giveFocusBack(tool);
  }

  function done(text: string): void {
    setSaid(text);
    announce(text);
    const tool = open;
    setOpen(null);
    giveFocusBack(tool);
  }

  /** What needs no panel. */
  async function atOnce(command: Promise<HitlRequest | null>, text: string): Promise<void> {
    setOpen(null);
    if (await command) done(text);
  }

  const { state, release, snooze } = commands;
  const mayRelease = release !== undefined && claim !== null && (claim.mine || administer);
  const Panel = shown && PANELS[shown];
  const sending = state.status === 'sending';
  if (offered.length === 0 && !said && !mayRelease && snoozedUntil === null) return null;
  return (
    <ToolsBox aria-label={words.t('tools')} tabIndex={-1} ref={group}>
      <ToolRow>
        {mayRelease && (
          <Button
            state={{ variant: 'quiet' }}
            aria-disabled={sending || undefined}
            onClick={() => atOnce(release(), words.t('released'))}
          >
            <SendingOr sending={sending && state.verb === 'release'}>{words.t('release')}</SendingOr>
          </Button>
        )}
        {snoozedUntil !== null && snooze && (
          <Button
            state={{ variant: 'quiet' }}
            aria-disabled={sending || undefined}
            onClick={() => atOnce(snooze(null), words.t('broughtBack'))}
          >
            <SendingOr sending={sending && state.verb === 'snooze' && shown === null}>{words.t('bringBack')}</SendingOr>
          </Button>
        )}
        {offered.map((tool) => (
          <Button
            key={tool}
            state={{ variant: 'quiet', tool }}
            aria-expanded={shown === tool}
            aria-controls={shown === tool ? panelId : undefined}
            disabled={sending}
            onClick={() => {
              commands.reset();
              setSaid(null);
              setOpen(shown === tool ? null : tool);
            }}
          >
            {words.t(tool === 'claim' && claim?.mine ? 'claimLonger' : tool)}
          </Button>
        ))}
      </ToolRow>
      {said && !claim?.mine && snoozedUntil === null && <ToolSaid>{said}</ToolSaid>}
      {state.status === 'refused' && shown === null && <NotDone refusal={state} />}
      {shown && Panel && (
        <Panel
          key={shown}
          {...{ source, request, commands }}
          id={panelId}
          onDone={done}
          onEnded={onEnded}
          onClose={() => close(shown)}
        />
      )}
    </ToolsBox>
  );
}

/** That I have claimed it, or put it aside: for the top of the request, where it is read before the question. */
export function Standing({ source, request }: Omit<ToolsProps, 'administer' | 'onEnded'>) {
  const words = useWords();
  const claim = useClaim(request, source.now);
  const snoozedUntil = useSnooze(source, request);
  if (!claim?.mine && snoozedUntil === null) return null;
  return (
    <StandingBox>
      {claim?.mine && words.rich('claimedByYou', { time: <When at={claim.until} now={source.now} /> })}{' '}
      {snoozedUntil !== null && words.rich('snoozedUntil', { time: <When at={snoozedUntil} now={source.now} /> })}
    </StandingBox>
  );
}

/** By what the request itself says; the server has the last word on each. */
function toolsFor(source: HitlSource, { viewer, quorum, assignees }: HitlRequest, administer: boolean): Tool[] {
  const mine = viewer.reasons.every((reason) => reason === 'claimed_by_other');
  const tools: [Tool, boolean][] = [
    ['claim', source.claim !== undefined && viewer.mayAnswer && quorum === 1],
    ['delegate', source.delegate !== undefined && mine && !('anyone' in assignees) && !('nobody' in assignees)],
    ['snooze', source.snooze !== undefined && mine],
    ['override', administer],
  ];
  return tools.filter(([, is]) => is).map(([tool]) => tool);
}

function useClaim({ claimedBy, claimedUntil, viewer }: HitlRequest, now: () => number) {
  const lasts = useJudgedLeft(claimedUntil === null ? null : Date.parse(claimedUntil), isToCome, now);
  if (!lasts || claimedBy === null || claimedUntil === null) return null;
  return { mine: claimedBy.id === viewer.id, until: claimedUntil };
}

/** Until it is over; absent where a source does not say. */
function useSnooze(source: HitlSource, { viewer: { snoozedUntil } }: HitlRequest): string | null {
  const lasts = useJudgedLeft(snoozedUntil ? Date.parse(snoozedUntil) : null, isToCome, source.now);
  return lasts ? snoozedUntil : null;
}

const isToCome = (left: number): boolean => left > 0;

/** So long, in ms, what was done may still take something away that has the focus. */
const SETTLES = 2000;

/** What was pressed may be gone with what it did: its tool takes the focus then, or the tools, or the subject. */
function useFocusBack(group: { current: HTMLElement | null }) {
  const wish = useRef<{ tool: Tool | null; until: number } | null>(null);
  const article = useRef<Element | null>(null);
  // After each render: the request that is changed by it may come later than that it was done.
  useEffect(() => {
    article.current = group.current?.closest('[data-hitl-part="request"]') ?? article.current;
    const { current: wanted } = wish;
    if (wanted === null || focusedElement() !== document.body) return;
    wish.current = null;
    if (performance.now() > wanted.until) return;
    const target =
      (wanted.tool && group.current?.querySelector<HTMLElement>(`[data-tool="${wanted.tool}"]`)) ??
      group.current ??
      article.current?.querySelector<HTMLElement>('[data-hitl-part="subject"]');
    target?.focus();
  });
  return (tool: Tool | null) => {
    wish.current = { tool, until: performance.now() + SETTLES };
  };
}
