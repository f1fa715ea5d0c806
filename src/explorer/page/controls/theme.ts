import { byId } from '../dom.ts';

const KEY = 'stakegraph-theme';
const MODES = ['system', 'light', 'dark'] as const;
const SIGNS = { system: '◐', light: '☀', dark: '☾' } as const;
type Mode = (typeof MODES)[number];

/** Light, dark, or as the system has it; `changed` is told when the colours are others. */
export function listenToTheme(changed: () => void): void {
  const button = byId('theme');
  const show = (mode: Mode): void => {
    document.documentElement.dataset['theme'] = mode;
    button.textContent = SIGNS[mode];
    button.title = `Colours: ${mode}`;
  };
  let mode: Mode = MODES.find((one) => one === localStorage.getItem(KEY)) ?? 'system';
  show(mode);
  button.addEventListener('click', () => {
    mode = MODES[(MODES.indexOf(mode) + 1) % MODES.length]!;
    localStorage.setItem(KEY, mode);
    show(mode);
    changed();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
}
