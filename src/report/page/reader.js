// The reader of report.html: choose a document, see who says each sentence, and why. Texts are put in as text, never as markup.
// One file: it goes into the page as it stands, where the policy allows one script, by its hash.

/** @typedef {import('../reader-document.ts').ReaderDocument} ReaderDocument */
/** @typedef {import('../reader-document.ts').ReaderSentence} ReaderSentence */
/** @typedef {{ readonly zh: string, readonly en: string }} Both */

const HUES = 8;

/** @type {(id: string) => HTMLElement} */
const at = (id) => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}`);
  return found;
};
/** @type {(id: string) => HTMLSelectElement} */
const select = (id) => /** @type {HTMLSelectElement} */ (at(id));
/** @type {(id: string) => any} */
const data = (id) => JSON.parse(at(id).textContent ?? 'null');

/** @type {readonly ReaderDocument[]} */
const documents = data('documents');
/** @type {Readonly<Record<string, Both>>} */
const topicLabels = data('topic-labels');
/** @type {Readonly<Record<string, Both>>} */
const words = data('words');

const page = document.documentElement;
/** @type {() => 'zh' | 'en'} */
const language = () => (page.dataset['language'] === 'en' ? 'en' : 'zh');
/** @type {(word: string) => string} */
const say = (word) => words[word]?.[language()] ?? word;
/** @type {(id: string) => string} */
const topicName = (id) => topicLabels[id]?.[language()] ?? id;

/** What is shown. @type {{ document: ReaderDocument | undefined, sentence: ReaderSentence | undefined }} */
const shown = { document: undefined, sentence: undefined };

/**
 * Makes an element.
 * @param {string} tag
 * @param {Readonly<Record<string, string>>} attributes
 * @param {...(Node | string)} children
 */
function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** @type {(sentence: ReaderSentence) => readonly string[]} */
const speakersOf = ({ speaker, coSpeakers }) => (speaker === null ? coSpeakers : [speaker, ...coSpeakers]);

/** Who speaks, in words. @type {(sentence: ReaderSentence) => string} */
const whoSpeaks = (sentence) => speakersOf(sentence).join('、') || say(sentence.method);

/** Whether a sentence is what the filters ask for. @type {(sentence: ReaderSentence) => boolean} */
function isWanted(sentence) {
  const [speaker, topic, method] = ['speaker', 'topic', 'method'].map((id) => select(id).value);
  const search = select('search').value.trim();
  return (
    (speaker === '' || speakersOf(sentence).includes(speaker ?? '')) &&
    (topic === '' || sentence.topics.some(({ id }) => id === topic)) &&
    (method === '' || sentence.method === method) &&
    (search === '' || sentence.text.includes(search))
  );
}

const isFiltered = () => ['speaker', 'topic', 'method', 'search'].some((id) => select(id).value.trim() !== '');

/** The list of documents in which something is wanted. */
function showList() {
  const matches = documents.map((item) => ({ item, count: item.sentences.filter((sentence) => isWanted(sentence)).length }));
  const found = matches.filter(({ count }) => count > 0);
  at('list').replaceChildren(...found.map(({ item, count }) => listButton(item, count)));
  const total = found.reduce((sum, { count }) => sum + count, 0);
  at('found').textContent = `${found.length} ${say('documents')} · ${total} ${say('sentences')}`;
  if (!found.some(({ item }) => item === shown.document)) openDocument(found[0]?.item);
  else showText();
}

/** @type {(item: ReaderDocument, count: number) => HTMLElement} */
function listButton(item, count) {
  const labels = { 'data-document': item.id, 'aria-current': String(item === shown.document) };
  const facts = [item.agency, item.published, `${count} ${say('sentences')}`].filter(Boolean).join(' · ');
  const button = make('button', { type: 'button', ...labels }, item.title, make('small', {}, facts));
  button.addEventListener('click', () => openDocument(item));
  return button;
}

/** @type {(item: ReaderDocument | undefined, index?: number) => void} */
function openDocument(item, index) {
  shown.document = item;
  const first = item?.sentences.find((sentence) => (index === undefined ? isFiltered() && isWanted(sentence) : sentence.index === index));
  shown.sentence = first ?? item?.sentences.find(({ speaker }) => speaker !== null) ?? item?.sentences[0];
  for (const button of at('list').children) button.setAttribute('aria-current', String(button.getAttribute('data-document') === item?.id));
  showText();
}

/** Colours by speaker, in the order in which they first speak. @type {(item: ReaderDocument) => ReadonlyMap<string, string>} */
function coloursOf(item) {
  const names = [...new Set(item.sentences.flatMap((sentence) => speakersOf(sentence)))];
  return new Map(names.map((name, rank) => [name, `var(--hue-${rank % HUES})`]));
}

function showText() {
  const item = shown.document;
  const text = at('text');
  if (item === undefined) {
    text.replaceChildren(make('p', {}, say('nothing')));
    at('detail').replaceChildren();
    return;
  }
  const colours = coloursOf(item);
  const key = [...colours].map(([name, colour]) => make('li', { style: `color: ${colour}` }, `● ${name}`));
  const paragraphs = [...new Set(item.sentences.map(({ paragraph }) => paragraph))];
  const rest = item.length - item.sentences.length;
  text.replaceChildren(
    make('ul', { class: 'speakers', 'aria-label': say('speakers') }, ...key),
    ...paragraphs.map((paragraph) => paragraphOf(item.sentences.filter((sentence) => sentence.paragraph === paragraph), colours)),
    ...(rest > 0 ? [make('p', {}, `… ${rest} ${say('more')}`)] : []),
  );
  text.scrollTop = 0;
  showDetail();
}

/** @type {(sentences: readonly ReaderSentence[], colours: ReadonlyMap<string, string>) => HTMLElement} */
function paragraphOf(sentences, colours) {
  return make('p', { class: sentences[0]?.section ?? '' }, ...sentences.map((sentence) => sentenceOf(sentence, colours)));
}

/** @type {(sentence: ReaderSentence, colours: ReadonlyMap<string, string>) => HTMLElement} */
function sentenceOf(sentence, colours) {
  const colour = colours.get(speakersOf(sentence)[0] ?? '');
  const look = isFiltered() && !isWanted(sentence) ? 'sentence faint' : 'sentence';
  const labels = { class: look, 'data-index': String(sentence.index), 'data-method': sentence.method, title: whoSpeaks(sentence) };
  const element = make('span', { role: 'button', ...labels, tabindex: '-1', 'aria-pressed': 'false' }, sentence.text);
  if (colour !== undefined) element.style.setProperty('--colour', colour);
  for (const event of ['click', 'focus']) element.addEventListener(event, () => choose(sentence));
  element.addEventListener('mouseenter', () => showDetailOf(sentence));
  element.addEventListener('mouseleave', showDetail);
  return element;
}

/** @type {(sentence: ReaderSentence) => void} */
function choose(sentence) {
  if (shown.sentence === sentence) return;
  shown.sentence = sentence;
  showDetail();
}

function showDetail() {
  for (const element of at('text').querySelectorAll('.sentence')) {
    const isChosen = element.getAttribute('data-index') === String(shown.sentence?.index);
    element.setAttribute('aria-pressed', String(isChosen));
    element.setAttribute('tabindex', isChosen ? '0' : '-1');
  }
  if (shown.sentence !== undefined) showDetailOf(shown.sentence);
}

/** @type {(sentence: ReaderSentence) => void} */
function showDetailOf(sentence) {
  const rows = [
    [say('method'), say(sentence.method)],
    [say('mention'), sentence.mention],
    [say('role'), sentence.role],
    [say('cue'), sentence.cue],
    [say('quotation'), say(sentence.quotation)],
    [say('from'), sentence.inheritedFrom === null ? null : `${sentence.inheritedFrom} ${sourceText(sentence.inheritedFrom)}`],
    [say('rule'), sentence.rule],
    [say('confidence'), sentence.confidence.toFixed(2)],
    ...sentence.topics.map(({ id, score, evidence }) => [say('topic'), `${topicName(id)} ${score.toFixed(2)}${evidence === '' ? '' : ` (${evidence})`}`]),
    [say('bytes'), `${sentence.bytes[0]}–${sentence.bytes[1]}, ${shown.document?.source ?? ''} (${shown.document?.encoding ?? ''})`],
    ['sentence_id', sentence.id],
  ];
  const given = rows.filter(([, value]) => value !== null);
  const list = make('dl', {}, ...given.flatMap(([name, value]) => [make('dt', {}, String(name)), make('dd', {}, String(value))]));
  const jump = make('button', { type: 'button', class: 'language' }, say('raw'));
  const raw = rawOf(sentence);
  jump.addEventListener('click', () => raw.querySelector('mark')?.scrollIntoView({ block: 'center' }));
  at('detail').replaceChildren(make('h3', {}, whoSpeaks(sentence)), list, make('h4', {}, jump), raw);
}

/** The beginning of the sentence that a speech goes on from. @type {(index: number) => string} */
const sourceText = (index) => {
  const text = shown.document?.sentences.find((sentence) => sentence.index === index)?.text ?? '';
  return text === '' ? '' : `“${text.slice(0, 18)}…”`;
};

/** The raw text with the sentence's bytes marked, and its neighbours around it. @type {(sentence: ReaderSentence) => HTMLElement} */
function rawOf(sentence) {
  const near = (shown.document?.sentences ?? []).filter(({ index }) => Math.abs(index - sentence.index) <= 2);
  const pieces = near.flatMap((item) => [item.before, item === sentence ? make('mark', {}, item.raw) : item.raw]);
  return make('pre', { tabindex: '0', 'aria-label': say('raw') }, ...pieces);
}

/** Arrow keys go from sentence to sentence. */
at('text').addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const all = [...at('text').querySelectorAll('.sentence')];
  const now = all.findIndex((element) => element.getAttribute('aria-pressed') === 'true');
  const next = all[Math.min(all.length - 1, Math.max(0, now + step))];
  if (next instanceof HTMLElement) next.focus();
});

/** @type {(id: string, counts: ReadonlyMap<string, number>, name: (value: string) => string) => void} */
function fillSelect(id, counts, name) {
  const chosen = select(id).value;
  const options = [...counts].toSorted(([, a], [, b]) => b - a).map(([value, n]) => make('option', { value }, `${name(value)} (${n})`));
  select(id).replaceChildren(make('option', { value: '' }, say('all')), ...options);
  select(id).value = chosen;
}

/** @type {(values: readonly string[]) => ReadonlyMap<string, number>} */
function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Fills in whatever depends on the language. */
function showAll() {
  const sentences = documents.flatMap((item) => item.sentences);
  fillSelect('speaker', tally(sentences.flatMap((sentence) => speakersOf(sentence))), (name) => name);
  fillSelect('topic', tally(sentences.flatMap(({ topics }) => topics.map(({ id }) => id))), topicName);
  fillSelect('method', tally(sentences.map(({ method }) => method)), say);
  showList();
}

at('switch').addEventListener('click', () => {
  page.dataset['language'] = page.lang = language() === 'zh' ? 'en' : 'zh';
  showAll();
});
for (const id of ['speaker', 'topic', 'method', 'search']) at(id).addEventListener('input', showList);
// A cell of the heat map can't be linked to by the plot itself: names in the table of speakers can.
for (const button of document.querySelectorAll('button[data-speaker]')) {
  button.addEventListener('click', () => {
    select('speaker').value = button.getAttribute('data-speaker') ?? '';
    showList();
    at('reader').scrollIntoView();
  });
}

if (!navigator.language.startsWith('zh')) page.dataset['language'] = page.lang = 'en';
showAll();
