// The one way text becomes HTML: a template tag that escapes whatever is put in, but not what it made itself.
class Markup {
  constructor(text) {
    this.text = text;
  }
}

function escaped(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(escaped).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** html`<p>${text}</p>`; nothing, null and false leave no trace. The page itself is its `.text`. */
export const html = ({ raw }, ...values) => new Markup(String.raw({ raw }, ...values.map(escaped)));
