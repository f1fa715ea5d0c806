import { byId, fill, h } from '../dom.ts';
import { change, view } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { KIND_WORDS, KINDS } from '../words.ts';

/** A switch of the view. */
interface Toggle {
  readonly words: string;
  readonly title: string;
  readonly look: string;
  readonly isOn: (view: View) => boolean;
  readonly flip: (view: View) => Partial<View>;
}

const KIND_TOGGLES: readonly Toggle[] = KINDS.map((kind) => ({
  words: KIND_WORDS[kind][1],
  title: `Show ${KIND_WORDS[kind][1].toLowerCase()}`,
  look: kind.toLowerCase(),
  isOn: ({ hidden }) => !hidden.includes(kind),
  flip: ({ hidden }) => ({ hidden: hidden.includes(kind) ? hidden.filter((one) => one !== kind) : [...hidden, kind] }),
}));

const TOGGLES: readonly Toggle[] = [
  {
    words: 'Planned',
    title: 'Agreed or announced stakes',
    look: 'planned',
    isOn: ({ planned }) => planned,
    flip: ({ planned }) => ({ planned: !planned }),
  },
  {
    words: 'Rumours',
    title: 'Bids, talks, speculation',
    look: 'rumoured',
    isOn: ({ rumoured }) => rumoured,
    flip: ({ rumoured }) => ({ rumoured: !rumoured }),
  },
  {
    words: 'Posts',
    title: 'Who serves where, who founded what',
    look: 'tie',
    isOn: ({ people }) => people,
    flip: ({ people }) => ({ people: !people }),
  },
  {
    words: 'Look-through',
    title: 'What each party holds of the middle one through all others',
    look: 'through',
    isOn: ({ through }) => through,
    flip: ({ through }) => ({ through: !through }),
  },
];

/** Threshold, kinds, statuses, graph or table. */
export function listenToFilters(): void {
  const slider = byId<HTMLInputElement>('least');
  slider.addEventListener('input', () => change({ least: Number(slider.value) }, { replace: true }));
  byId('as-graph').addEventListener('click', () => change({ table: false }));
  byId('as-table').addEventListener('click', () => change({ table: true }));
}

export function showFilters(view: View): void {
  const slider = byId<HTMLInputElement>('least');
  slider.value = String(view.least);
  const words = view.least === 0 ? 'any' : `≥ ${view.least}%`;
  byId('least-words').textContent = words;
  slider.setAttribute('aria-valuetext', words);
  byId('as-graph').setAttribute('aria-pressed', String(!view.table));
  byId('as-table').setAttribute('aria-pressed', String(view.table));
  const toggles = [...KIND_TOGGLES, ...TOGGLES];
  const box = byId('toggles');
  if (box.childElementCount !== toggles.length) fill(box, toggles.map(button));
  for (const [i, toggle] of toggles.entries()) box.children[i]!.setAttribute('aria-pressed', String(toggle.isOn(view)));
}

const button = ({ words, title, look, flip }: Toggle): HTMLElement =>
  h('button', { type: 'button', class: `toggle ${look}`, title, click: () => change(flip(view())) }, words);
