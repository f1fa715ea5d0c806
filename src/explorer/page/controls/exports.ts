import { byId, fill, h } from '../dom.ts';
import { hasExports } from '../net/capabilities.ts';
import { currentToken } from '../net/token.ts';
import { download, fileName } from '../save/download.ts';
import { pictureOf, pngOf } from '../save/picture.ts';
import { svgOf } from '../save/svg.ts';
import type cytoscape from '../vendor/cytoscape.mjs';
import { view } from '../view/store.ts';
import { dayWords, today } from '../words.ts';

/** Files of the party's surroundings that the server may hand out. */
const FILES: readonly (readonly [path: string, words: string])[] = [
  ['stakes.csv', 'Stakes, CSV'],
  ['parties.csv', 'Parties, CSV'],
  ['claims.csv', 'Claims with quotes, CSV'],
  ['stakes.parquet', 'Stakes, Parquet'],
  ['graph.graphml', 'Graph, GraphML'],
  ['graph.gexf', 'Graph, GEXF'],
  ['graph.cyjs', 'Graph, Cytoscape'],
  ['graph.jsonld', 'Graph, JSON-LD'],
  ['bods.json', 'BODS 0.4'],
  ['ftm.jsonl', 'FollowTheMoney'],
];

/** The export menu: pictures of what is shown, and the server's files where it has them. */
export function listenToExports(cy: () => cytoscape.Core): void {
  const menu = byId<HTMLDetailsElement>('export');
  const named = (ending: string): string =>
    fileName(cy().nodes('[?middle]').data('text')?.replaceAll('\n', ' ') ?? '', view().asOf ?? today(), ending);
  const title = (): string => `${document.title}, as of ${dayWords(view().asOf ?? today())}`;
  const pictures = [
    item('Picture, PNG', async () => download(named('png'), await pngOf(cy()))),
    item('Picture, SVG', async () =>
      download(named('svg'), new Blob([svgOf(pictureOf(cy(), title()))], { type: 'image/svg+xml' })),
    ),
    item('Address of this view', () => navigator.clipboard.writeText(location.href)),
  ];
  const draw = async (): Promise<void> => {
    const files = (await hasExports()) ? FILES.map(([path, words]) => item(words, () => fetchFile(path))) : [];
    fill(byId('export-list'), pictures, files.length > 0 && h('p', { class: 'muted' }, 'Files of what is around'), files);
  };
  menu.addEventListener('toggle', () => {
    if (menu.open) void draw();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (menu.open && !menu.contains(target as Node)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') menu.open = false;
  });
}

function item(words: string, act: () => void | Promise<void>): HTMLElement {
  const button = h('button', { type: 'button', click: () => void done() }, words);
  const done = async (): Promise<void> => {
    try {
      await act();
      byId<HTMLDetailsElement>('export').open = false;
    } catch {
      button.textContent = `${words}: failed`;
    }
  };
  return button;
}

// The token goes in a header, so a plain link would not do.
async function fetchFile(path: string): Promise<void> {
  const { id, asOf } = view();
  const asked = new URLSearchParams({ party: id!, ...(asOf === null ? {} : { asOf }) });
  const token = currentToken();
  const response = await fetch(`/export/${path}?${asked}`, {
    headers: token === null ? {} : { Authorization: `Bearer ${token}` },
  });
  if (!response.ok) throw new Error(`${response.status}`);
  download(path, await response.blob());
}
