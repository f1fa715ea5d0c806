import { describe, expect, test } from 'vitest';
import { drawn, soon } from './graph.ts';
import { noBrowser, SKIPPED, useSite } from './site.ts';

describe.skipIf(noBrowser)(`by keyboard and as tables${SKIPPED}`, () => {
  const site = useSite();

  test('arrows walk the graph and say where they are, Enter unfolds, m puts in the middle', async () => {
    const page = await site.open(`/#/party/${await site.idOf('AliExpress Russia')}`);
    const before = await drawn(page, 'Mail.ru');
    await page.locator('#graph').focus();
    await page.keyboard.press('ArrowUp');
    await soon(() => page.locator('#where').textContent()).toMatch(/\w+, firm|fund|person/);
    const where = (await page.locator('#where').textContent())!;
    await page.keyboard.press('Enter');
    await page.locator('#panel h2', { hasText: where.split(',')[0]! }).waitFor();
    await soon(async () => (await drawn(page, 'AliExpress Russia')).nodes.length).toBeGreaterThan(before.nodes.length);
    await page.keyboard.press('m');
    await soon(() => page.title()).toContain(where.split(',')[0]!);
    expect(site.faults()).toEqual([]);
  });

  test('from the search box to a claim without a mouse', async () => {
    const page = await site.open();
    await page.keyboard.press('/');
    await page.keyboard.type('Arsenal');
    await page.locator('[role=option]').first().waitFor();
    await page.keyboard.press('Enter');
    await drawn(page, 'Arsenal');
    await page.locator('#panel .rows .fact-link').first().waitFor();
    const reached = async (): Promise<boolean> => {
      await page.keyboard.press('Tab');
      return page.evaluate(() =>
        (
          globalThis as unknown as { document: { activeElement: { matches(s: string): boolean } } }
        ).document.activeElement.matches('#panel .fact-link'),
      );
    };
    let steps = 0;
    while (!(await reached())) expect(steps++).toBeLessThan(30);
    await page.keyboard.press('Enter');
    await page.locator('.claim blockquote').first().waitFor();
  });

  test('all that the graph shows stands in tables: every line with its ends, every party', async () => {
    const id = await site.idOf('AliExpress Russia');
    const page = await site.open(`/#/party/${id}`);
    const { nodes, edges } = await drawn(page, 'Mail.ru');
    await page.getByRole('button', { name: 'Table' }).click();
    await page.locator('#table table').first().waitFor();
    const text = (await page.locator('#table').textContent())!;
    for (const edge of edges) expect(text).toContain(edge.text);
    for (const { text: name } of nodes) expect(text).toContain(name.split(/\s+[↑↓]/)[0]!);
    const rows = await page.locator('#table table').last().locator('tbody tr').count();
    await page.locator('#table button', { hasText: 'Unfold' }).first().click();
    await soon(() => page.locator('#table table').last().locator('tbody tr').count()).toBeGreaterThan(rows);
  });

  test('at 360 pixels nothing sticks out sideways', async () => {
    const page = await site.open(`/#/party/${await site.idOf('Mail.ru')}`, { width: 360, height: 780 });
    await drawn(page, 'Mail.ru');
    for (const address of ['#/', '#/paste', `#/party/${await site.idOf('Mail.ru')}?as=table`]) {
      await page.evaluate((hash) => {
        (globalThis as unknown as { location: { hash: string } }).location.hash = hash;
      }, address);
      await page.waitForLoadState('networkidle');
      expect(
        await page.evaluate(
          () =>
            (globalThis as unknown as { document: { documentElement: { scrollWidth: number } } }).document.documentElement
              .scrollWidth,
        ),
        address,
      ).toBe(360);
    }
  });
});
