// What a host may rely on for every part of the list: found by name and state, reached by a ref, styled by class names,
// replaced by an element, a function or a component, without losing what it says or does.
import { createRef, type Ref } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import * as all from './all.ts';
import { type Appearance, AppearanceProvider, type PartName } from './appearance.ts';
import type { Part } from './part.tsx';

type AnyPart = Part<'div', PartName>;
const parts = Object.entries(all as unknown as Record<string, AnyPart>);

const found = (Part: AnyPart): HTMLElement => {
  const elements = document.querySelectorAll<HTMLElement>(`[data-hitl-part="${Part.displayName}"]`);
  expect(elements).toHaveLength(1);
  return elements[0] as HTMLElement;
};
const classOf = (element: Element) => element.getAttribute('class');

/** What the element itself says, beside what all parts carry. */
function semanticsOf(element: Element): Record<string, string> {
  const attributes = [...element.attributes].filter(({ name }) => /^(role|aria-|type)/.test(name));
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
}

// A list item or a legend outside its parent is of no matter here; React warns of some.
vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => void document.body.replaceChildren());

it('no two parts are called the same', () => {
  const names = parts.map(([, { displayName }]) => displayName);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(60);
});

it('a name that is no part does not compile', () => {
  // @ts-expect-error it is called row
  const appearance: Appearance = { elements: { rwo: 'mine' } };
  expect(parts.map(([, { displayName }]) => String(displayName))).not.toContain(
    Object.keys(appearance.elements ?? {})[0],
  );
});

describe.each(parts)('%s', (_, Part) => {
  it('takes a ref and all that its element takes, and shows its states as data', async () => {
    const ref = createRef<HTMLDivElement>();
    await render(
      <Part ref={ref} id="own" lang="de" state={{ state: 'open', intent: 'danger', default: true, busy: false }} />,
    );
    const element = found(Part);
    expect(ref.current).toBe(element);
    expect([element.id, element.getAttribute('lang')]).toEqual(['own', 'de']);
    expect({ ...element.dataset }).toEqual({
      hitlPart: Part.displayName,
      state: 'open',
      intent: 'danger',
      default: '',
    });
  });

  it('has no class of its own but on demand; one given counts, as a function of the state too', async () => {
    const view = await render(<Part />);
    expect(classOf(found(Part))).toBeNull();
    await view.rerender(<Part look className="mine" />);
    expect(classOf(found(Part))).toBe(`hitl-${Part.displayName} mine`);
    await view.rerender(<Part className={({ open }) => (open ? 'open' : undefined)} state={{ open: true }} />);
    expect(classOf(found(Part))).toBe('open');
  });

  it('is replaced by an element: its semantics stay, and class names, refs and handlers of both sides count', async () => {
    const plain = await render(<Part />);
    const semantics = semanticsOf(found(Part));
    await plain.unmount();
    const [ours, theirs] = [vi.fn(), vi.fn()];
    const [ourRef, theirRef] = [createRef<HTMLDivElement>(), createRef<HTMLElement>()];
    await render(
      <Part
        ref={ourRef}
        className="ours"
        onClick={ours}
        // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: only the handler is tested
        render={<span ref={theirRef as Ref<HTMLSpanElement>} className="theirs" onClick={theirs} />}
      />,
    );
    const element = found(Part);
    expect(element.tagName).toBe('SPAN');
    expect(semanticsOf(element)).toEqual(semantics);
    expect(classOf(element)).toBe('ours theirs');
    expect([ourRef.current, theirRef.current]).toEqual([element, element]);
    element.click();
    expect([ours.mock.calls.length, theirs.mock.calls.length]).toEqual([1, 1]);
  });

  it('is replaced by a function of its props and state', async () => {
    await render(
      <Part
        state={{ open: true }}
        className="ours"
        render={(props, { open }) => <span {...props}>{open ? 'open' : ''}</span>}
      />,
    );
    expect([found(Part).tagName, found(Part).textContent, classOf(found(Part))]).toEqual(['SPAN', 'open', 'ours']);
  });

  it('takes class names by name and state, and an element, from the appearance', async () => {
    const elements = { [Part.displayName]: ({ open }: { open?: unknown }) => (open ? 'host-open' : undefined) };
    const view = await render(
      <AppearanceProvider appearance={{ elements }}>
        <Part className="ours" state={{ open: true }} />
      </AppearanceProvider>,
    );
    expect(classOf(found(Part))).toBe('ours host-open');
    const own = found(Part).tagName;
    const slots = { [Part.displayName]: 'b' };
    await view.rerender(
      <AppearanceProvider appearance={{ slots }}>
        <Part className="ours" />
      </AppearanceProvider>,
    );
    expect([found(Part).tagName, classOf(found(Part))]).toEqual(['B', 'ours']);
    await view.rerender(<Part />);
    expect(found(Part).tagName).toBe(own);
  });
});
