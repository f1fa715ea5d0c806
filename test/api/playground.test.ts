import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createPlayground, readTabs, wantsPage } from '../../src/api/playground.ts';
import { createSchema } from '../../src/api/schema.ts';

const get = (path: string, headers: Record<string, string> = {}) => new Request(`http://127.0.0.1:4000${path}`, { headers });

describe('the playground', () => {
  const playground = createPlayground([
    { title: 'A', query: '# A </script><script>alert(1)</script>\n{ __typename }', variables: '{"a": 1}' },
  ]);

  it('is one page with everything in it: nothing is fetched from elsewhere', async () => {
    const response = playground(get('/graphql'));
    const html = await response.text();
    expect(html).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)="https?:/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
  });

  it('runs its own script and none that stands in a question', async () => {
    const response = playground(get('/graphql'));
    const html = await response.text();
    const [script = '', ...others] = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
    expect(others).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain(
      `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    expect(() => new Function(script)).not.toThrow();
  });

  it('is sent packed to those who can unpack it', async () => {
    const packed = Buffer.from(await playground(get('/graphql', { 'accept-encoding': 'gzip, br' })).arrayBuffer());
    expect(gunzipSync(packed).toString()).toBe(await playground(get('/graphql')).text());
    expect(packed.length).toBeLessThan(4_000_000);
  });

  it('is for browsers; clients get answers', () => {
    const page = { accept: 'text/html,application/xhtml+xml' };
    expect(wantsPage(get('/graphql', page))).toBe(true);
    expect(wantsPage(get('/graphql?query={__typename}', page))).toBe(false);
    expect(wantsPage(get('/graphql', { accept: '*/*' }))).toBe(false);
    expect(wantsPage(new Request('http://127.0.0.1:4000/graphql', { method: 'POST', headers: page }))).toBe(false);
  });
});

describe('its tabs', () => {
  const tabs = readTabs();
  const schema = createSchema();

  it('are there, each under a title of its own', () => {
    expect(tabs.length).toBeGreaterThan(4);
    expect(new Set(tabs.map(({ title }) => title)).size).toBe(tabs.length);
  });

  for (const { title, query, variables } of tabs) {
    it(`fit the contract: ${title}`, () => {
      expect(validate(schema, parse(query)).map(({ message }) => message)).toEqual([]);
      expect(() => JSON.parse(variables ?? '{}')).not.toThrow();
    });
  }

  it('take their variables from the file beside them, and are refused without a title', () => {
    const folder = mkdtempSync(join(tmpdir(), 'stakegraph-tabs-'));
    writeFileSync(join(folder, 'a.graphql'), '# First\n{ __typename }\n');
    writeFileSync(join(folder, 'a.json'), '{"id": "x"}\n');
    expect(readTabs(folder)).toEqual([{ title: 'First', query: '# First\n{ __typename }\n', variables: '{"id": "x"}' }]);
    writeFileSync(join(folder, 'b.graphql'), '{ __typename }');
    expect(() => readTabs(folder)).toThrow(/b\.graphql must begin with a comment/);
    rmSync(folder, { recursive: true });
  });
});
