import { describe, expect, test } from 'vitest';
import { drawn } from './graph.ts';
import { noBrowser, SKIPPED, useSite } from './site.ts';

const STORY = `OSLO, March 4 - Fjordline Shipping said on Monday it had agreed to buy 30 percent of Northwind Logistics for $120 million.

Northwind Logistics is 51 percent owned by Ferrous Holding.`;

/** A story whose names, headline and text all try to be markup. */
const EVIL = {
  title: '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>',
  publisher: '<b onmouseover="window.hurt=1">Evil Wire</b>',
  url: 'https://evil.example/"><script>window.hurt=1</script>',
  text: `Gazelle <svg onload="window.hurt=1"> Steel owns 20 percent of Tundra Rail.

<script>window.hurt=1</script> Tundra Rail is 40 percent owned by <img src=x onerror=window.hurt=1> Blue Harbour Capital.`,
};

describe.skipIf(noBrowser)(`the paste box${SKIPPED}`, () => {
  const site = useSite({ seed: false });
  const articles = async () => (await site.ask<{ stats: { articles: number } }>('{ stats { articles } }')).stats.articles;

  test('facts are marked in the text before anything is written; then they are written and stand in the graph', async () => {
    const page = await site.open('/#/paste');
    await page.locator('#paste-text').fill(STORY);
    await page.getByRole('button', { name: 'Read' }).click();
    await page.locator('.story mark', { hasText: '51 percent owned by Ferrous Holding' }).waitFor();
    expect(await articles()).toBe(0);
    await page.locator('#write').click();
    await page.locator('#written', { hasText: 'Written' }).waitFor();
    expect(await articles()).toBe(1);
    await page.locator('.facts-column .party-link', { hasText: 'Northwind Logistics' }).first().click();
    const { nodes } = await drawn(page, 'Northwind');
    expect(nodes.map(({ text }) => text)).toContain('Ferrous Holding');
    expect(site.faults()).toEqual([]);
  });

  test('a refusal is shown in its own words, and what was typed stays', async () => {
    const page = await site.open('/#/paste');
    await page.locator('#paste-text').fill('   ');
    await page.getByRole('button', { name: 'Read' }).click();
    await page.locator('#paste-result [role=alert]').waitFor();
    expect((await page.locator('#paste-result [role=alert]').textContent())!.length).toBeGreaterThan(10);
    expect(await page.locator('#paste-text').inputValue()).toBe('   ');
    site.faults();
  });

  test('an article that tries to be markup stays text wherever it is shown', async () => {
    const { ingestArticle } = await site.ask<{ ingestArticle: { article: { id: string } } }>(
      'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { article { id } } }',
      { input: EVIL },
    );
    const page = await site.open('/#/paste');
    await page.locator('#paste-text').fill(EVIL.text);
    await page.getByRole('button', { name: 'Read' }).click();
    await page.locator('#paste-result .story').waitFor();
    for (const address of [
      `#/article/${ingestArticle.article.id}`,
      '#/',
      `#/party/${await site.idOf('Tundra Rail')}?tab=articles&at=PARTY:${await site.idOf('Tundra Rail')}`,
    ]) {
      await page.goto(`${site.url}/${address}`);
      await page.waitForLoadState('networkidle');
    }
    await page.locator('.articles a', { hasText: '<script>' }).waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { hurt?: number }).hurt)).toBeUndefined();
    expect(await page.locator('main img, main script, aside script, aside img, main svg[onload]').count()).toBe(0);
    expect(site.faults()).toEqual([]);
  });
});
