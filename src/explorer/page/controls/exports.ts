import { byId, fill, h } from '../dom.ts';
import { getExport, hasExports } from '../net/exports.ts';
import { download, fileName } from '../save/download.ts';
import { pictureOf, pngOf } from '../save/picture.ts';
import { svgOf } from '../save/svg.ts';
import type cytoscape from '../vendor/cytoscape.mjs';
import { view } from '../view/store.ts';
import { dayWords, today } from '../words.ts';
import { FILES } from './files.ts';

interface Shown {
  readonly cy: () => cytoscape.Core;
  /** Ids of the parties that are shown, the middle first. */
  readonly parties: () => readonly string[];
}

/** The export menu: pictures of what is shown, and the server's files where it has them. */
export function listenToExports({ cy, parties }: Shown): void {
  const menu = byId<HTMLDetailsElement>('export');
  const named = (ending: string): string =>
    fileName(cy().nodes('[?middle]').data('text')?.replaceAll('\n', ' ') ?? '', view().asOf ?? today(), ending);
  const title = (): string => `${document.title}, as of ${dayWords(view().asOf ?? today())}`;
  const pictures = [
    item('Picture, PNG', async () => download(named('png'), await pngOf(cy()))),
    item('Picture, SVG', async () =>
      download(named('svg'), new Blob([svgOf(pictureOf(cy(), title()))], { type: 'image/svg+xml' })),
    ),
  ];
  const link = item('Address of this view', () => navigator.clipboard.writeText(location.href));
  const draw = async (): Promise<void> => {
    const files = (await hasExports()) ? FILES.map(([path, words]) => item(words, () => fetchFile(path, parties()))) : [];
    fill(
      byId('export-list'),
      view().table ? [] : pictures,
      link,
      files.length > 0 && h('p', { class: 'muted' }, 'Files of what is shown'),
      files,
    );
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

async function fetchFile(path: string, ids: readonly string[]): Promise<void> {
  const { asOf } = view();
  const response = await getExport(path, { ids: ids.join(','), ...(asOf === null ? {} : { asOf }) });
  if (!response.ok) throw new Error(`${response.status}`);
  download(path, await response.blob());
}
