// One table of sample rows, and the script that asks about them.
import { useEffect, useState } from 'react';
import { Command } from './command.jsx';

const looks = { id: 'short', ordered: 'short', issued: 'short', due: 'short', amount: 'number' };

export function SampleTable({ id, name, script, sample, asks }) {
  const [table, setTable] = useState(null);
  useEffect(() => {
    fetch(`/tables/${id}`)
      .then((reply) => reply.json())
      .then(setTable);
  }, [id]);

  return (
    <div className="sheet">
      <h1>{name}</h1>
      <p>
        These rows stand in samples/{sample}. To ask {asks}:
      </p>
      <Command script={script} sample={sample} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="table" aria-label={`${name}, table`} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table?.columns.map((column) => (
                <th key={column} scope="col">
                  {column.replace('_', ' ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table?.rows.map((row) => (
              <tr key={row.id}>
                {table.columns.map((column) => (
                  <td key={column} className={looks[column]}>
                    {row[column] || '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
