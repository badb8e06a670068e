// Says in words what a schema of the contract takes: its type, its limits, its fields. Markdown in a table's cell; an
// object without a name is told field by field (`reminders.every`).

/** @returns a link to the section of a named schema */
export const schemaLink = (name) => `[${name}](#schema-${name.toLowerCase()})`;

const nameOf = ($ref) => $ref.split('/').at(-1);

export const code = (text) => `\`${String(text).replaceAll('|', '\\|')}\``;

/** "string or null", "array of Option", "State" as a link. */
export function typeOf(schema) {
  if (schema.$ref) return schemaLink(nameOf(schema.$ref));
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map(code).join(', ');
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return branches.map(typeOf).join(' or ');
  const types = [schema.type ?? 'any JSON'].flat();
  return types
    .map((type) => (type === 'array' && schema.items ? `array of ${typeOf(schema.items)}` : type))
    .join(' or ');
}

/** The limits as sentences: "1 to 500 characters." */
export function limitsOf(schema) {
  const said = [
    between(schema.minLength, schema.maxLength, 'character'),
    between(schema.minItems, schema.maxItems, 'entry', 'entries'),
    between(schema.minProperties, schema.maxProperties, 'field'),
    range(schema.minimum, schema.maximum),
    schema.uniqueItems && 'no entry twice',
    schema.format && (formats[schema.format] ?? `of the format ${schema.format}`),
    schema.pattern && `of the form ${code(schema.pattern)}`,
    schema.default !== undefined && `default ${code(JSON.stringify(schema.default))}`,
  ].filter(Boolean);
  return said.map((text) => `${text[0].toUpperCase()}${text.slice(1)}.`).join(' ');
}

const formats = { uuid: 'a UUID', 'date-time': 'an instant' };

function between(least, most, one, many = `${one}s`) {
  if (least === undefined && most === undefined) return null;
  if (least === undefined) return `at most ${most} ${most === 1 ? one : many}`;
  if (most === undefined) return `at least ${least} ${least === 1 ? one : many}`;
  return `${least} to ${most} ${many}`;
}

function range(least, most) {
  if (least === undefined && most === undefined) return null;
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}

/** The fields of an object, those of the unnamed objects in it among them. */
export function fieldsOf(schema, prefix = '') {
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const path = prefix + name;
    const inner = unnamed(part);
    const field = { name: path, required: schema.required?.includes(name) ?? false, schema: part };
    return inner === null ? [field] : [field, ...fieldsOf(inner.schema, path + inner.mark)];
  });
}

/** An object that stands in a field without a name of its own, and what is put before its fields. */
function unnamed(part) {
  const branches = part.oneOf ?? part.anyOf;
  if (branches) return unnamed(branches.find((branch) => unnamed(branch) !== null) ?? {});
  if (part.items) {
    const inner = unnamed(part.items);
    return inner && { ...inner, mark: `[]${inner.mark}` };
  }
  return part.properties ? { schema: part, mark: '.' } : null;
}

/** Two columns, so that a phone shows them whole. */
export const fieldTable = (head, rows) => [`| ${head} | meaning |`, '|---|---|', ...rows].join('\n');

/** A field without words of its own is told in those of its schema; `at` finds it. */
export function fieldRow({ name, required, schema, description, example, more = '' }, at) {
  const first = `${code(name)}${required ? ' *required*' : ''}<br>${typeOf(schema)}${more}`;
  const words = description ?? schema.description ?? at(schema).description;
  const shown = example === undefined ? '' : `For example ${[example].flat().map(code).join(', ')}.`;
  return `| ${first} | ${inCell([words?.trim(), limitsOf(schema), shown].filter(Boolean).join(' '))} |`;
}

/** Text that a table can hold. */
export const inCell = (text) =>
  text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<!\\)\|/g, '\\|');

/** The section of one named schema. */
export function schemaSection(name, schema, at, examples) {
  const branches = schema.oneOf ?? schema.anyOf;
  const parts = [`### Schema ${name}`, schema.description && paragraphs(schema.description)];
  if (branches) {
    branches.forEach((branch, index) => {
      const what = branch.properties ? 'an object:' : `${typeOf(branch)}.`;
      parts.push(`${index === 0 ? 'Either' : 'or'} ${what}`, tableOf(branch, at));
    });
  } else if (schema.properties) {
    parts.push(tableOf(schema, at));
  } else {
    const example = schema.examples && `For example ${schema.examples.map(code).join(', ')}.`;
    parts.push([wholeType(schema), limitsOf(schema), namesIn(schema), example].filter(Boolean).join(' '));
  }
  return [...parts, ...examples].filter(Boolean).join('\n\n');
}

/** Text whose lines are broken where paragraphs end, and nowhere else. */
export const paragraphs = (text) => text.trim().replaceAll(/(?<!\n)\n(?!\n)/g, ' ');

const wholeType = (schema) =>
  schema.enum ? `One of ${typeOf(schema)}.` : `${/^[aeiou]/.test(typeOf(schema)) ? 'An' : 'A'} ${typeOf(schema)}.`;

const tableOf = (schema, at) =>
  schema.properties
    ? fieldTable(
        'field',
        fieldsOf(schema).map((field) => fieldRow(field, at)),
      )
    : null;

const namesIn = ({ propertyNames, additionalProperties }) =>
  propertyNames && `Names: ${limitsOf(propertyNames)} Values: ${limitsOf(additionalProperties)}`;
