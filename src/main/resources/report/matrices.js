// Stances and voices: who stands where, who speaks of whom.
const FIRST_MATRIX_ROWS = 14;
const FIRST_MATRIX_COLUMNS = 10;
const expanded = { stances: false, voices: false };

/** Rows and columns of a kind of pairs, those with most judgements first. */
function matrixOf(kind) {
  const cells = new Map();
  const rows = new Map();
  const columns = new Map();
  seriesOf(kind).forEach((series) => {
    const total = totalOf(series);
    if (total.judgements > 0) {
      cells.set(`${series.first} ${series.second}`, { series, total });
      rows.set(series.first, (rows.get(series.first) || 0) + total.judgements);
      columns.set(series.second, (columns.get(series.second) || 0) + total.judgements);
    }
  });
  const most = (map) => [...map].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  return { cells, rows: most(rows), columns: most(columns) };
}

function matrixTable(kind, id, caption, columnName) {
  const matrix = matrixOf(kind);
  if (matrix.rows.length === 0) {
    return el('p', { class: 'empty' }, t('none.in.range'));
  }
  const isAll = expanded[id];
  const columns = isAll ? matrix.columns : matrix.columns.slice(0, FIRST_MATRIX_COLUMNS);
  const withCells = matrix.rows.filter((row) => columns.some((column) => matrix.cells.has(`${row} ${column}`)));
  const rows = isAll ? withCells : withCells.slice(0, FIRST_MATRIX_ROWS);
  const hidden = matrix.rows.length > rows.length || matrix.columns.length > columns.length;
  return el('div', {},
    el('div', { class: 'scroll' }, el('table', { class: 'matrix', 'data-matrix': id },
      el('caption', { class: 'unseen' }, caption),
      el('thead', {}, el('tr', {}, el('td', {}), columns.map((column) => el('th', { scope: 'col' }, el('span', {}, bothNames((lang) => columnName(column, lang))))))),
      el('tbody', {}, rows.map((row) => el('tr', {},
        el('th', { scope: 'row' }, actorNames(row)),
        columns.map((column) => matrixCell(matrix.cells.get(`${row} ${column}`)))))))),
    hidden || isAll ? el('button', { type: 'button', class: 'quiet', onclick: () => { expanded[id] = !isAll; render([id]); } }, t(isAll ? 'matrix.fewer' : 'matrix.all')) : null);
}

function matrixCell(cell) {
  if (!cell) {
    return el('td', { class: 'none' });
  }
  const { series, total } = cell;
  const button = el('button', {
    type: 'button',
    class: `cell ${Math.abs(total.mean) < 0.05 ? 'even' : signClass(total.mean)}${isFrail(total) ? ' frail' : ''}`,
    'data-key': series.key,
    title: `${seriesName(series)}: ${interval(total.low, total.high)} ${cautionOf(total)}`,
    'aria-label': `${seriesName(series)}: ${signed(total.mean)}, n ${number(total.judgements)}${cautionOf(total) ? `, ${cautionOf(total)}` : ''}`,
    onclick: () => openEvidence(series),
  }, el('span', { class: 'cell-mean' }, signed(total.mean, 1)), el('span', { class: 'cell-n' }, number(total.judgements)));
  const strength = Math.min(1, Math.abs(total.mean)) * Math.min(1, (total.stories + 1) / 6);
  button.style.setProperty('--strength', (0.14 + 0.66 * strength).toFixed(2));
  return el('td', {}, button);
}

function stancesSection() {
  return section('stances', el('div', { class: 'block' },
    el('h3', {}, t('stances.title')),
    el('p', { class: 'note' }, t('stances.note')),
    el('p', { class: 'legend-line' }, el('span', { class: 'good' }, '+ ', t('legend.for')), el('span', { class: 'bad' }, '\u2212 ', t('legend.against'))),
    matrixTable('stance', 'stances', t('stances.title'), issueName)));
}

function voicesSection() {
  const views = ['matrix', 'network'];
  return section('voices', el('div', { class: 'block' },
    el('h3', {}, t('voices.title')),
    el('p', { class: 'control', role: 'group', 'aria-label': t('voices.title') }, views.map((view) => el('button', { type: 'button', class: 'tab', id: `view-${view}`, 'aria-pressed': String(state.view === view), onclick: () => choose({ view }) }, t(`view.${view}`)))),
    el('p', { class: 'note' }, t(state.view === 'network' ? 'network.note' : 'voices.note')),
    state.view === 'network' ? network() : matrixTable('voice', 'voices', t('voices.title'), actorName)));
}

const MOST_EDGES = 40;

/** Who speaks of whom as a network on a circle, so that it looks the same each time. */
function network() {
  const edges = seriesOf('voice')
    .filter((series) => !['narrator', 'other'].includes(series.first))
    .map((series) => ({ series, total: totalOf(series) }))
    .filter((edge) => edge.total.judgements > 0)
    .sort((a, b) => b.total.judgements - a.total.judgements || (a.series.key < b.series.key ? -1 : 1))
    .slice(0, MOST_EDGES);
  if (edges.length < 2) {
    return el('p', { class: 'empty' }, t('network.few'));
  }
  const weight = new Map();
  edges.forEach(({ series, total }) => [series.first, series.second].forEach((id) => weight.set(id, (weight.get(id) || 0) + total.judgements)));
  const nodes = [...weight.keys()].sort((a, b) => weight.get(b) - weight.get(a) || (a < b ? -1 : 1));
  return chartFigure({
    title: null,
    label: t('voices.title'),
    size: 'tall',
    points: edges.map((edge, i) => ({ seriesId: 'network', dataIndex: i, label: `${seriesName(edge.series)}: ${signed(edge.total.mean)}, ${count(edge.total.judgements, 'judgement')}`, open: () => openEvidence(edge.series) })),
    table: () => [
      [t('col.voice'), t('col.actor'), t('col.mean'), t('col.judgements')],
      edges.map(({ series, total }) => [actorName(series.first), actorName(series.second), signed(total.mean), number(total.judgements)]),
    ],
    option: () => {
      const palette = colours();
      return {
        tooltip: {
          ...tooltip(palette),
          formatter: (item) => (item.dataType === 'edge'
            ? tip([seriesName(edges[item.dataIndex].series), `${signShape(edges[item.dataIndex].total.mean)} ${signed(edges[item.dataIndex].total.mean)}`, count(edges[item.dataIndex].total.judgements, 'judgement')])
            : tip([actorName(nodes[item.dataIndex])])),
        },
        series: [{
          id: 'network',
          type: 'graph',
          layout: 'circular',
          circular: { rotateLabel: true },
          left: 130, right: 130, top: 120, bottom: 120,
          edgeSymbol: ['none', 'arrow'],
          edgeSymbolSize: 8,
          label: { show: true, color: palette.ink, fontSize: 12, formatter: (item) => actorName(nodes[item.dataIndex]) },
          itemStyle: { color: palette.soft },
          data: nodes.map((id) => ({ name: id, symbolSize: 6 + 4 * Math.sqrt(weight.get(id)) })),
          links: edges.map(({ series, total }) => ({
            source: nodes.indexOf(series.first),
            target: nodes.indexOf(series.second),
            lineStyle: { color: colourOf(total.mean, palette), width: 1 + 1.4 * Math.sqrt(total.judgements), type: total.mean < 0 ? 'dashed' : 'solid', opacity: 0.75, curveness: 0.22 },
          })),
        }],
      };
    },
  });
}
