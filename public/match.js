// Comforts of the page »Kaj že znam« / »Was ich kann«: what one marks counts at once, what one types is searched at once.

const form = document.querySelector('form[data-match-form]');

/** The latest request; an earlier one that is still under way is not shown any more. */
let current = new AbortController();

/**
 * Fetches the page for what the form says now, and takes parts of it over into this one.
 *
 * @param {HTMLFormElement} source
 * @param {Element} control what the reader has just used: it stays where it is, whatever comes above it
 * @param {readonly string[]} parts
 */
async function update(source, control, parts) {
  current.abort();
  current = new AbortController();
  const url = new URL(location.pathname, location.origin);
  for (const [name, value] of new FormData(source)) if (value) url.searchParams.append(name, String(value));
  try {
    const response = await fetch(url, { signal: current.signal });
    if (!response.ok) throw new Error(String(response.status));
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    history.replaceState(null, '', url);
    const { top } = control.getBoundingClientRect();
    for (const part of parts) takeOver(page, `[data-match-part="${part}"]`);
    announce(page);
    showCount();
    scrollBy({ top: control.getBoundingClientRect().top - top, behavior: 'instant' });
    for (const link of document.querySelectorAll('[data-language-switch]')) {
      const other = page.querySelector(`[data-language-switch][hreflang="${link.getAttribute('hreflang')}"]`);
      link.setAttribute('href', other?.getAttribute('href') ?? '');
    }
  } catch (error) {
    // The buttons of the form still work.
    if (!(error instanceof DOMException && error.name === 'AbortError')) console.warn(error);
  }
}

/**
 * @param {Document} page
 * @param {string} selector
 */
function takeOver(page, selector) {
  const here = document.querySelector(selector);
  const there = page.querySelector(selector);
  if (!here || !there) return;
  const toName = (/** @type {Element} */ group) => group.querySelector('summary')?.textContent;
  const open = [...here.querySelectorAll('details[open]')].map(toName);
  here.replaceChildren(...there.childNodes);
  for (const group of here.querySelectorAll('details')) group.open = open.includes(toName(group));
}

/**
 * A text that has changed is read out.
 *
 * @param {Document} page
 */
function announce(page) {
  for (const status of document.querySelectorAll('[data-match-status]')) {
    const name = status.getAttribute('data-match-status');
    const text = page.querySelector(`[data-match-status="${name}"]`)?.textContent ?? '';
    if (status.textContent !== text) status.textContent = text;
  }
}

/** The buttons below the boxes tell how many occupations they lead to. */
function showCount() {
  const count =
    document.querySelector('#results li') && document.querySelector('#results > [role=status]')?.textContent;
  for (const button of document.querySelectorAll('[data-match-show]')) {
    const words = button.getAttribute('data-match-show');
    button.textContent = count ? `${words}: ${count}` : words;
  }
}

if (form instanceof HTMLFormElement) {
  let waiting = 0;
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    clearTimeout(waiting);
    update(form, target, ['chosen', 'heading', 'results']);
  });
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    clearTimeout(waiting);
    waiting = window.setTimeout(() => update(form, target, ['terms']), 250);
  });
}

export {};
