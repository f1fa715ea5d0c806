import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { drawn } from './graph.ts';
import { noBrowser, SKIPPED, useSite } from './site.ts';

describe.skipIf(noBrowser)(`pictures of the graph${SKIPPED}`, () => {
  const site = useSite();

  async function save(page: Page, name: string): Promise<{ readonly name: string; readonly content: Buffer }> {
    await page.locator('#export summary').click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  }

  test('as PNG and as SVG, named after the party and the day, with all that is shown', async () => {
    const page = await site.open(`/#/party/${await site.idOf('AliExpress Russia')}?on=2018-09-20`);
    const { nodes, edges } = await drawn(page, 'Mail.ru');
    const png = await save(page, 'PNG');
    expect(png.name).toBe('aliexpress-russia-2018-09-20.png');
    expect(png.content.subarray(1, 4).toString()).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(600);
    const svg = await save(page, 'SVG');
    expect(svg.name).toBe('aliexpress-russia-2018-09-20.svg');
    const text = svg.content.toString();
    for (const { text: label } of edges) expect(text).toContain(`>${label}<`);
    for (const { text: name } of nodes) expect(text).toContain(name.split(' ')[0]!);
    expect(text).not.toMatch(/NaN|undefined|<script/);
    const csv = await save(page, 'Stakes, CSV');
    expect(csv.name).toBe('stakes.csv');
    expect(csv.content.toString()).toContain('AliExpress Russia');
    expect(site.faults()).toEqual([]);
  });
});
