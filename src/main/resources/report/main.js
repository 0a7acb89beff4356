// The page: its head, the filters, the sections, and what happens on a change.
const SECTIONS = { overview: overviewSection, actors: actorsSection, stances: stancesSection, voices: voicesSection, terms: termsSection, quality: qualitySection };

function section(id, ...content) {
  return el('section', { id, tabindex: '-1', 'aria-labelledby': `${id}-title` }, el('h2', { id: `${id}-title`, class: id === 'overview' ? 'unseen' : '' }, t(`nav.${id}`)), ...content);
}

let isPrinting = false;

/** Paper is light. */
function isDark() {
  return !isPrinting && (state.theme === 'dark' || (state.theme === '' && matchMedia('(prefers-color-scheme: dark)').matches));
}

function writeHash() {
  const hash = hashOf(state);
  if (hash !== location.hash.slice(1)) {
    history.replaceState(null, '', `#${hash}`);
  }
}

/** Changes the choice and draws the page anew. */
function choose(changes) {
  Object.assign(state, changes);
  writeHash();
  const focused = document.activeElement?.id;
  render();
  if (focused) {
    document.getElementById(focused)?.focus({ preventScroll: true });
  }
}

function render(only = null) {
  const root = document.documentElement;
  root.lang = state.lang;
  root.dir = state.lang === 'ar' ? 'rtl' : 'ltr';
  root.dataset.theme = isDark() ? 'dark' : 'light';
  document.title = `${t('title')} · ${state.lang === 'ar' ? 'مرصاد' : 'Mirsad'}`;
  const page = document.getElementById('report');
  if (only && page.firstChild) {
    only.forEach((id) => replaceSection(document.getElementById(id), SECTIONS[id]()));
    return;
  }
  disposeCharts(page);
  const before = document.getElementById('filters');
  const open = before ? before.open : matchMedia('(min-width: 46rem)').matches;
  const scrolled = window.scrollY;
  page.replaceChildren(
    el('a', { class: 'skip', href: '#', onclick: (event) => { event.preventDefault(); document.getElementById('actors').focus(); document.getElementById('actors').scrollIntoView(); } }, t('skip')),
    masthead(),
    filters(open),
    el('main', {}, Object.values(SECTIONS).map((make) => make())),
    el('footer', {}, t('footer', DATA.run.id, DATA.run.version)),
    el('aside', { id: 'drawer', hidden: true, role: 'dialog', 'aria-modal': 'false', tabindex: '-1' }));
  if (state.open) {
    showEvidence(false);
  } else {
    document.body.classList.remove('with-drawer');
  }
  if (before) {
    window.scrollTo({ top: scrolled, behavior: 'instant' });
  }
}

function replaceSection(old, made) {
  disposeCharts(old);
  old.replaceWith(made);
}

function masthead() {
  return el('header', { class: 'masthead' },
    el('p', { class: 'tagline' }, t('tagline')),
    el('h1', {}, t('title')),
    el('div', { class: 'switches' },
      el('button', { type: 'button', id: 'switch-language', lang: state.lang === 'ar' ? 'en' : 'ar', onclick: () => choose({ lang: state.lang === 'ar' ? 'en' : 'ar' }) }, t('switch.language')),
      el('button', { type: 'button', id: 'switch-theme', 'aria-label': `${t('switch.theme')}: ${t(isDark() ? 'switch.light' : 'switch.dark')}`, onclick: () => choose({ theme: isDark() ? 'light' : 'dark' }) }, t(isDark() ? 'switch.light' : 'switch.dark')),
      el('button', { type: 'button', id: 'switch-digits', 'aria-label': t('switch.digits'), onclick: () => choose({ digits: state.digits === 'arab' ? 'latn' : 'arab' }) }, t(state.digits === 'arab' ? 'switch.digits.latn' : 'switch.digits.arab')),
      el('button', { type: 'button', id: 'print', onclick: () => window.print() }, t('print'))),
    el('nav', { 'aria-label': t('nav.overview') }, Object.keys(SECTIONS).map((id) => el('a', {
      href: `#${id}`,
      onclick: (event) => { event.preventDefault(); document.getElementById(id).scrollIntoView(); document.getElementById(id).focus({ preventScroll: true }); },
    }, t(`nav.${id}`)))));
}

