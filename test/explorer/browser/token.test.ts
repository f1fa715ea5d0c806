import { describe, expect, test } from 'vitest';
import { soon } from './graph.ts';
import { noBrowser, SKIPPED, useSite } from './site.ts';

const TOKEN = 'a-token-for-the-desk';

describe.skipIf(noBrowser)(`a server that asks for tokens${SKIPPED}`, () => {
  const site = useSite({ tokens: `${TOKEN}:reader:desk` });

  test('the page asks for one until it is right, keeps it for the tab, and says what it does not allow', async () => {
    const page = await site.open();
    const dialog = page.locator('#token-dialog');
    await dialog.waitFor();
    expect(await page.locator('#token-fault').isVisible()).toBe(false);
    await page.locator('#token').fill('a-token-of-somebody-else');
    await page.keyboard.press('Enter');
    await page.locator('#token-fault').waitFor();
    await page.locator('#token').fill(TOKEN);
    await page.keyboard.press('Enter');
    await page.locator('.hero .numbers', { hasText: 'parties' }).waitFor();
    await page.reload();
    await page.locator('.hero .numbers', { hasText: 'parties' }).waitFor();
    await page.goto(`${site.url}/#/paste`);
    await page.locator('#paste-text').fill('Gazelle Steel owns 20 percent of Tundra Rail.');
    await page.getByRole('button', { name: 'Read' }).click();
    await page.locator('#write').click();
    await soon(() => page.locator('#paste-result [role=alert]').textContent()).toMatch(/token of the role writer/);
    await page.locator('.story mark').first().waitFor();
  });
});
