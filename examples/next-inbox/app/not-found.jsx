/** In place of Next.js' own page, whose inline styles our policy would block. */
export default function NotFound() {
  return (
    <div className="sheet">
      <h1>There is nothing here.</h1>
    </div>
  );
}
