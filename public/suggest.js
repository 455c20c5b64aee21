// A list of suggestions under a search field (combobox with a listbox, ARIA 1.2). The form works without it.

/**
 * @typedef {{ id: string, title: string, lang: string, matched: string | null, matchedLang: string | null,
 *   href: string, kind: 'occupation' | 'competence' | 'area' | 'level' | 'page', guess: boolean }} Suggestion
 * @typedef {{ locale: string, label: string, counts: Partial<Record<Intl.LDMLPluralRule, string>>, none: string,
 *   foundAs: string, didYouMean: string, code: string, kinds: Partial<Record<Suggestion['kind'], string>> }} Words
 */

/** Milliseconds without a key until the server is asked. */
const pause = 120;

/**
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function create(name, attributes, text = '') {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = text;
  return element;
}

/**
 * @param {Suggestion} suggestion
 * @param {Words} words
 */
function createOption({ title, lang, matched, matchedLang, kind, guess }, words) {
  const option = create('li', { role: 'option', 'aria-selected': 'false' });
  if (guess) option.append(create('small', {}, `${words.didYouMean}:`), ' ');
  option.append(create('span', { lang }, title));
  const kindName = words.kinds[kind];
  if (kindName) option.append(' ', create('small', {}, kindName));
  if (matched) {
    const note = create('small', {}, `${words.foundAs} `);
    note.append(matchedLang ? create('span', { lang: matchedLang }, matched) : `${words.code} ${matched}`);
    option.append(' ', note);
  }
  return option;
}

/**
 * Adds suggestions to a search form.
 * @param {HTMLFormElement} form
 */
export function suggest(form) {
  const found = form.querySelector('input[type=search]');
  if (!(found instanceof HTMLInputElement) || found.role === 'combobox') return;
  const input = found;
  /** @type {Words} */
  const words = JSON.parse(form.dataset.words ?? '{}');
  const rules = new Intl.PluralRules(words.locale);
  const listId = `${input.id}-suggestions`;
  const list = create('ul', { role: 'listbox', id: listId, 'aria-label': words.label });
  const announcement = create('p', { role: 'status', class: 'visually-hidden' });
  list.hidden = true;
  form.append(list, announcement);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
  })) {
    input.setAttribute(name, value);
  }

  /** @type {Suggestion[]} */
  let shown = [];
  let active = -1;
  /** Whether the options are those of other words than stand in the field. */
  let stale = false;
  /** @type {AbortController | undefined} */
  let asking;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {number} index */
  function activate(index) {
    active = index;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${listId}-${index}`);
  }

  /** @param {Suggestion[]} suggestions */
  function show(suggestions) {
    shown = suggestions;
    stale = false;
    list.replaceChildren(
      ...suggestions.map((suggestion, index) => {
        const option = createOption(suggestion, words);
        option.id = `${listId}-${index}`;
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    activate(-1);
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    show([]);
    announcement.textContent = '';
  }

  async function ask() {
    const query = input.value.trim();
    asking?.abort();
    if (!query) return close();
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await fetch(`${form.dataset.suggest}&q=${encodeURIComponent(query)}`, { signal: mine.signal });
      const suggestions = answer.ok ? await answer.json() : [];
      // Answers that come late belong to words that stand there no more.
      if (mine !== asking || document.activeElement !== input) return;
      show(suggestions);
      const count = suggestions.length;
      announcement.textContent = count
        ? `${count} ${words.counts[rules.select(count)] ?? words.counts.other}`
        : words.none;
    } catch {
      // Stopped, or no network: the form itself still works.
      if (mine === asking) show([]);
    }
  }

  /** @param {number} index */
  function go(index) {
    const target = shown[index];
    if (target) location.assign(target.href);
  }

  /** What stands in the field counts: until its own options are there, none can be chosen by keyboard. */
  function askSoon() {
    clearTimeout(timer);
    asking?.abort();
    asking = undefined;
    stale = true;
    activate(-1);
    timer = setTimeout(ask, pause);
  }

  input.addEventListener('input', askSoon);
  // Typed while this module was on its way.
  if (document.activeElement === input && input.value !== input.defaultValue) askSoon();
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { length } = shown;
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      go(active);
    } else if (event.key === 'Escape' && length) {
      event.preventDefault();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!length || stale) return void ask();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place more than there are: after the last one the field itself comes again.
      activate(((active + 1 + step + length + 1) % (length + 1)) - 1);
    }
  });
  // The field keeps the focus while an option is pressed.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option) go([...list.children].indexOf(option));
  });
}
