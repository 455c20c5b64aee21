// Comforts that no page needs: everything is there without them.

/** The language switch keeps the section the reader is in. */
function keepSection() {
  for (const link of document.querySelectorAll('[data-language-switch]')) {
    if (link instanceof HTMLAnchorElement && link.hash !== location.hash) link.hash = location.hash;
  }
}
addEventListener('hashchange', keepSection);
keepSection();

/** A page can be printed where a script runs. */
for (const step of document.querySelectorAll('[data-print]')) {
  if (!(step instanceof HTMLElement)) continue;
  step.hidden = false;
  step.addEventListener('click', () => print());
}

/** The sheet of the system to share a page with, where there is one. */
for (const button of 'share' in navigator ? document.querySelectorAll('[data-share]') : []) {
  if (!(button instanceof HTMLElement)) continue;
  button.hidden = false;
  // Whoever closes the sheet again has made no mistake.
  const share = () =>
    navigator.share({ title: document.title, url: button.dataset.share ?? location.href }).catch(() => {});
  button.addEventListener('click', share);
}

/** A report of a mistake names the section the reader is in, which is the last of its lines. */
const report = document.querySelector('[data-report]');
if (report instanceof HTMLAnchorElement) {
  const { href } = report;
  report.addEventListener('click', () => {
    report.href = href + encodeURIComponent(location.hash);
  });
}

/** Suggestions under the search field; their module is fetched when someone goes there. */
for (const form of document.querySelectorAll('form[data-suggest]')) {
  if (!(form instanceof HTMLFormElement)) continue;
  const start = () => import('./suggest.js').then(({ suggest }) => suggest(form));
  form.addEventListener('focusin', start, { once: true });
  if (form.contains(document.activeElement)) start();
  // On small screens the search of the header is folded; whoever opens it wants to type.
  const fold = form.closest('details');
  const focus = () => fold?.open && form.querySelector('input')?.focus();
  fold?.querySelector('summary')?.addEventListener('click', () => requestAnimationFrame(focus));
}
if (document.querySelector('[data-match]')) import('./match.js');
