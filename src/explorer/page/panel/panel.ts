import { byId, type Child, fill, h } from '../dom.ts';
import { Refusal } from '../net/graphql.ts';
import { change } from '../view/store.ts';
import type { View } from '../view/view.ts';
import { factPanel } from './fact.ts';
import { partyPanel } from './party.ts';

let drawn = 0;

/** Shows what is chosen; the panel goes where nothing is. A newer choice wins over an answer that is on its way. */
export async function showPanel(view: View): Promise<void> {
  const mine = ++drawn;
  const panel = byId('panel');
  const content = byId('panel-content');
  const shown = view.page === 'party' && view.chosen !== null;
  panel.hidden = !shown;
  document.body.classList.toggle('with-panel', shown);
  if (!shown) return;
  panel.setAttribute('aria-busy', 'true');
  const children = await contentOf(view).catch(fault);
  if (mine !== drawn) return;
  panel.removeAttribute('aria-busy');
  const top = panel.dataset['of'] === key(view) ? panel.scrollTop : 0;
  panel.dataset['of'] = key(view);
  fill(
    content,
    children ?? [
      h('h2', { id: 'panel-title' }, 'Nothing is known under this address'),
      h('p', {}, 'It may have been merged or retracted.'),
    ],
  );
  panel.scrollTop = top;
}

/** The panel's own button and Escape close it. */
export function listenToPanel(): void {
  byId('panel-close').addEventListener('click', () => change({ chosen: null }));
  byId('panel').addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    change({ chosen: null });
    byId('graph').focus();
  });
}

const key = ({ chosen }: View): string => `${chosen?.type}:${chosen?.id}`;

async function contentOf(view: View): Promise<readonly Child[] | null> {
  const { type, id } = view.chosen!;
  return type === 'PARTY' ? partyPanel(id, view) : factPanel(id);
}

function fault(error: unknown): readonly Child[] {
  const words = error instanceof Refusal ? error.message : 'Something went wrong in this page.';
  return [h('p', { class: 'conflict', role: 'alert' }, words)];
}
