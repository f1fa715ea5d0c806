import { remembered } from '../data/cache.ts';
import { changesOf, daysOf } from '../data/changes.ts';
import { byId, fill, h } from '../dom.ts';
import { HISTORY } from '../questions/history.ts';
import { change, view } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { count, dayWords, today } from '../words.ts';

const DAY_MS = 86_400_000;
/** Days before the first change with which the slider begins. */
const LEAD = 45;
/** Years that the slider goes back where nothing is known. */
const YEARS = 5;
/** Milliseconds between two questions while the slider is on its way. */
const PACE_MS = 120;

/** A day on which something changed among the parties that are opened. */
interface Tick {
  readonly day: string;
  readonly changes: number;
}

let ticks: readonly Tick[] = [];
let timer = 0;

/** The date slider: moving it takes the whole view to that day; its ticks are the days on which something changed. */
export function listenToDates(): void {
  const slider = byId<HTMLInputElement>('date');
  slider.addEventListener('input', () => {
    const day = dayAt(Number(slider.value));
    sayDay(day);
    clearTimeout(timer);
    timer = setTimeout(() => change({ asOf: atTodayNull(day) }, { replace: true }), PACE_MS);
  });
  byId('date-before').addEventListener('click', () => jump(-1));
  byId('date-after').addEventListener('click', () => jump(1));
  byId('date-today').addEventListener('click', () => change({ asOf: null }));
}

/** Shows a view's day, and the changes of the parties that are opened in it. */
export async function showDates(now: View): Promise<void> {
  if (now.page !== 'party') return;
  const ids = [now.id!, ...now.opened.map(({ id }) => id)];
  const histories = await Promise.all(ids.map((id) => remembered(HISTORY, { id }).catch(() => null)));
  if (view().id !== now.id) return;
  const facts = new Map(
    histories
      .flatMap((answer) => (answer?.party ? changesOf(answer.party) : []))
      .map((one) => [`${one.fact.type}${one.fact.id}${one.day}`, one]),
  );
  const all = [...facts.values()];
  ticks = daysOf(all)
    .filter((day) => day <= today())
    .map((day) => ({ day, changes: all.filter((one) => one.day === day).length }));
  draw(view());
}

function draw({ asOf }: View): void {
  const slider = byId<HTMLInputElement>('date');
  slider.min = String(first());
  slider.max = String(numberOf(today()));
  slider.value = String(numberOf(asOf ?? today()));
  sayDay(asOf ?? today());
  const span = numberOf(today()) - first();
  fill(
    byId('ticks'),
    ticks.map(({ day, changes }) =>
      tick((numberOf(day) - first()) / span, `${dayWords(day)}: ${count(changes, 'change')}`, changes),
    ),
  );
  byId<HTMLButtonElement>('date-before').disabled = neighbour(-1) === undefined;
  byId<HTMLButtonElement>('date-after').disabled = neighbour(1) === undefined;
  byId<HTMLButtonElement>('date-today').disabled = asOf === null;
}

function tick(at: number, title: string, changes: number): HTMLElement {
  const element = h('span', { title });
  element.style.insetInlineStart = `${at * 100}%`;
  element.style.blockSize = `${Math.min(11, 5 + changes)}px`;
  return element;
}

function sayDay(day: string): void {
  const words = day === today() ? 'today' : dayWords(day);
  byId('date-words').textContent = words;
  byId('date').setAttribute('aria-valuetext', words);
}

function jump(by: -1 | 1): void {
  const day = neighbour(by);
  if (day !== undefined) change({ asOf: day });
}

function neighbour(by: -1 | 1): string | undefined {
  const now = view().asOf ?? today();
  return by < 0 ? ticks.findLast(({ day }) => day < now)?.day : ticks.find(({ day }) => day > now)?.day;
}

const first = (): number => numberOf(ticks[0]?.day ?? `${Number(today().slice(0, 4)) - YEARS}-01-01`) - LEAD;
const numberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
const dayAt = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
const atTodayNull = (day: string): string | null => (day >= today() ? null : day);
