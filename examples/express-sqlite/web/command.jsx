// A command line to run in a terminal; one click selects it whole.
export function Command({ script, sample }) {
  return (
    <code className="command">
      node examples/express-sqlite/{script} examples/express-sqlite/samples/{sample}
    </code>
  );
}
