// What was read, and the answer in brief.
const FEW_POINTS = 12;
const BRIEF_CARDS = 6;

/** Actors with judgements in the choice, each with its total, those with most stories first. */
function judgedActors() {
  return seriesOf('sentiment')
    .map((series) => ({ series, total: totalOf(series) }))
    .filter((one) => one.total.judgements > 0)
    .sort((a, b) => b.total.stories - a.total.stories || b.total.judgements - a.total.judgements || Math.abs(b.total.mean) - Math.abs(a.total.mean));
}

function overviewSection() {
  const stages = DATA.run.stages || {};
  const actors = judgedActors();
  const points = actors.reduce((sum, one) => sum + pointsOf(one.series).length, 0);
  const dates = FIRST_DAY <= LAST_DAY ? (FIRST_DAY === LAST_DAY ? longDay(FIRST_DAY) : `${longDay(FIRST_DAY)} – ${longDay(LAST_DAY)}`) : t('date.none');
  return section('overview',
    el('p', { class: 'lede' },
      t('lede', count(stages.articles || 0, 'article'), dates, count(DATA.totals.opinions, 'judgement'), count(DATA.totals.judged, 'actor'), count(DATA.totals.stances, 'statement'), count(DATA.totals.holders, 'actor')),
      DATA.publishers.length === 1 && DATA.publishers[0] ? ` ${t('lede.publisher', isolate(DATA.publishers[0]))}` : '',
      ' ', t(points / Math.max(1, actors.length) < 5 || points < FEW_POINTS ? 'lede.few' : 'lede.many')),
    facts(stages),
    trust(),
    briefCards(actors),
    coverageFigure(),
    datesFound());
}

/** Sets of whole articles held out from the making: what somebody's own articles are most like. */
const HELD_OUT_ARTICLES = ['bulletin-heldout', 'agency-heldout', 'chronicle-heldout', 'daily-heldout', 'outlets-heldout', 'press-heldout', 'web-heldout'];

/** How far the judgements can be trusted: from the worst to the best figure on articles held out. */
function trust() {
  const sets = DATA.quality.evaluation.sets.filter((set) => HELD_OUT_ARTICLES.includes(set.set));
  const range = (name, figure) => {
    const values = sets.map((set) => set.layers.find((layer) => layer.layer === name)?.[figure]?.value);
    return t('trust.range', percent(Math.min(...values)), percent(Math.max(...values)));
  };
  const ranges = ['sentiment', 'stance'].flatMap((name) => [range(name, 'precision'), range(name, 'recall')]);
  return el('p', { class: 'note trust' }, t('trust', ...ranges, t('nav.quality')));
}

function facts(stages) {
  const cuts = DATA.quality.cuts;
  const all = cuts.reduce((sum, cut) => sum + cut.characters, 0);
  const gone = cuts.filter((cut) => !cut.kept).reduce((sum, cut) => sum + cut.characters, 0);
  const list = [
    ['fact.documents', stages.documents], ['fact.articles', stages.articles], ['fact.embedded', stages.embedded],
    ['fact.stories', stages.clusters], ['fact.undated', stages.undated], ['fact.rejects', stages.rejects],
  ];
  return el('dl', { class: 'facts' },
    list.filter(([, value]) => value !== undefined).map(([key, value]) => el('div', {}, el('dd', {}, number(value)), el('dt', {}, t(key)))),
    all > 0 ? el('div', {}, el('dd', {}, percent(gone / all)), el('dt', {}, t('fact.cut'))) : null);
}

/** The most confident sentence on an actor that agrees with the mean in sign, else the most confident. */
function tellingSentence(series, total) {
  const marks = counted();
  const there = EVIDENCE.filter((one) => isEvidenceOf(one, series) && marks[one.article]);
  return there.sort((a, b) => (Math.sign(b.polarity) === Math.sign(total.mean)) - (Math.sign(a.polarity) === Math.sign(total.mean)) || b.confidence - a.confidence)[0];
}

function briefCards(actors) {
  if (actors.length === 0) {
    return el('p', { class: 'empty' }, t('none.in.range'));
  }
  return el('div', { class: 'block' },
    el('h3', {}, t('brief.title')),
    el('p', { class: 'note' }, t('brief.note')),
    el('div', { class: 'cards' }, actors.slice(0, BRIEF_CARDS).map(({ series, total }) => {
      const telling = tellingSentence(series, total);
      const days = pointsOf(series);
      return el('article', { class: `card ${signClass(total.mean)}` },
        el('h4', {}, actorNames(series.first)),
        el('p', { class: 'card-figure' }, el('strong', { class: signClass(total.mean) }, `${signShape(total.mean)} ${signed(total.mean)}`), ' ', intervalGlyph(total, 120)),
        el('p', { class: 'card-text' },
          joined([t('brief.good.bad', number(total.positive), number(total.negative)), count(total.stories, 'story'), days.length === 1 ? t('one.date', periodLabel(days[0])) : count(total.mentions, 'mention')], true),
          cautionOf(total) ? el('span', { class: 'caution' }, ` (${cautionOf(total)})`) : null),
        telling ? el('blockquote', {}, markedSentence(telling)) : null,
        el('button', { type: 'button', class: 'quiet', onclick: () => openEvidence(series) }, t('brief.more')));
    })));
}

