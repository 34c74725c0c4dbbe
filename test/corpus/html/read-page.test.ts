import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/corpus/html/read-page.ts';

const page = (body: string, head = ''): Buffer => Buffer.from(`<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`);

const menu = '<div class="nav"><a href="/">首页</a> <a href="/a">时政</a> <a href="/b">文化</a></div>';
const paragraphs = ['杏川市馆长白露说，新馆将在秋天开放。', '她说：“旧馆只有三间屋子。”', '新馆有二十间展厅，可以容纳三千人。'];
const article = `<h1>杏川新馆秋天开放</h1><div>${paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')}</div>`;

const textOf = (bytes: Uint8Array): string => {
  const report = readPage(bytes);
  return report.ok ? report.value.decoded.text : report.fault.code;
};

describe('readPage', () => {
  it('gives the headline and the paragraphs, without menus, scripts and footers', () => {
    const text = textOf(page(`${menu}${article}<script>document.write('<p>假的。</p>')</script><div>${menu}</div>`));
    expect(text).toBe(['杏川新馆秋天开放', ...paragraphs].join('\n'));
  });

  it('takes lines that are only parted by <br> for paragraphs', () => {
    expect(textOf(page(`${menu}<div>${paragraphs.join('<br><br>')}</div>`, '<title>杏川新馆-杏川网</title>'))).toBe(['杏川新馆', ...paragraphs].join('\n'));
  });

  it('maps every unit of the text to its byte in UTF-8', () => {
    const report = readPage(page(`<p>${paragraphs.join('')}😀</p>`));
    if (!report.ok) throw new Error(report.fault.reason);
    const { text, byteOffsets, encoding } = report.value.decoded;
    expect(encoding).toBe('html');
    expect([...byteOffsets]).toEqual(Array.from({ length: text.length + 1 }, (_, unit) => Buffer.byteLength(text.slice(0, unit).replace(/[\uD800-\uDBFF]$/, '😀'))));
  });

  it.each([
    ['<meta name="publishdate" content="2025-09-01"><meta name="source" content="来源：杏川社">', '2025-09-01', '杏川社'],
    ['<meta property="article:published_time" content="2025-09-01T23:30:00+08:00"><meta property="og:site_name" content="杏川报">', '2025-09-01', '杏川报'],
    ['<meta name="pubdate" content="2025年9月1日">', '2025-09-01', null],
    ['<meta name="publishdate" content="2025-02-30">', null, null],
  ])('reads day and agency from %s', (head, published, agency) => {
    const report = readPage(page(menu + article, `<title>杏川新馆秋天开放_杏川网</title>${head}`));
    expect(report).toMatchObject({ ok: true, value: { metadata: { title: '杏川新馆秋天开放', published, agency } } });
  });

  it('refuses a page of links and one that scripts would fill', () => {
    expect(textOf(page(menu.repeat(20), '<title>首页</title>'))).toBe('no-article');
    expect(textOf(page('<div id="app"></div><script>render("正文在这里。正文在这里。正文在这里。")</script>'))).toBe('no-article');
    expect(textOf(Buffer.from('只有一行字'))).toBe('no-article');
  });

  it('refuses bytes that are no text', () => {
    expect(textOf(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))).toBe('not-text');
  });

  it('reads the page that comes with the program', () => {
    expect(textOf(readFileSync(new URL('../../../data/raw/night-ferry.html', import.meta.url)))).toMatch(/^琴洲夜间渡轮下月开航\n本报琴洲/);
  });

  it.each([
    ['nested elements', '<div>'.repeat(1_000_000)],
    ['nested inline elements', '<b>'.repeat(1_600_000)],
    ['tables in tables', '<table><tr><td>'.repeat(300_000)],
    ['paragraphs', '<p>字'.repeat(1_000_000)],
    ['attributes', `<div ${'a=b '.repeat(1_200_000)}>`],
    ['a script that never ends', `<script>${'var a = "<div>";'.repeat(300_000)}`],
    ['comments', '<!--'.repeat(1_200_000)],
    ['entities', '&#20013;'.repeat(600_000)],
    ['less-than signs', '<'.repeat(5_000_000)],
    ['ampersands', '&'.repeat(5_000_000)],
    ['closing tags', '</b>'.repeat(1_200_000)],
    ['text within many elements', `${'<div>'.repeat(200)}${'字。'.repeat(800_000)}`],
  ])('refuses five megabytes of %s soon', (_name, body) => {
    const start = process.cpuUsage();
    expect(textOf(page(body))).toBe('no-article');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(8);
  });
});
