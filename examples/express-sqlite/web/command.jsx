// A command line to run in a terminal; one click selects it whole.

/** Where the scripts look by themselves (ask-each.mjs). */
const USUAL = 'http://127.0.0.1:3000';

export function Command({ script, sample }) {
  const where = location.origin === USUAL ? '' : `HITL_URL=${location.origin}/api/hitl `;
  return (
    <code className="command">
      {where}node examples/express-sqlite/{script} examples/express-sqlite/samples/{sample}
    </code>
  );
}
