import { KINDS } from '../words.ts';
import { type Chosen, FIRST, HOME, type Opened, PAGES, TABS, type View } from './view.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The most that a person can ask for through the address: what the API gives a page. */
const MOST = 200;
const MOST_OPENED = 60;
const CHOSEN = ['PARTY', 'STAKE', 'POST', 'DEAL', 'FOUNDING'] as const;

/** The part of the address behind `#` for a view: `#/party/p1?on=2018-10-01&least=10`. Only what differs from the first view is said. */
export function toAddress(view: View): string {
  const said = new URLSearchParams();
  const say = (name: string, value: string | false): void => {
    if (value !== false) said.set(name, value);
  };
  for (const opened of view.opened) said.append('open', openedText(opened));
  say('middle', !isFirst(view.middle) && `${view.middle.up} ${view.middle.down}`);
  say('on', view.asOf ?? false);
  say('least', view.least > 0 && String(view.least));
  say('hide', view.hidden.length > 0 && view.hidden.join(','));
  say('planned', !view.planned && 'no');
  say('rumours', view.rumoured && 'yes');
  say('people', !view.people && 'no');
  say('through', view.through && 'yes');
  say('as', view.table && 'table');
  say('at', view.chosen !== null && `${view.chosen.type}:${view.chosen.id}`);
  say('tab', view.tab !== HOME.tab && view.tab);
  say('claim', view.claim ?? false);
  const path = [view.page === 'home' ? '' : view.page, ...(view.id === null ? [] : [encodeURIComponent(view.id)])].join('/');
  return `#/${path}${said.size > 0 ? `?${said}` : ''}`;
}

/** The view that an address means. What cannot be read is taken as not said. */
export function fromAddress(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [name = '', id] = path.split('/');
  const page = PAGES.find((one) => one === name) ?? 'home';
  const told = new URLSearchParams(query);
  const needsId = page === 'party' || page === 'article';
  if (needsId && !id) return HOME;
  return {
    ...HOME,
    page,
    id: needsId ? decode(id!) : null,
    opened: told.getAll('open').flatMap(openedOf).slice(0, MOST_OPENED),
    middle: numbersOf(told.get('middle') ?? '') ?? HOME.middle,
    asOf: dayOf(told.get('on')),
    least: Math.min(100, Math.max(0, Number(told.get('least')) || 0)),
    hidden: KINDS.filter((kind) => (told.get('hide') ?? '').split(',').includes(kind)),
    planned: told.get('planned') !== 'no',
    rumoured: told.get('rumours') === 'yes',
    people: told.get('people') !== 'no',
    through: told.get('through') === 'yes',
    table: told.get('as') === 'table',
    chosen: chosenOf(told.get('at')),
    tab: TABS.find((tab) => tab === told.get('tab')) ?? HOME.tab,
    claim: told.get('claim'),
  };
}

const isFirst = ({ up, down }: { readonly up: number; readonly down: number }): boolean => up === FIRST && down === FIRST;

// "p1" is opened with the first numbers, "p1 20 8" with others.
const openedText = ({ id, up, down }: Opened): string => (isFirst({ up, down }) ? id : `${id} ${up} ${down}`);

function openedOf(text: string): readonly Opened[] {
  const [, id, numbers] = /^(\S+)(?: (.+))?$/.exec(text) ?? [];
  return id ? [{ id, ...(numbersOf(numbers ?? '') ?? HOME.middle) }] : [];
}

function numbersOf(text: string): View['middle'] | null {
  const [, up, down] = /^(\d+) (\d+)$/.exec(text) ?? [];
  return up && down ? { up: within(Number(up)), down: within(Number(down)) } : null;
}

const within = (rows: number): number => Math.min(MOST, Math.max(1, rows));

function dayOf(text: string | null): string | null {
  return text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
}

function chosenOf(text: string | null): Chosen | null {
  const [, type, id] = /^([A-Z]+):(.+)$/.exec(text ?? '') ?? [];
  const known = CHOSEN.find((one) => one === type);
  return known && id ? { type: known, id } : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
