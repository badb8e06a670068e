// Writes the API reference from the contract: docs/api.md for a code host, docs/api.html as a page of its own. Every
// word comes from the contract but the headings and how to try it; the same contract gives the same text.
import { referencePage } from './reference-page.mjs';
import {
  code,
  fieldRow,
  fieldTable,
  inCell,
  paragraphs,
  schemaLink,
  schemaSection,
  typeOf,
} from './reference-schemas.mjs';

/** What any operation may reply, told once. */
const everywhere = ['400', '401', '413', '415', '500', '503'];

const methods = ['get', 'post', 'put', 'patch', 'delete'];

// Who tries an operation of each group in the example; failRequest is for administrators.
const demoTokens = { asking: 'demo-service', requests: 'demo-lead', answering: 'demo-ana' };
const demoTokenOf = ({ operationId, tags }) =>
  operationId === 'failRequest' ? 'demo-lead' : (demoTokens[tags[0]] ?? 'demo-lead');

/** @returns {Record<string, string>} text by path */
export function referenceOf(document) {
  const reference = new Reference(document);
  const markdown = reference.markdown();
  return { 'docs/api.md': markdown, 'docs/api.html': referencePage(markdown, reference.contents()) };
}

class Reference {
  #document;
  #groups;

  constructor(document) {
    this.#document = document;
    const operations = Object.entries(document.paths).flatMap(([path, item]) =>
      methods
        .filter((method) => item[method])
        .map((method) => {
          const parameters = [...(item.parameters ?? []), ...(item[method].parameters ?? [])];
          return {
            ...item[method],
            path,
            method: method.toUpperCase(),
            parameters: parameters.map((parameter) => this.#at(parameter)),
            replies: Object.entries(item[method].responses).map(([status, reply]) => ({ status, ...this.#at(reply) })),
          };
        }),
    );
    const lost = operations.find(({ tags: [tag] }) => !document.tags.some(({ name }) => name === tag));
    if (lost) throw new Error(`${lost.operationId}: the contract describes no tag ${lost.tags[0]}.`);
    this.#groups = document.tags.map((tag) => ({
      ...tag,
      title: tag.name[0].toUpperCase() + tag.name.slice(1),
      operations: operations.filter(({ tags }) => tags[0] === tag.name),
    }));
  }

  #at(node) {
    if (node.$ref === undefined) return node;
    return node.$ref
      .slice(2)
      .split('/')
      .reduce((part, key) => part[key], this.#document);
  }

  /** What the page's navigation lists. */
  contents() {
    const groups = this.#groups.map(({ title, operations }) => ({
      title,
      names: operations.map(({ operationId }) => operationId),
    }));
    return {
      before: ['In general', 'Replies everywhere', 'Who calls', 'Try it'],
      groups,
      after: ['Stream events', 'Codes', 'Schemas'],
    };
  }

  markdown() {
    const { info, components } = this.#document;
    const at = (node) => this.#at(node);
    const sections = [
      `# ${info.title} API reference`,
      `Version ${info.version}. Generated from [openapi/hitl.yaml](../openapi/hitl.yaml) by \`npm run generate\`; a running server gives the contract out at \`/v1/openapi.json\`.`,
      '## In general',
      paragraphs(info.description),
      '## Replies everywhere',
      this.#usualReplies(),
      '## Who calls',
      ...Object.entries(components.securitySchemes).map(([name, scheme]) => securityText(name, scheme)),
      '## Try it',
      tryIt(this.#groups),
      '## Operations',
      this.#overview(),
      ...this.#groups.flatMap(({ title, description, operations }) => [
        `## ${title}`,
        description,
        ...operations.map((operation) => this.#operation(operation)),
      ]),
      '## Stream events',
      this.#streamEvents(),
      '## Codes',
      this.#codes(),
      '## Schemas',
      `${Object.keys(components.schemas).map(schemaLink).join(' · ')}`,
      'Replies may come to hold more fields than stand here; inputs take these and no others.',
      ...Object.entries(components.schemas).map(([name, schema]) =>
        schemaSection(name, schema, at, this.#largeExamples(name)),
      ),
    ];
    return `${sections.join('\n\n')}\n`;
  }

  #overview() {
    const rows = this.#groups.flatMap(({ operations }) =>
      operations.map(
        ({ operationId, method, path, summary }) =>
          `| [${operationId}](#${operationId.toLowerCase()})<br>${code(`${method} ${path}`)} | ${inCell(summary)} |`,
      ),
    );
    return ['| operation | what for |', '|---|---|', ...rows].join('\n');
  }

  #operation(operation) {
    const { operationId, method, path, summary, description, parameters, requestBody } = operation;
    return [
      `### ${operationId}`,
      code(`${method} ${path}`),
      `**${summary.replace(/[.?]?$/, (end) => end || '.')}** ${paragraphs(description).replace('Who may: ', '**Who may:** ')}`,
      parameters.length > 0 &&
        fieldTable(
          'parameter',
          parameters.map((parameter) => parameterRow(parameter, (node) => this.#at(node))),
        ),
      requestBody && this.#body(requestBody),
      this.#replies(operation),
      this.#curl(operation),
    ]
      .filter(Boolean)
      .join('\n\n');
  }

  #body({ content }) {
    const { schema, examples } = content['application/json'];
    const shown = Object.values(examples).map((example) => this.#at(example));
    const [first, ...others] = shown;
    return [
      `**Body:** ${typeOf(schema)}.${first.summary ? ` ${first.summary}:` : ''}`,
      jsonBlock(first.value),
      ...others.map(({ summary, value }) => folded(summary, jsonBlock(value))),
    ].join('\n\n');
  }

  #replies({ replies }) {
    const usual = replies.filter(({ status }) => everywhere.includes(status)).map(({ status }) => status);
    const rows = replies.filter(({ status }) => !everywhere.includes(status)).map(replyRow);
    if (usual.length > 0)
      rows.push(`| ${usual.map((status) => `**${status}**`).join(' ')} | As [everywhere](#replies-everywhere). |`);
    const [{ content }] = replies;
    const small = this.#examplesIn(content).filter(({ value }) => isSmall(value));
    return [
      replyTable(rows),
      ...small.map(({ summary, value }) => folded(summary ?? 'Example of a reply', jsonBlock(value))),
    ].join('\n\n');
  }

  /** The replies that every operation may give, and those to what is no operation. */
  #usualReplies() {
    const seen = new Map();
    for (const { replies } of this.#groups.flatMap(({ operations }) => operations)) {
      for (const reply of replies) if (everywhere.includes(reply.status)) seen.set(reply.status, reply);
    }
    for (const [status, reply] of Object.entries(this.#document['x-outside-operations'])) {
      seen.set(status, { status, ...this.#at(reply) });
    }
    return replyTable([...seen.values()].sort((a, b) => Number(a.status) - Number(b.status)).map(replyRow));
  }

  #examplesIn(content) {
    const { example, examples } = Object.values(content)[0];
    if (example !== undefined) return [{ value: example }];
    return Object.values(examples ?? {}).map((one) => this.#at(one));
  }

  /** Replies too long to stand at each operation stand once, at their schema. */
  #largeExamples(name) {
    const seen = new Map();
    for (const { replies } of this.#groups.flatMap(({ operations }) => operations)) {
      for (const { status, content } of replies) {
        if (!status.startsWith('2') || !Object.values(content)[0].schema.$ref?.endsWith(`/${name}`)) continue;
        for (const { summary, value } of this.#examplesIn(content)) if (!isSmall(value)) seen.set(summary, value);
      }
    }
    return [...seen].map(([summary, value]) => folded(`Example: ${summary}`, jsonBlock(value)));
  }

  #curl({ operationId, tags, method, path, parameters, requestBody, replies, security }) {
    const asked = parameters.find((parameter) => parameter.in === 'query' && parameter.example !== undefined);
    const query = asked ? `?${asked.name}=${encodeURIComponent([asked.example].flat()[0])}` : '';
    const headers = [
      ...(security?.length === 0 ? [] : [`-H 'Authorization: Bearer ${demoTokenOf({ operationId, tags })}'`]),
      ...(requestBody ? ["-H 'Content-Type: application/json'"] : []),
    ];
    const isStream = Object.keys(replies[0].content)[0] === 'text/event-stream';
    const words = [
      `curl -sS${isStream ? 'N' : ''}${method === 'GET' || requestBody ? '' : ` -X ${method}`} "$BASE${path.replace('{requestId}', '$ID')}${query}"`,
      ...(headers.length > 0 ? [headers.join(' ')] : []),
      ...(requestBody ? [`-d '${this.#shellBody(requestBody)}'`] : []),
    ];
    return ['```sh', words.join(' \\\n  '), '```'].join('\n');
  }

  #shellBody({ content }) {
    const [first] = Object.values(content['application/json'].examples);
    const id = this.#document.components.parameters.RequestId.example;
    const text = compact(this.#at(first).value).replaceAll("'", "'\\''");
    return text.replaceAll(id, `'"$ID"'`);
  }

  #streamEvents() {
    const streams = this.#groups
      .flatMap(({ operations }) => operations)
      .flatMap(({ replies }) => replies.flatMap(({ content }) => content['text/event-stream'] ?? []));
    const rows = streams.flatMap((stream) =>
      stream['x-events'].map(
        ({ event, data, description }) =>
          `| ${event ? code(`event: ${event}`) : 'a comment'}${data ? `<br>data: ${typeOf(data)}` : ''} | ${inCell(description)} |`,
      ),
    );
    return [
      'What [streamChanges](#streamchanges) sends.',
      ['| event | means |', '|---|---|', ...rows].join('\n'),
      ...streams.map(({ example }) => ['```text', example.trim(), '```'].join('\n')),
    ].join('\n\n');
  }

  #codes() {
    const { components } = this.#document;
    const problems = Object.values(components.examples)
      .map(({ value }) => value)
      .filter(({ code: name }) => name);
    const rows = components.schemas.Code.enum.map((name) => {
      const { status, title, detail } = problems.find((problem) => problem.code === name);
      return `| ${code(name)} | ${status} | ${inCell(title)}. ${detail === `${title}.` ? '' : `*${inCell(detail)}*`} |`;
    });
    return [
      `The \`code\` of a ${schemaLink('Problem')}: what it means and, in italics, what a \`detail\` may say.`,
      ['| code | status | means |', '|---|---|---|', ...rows].join('\n'),
    ].join('\n\n');
  }
}

