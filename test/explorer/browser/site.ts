import { existsSync } from 'node:fs';
import pino from 'pino';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { type Running, startServer } from '../../../src/server.ts';
import { emptyGraph, testAddress } from '../../setup/graph.ts';

/** Debian's Chromium, or the one that `CHROMIUM` names. */
const PROGRAM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** True where there is no browser: then the tests that need one are skipped. */
export const noBrowser = !existsSync(PROGRAM);
export const SKIPPED = noBrowser ? ` (skipped: no ${PROGRAM}; apt-get install chromium)` : '';

export interface Site {
  readonly url: string;
  /** A page of its own; what it logs as an error or throws is kept in `faults`. */
  readonly open: (address?: string, options?: { readonly width?: number; readonly height?: number }) => Promise<Page>;
  readonly ask: <Data>(query: string, variables?: object) => Promise<Data>;
  readonly idOf: (name: string) => Promise<string>;
  /** What went wrong in any page since the last look. */
  readonly faults: () => readonly string[];
}

/** A real server on a real Neo4j that holds the seed, and a real browser, for the tests of one file. */
export function useSite({ seed = true, tokens = '' } = {}): Site {
  let running: Running | null = null;
  let browser: Browser | null = null;
  const seen: string[] = [];
  beforeAll(async () => {
    if (noBrowser) return;
    await emptyGraph();
    const { uri, user, password } = testAddress();
    const config = readConfig({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      PORT: '0',
      STAKEGRAPH_QUERY_MS: '60000',
      STAKEGRAPH_TOKENS: tokens,
    });
    running = await startServer(config, { log: pino({ level: 'silent' }), say: () => {}, seed });
    browser = await chromium.launch({ executablePath: PROGRAM, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });
  const ask: Site['ask'] = async (query, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${running!.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data, errors } = (await response.json()) as { data: never; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    get url() {
      return running!.url;
    },
    ask,
    idOf: async (name) =>
      (await ask<{ party: { id: string } }>('query ($name: String) { party(name: $name) { id } }', { name })).party.id,
    open: async (address = '/', { width = 1440, height = 900 } = {}) => {
      const context = await browser!.newContext({ viewport: { width, height }, reducedMotion: 'reduce', acceptDownloads: true });
      const page = await context.newPage();
      page.on('pageerror', (error) => seen.push(String(error.stack)));
      page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
      await page.goto(running!.url + address);
      return page;
    },
    faults: () => seen.splice(0),
  };
}
