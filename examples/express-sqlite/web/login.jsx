// The login page: three people, one button each. There is no password, because nobody else can reach this server.
export function Login({ people, onLogin }) {
  return (
    <main className="login">
      <h1>
        <img src="/anchor.svg" alt="" width="32" height="32" /> Harbour Goods
      </h1>
      <p>Back office. Who are you?</p>
      <ul>
        {people.map(({ id, name, work }) => (
          <li key={id}>
            <button type="button" onClick={() => onLogin(id)}>
              <strong>{name}</strong> <span>{work}</span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
