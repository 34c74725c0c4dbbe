import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../../src/report/report.ts';
import { facts, hostile } from '../report/facts.ts';
import { yanlun } from '../cli/program.ts';

const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const pictures = fileURLToPath(new URL('../../artifacts/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'yanlun-browser-'));

let browser: Browser;
/** What pages complained of. */
const complaints: string[] = [];

async function open(path: string, options: Readonly<{ colorScheme: 'light' | 'dark'; locale: string; width: number }>): Promise<Page> {
  const { width, ...rest } = options;
  const page = await browser.newPage({ viewport: { width, height: 900 }, ...rest });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(path).href);
  return page;
}

const here = { colorScheme: 'light', locale: 'zh-CN', width: 1180 } as const;
const own = join(folder, 'reported-speech', 'report.html');
const attacked = join(folder, 'hostile.html');

beforeAll(async () => {
  if (executablePath === undefined) throw new Error('There is no Chromium: apt-get install chromium, or name one in CHROMIUM.');
  mkdirSync(pictures, { recursive: true });
  writeFileSync(attacked, reportPage(facts));
  const { code, stderr } = await yanlun('build-dataset', '--output', folder, '--quiet');
  if (code !== 0) throw new Error(stderr);
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});

afterAll(() => browser.close());

describe('report.html in a browser', () => {
  it.each([
    ['light', 'zh-CN', 1180],
    ['dark', 'en-GB', 1180],
    ['light', 'zh-TW', 420],
  ] as const)('shows itself in %s to a reader of %s on a page %i wide', async (colorScheme, locale, width) => {
    const page = await open(own, { colorScheme, locale, width });
    await page.screenshot({ path: join(pictures, `report-${colorScheme}-${locale}-${width}.png`), fullPage: true });
    expect(await page.locator('.sentence').count()).toBeGreaterThan(5);
    expect(await page.locator('h2:visible').first().innerText()).toBe(locale.startsWith('zh') ? '谁在说' : 'Who speaks');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('filters by speaker and by topic, and says how much is left', async () => {
    const page = await open(own, here);
    const all = await page.locator('#list button').count();
    await page.locator('#speaker').selectOption({ index: 1 });
    const speaker = await page.locator('#speaker').inputValue();
    expect(await page.locator('#list button').count()).toBeLessThan(all);
    expect(await page.locator('.sentence:not(.faint)').first().getAttribute('title')).toContain(speaker);
    await page.locator('#speaker').selectOption('');
    await page.locator('#topic').selectOption({ index: 1 });
    expect(await page.locator('#list button').count()).toBeLessThan(all);
    expect(await page.locator('#found').innerText()).toMatch(/^\d+ 篇 · \d+ 句$/);
    await page.locator('#search').fill('no report says this');
    expect(await page.locator('#text').innerText()).toContain('没有符合条件的句子');
    await page.close();
  });

  it('goes from sentence to sentence by arrow keys and tells why each has its speaker', async () => {
    const page = await open(own, here);
    await page.locator('.sentence').nth(0).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.sentence[aria-pressed="true"]').getAttribute('data-index')).toBe('1');
    expect(await page.locator('#detail').innerText()).toMatch(/规则[\s\S]+置信度[\s\S]+原文字节/);
    const marked = await page.locator('#detail mark').innerText();
    const chosen = await page.locator('.sentence[aria-pressed="true"]').innerText();
    expect(chosen.slice(-3)).toBe(marked.slice(-3));
    await page.close();
  });

  it('changes its language', async () => {
    const page = await open(own, here);
    await page.locator('#switch').click();
    expect(await page.locator('h2:visible').first().innerText()).toBe('Who speaks');
    expect(await page.locator('#found').innerText()).toMatch(/documents/);
    await page.close();
  });

  it('opens the reader at a speaker chosen from the table', async () => {
    const page = await open(own, here);
    await page.locator('summary', { hasText: '说话人列表' }).click();
    const button = page.locator('button[data-speaker]').first();
    const speaker = await button.getAttribute('data-speaker');
    await button.click();
    expect(await page.locator('#speaker').inputValue()).toBe(speaker);
    await page.close();
  });

  it('runs nothing that a hostile report holds, and shows it as text', async () => {
    const page = await open(attacked, here);
    await page.locator('.sentence').nth(1).click();
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await page.locator('.sentence').nth(1).innerText()).toContain(hostile);
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
