import { describe, expect, test } from 'vitest';
import { clickLine, clickNode, drawn, soon } from './graph.ts';
import { noBrowser, SKIPPED, useSite } from './site.ts';

describe.skipIf(noBrowser)(`exploring the graph${SKIPPED}`, () => {
  const site = useSite();

  test('typing suggests parties, Enter puts the first in the middle with its owners above', async () => {
    const page = await site.open();
    await page.keyboard.press('/');
    await page.keyboard.type('aliexpr');
    await page.locator('[role=option][aria-selected=true]', { hasText: 'AliExpress Russia' }).waitFor();
    await page.keyboard.press('Enter');
    const { nodes, edges } = await drawn(page, 'AliExpress Russia');
    const middle = nodes.find(({ text }) => text === 'AliExpress Russia')!;
    for (const owner of ['Alibaba', 'MegaFon', 'Mail.ru']) {
      const above = nodes.find(({ text }) => text.startsWith(owner))!;
      expect(above.y).toBeLessThan(middle.y);
      expect(edges.find(({ source, target }) => source === above.id && target === middle.id)!.text).toMatch(/%$/);
    }
    await page.getByRole('heading', { name: 'AliExpress Russia' }).waitFor();
    expect(site.faults()).toEqual([]);
  });

  test('a click unfolds one more step; the address holds it, and going back folds it up again', async () => {
    const id = await site.idOf('AliExpress Russia');
    const page = await site.open(`/#/party/${id}`);
    const before = await drawn(page, 'Mail.ru');
    await clickNode(page, 'Alibaba');
    const after = await drawn(page, 'SoftBank');
    expect(after.nodes.length).toBeGreaterThan(before.nodes.length);
    const again = await site.open(`/${new URL(page.url()).hash}`);
    expect((await drawn(again, 'SoftBank')).nodes.map(({ text }) => text).sort()).toEqual(
      after.nodes.map(({ text }) => text).sort(),
    );
    await page.goBack();
    await soon(() => new URL(page.url()).hash).toBe(`#/party/${id}`);
    await soon(async () => (await drawn(page, 'Mail.ru')).nodes.length).toBe(before.nodes.length);
  });

  test('a line leads to the sentence that states it, on to the article with all its facts marked, and back', async () => {
    const page = await site.open(`/#/party/${await site.idOf('AliExpress Russia')}`);
    await drawn(page, 'Mail.ru');
    await clickLine(page, '55.7%');
    await page.locator('#panel h2', { hasText: '55.7%' }).waitFor();
    const quote = page.locator('.claim mark').first();
    const words = (await quote.textContent())!;
    expect(words).toContain('55.7 percent');
    await soon(async () => (await page.locator('.claim blockquote').first().textContent())!.length).toBeGreaterThan(words.length);
    await page.locator('.claim .article-link').first().click();
    await page.locator('#article .story mark.lit').first().waitFor();
    expect(await page.locator('#article .story mark').count()).toBeGreaterThan(4);
    expect(await page.locator('#article .fact-list li').count()).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Back to the graph' }).click();
    await page.locator('#panel h2', { hasText: '55.7%' }).waitFor();
    expect(site.faults()).toEqual([]);
  });

  test('the date slider takes the graph to another day, its ticks are the days of change', async () => {
    const page = await site.open(`/#/party/${await site.idOf('AliExpress Russia')}`);
    await drawn(page, 'Mail.ru');
    await soon(() => page.locator('#ticks span').count()).toBeGreaterThan(2);
    await page.locator('#date').focus();
    await page.keyboard.press('Home');
    await page.locator('#banner', { hasText: 'No stake or post is known' }).waitFor();
    await page.getByRole('button', { name: 'The change after' }).click();
    await page.getByRole('button', { name: 'The change after' }).click();
    await soon(async () => (await drawn(page, 'AliExpress Russia')).edges.map(({ text }) => text)).toContain('48%');
    expect(new URL(page.url()).hash).toContain('on=2018-09-11');
    await page.getByRole('button', { name: 'Today' }).click();
    await soon(async () => (await drawn(page, 'AliExpress Russia')).edges.map(({ text }) => text)).toContain('55.7%');
  });

  test('threshold, kinds and statuses thin the graph out', async () => {
    const page = await site.open(`/#/party/${await site.idOf('AliExpress Russia')}`);
    const texts = async () => (await drawn(page, 'AliExpress Russia')).nodes.map(({ text }) => text.split(' ')[0]);
    await drawn(page, 'RDIF');
    await page.getByRole('button', { name: 'Funds' }).click();
    await soon(texts).not.toContain('RDIF');
    await page.getByRole('button', { name: 'Funds' }).click();
    await page.locator('#least').fill('50');
    await soon(texts).not.toContain('MegaFon');
    expect(await texts()).toContain('Alibaba');
    await page.locator('#least').fill('0');
    await page.getByRole('button', { name: 'Posts' }).click();
    await soon(async () => (await drawn(page, 'RDIF')).edges.every(({ text }) => /%|^$/.test(text))).toBe(true);
    const sure = (await drawn(page, 'RDIF')).edges.length;
    await page.getByRole('button', { name: 'Rumours' }).click();
    await soon(async () => (await drawn(page, 'RDIF')).edges.length).toBeGreaterThan(sure);
  });

  test('cap table, timeline and articles stand beside the graph; a day of the timeline is taken by a click', async () => {
    const page = await site.open(`/#/party/${await site.idOf('AliExpress Russia')}`);
    await clickNode(page, 'AliExpress Russia');
    await page.getByRole('tab', { name: 'Cap table' }).click();
    await page.locator('.cap-table tbody tr', { hasText: 'Alibaba' }).waitFor();
    expect(await page.locator('.cap-table tfoot').first().textContent()).toBe('In sum100%Undisclosed0%');
    await page.getByRole('tab', { name: 'Timeline' }).click();
    await page.locator('.timeline .day', { hasText: '9 Oct 2019' }).click();
    await page.locator('#date-words', { hasText: '9 Oct 2019' }).waitFor();
    await page.getByRole('tab', { name: 'Articles' }).click();
    await page.locator('.articles a').first().waitFor();
    expect(site.faults()).toEqual([]);
  });

  test('looking through tells in the graph and in the panel what each has in all', async () => {
    const id = await site.idOf('AliExpress Russia');
    const page = await site.open(`/#/party/${id}?tab=cap-table&at=PARTY:${id}`);
    await drawn(page, 'Alibaba');
    await page.getByRole('button', { name: 'Look-through' }).click();
    const alibaba = async () => (await drawn(page, 'Alibaba')).nodes.find(({ text }) => text.startsWith('Alibaba'))!.text;
    await soon(alibaba).toMatch(/Σ \d+(\.\d+)?%$/);
    const inAll = /Σ (.+)$/.exec(await alibaba())![1]!;
    await page
      .locator('.cap-table', { hasText: 'In all' })
      .locator('tr', { hasText: 'Alibaba' })
      .filter({ hasText: inAll })
      .waitFor();
    expect(Number.parseFloat(inAll)).toBeGreaterThan(55.7);
  });

  test('nothing is asked of anybody but our own server', async () => {
    const page = await site.open();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.reload();
    await page.locator('.card').first().click();
    await drawn(page, '');
    expect([...hosts]).toEqual([new URL(site.url).origin]);
  });
});
