// The embedded inbox, and the two places where the product shows something of its own for it: the badge in its
// navigation and the way to the scripts when nothing waits. Which request is open stands in the address.
import { Inbox, useCount } from '@hitl-kit/react';
import { Command } from './command.jsx';

export function Approvals({ openId }) {
  const count = useCount();
  const open = (request) => {
    location.hash = request ? `#/approvals/${request.id}` : '#/approvals';
  };
  return (
    <>
      <h1 className="visually-hidden">Approvals</h1>
      <Inbox selected={openId ? { id: openId } : null} onSelect={open} />
      {count === 0 && <ScriptHint />}
    </>
  );
}

export function WaitingBadge() {
  const count = useCount();
  return count ? <span className="badge">{count}</span> : null;
}

function ScriptHint() {
  return (
    <aside className="hint">
      <p>Questions come from scripts. Run one in a second terminal, in the folder of the project:</p>
      <Command script="refunds.mjs" sample="refunds.csv" />
      <Command script="moderate.mjs" sample="comments.json" />
      <Command script="invoices.mjs" sample="invoices.csv" />
    </aside>
  );
}
