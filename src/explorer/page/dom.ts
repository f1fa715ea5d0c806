/** What an element can hold. Strings become text, never markup. */
export type Child = Node | string | number | null | undefined | false;
type Handler = (event: never) => void;
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | Handler>>;

/**
 * An element with its attributes and children. A function is a listener for the event it is named after; false, null and undefined are left out.
 *   h('button', { class: 'chip', click: () => open(id) }, party.name)
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) put(element, name, value);
  element.append(...nodesOf(children));
  return element;
}

/** Puts the children in place of what the element holds. */
export function fill(element: Element, ...children: readonly (Child | readonly Child[])[]): void {
  element.replaceChildren(...nodesOf(children));
}

/** The element of the page with this id; the page's own HTML holds all of them. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no #${id}.`);
  return element as T;
}

/** The address if it is one of the web, else null: an article's `javascript:` never becomes a link. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}

function put(element: HTMLElement, name: string, value: Attributes[string]): void {
  if (value === null || value === undefined || value === false) return;
  if (typeof value === 'function') element.addEventListener(name, value as EventListener);
  else element.setAttribute(name, value === true ? '' : String(value));
}

function nodesOf(children: readonly (Child | readonly Child[])[]): (Node | string)[] {
  return children.flat().flatMap((child) => {
    if (child === null || child === undefined || child === false) return [];
    return [typeof child === 'number' ? String(child) : (child as Node | string)];
  });
}
