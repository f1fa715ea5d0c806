import { h } from '../dom.ts';

/** A share as a bar: what is sure is filled, what may be is hatched. Said in words beside it, so it is hidden from readers. */
export function shareBar(low: number, high: number, status: string): HTMLElement {
  const sure = h('span', { class: 'sure' });
  const maybe = h('span', { class: 'maybe' });
  sure.style.inlineSize = `${low}%`;
  maybe.style.inlineSize = `${Math.max(0, high - low)}%`;
  return h('span', { class: `bar ${status.toLowerCase()}`, 'aria-hidden': 'true' }, sure, maybe);
}
