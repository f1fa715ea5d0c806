import { type Child, h } from '../dom.ts';
import { FACT_WORDS, type FactKind } from '../words.ts';

/** A fact of an article, as the list beside its text shows it. */
export interface Listed {
  readonly id: string;
  readonly kind: FactKind;
  readonly start: number;
  readonly words: readonly Child[];
  readonly rule: string;
  readonly confidence: number;
  readonly inferred: boolean;
}

/** The facts in the order of the text; one lights its words up when it is pointed at, and brings them into sight when it is clicked. */
export function factList(
  facts: readonly Listed[],
  on: { readonly point: (id: string) => void; readonly pick: (id: string) => void },
): HTMLElement {
  const sorted = facts.toSorted((a, b) => a.start - b.start);
  return h(
    'ol',
    { class: 'fact-list' },
    sorted.map((fact) => item(fact, on)),
  );
}

/** Marks the list's row of a fact, and only this one. */
export function lightRow(list: Element, id: string | null): void {
  for (const row of list.querySelectorAll<HTMLElement>('li'))
    row.classList.toggle('lit', id !== null && row.dataset['fact'] === id);
}

const item = (
  { id, kind, words, rule, confidence, inferred }: Listed,
  { point, pick }: Parameters<typeof factList>[1],
): HTMLElement =>
  h(
    'li',
    { 'data-fact': id, pointerenter: () => point(id), focusin: () => point(id) },
    h('span', { class: 'fact-words' }, words),
    h(
      'span',
      { class: 'fact-foot' },
      h(
        'button',
        { type: 'button', class: `mark-button ${kind.toLowerCase()}`, title: 'Show the words', click: () => pick(id) },
        FACT_WORDS[kind],
      ),
      h('span', {}, `${Math.round(confidence * 100)}%`),
      h('code', {}, rule),
      inferred && h('span', { class: 'tag' }, 'concluded'),
    ),
  );
