// Why something could not be read, by the code of the refusal. What only an answer is refused with has no word here.
import type { HitlError } from '@hitl-kit/client';
import { english } from './en.ts';
import type { FirstKey } from './words.ts';

type Reason = Extract<FirstKey, `reason_${string}`>;

export function whyUnread(code: HitlError['code']): Reason | 'mayNotRead' {
  if (code === 'not_permitted') return 'mayNotRead';
  const key = `reason_${code}`;
  return key in english ? (key as Reason) : 'reason_internal';
}
