// The API reference as one static page: no script, nothing from elsewhere, its style sheet (docs/api.css) a file beside
// it, so that it shows under `style-src 'self'`.
import { Marked } from 'marked';

/** As code hosts name the place of a heading. */
const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth, text }) {
      const inner = this.parser.parseInline(tokens);
      const id = slug(text);
      if (depth === 1) return `<h1 id="${id}">${inner}</h1>\n`;
      return `<h${depth} id="${id}"><a href="#${id}">${inner}</a></h${depth}>\n`;
    },
  },
});

/** @param contents the sections and groups of operations that the navigation lists */
export function referencePage(markdown, { before, groups, after }) {
  const { title } = /^# (?<title>.+)$/m.exec(markdown).groups;
  const item = (name) => `<li><a href="#${slug(name)}">${name}</a></li>`;
  const lists = groups.map(({ title: group, names }) => {
    return `<li><a href="#${slug(group)}">${group}</a>\n<ul>\n${names.map(item).join('\n')}\n</ul>\n</li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="api.css">
</head>
<body>
<a class="skip" href="#content">To the content</a>
<nav aria-label="Contents">
<details>
<summary>Contents</summary>
<ul>
${[...before.map(item), ...lists, ...after.map(item)].join('\n')}
</ul>
</details>
</nav>
<main id="content" tabindex="-1">
${marked.parse(markdown.replace('[openapi/hitl.yaml](../openapi/hitl.yaml)', '`openapi/hitl.yaml`'))}</main>
</body>
</html>
`;
}
