import { byId, fill, h } from '../dom.ts';
import { ask, isGivenUp } from '../net/graphql.ts';
import { aboutWords, kindChip } from '../panel/links.ts';
import { SUGGEST, type Suggestions } from '../questions/search.ts';
import { go, view } from '../view/store.ts';
import { viewOfParty } from '../view/view.ts';

type Found = Suggestions['parties']['nodes'][number];

/** Milliseconds of rest before a question is asked: shorter than the eye notices. */
const REST_MS = 90;

let found: readonly Found[] = [];
let active = -1;
let asked: AbortController | null = null;
let timer = 0;

/** The search box: suggestions as you type, arrows and Enter, "/" from anywhere. */
export function listenToSearch(): void {
  const field = byId<HTMLInputElement>('search');
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void suggest(field.value.trim()), REST_MS);
  });
  field.addEventListener('keydown', (event) => {
    const act = ACTIONS[event.key];
    if (!act) return;
    if (act(field) !== false) event.preventDefault();
  });
  field.addEventListener('focus', () => show(field.value.trim() !== '' && found.length > 0));
  field.addEventListener('blur', () => show(false));
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const ACTIONS: Readonly<Record<string, (field: HTMLInputElement) => boolean | undefined>> = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  Enter: (field) => void choose(field),
  Escape: (field) => {
    if (byId('suggestions').hidden) field.value = '';
    show(false);
    return undefined;
  },
};

async function suggest(named: string): Promise<void> {
  asked?.abort();
  if (named === '') return show(false);
  asked = new AbortController();
  try {
    const { parties } = await ask(SUGGEST, { named }, asked.signal);
    found = parties.nodes;
    active = found.length > 0 ? 0 : -1;
    draw();
    show(document.activeElement === byId('search'));
  } catch (error) {
    if (!isGivenUp(error)) fill(byId('suggestions'), h('div', { class: 'nothing' }, 'The search does not answer.'));
  }
}

// Enter right after typing takes what was typed, not what was suggested for the letters before.
async function choose(field: HTMLInputElement): Promise<void> {
  clearTimeout(timer);
  if (!isFor(field.value.trim())) await suggest(field.value.trim());
  take(found[active]);
}

let drawnFor = '';
const isFor = (named: string): boolean => drawnFor === named && found.length > 0;

function take(party: Found | undefined): void {
  if (!party) return;
  const field = byId<HTMLInputElement>('search');
  field.value = '';
  field.blur();
  show(false);
  go(viewOfParty({ ...view(), tab: 'overview' }, party.id));
  byId('graph').focus({ preventScroll: true });
}

function move(by: number): undefined {
  if (found.length === 0) return;
  active = (active + by + found.length) % found.length;
  draw();
  show(true);
}

function draw(): void {
  const list = byId('suggestions');
  drawnFor = byId<HTMLInputElement>('search').value.trim();
  fill(list, found.length > 0 ? found.map(option) : h('div', { class: 'nothing' }, 'No party bears such a name.'));
  byId('search').setAttribute('aria-activedescendant', `suggestion-${active}`);
}

function option(party: Found, i: number): HTMLElement {
  const other = party.names.find((name) => name !== party.name && name.toLowerCase().includes(drawnFor.toLowerCase()));
  return h(
    'div',
    {
      id: `suggestion-${i}`,
      role: 'option',
      'aria-selected': String(i === active),
      pointerdown: (event: PointerEvent) => event.preventDefault(),
      click: () => take(party),
    },
    h(
      'span',
      { class: 'name' },
      party.name,
      other !== undefined &&
        !party.name.toLowerCase().includes(drawnFor.toLowerCase()) &&
        h('span', { class: 'muted' }, ` ${other}`),
    ),
    h('span', { class: 'muted' }, aboutWords(party)),
    kindChip(party.kind, party.venture),
  );
}

function show(isOpen: boolean): void {
  byId('suggestions').hidden = !isOpen;
  byId('search').setAttribute('aria-expanded', String(isOpen));
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=range]), textarea, [contenteditable]');
