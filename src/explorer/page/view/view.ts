import type { FactKind, PartyKind } from '../words.ts';

/** What is chosen in the graph: a party or a fact. */
export interface Chosen {
  readonly type: 'PARTY' | FactKind;
  readonly id: string;
}

/** How many owners and holdings of an opened party are asked for. */
export interface Opened {
  readonly id: string;
  readonly up: number;
  readonly down: number;
}

export const PAGES = ['home', 'party', 'article', 'paste'] as const;
export const TABS = ['overview', 'cap-table', 'timeline', 'articles'] as const;

/** All that the page shows. The address holds exactly this, so that a view can be sent to a colleague. */
export interface View {
  readonly page: (typeof PAGES)[number];
  /** The party in the middle of the graph, or the article that is read. */
  readonly id: string | null;
  /** The parties that were opened beside the middle one. */
  readonly opened: readonly Opened[];
  /** The middle's own numbers where more than the first were asked for. */
  readonly middle: { readonly up: number; readonly down: number };
  /** Day of the world; null for today. */
  readonly asOf: string | null;
  /** Stakes that are certainly smaller, in percent, are left out. */
  readonly least: number;
  readonly hidden: readonly PartyKind[];
  readonly planned: boolean;
  readonly rumoured: boolean;
  readonly people: boolean;
  readonly through: boolean;
  readonly table: boolean;
  readonly chosen: Chosen | null;
  readonly tab: (typeof TABS)[number];
  /** The claim that is looked for in an article. */
  readonly claim: string | null;
}

/** Owners and holdings that a party shows when it is opened. */
export const FIRST = 8;
/** How many more a stub brings. */
export const MORE = 12;

export const HOME: View = Object.freeze({
  page: 'home',
  id: null,
  opened: [],
  middle: { up: FIRST, down: FIRST },
  asOf: null,
  least: 0,
  hidden: [],
  planned: true,
  rumoured: false,
  people: true,
  through: false,
  table: false,
  chosen: null,
  tab: 'overview',
  claim: null,
});

/** A party in the middle, with the filters of the view before and nothing else opened. */
export const viewOfParty = (view: View, id: string): View => ({
  ...view,
  page: 'party',
  id,
  opened: [],
  middle: HOME.middle,
  chosen: { type: 'PARTY', id },
  claim: null,
});

/** An article, with one of its claims looked for. */
export const viewOfArticle = (view: View, id: string, claim: string | null): View => ({ ...view, page: 'article', id, claim });

/** The numbers with which a party is opened; null where it is not. */
export function openedAs(view: View, id: string): Opened | null {
  if (view.page === 'party' && view.id === id) return { id, ...view.middle };
  return view.opened.find((one) => one.id === id) ?? null;
}

/** The view with a party opened, or with more of its owners and holdings. */
export function open(view: View, opened: Opened): View {
  if (view.id === opened.id) return { ...view, middle: { up: opened.up, down: opened.down } };
  const others = view.opened.filter(({ id }) => id !== opened.id);
  return { ...view, opened: [...others, opened] };
}

/** The view with a party closed again. */
export const close = (view: View, id: string): View => ({ ...view, opened: view.opened.filter((one) => one.id !== id) });
