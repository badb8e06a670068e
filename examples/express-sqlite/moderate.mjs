// Asks for each customer comment of FILE what shall become of it. Nothing is taken by default: a comment that nobody
// looked at in time stays unpublished, and `ask` throws HitlExpired.
import { choice, HitlExpired } from '@hitl-kit/client';
import { askEach, byWhom, NoAnswer } from './ask-each.mjs';
import { rules } from './read-rows.mjs';

await askEach({
  script: 'examples/express-sqlite/moderate.mjs',
  sample: 'examples/express-sqlite/samples/comments.json',
  columns: { id: rules.id, author: rules.text, product: rules.text, text: rules.text },
  async ask(hitl, row, options) {
    try {
      const answer = await hitl.ask(question(row), options);
      return `${answer.chosen}, ${byWhom(answer)}\n  ${JSON.stringify(answer)}`;
    } catch (error) {
      if (error instanceof HitlExpired) throw new NoAnswer('nobody looked at it in time, it stays unpublished');
      throw error;
    }
  },
});

function question(row) {
  return choice({
    subject: `Publish ${row.author}’s comment on ${row.product}?`,
    context: { Product: row.product, Author: row.author, Comment: row.text },
    options: [
      { value: 'Publish', intent: 'primary' },
      { value: 'Hide', intent: 'danger', description: 'Only the author still sees it.' },
      { value: 'Ask the author' },
    ],
    assignees: { roles: ['support', 'lead'] },
    timeout: process.env.HITL_TIMEOUT ?? 'PT4H',
    source: { system: 'comments' },
  });
}
