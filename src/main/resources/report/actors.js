// Actors: the ranking, and each over time.
const FIRST_ROWS = 15;
const MULTIPLES = 9;
let shownMultiples = MULTIPLES;
let shownRows = FIRST_ROWS;

const SORTS = {
  judgements: (a, b) => b.total.stories - a.total.stories || b.total.judgements - a.total.judgements || b.total.mentions - a.total.mentions,
  mentions: (a, b) => b.total.mentions - a.total.mentions,
  worst: (a, b) => leaning(a) - leaning(b),
  best: (a, b) => leaning(b) - leaning(a),
  movement: (a, b) => Math.abs(b.movement?.change ?? 0) - Math.abs(a.movement?.change ?? 0),
};

/** A mean that little evidence draws toward 0, so that one story does not lead the list. */
function leaning(one) {
  return one.total.judgements ? one.total.mean * one.total.stories / (one.total.stories + 2) : 0;
}

function actorsSection() {
  const middle = middleOfRange();
  const rows = seriesOf('sentiment').map((series) => ({ series, total: totalOf(series), movement: movementOf(series, middle) }))
    .filter((one) => one.total.mentions + one.total.judgements > 0);
  rows.sort((a, b) => SORTS[state.sort](a, b) || b.total.mentions - a.total.mentions || (a.series.key < b.series.key ? -1 : 1));
  if (rows.length === 0) {
    return section('actors', el('p', { class: 'empty' }, t('none.in.range')));
  }
  return section('actors', ranking(rows), multiples(rows));
}

function ranking(rows) {
  const sort = el('select', { id: 'sort', onchange: (event) => choose({ sort: event.target.value }) },
    Object.keys(SORTS).map((key) => el('option', { value: key, selected: state.sort === key }, t(`sort.${key}`))));
  const mostMentions = Math.max(...rows.map((row) => row.total.mentions));
  const shown = rows.slice(0, shownRows);
  return el('div', { class: 'block' },
    el('h3', {}, t('ranking.title')),
    el('p', { class: 'note' }, t('ranking.note')),
    el('p', { class: 'control' }, el('label', { for: 'sort' }, `${t('sort.by')} `), sort),
    el('div', { class: 'scroll' }, el('table', { class: 'ranking' },
      el('thead', {}, el('tr', {},
        ['col.actor', 'col.mean', 'col.interval', 'col.judgements', 'col.stories', 'col.mentions', 'col.movement'].map((key) => el('th', { scope: 'col' }, t(key))))),
      el('tbody', {}, shown.map(({ series, total, movement }) => {
        const bar = el('span', { class: 'volume', 'aria-hidden': 'true' });
        bar.style.inlineSize = `${Math.max(1, 70 * total.mentions / mostMentions)}px`;
        return el('tr', {},
          el('th', { scope: 'row' }, el('button', { type: 'button', class: 'name-button', 'data-actor': series.first, onclick: () => openEvidence(series) }, actorNames(series.first))),
          total.judgements ? el('td', { class: `figure ${signClass(total.mean)}` }, `${signShape(total.mean)} ${signed(total.mean)}`) : el('td', { class: 'figure soft' }, '–'),
          el('td', { class: 'glyph-cell' }, total.judgements ? intervalGlyph(total) : null),
          el('td', { class: 'figure' }, number(total.judgements), cautionOf(total) && total.judgements ? el('span', { class: 'caution', title: cautionOf(total) }, ' *') : null),
          el('td', { class: 'figure' }, number(total.stories)),
          el('td', { class: 'figure mentions' }, el('span', {}, number(total.mentions)), bar),
          el('td', { class: 'figure' }, movement ? el(movement.isClear ? 'strong' : 'span', { title: interval(movement.low, movement.high) }, `${movement.change > 0 ? '↗' : '↘'} ${signed(movement.change)}`) : el('span', { class: 'soft' }, '–')));
      })))),
    el('p', { class: 'note' }, `* ${unique(rows.filter((row) => row.total.judgements).map((row) => cautionOf(row.total)).filter(Boolean)).join(state.lang === 'ar' ? '، ' : ', ')}`),
    rows.length > shown.length ? el('button', { type: 'button', class: 'quiet', onclick: () => { shownRows = rows.length; render(['actors']); } }, t('multiples.more', number(rows.length - shown.length))) : null);
}

function chosenActors() {
  return state.actors === '' ? [] : state.actors.split('.').filter((id) => SERIES_BY_KEY.has(seriesKey('sentiment', id, '')));
}

function multiples(rows) {
  const chosen = chosenActors();
  const judged = rows.filter((row) => row.total.judgements > 0);
  const wanted = chosen.length ? rows.filter((row) => chosen.includes(row.series.first)) : judged;
  const shown = wanted.slice(0, chosen.length ? wanted.length : shownMultiples);
  const picker = el('select', {
    id: 'add-actor',
    onchange: (event) => choose({ actors: unique([...chosen, event.target.value]).join('.') }),
  }, el('option', { value: '' }, t('multiples.choose')),
  [...rows].sort((a, b) => actorName(a.series.first).localeCompare(actorName(b.series.first), state.lang))
    .filter((row) => !chosen.includes(row.series.first))
    .map((row) => el('option', { value: row.series.first }, actorName(row.series.first))));
  return el('div', { class: 'block' },
    el('h3', {}, t('multiples.title')),
    el('p', { class: 'note' }, t('multiples.note', t(`period.${period()}`))),
    legend(shown.some(({ series }) => trendOf(series, pointsOf(series)))),
    el('p', { class: 'control' },
      el('label', { for: 'add-actor', class: 'unseen' }, t('multiples.choose')), picker,
      chosen.map((id) => el('button', { type: 'button', class: 'chip', onclick: () => choose({ actors: chosen.filter((other) => other !== id).join('.') }) }, actorName(id), ' ×')),
      chosen.length ? el('button', { type: 'button', class: 'quiet', onclick: () => choose({ actors: '' }) }, t('multiples.clear')) : null),
    el('div', { class: 'multiples' }, shown.map(({ series, total }) => multiple(series, total))),
    wanted.length > shown.length ? el('button', { type: 'button', class: 'quiet', id: 'more-multiples', onclick: () => { shownMultiples += MULTIPLES * 2; render(['actors']); } }, t('multiples.more', number(Math.min(MULTIPLES * 2, wanted.length - shown.length)))) : null);
}

function legend(hasTrend) {
  return el('p', { class: 'legend-line' },
    el('span', { class: 'good' }, '▲ ', t('legend.good')), el('span', { class: 'bad' }, '▼ ', t('legend.bad')),
    el('span', {}, '△▽ ', t('legend.few')), hasTrend ? el('span', { class: 'trend-key' }, t(state.line === 'trend' ? 'legend.trend' : `line.${state.line}`)) : null);
}

function multiple(series, total) {
  const points = pointsOf(series);
  const head = el('span', { class: 'multiple-head' }, actorNames(series.first),
    el('span', { class: 'soft' }, total.judgements
      ? `${signed(total.mean)} · ${count(total.judgements, 'judgement')} · ${count(total.stories, 'story')}`
      : `${count(total.mentions, 'mention')}`));
  if (points.length === 0) {
    return el('figure', { class: 'chart-figure' }, el('figcaption', {}, head), el('p', { class: 'empty' }, t('none.in.range')));
  }
  return seriesFigure(series, { title: head, compact: true, open: (point) => openEvidence(series, point.day, point.next) });
}