function filters(open) {
  const { from, to } = range();
  const chosen = chosenPublishers();
  const isFiltered = hashOf({ ...DEFAULTS, from: state.from, to: state.to, publishers: state.publishers, weighting: state.weighting, period: state.period }) !== '';
  const dateInput = (id, value, apply) => el('input', { type: 'date', id, value: isoOf(value), min: isoOf(FIRST_DAY), max: isoOf(LAST_DAY), onchange: (event) => dayOf(event.target.value) !== null && choose(apply(event.target.value)) });
  const periods = ['auto', ...PERIODS.filter((name) => SERIES.some((series) => series.points[name]))];
  const lines = LINES.filter((name) => name === 'none' || SERIES.some((series) => series.trend?.[LINE_COLUMNS[name]]));
  const body = el('div', { class: 'filter-body' },
    el('span', { class: 'filter-item' }, el('label', { for: 'filter-from' }, t('filter.from')), dateInput('filter-from', from, (value) => ({ from: value <= isoOf(FIRST_DAY) ? '' : value, ...(value > isoOf(to) ? { to: '' } : {}) })),
      el('label', { for: 'filter-to' }, t('filter.to')), dateInput('filter-to', to, (value) => ({ to: value >= isoOf(LAST_DAY) ? '' : value, ...(value < isoOf(from) ? { from: '' } : {}) }))),
    DATA.publishers.length > 1 ? publisherPicker(chosen) : null,
    el('span', { class: 'filter-item' }, el('label', { for: 'filter-weighting' }, t('filter.weighting')),
      el('select', { id: 'filter-weighting', onchange: (event) => choose({ weighting: event.target.value }) }, ['unique', 'published'].map((value) => el('option', { value, selected: state.weighting === value }, t(`filter.${value}`))))),
    periods.length > 2 ? el('span', { class: 'filter-item' }, el('label', { for: 'filter-period' }, t('filter.period')),
      el('select', { id: 'filter-period', onchange: (event) => choose({ period: event.target.value }) }, periods.map((value) => el('option', { value, selected: state.period === value }, value === 'auto' ? `${t('period.auto')} (${t(`period.${period()}`)})` : t(`period.${value}`))))) : null,
    lines.length > 1 ? el('span', { class: 'filter-item' }, el('label', { for: 'filter-line' }, t('filter.line')),
      el('select', { id: 'filter-line', onchange: (event) => choose({ line: event.target.value }) }, lines.map((value) => el('option', { value, selected: state.line === value }, t(`line.${value}`))))) : null,
    isFiltered ? el('button', { type: 'button', class: 'quiet', id: 'filter-reset', onclick: () => choose({ from: '', to: '', publishers: '', weighting: 'unique', period: 'auto' }) }, t('filter.reset')) : null,
    el('span', { class: 'filter-note', role: 'status' }, t(isFromTables() ? 'filter.note.tables' : 'filter.note.computed')));
  const details = el('details', { class: 'filters', id: 'filters' }, el('summary', {}, `${t('filter.title')}: ${shortDay(from)} – ${shortDay(to)}`), body);
  details.open = open;
  return details;
}

function publisherPicker(chosen) {
  const all = DATA.publishers.length;
  const isIn = (i) => !chosen || chosen.has(i);
  const toggle = (i, on) => {
    const next = DATA.publishers.map((unused, at) => at).filter((at) => (at === i ? on : isIn(at)));
    choose({ publishers: next.length === all || next.length === 0 ? '' : next.join('.') });
  };
  const order = DATA.publishers.map((name, i) => i);
  const details = el('details', { class: 'picker', id: 'filter-publishers' },
    el('summary', {}, `${t('filter.publishers')}: ${chosen ? t('filter.some', number(chosen.size), number(all)) : t('filter.all')}`),
    el('div', { class: 'picker-list' },
      chosen ? el('button', { type: 'button', class: 'quiet', onclick: () => choose({ publishers: '' }) }, t('filter.all')) : null,
      order.map((i) => el('label', {}, el('input', { type: 'checkbox', id: `publisher-${i}`, checked: isIn(i), onchange: (event) => toggle(i, event.target.checked) }), ' ', bdi(publisherName(i)),
        el('button', { type: 'button', class: 'quiet only', onclick: (event) => { event.preventDefault(); choose({ publishers: String(i) }); } }, state.lang === 'ar' ? 'وحده' : 'only')))));
  details.open = Boolean(document.getElementById('filter-publishers')?.open);
  return details;
}

readHash();
render();
addEventListener('hashchange', () => { readHash(); render(); });
addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && state.open) {
    closeEvidence();
  }
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => render());
addEventListener('beforeprint', () => {
  isPrinting = true;
  document.body.classList.add('printing');
  render();
  drawAllCharts();
});
addEventListener('afterprint', () => {
  isPrinting = false;
  document.body.classList.remove('printing');
  render();
});

// For tests and for those who look into the page: its choice and its figures.
window.mirsad = { state, choose, signed, drawAllCharts, SERIES, totalOf, pointsOf, volumeOf, estimate, range, period, dayOfArticle: (article) => ARTICLES.day[article], charts: CHARTS };