const replyTable = (rows) => ['| reply | means |', '|---|---|', ...rows].join('\n');

function replyRow({ status, description, content, headers }) {
  const [[type, { schema }]] = Object.entries(content);
  const codes =
    type === 'application/problem+json'
      ? codesOf(schema)
          .map((one) => `<br>[${one}](#codes)`)
          .join('')
      : null;
  const what = codes ?? `<br>${type === 'application/json' ? typeOf(schema) : code(type)}`;
  const special = Object.keys(headers ?? {}).filter((name) => name !== 'Hitl-Now');
  const beside = special.length > 0 ? ` With ${special.map(code).join(', ')}.` : '';
  return `| **${status}**${what} | ${inCell(description)}${beside} |`;
}

function securityText(name, { type, scheme, in: place, name: key, description }) {
  const how =
    type === 'http' ? `\`Authorization: ${scheme[0].toUpperCase()}${scheme.slice(1)} …\`` : `${place} ${code(key)}`;
  return `**${name}** (${how}): ${paragraphs(description)}`;
}

function tryIt(groups) {
  const [asking] = groups
    .flatMap(({ operations }) => operations)
    .filter(({ operationId }) => operationId === 'createRequest');
  return [
    `The examples run against the example of this repository (\`npm start\`), whose tokens work on loopback only. Each needs \`BASE\`, and most the id of a request in \`ID\`; [${asking.operationId}](#createrequest) replies with one. An answer, a cancel or a fail ends that request, so try these last.`,
    [
      '```sh',
      'BASE=http://127.0.0.1:3000/api/hitl',
      'ID=$(curl -sS "$BASE/v1/requests" \\',
      "  -H 'Authorization: Bearer demo-service' -H 'Content-Type: application/json' \\",
      `  -d '{ "subject": "Refund order 1042?", "options": ["Approve", "Reject"], "assignees": { "roles": ["support"] } }' \\`,
      `  | node -pe 'JSON.parse(require("fs").readFileSync(0, "utf8")).id')`,
      '```',
    ].join('\n'),
  ].join('\n\n');
}

const codesOf = ({
  properties: {
    code: { const: one, enum: several },
  },
}) => several ?? [one];

const parameterRow = ({ in: place, required = false, ...parameter }, at) =>
  fieldRow({ ...parameter, required, more: `, in the ${place}` }, at);

const folded = (summary, inner) => `<details>\n<summary>${summary}</summary>\n\n${inner}\n\n</details>`;

const jsonBlock = (value) => ['```json', compact(value), '```'].join('\n');

const isSmall = (value) => compact(value).split('\n').length <= 12;

/** JSON that keeps on one line what fits there. */
function compact(value, indent = '') {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 88) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => compact(part, inner))
    : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${compact(part, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

function oneLine(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const fields = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}
