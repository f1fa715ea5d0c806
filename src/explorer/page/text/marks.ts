import { type Child, h } from '../dom.ts';
import { type Mark, paragraphsOf, type Segment, segmentsOf } from './segments.ts';

/** The text as paragraphs with its facts marked; `pick` is told which mark was clicked. */
export function markedText(text: string, marks: readonly Mark[], pick: (id: string) => void): readonly HTMLElement[] {
  return paragraphsOf(text).map(({ start, end }) =>
    h(
      'p',
      {},
      segmentsOf(text, marks, start, end).map((segment) => segmentElement(segment, pick)),
    ),
  );
}

/** Lights the marks of one fact up, and only these. */
export function lightUp(root: Element, id: string | null): HTMLElement | null {
  for (const mark of root.querySelectorAll('mark.lit')) mark.classList.remove('lit');
  const marks = [...root.querySelectorAll<HTMLElement>('mark')].filter(
    ({ dataset }) => id !== null && dataset['facts']?.split(' ').includes(id),
  );
  for (const mark of marks) mark.classList.add('lit');
  return marks[0] ?? null;
}

function segmentElement({ text, over }: Segment, pick: (id: string) => void): Child {
  const [narrowest] = over;
  if (!narrowest) return text;
  const facts = over.map(({ id }) => id).join(' ');
  return h('mark', { class: `fact ${narrowest.kind.toLowerCase()}`, 'data-facts': facts, click: () => pick(narrowest.id) }, text);
}
