import { listenToDates, showDates } from './controls/dates.ts';
import { listenToExports } from './controls/exports.ts';
import { listenToFilters, showFilters } from './controls/filters.ts';
import { listenToSearch } from './controls/search.ts';
import { listenToTheme } from './controls/theme.ts';
import { byId } from './dom.ts';
import { warmUp } from './layout/lay-out.ts';
import { Refusal } from './net/graphql.ts';
import { showArticle } from './pages/article.ts';
import { graph, restyle, showChosen, showGraph, shownParties } from './pages/graph.ts';
import { showHome } from './pages/home.ts';
import { showPaste } from './pages/paste.ts';
import { listenToPanel, showPanel } from './panel/panel.ts';
import { toAddress } from './view/address.ts';
import { onView, start } from './view/store.ts';
import { HOME, type View } from './view/view.ts';

const PAGES: Readonly<Record<View['page'], string>> = { home: 'home', party: 'explorer', article: 'article', paste: 'paste' };

onView((view, before) => {
  for (const [page, id] of Object.entries(PAGES)) byId(id).hidden = page !== view.page;
  byId('skip').hidden = view.page !== 'party';
  byId('notice').hidden = true;
  if (before?.page !== view.page) scrollTo(0, 0);
  show(view, before).catch(tell);
});

listenToSearch();
listenToDates();
listenToFilters();
listenToPanel();
listenToExports({ cy: graph, parties: shownParties });
listenToTheme(restyle);
byId('skip').addEventListener('click', (event) => {
  event.preventDefault();
  byId('graph').focus();
});
warmUp();
start();

async function show(view: View, before: View | null): Promise<void> {
  if (view.page !== 'party') document.title = 'Stakegraph';
  if (view.page === 'home') return showHome();
  if (view.page === 'article') return showArticle(view, before);
  if (view.page === 'paste') return showPaste();
  showFilters(view);
  const panel = showPanel(view);
  if (before?.page === 'party' && isSameScene(view, before)) showChosen(view);
  else await Promise.all([showGraph(view), showDates(view)]);
  await panel;
}

/** True where two views show the same graph and differ only in what is chosen. */
const isSameScene = (a: View, b: View): boolean => toAddress({ ...a, ...NEUTRAL }) === toAddress({ ...b, ...NEUTRAL });
const NEUTRAL = { chosen: HOME.chosen, tab: HOME.tab, claim: HOME.claim };

function tell(error: unknown): void {
  const notice = byId('notice');
  notice.textContent =
    error instanceof Refusal
      ? error.message
      : `Something went wrong in this page: ${error instanceof Error ? error.message : error}`;
  notice.hidden = false;
}