function coverageFigure() {
  const { from, to } = range();
  // Articles add up over any period: the length need not be that of the series' tables.
  const name = to - from < 130 ? 'daily' : to - from < 800 ? 'weekly' : 'monthly';
  const chosen = chosenPublishers();
  const coverage = DATA.coverage;
  const isChosen = (i) => !chosen || (i >= 0 && chosen.has(DATA.publishers.indexOf(coverage.publishers[i])));
  const byPublisher = new Map();
  coverage.day.forEach((day, i) => {
    if (day >= from && day <= to && isChosen(coverage.publisher[i])) {
      const [start, next] = periodOf(day, name);
      const of = byPublisher.get(coverage.publisher[i]) || new Map();
      const cell = of.get(start) || { day: start, next, articles: 0, words: 0 };
      cell.articles += coverage.articles[i];
      cell.words += coverage.words[i];
      of.set(start, cell);
      byPublisher.set(coverage.publisher[i], of);
    }
  });
  const order = [...byPublisher.keys()].sort((a, b) => (a < 0) - (b < 0) || a - b);
  const nameOf = (i) => (i < 0 ? t('other.publishers') : coverage.publishers[i] || t('unknown.publisher'));
  // Bars are stacked by their place in the list: all lists have the same periods.
  const periods = new Map([...byPublisher.values()].flatMap((of) => [...of]));
  const starts = [...periods.keys()].sort((a, b) => a - b);
  const cells = order.map((i) => starts.map((start) => byPublisher.get(i).get(start) || { ...periods.get(start), articles: 0 }));
  if (cells.length === 0) {
    return el('p', { class: 'empty' }, t('none.in.range'));
  }
  const shades = publisherColours(order.length);
  return el('div', { class: 'block' },
    el('h3', {}, t('coverage.title')),
    el('p', { class: 'note' }, t('coverage.note', t(`period.${name}`))),
    order.length > 1 ? el('ul', { class: 'legend' }, order.map((i, at) => {
      const swatch = el('span', { class: 'swatch' });
      swatch.style.backgroundColor = shades[at];
      return el('li', {}, swatch, bdi(nameOf(i)));
    })) : null,
    chartFigure({
      title: null,
      label: t('coverage.title'),
      size: 'wide',
      points: cells.flatMap((list, at) => list.map((cell, i) => ({
        seriesId: `publisher-${at}`,
        dataIndex: i,
        articles: cell.articles,
        label: `${periodLabel(cell)}: ${nameOf(order[at])}, ${count(cell.articles, 'article')}`,
        open: () => choose({ from: isoOf(Math.max(cell.day, FIRST_DAY)), to: isoOf(Math.min(cell.next - 1, LAST_DAY)) }),
      }))).filter((point) => point.articles > 0),
      table: () => [
        [t('col.date'), t('col.publisher'), t('col.articles')],
        cells.flatMap((list, at) => list.filter((cell) => cell.articles > 0).map((cell) => [periodLabel(cell), nameOf(order[at]), number(cell.articles)])),
      ],
      option: () => {
        const palette = colours();
        return {
          grid: { left: 40, right: 12, top: 12, bottom: 26 },
          tooltip: { ...tooltip(palette), formatter: (item) => tip([periodLabel(cells[item.seriesIndex][item.dataIndex]), nameOf(order[item.seriesIndex]), count(cells[item.seriesIndex][item.dataIndex].articles, 'article')]) },
          xAxis: timeAxis(palette, { splitNumber: 6 }),
          yAxis: { minInterval: 1, axisLine: { show: false }, axisTick: { show: false }, splitNumber: 3, splitLine: { lineStyle: { color: palette.faint } }, axisLabel: { color: palette.soft, fontSize: 11, formatter: (value) => number(value) } },
          series: cells.map((list, at) => ({
            id: `publisher-${at}`, type: 'bar', stack: 'all', barMinWidth: 3, barMaxWidth: 26, cursor: 'pointer',
            itemStyle: { color: shades[at] },
            emphasis: { itemStyle: { borderColor: palette.ink, borderWidth: 1.5 } },
            data: list.map((cell) => [middleOf(cell), cell.articles || null]),
          })),
        };
      },
    }));
}

/** Shades of one hue, told apart by lightness, the last one grey. */
function publisherColours(n) {
  const dark = isDark();
  return Array.from({ length: n }, (unused, i) => {
    const light = n === 1 ? 50 : dark ? 74 - i * 48 / n : 32 + i * 50 / n;
    return `hsl(${205 + (i % 2) * 20}, ${i === 0 ? 38 : 30}%, ${light}%)`;
  });
}

function datesFound() {
  const sources = DATA.quality.date_sources;
  const all = sources.reduce((sum, [, n]) => sum + n, 0);
  if (all === 0) {
    return null;
  }
  return el('div', { class: 'block' },
    el('h3', {}, t('dates.found')),
    el('ul', { class: 'shares' }, sources.map(([source, n]) => {
      const bar = el('span', { class: 'share-bar', 'aria-hidden': 'true' });
      bar.style.inlineSize = `${100 * n / all}%`;
      return el('li', {}, el('span', { class: 'share-name' }, told('date', source)), el('span', { class: 'share-track' }, bar), el('span', { class: 'share-number' }, `${number(n)} (${percent(n / all)})`));
    })));
}
