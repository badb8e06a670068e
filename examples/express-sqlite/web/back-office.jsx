// The product's frame: header, side navigation, and the page that the address names.
import { useEffect, useState } from 'react';
import { Approvals, WaitingBadge } from './approvals.jsx';
import { SampleTable } from './sample-table.jsx';

const places = [
  { id: 'approvals', name: 'Approvals' },
  {
    id: 'orders',
    name: 'Orders',
    script: 'refunds.mjs',
    sample: 'refunds.csv',
    asks: 'whether to refund each of them',
  },
  {
    id: 'comments',
    name: 'Comments',
    script: 'moderate.mjs',
    sample: 'comments.json',
    asks: 'what shall become of each of them',
  },
  { id: 'invoices', name: 'Invoices', script: 'invoices.mjs', sample: 'invoices.csv', asks: 'for what they lack' },
];

export function BackOffice({ person, theme, onToggleTheme, onLogout }) {
  const { place, openId } = usePlace();
  return (
    <div className="office">
      <header>
        <a className="brand" href="#/approvals">
          <img src="/anchor.svg" alt="" width="24" height="24" /> Harbour Goods
        </a>
        <span className="who">
          {person.name} <small>{person.work}</small>
        </span>
        <button type="button" aria-pressed={theme === 'dark'} onClick={onToggleTheme}>
          Dark
        </button>
        <button type="button" onClick={onLogout}>
          Log out
        </button>
      </header>
      <nav aria-label="Back office">
        {places.map(({ id, name }) => (
          <a key={id} href={`#/${id}`} aria-current={id === place.id ? 'page' : undefined}>
            {name} {id === 'approvals' && <WaitingBadge />}
          </a>
        ))}
      </nav>
      <main>
        {place.id === 'approvals' ? <Approvals openId={openId} /> : <SampleTable key={place.id} {...place} />}
      </main>
    </div>
  );
}

function usePlace() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const [, name, openId] = hash.split('/');
  return { place: places.find(({ id }) => id === name) ?? places[0], openId };
}
