import { fromAddress, toAddress } from './address.ts';
import type { View } from './view.ts';

type Listener = (view: View, before: View | null) => void;

const listeners: Listener[] = [];
let current: View = fromAddress(location.hash);

export const view = (): View => current;

/** Tells the listener of every view from now on. */
export const onView = (listener: Listener): void => {
  listeners.push(listener);
};

/** Shows another view. `replace` where going back should skip the one before (a slider on its way). */
export function go(next: View, { replace = false } = {}): void {
  const address = toAddress(next);
  if (address !== toAddress(current)) history[replace ? 'replaceState' : 'pushState'](null, '', address);
  show(next);
}

/** Changes some of the view. */
export const change = (some: Partial<View>, how: { replace?: boolean } = {}): void => go({ ...current, ...some }, how);

/** Shows what the address says; begins the page. */
export function start(): void {
  addEventListener('popstate', () => show(fromAddress(location.hash)));
  for (const listener of listeners) listener(current, null);
}

function show(next: View): void {
  const before = current;
  current = next;
  for (const listener of listeners) listener(next, before);
}
