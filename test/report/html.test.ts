import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { html, json } from '../../src/report/html.ts';

describe('html', () => {
  it('escapes what it is given, in texts and in attributes', () => {
    expect(html`<p title="${'"a" <b>'}">${'<i>&'}</p>`.text).toBe('<p title="&quot;a&quot; &lt;b&gt;">&lt;i&gt;&amp;</p>');
  });

  it('takes markup as it is, alone and in lists', () => {
    expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${2}</li>`]}</ul>${html`<hr>`}`.text).toBe('<ul><li>1</li><li>2</li></ul><hr>');
  });
});

describe('json', () => {
  it('comes back from a script element as it went in, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--<script>', ']]>')), (text) => {
        const { document } = parseHTML(html`<body><script type="application/json">${json({ text })}</script></body>`.text);
        expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ text });
      }),
    );
  });
});
