// The params verdict as the server gives it: patterns run through RE2, which is linear in time whatever the pattern.

import { paramsJudge } from '@hitl-kit/client/params';
import { RE2JS } from 're2js';

export const { validateParams } = paramsJudge((source) => {
  const expression = RE2JS.compile(source);
  return (text) => expression.test(text);
});
