import { HitlError, type HitlRequest } from '@hitl-kit/client';
import { describe, expect, it } from 'vitest';
import { createDesk, type DraftStorage } from './desk.ts';
import type { HitlSource } from './source.ts';

const key = 'ana here:r1 sha256:1';
const question = { id: 'r1', digest: 'sha256:1' };
const noReply = new HitlError('unavailable', 'no reply', { status: 0 });

function aStorage(): DraftStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const forbidden: DraftStorage = { getItem: forbid, setItem: forbid, removeItem: forbid };

function forbid(): never {
  throw new DOMException('Forbidden', 'SecurityError');
}

const aSource = (respond: HitlSource['respond']) => ({ id: 'here', respond }) as Partial<HitlSource> as HitlSource;

describe('createDesk', () => {
  it('keeps a draft over a reload, and forgets an empty one', () => {
    const storage = aStorage();
    createDesk(storage).keep(key, { params: { amount: 38 }, comment: 'Why' });
    const afterReload = createDesk(storage);
    expect(afterReload.draft(key)).toEqual({ params: { amount: 38 }, comment: 'Why' });
    expect(afterReload.draft(key)).toBe(afterReload.draft(key));
    afterReload.keep(key, { comment: ' ' });
    expect(storage.kept.size).toBe(0);
    expect(createDesk(storage).draft(key)).toEqual({ comment: '' });
  });

  it('keeps one draft of a request over a reload: a new question’s takes the place of the one before', () => {
    const storage = aStorage();
    const [before, after] = ['ana here:r1 sha256:1', 'ana here:r1 sha256:2'] as const;
    createDesk(storage).keep(before, { comment: 'A small sum.' });
    expect(createDesk(storage).draft(after)).toEqual({ comment: '' });
    expect(createDesk(storage).draft(before)).toEqual({ comment: 'A small sum.' });
    createDesk(storage).keep('ben here:r1 sha256:1', { comment: 'Of Ben.' });
    createDesk(storage).keep(after, { comment: 'Why' });
    expect(createDesk(storage).draft(before)).toEqual({ comment: '' });
    expect(createDesk(storage).draft(after)).toEqual({ comment: 'Why' });
    expect(storage.kept.size).toBe(2);
    createDesk(storage).keep(after, { comment: '' });
    expect([...storage.kept.keys()]).toEqual(['hitl-draft ben here:r1']);
  });

  it.each<[string, DraftStorage | null]>([
    ['is forbidden', forbidden],
    ['holds something else', { ...aStorage(), getItem: () => '{"comment":7' }],
    ['is not there', null],
  ])('keeps drafts as long as the page lives where storage %s', (_, storage) => {
    const desk = createDesk(storage);
    expect(desk.draft(key)).toEqual({ comment: '' });
    desk.keep(key, { comment: 'Why' });
    expect(desk.draft(key)).toEqual({ comment: 'Why' });
    desk.keep(key, { comment: '' });
    expect(desk.draft(key)).toEqual({ comment: '' });
  });

  it('brings no older draft back where a newer one could not be stored', () => {
    const storage = aStorage();
    const desk = createDesk(storage);
    desk.keep(key, { comment: 'Old' });
    storage.setItem = forbid;
    desk.keep(key, { comment: 'Newer, and too long' });
    expect(desk.draft(key)).toEqual({ comment: 'Newer, and too long' });
    expect(storage.kept.size).toBe(0);
  });

  it('drops a responder when nobody looks any more, but not before', () => {
    const desk = createDesk(null);
    const source = aSource(async () => question as HitlRequest);
    const responder = desk.responder(source, question);
    const letGo = [desk.hold(source, question, responder), desk.hold(source, question, responder)];
    letGo[0]?.();
    expect(desk.responder(source, question)).toBe(responder);
    letGo[1]?.();
    expect(desk.responder(source, question)).not.toBe(responder);
  });

  it('keeps a responder whose answer is under way or was not taken', async () => {
    const desk = createDesk(null);
    const source = aSource(() => Promise.reject(noReply));
    const responder = desk.responder(source, question);
    const letGo = desk.hold(source, question, responder);
    const sending = responder.submit({ chosenOptions: ['Approve'] });
    letGo();
    expect(desk.responder(source, question)).toBe(responder);
    await sending;
    desk.hold(source, question, responder)();
    expect(desk.responder(source, question)).toBe(responder);
  });
});
