import { byId } from '../dom.ts';

const KEY = 'stakegraph-token';
let asking: Promise<void> | null = null;

/** The token of this tab; it is forgotten when the tab is closed. */
export const currentToken = (): string | null => sessionStorage.getItem(KEY);

/** Asks the person for a token, unless another question has just got one; `refused` is the one that the server did not take. */
export function askForToken(refused: string | null): Promise<void> {
  if (currentToken() !== refused) return Promise.resolve();
  asking ??= prompt(refused !== null).finally(() => {
    asking = null;
  });
  return asking;
}

function prompt(again: boolean): Promise<void> {
  const dialog = byId<HTMLDialogElement>('token-dialog');
  const field = byId<HTMLInputElement>('token');
  byId('token-fault').hidden = !again;
  field.value = '';
  dialog.showModal();
  field.focus();
  return new Promise((done) => {
    const close = (): void => {
      const token = field.value.trim();
      if (token === '') {
        dialog.showModal();
        return;
      }
      sessionStorage.setItem(KEY, token);
      dialog.removeEventListener('close', close);
      done();
    };
    dialog.addEventListener('close', close);
  });
}
