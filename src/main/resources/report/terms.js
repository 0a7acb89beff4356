// Terms: what rose, on a day and near an actor.
const FIRST_TERMS = 20;
let shownTerms = FIRST_TERMS;

function termsSection() {
  return section('terms', rising(), el('div', { class: 'two' }, termsOfDay(), termsOfActor()));
}

function rising() {
  const { from, to } = range();
  const there = DATA.terms.rising.map((term, i) => ({ term, i })).filter(({ term }) => term.day >= from && term.day <= to);
  const shown = there.slice(0, shownTerms);
  return el('div', { class: 'block' },
    el('h3', {}, t('terms.title')),
    el('p', { class: 'note' }, t('terms.note')),
    there.length === 0 ? el('p', { class: 'empty' }, t('terms.none')) : el('div', { class: 'scroll' }, el('table', { class: 'ranking terms' },
      el('thead', {}, el('tr', {}, ['col.term', 'col.date', 'col.z', 'col.frequency', 'col.documents'].map((key) => el('th', { scope: 'col' }, t(key))), el('td', {}))),
      el('tbody', {}, shown.map(({ term, i }) => el('tr', {},
        el('th', { scope: 'row' }, el('button', { type: 'button', class: 'name-button', 'data-term': i, onclick: () => openTerm(i) }, bdi(term.term, { lang: 'ar' }))),
        el('td', {}, shortDay(term.day)),
        el('td', { class: 'figure' }, number(term.z, 1), term.rise ? null : '°'),
        el('td', { class: 'figure' }, number(term.n)),
        el('td', { class: 'figure' }, number(term.documents)),
        el('td', {}, sparkline(term.days, term.counts, term.day))))))),
    there.length > shown.length ? el('button', { type: 'button', class: 'quiet', onclick: () => { shownTerms += 2 * FIRST_TERMS; render(['terms']); } }, t('terms.more')) : null);
}

function openTerm(i) {
  opener = opener || document.activeElement;
  state.open = `term@${i}@`;
  writeHash();
  showEvidence(true);
}

/** Terms as bars of their z. */
function termBars(list) {
  if (list.length === 0) {
    return el('p', { class: 'empty' }, t('terms.none'));
  }
  const most = Math.max(...list.map((one) => one.z));
  return el('ol', { class: 'term-bars' }, list.map((one) => {
    const bar = el('span', { class: 'term-bar', 'aria-hidden': 'true' });
    bar.style.inlineSize = `${100 * one.z / most}%`;
    return el('li', {}, el('span', { class: 'term-name' }, bdi(one.term, { lang: 'ar' })), el('span', { class: 'term-track' }, bar),
      el('span', { class: 'term-number' }, `${number(one.z, 1)}${one.rise ? '' : '°'}`), el('span', { class: 'soft term-n' }, `n ${number(one.n)}`));
  }));
}

function termsOfDay() {
  const { from, to } = range();
  const days = DATA.terms.days;
  const there = unique(days.day).filter((day) => day >= from && day <= to).sort((a, b) => a - b);
  if (there.length === 0) {
    return el('div', { class: 'block' }, el('h3', {}, t('terms.day.title')), el('p', { class: 'empty' }, t('terms.none')));
  }
  const wanted = dayOf(state.day);
  const day = there.includes(wanted) ? wanted : there.at(-1);
  const list = days.day.map((one, i) => i).filter((i) => days.day[i] === day)
    .map((i) => ({ term: DATA.words[days.term[i]], z: days.z[i], n: days.n[i], rise: days.rise[i] === 1 }));
  const at = there.indexOf(day);
  const step = (by) => el('button', { type: 'button', class: 'quiet', disabled: !there[at + by], 'aria-label': there[at + by] ? longDay(there[at + by]) : null, onclick: () => choose({ day: isoOf(there[at + by]) }) }, (by < 0) === (state.lang === 'en') ? '‹' : '›');
  return el('div', { class: 'block' },
    el('h3', {}, t('terms.day.title')),
    el('p', { class: 'control' }, step(-1),
      el('select', { id: 'term-day', 'aria-label': t('terms.day.choose'), onchange: (event) => choose({ day: event.target.value }) },
        there.map((one) => el('option', { value: isoOf(one), selected: one === day }, shortDay(one)))), step(1)),
    termBars(list));
}

function termsOfActor() {
  const terms = DATA.terms.actors;
  const ids = unique(terms.actor).map((i) => DATA.actors.id[i]);
  if (ids.length === 0) {
    return null;
  }
  const leading = seriesOf('sentiment').map((series) => series.first).find((id) => ids.includes(id));
  const near = ids.includes(state.near) ? state.near : leading;
  const list = terms.actor.map((actor, i) => i).filter((i) => DATA.actors.id[terms.actor[i]] === near)
    .map((i) => ({ term: DATA.words[terms.term[i]], z: terms.z[i], n: terms.n[i], rise: true }));
  return el('div', { class: 'block' },
    el('h3', {}, t('terms.actor.title')),
    el('p', { class: 'control' }, el('select', { id: 'term-actor', 'aria-label': t('terms.actor.title'), onchange: (event) => choose({ near: event.target.value }) },
      ids.sort((a, b) => actorName(a).localeCompare(actorName(b), state.lang)).map((id) => el('option', { value: id, selected: id === near }, actorName(id))))),
    el('p', { class: 'note' }, t('terms.actor.note')),
    termBars(list));
}
