// Charts: drawn when they come into sight, walked through by arrow keys, each with its table.
const CHARTS = new Set();
let chartNumber = 0;

const WATCH = new IntersectionObserver((entries) => {
  entries.filter((entry) => entry.isIntersecting).forEach((entry) => entry.target.drawChart());
}, { rootMargin: '400px' });

const RESIZE = new ResizeObserver((entries) => {
  entries.forEach((entry) => entry.target.chart?.resize());
});

/** The page's colours, as its style sheet has them. */
function colours() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(`--${name}`).trim();
  return { ink: of('ink'), soft: of('soft'), faint: of('faint'), paper: of('paper'), panel: of('panel'), good: of('good'), bad: of('bad'), even: of('even'), accent: of('accent') };
}

function colourOf(mean, palette = colours()) {
  return palette[signClass(mean)];
}

/**
 * A chart in a figure.
 *
 * @param title text of the figure's head, a node or text
 * @param label what a screen reader says it is
 * @param option makes the options of ECharts
 * @param points what arrow keys walk through: {seriesId, dataIndex, label, open}
 * @param table makes [head, rows] of the table behind it
 * @param size a class of the style sheet that gives the height
 */
function chartFigure({ title, label, option, points, table, size = 'medium', below = null }) {
  const id = `chart-${++chartNumber}`;
  const host = el('div', {
    class: `chart ${size}`, id, tabindex: '0', role: 'application',
    'aria-label': `${label}. ${t('chart.points', number(points.length))}. ${t('chart.keys')}`,
  });
  const live = el('div', { class: 'unseen', 'aria-live': 'polite' });
  const tableHost = el('div', { class: 'table-host', id: `${id}-table`, hidden: true });
  const button = el('button', {
    type: 'button', class: 'quiet table-button', 'aria-expanded': 'false', 'aria-controls': `${id}-table`,
    onclick: () => {
      const show = tableHost.hidden;
      if (show && !tableHost.firstChild) {
        tableHost.append(plainTable(label, ...table()));
      }
      tableHost.hidden = !show;
      button.setAttribute('aria-expanded', String(show));
      button.textContent = t(show ? 'table.hide' : 'table.show');
    },
  }, t('table.show'));
  let at = -1;
  host.drawChart = () => {
    if (host.chart) {
      return;
    }
    WATCH.unobserve(host);
    host.chart = echarts.init(host, null, { renderer: 'svg' });
    host.chart.setOption({ animation: false, useUTC: true, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily }, ...option() });
    host.chart.on('click', (event) => {
      const point = points.find((one) => one.seriesId === event.seriesId && one.dataIndex === event.dataIndex);
      if (point) {
        point.open();
      }
    });
    RESIZE.observe(host);
  };
  host.points = points;
  host.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step && points.length > 0) {
      event.preventDefault();
      host.drawChart();
      if (at >= 0) {
        host.chart.dispatchAction({ type: 'downplay', seriesId: points[at].seriesId, dataIndex: points[at].dataIndex });
      }
      at = (at + step + points.length) % points.length;
      host.chart.dispatchAction({ type: 'highlight', seriesId: points[at].seriesId, dataIndex: points[at].dataIndex });
      host.chart.dispatchAction({ type: 'showTip', seriesId: points[at].seriesId, dataIndex: points[at].dataIndex });
      live.textContent = points[at].label;
    } else if (event.key === 'Enter' && at >= 0) {
      event.preventDefault();
      points[at].open();
    }
  });
  CHARTS.add(host);
  WATCH.observe(host);
  return el('figure', { class: 'chart-figure' }, title ? el('figcaption', {}, title) : null, host, live, below, button, tableHost);
}

function disposeCharts(within) {
  CHARTS.forEach((host) => {
    if (within.contains(host)) {
      host.chart?.dispose();
      WATCH.unobserve(host);
      RESIZE.unobserve(host);
      CHARTS.delete(host);
    }
  });
}

function drawAllCharts() {
  CHARTS.forEach((host) => host.drawChart());
}

/** A tooltip's look; its text comes escaped from {@link tip}. */
function tooltip(palette) {
  return {
    trigger: 'item',
    confine: true,
    backgroundColor: palette.panel,
    borderColor: palette.faint,
    textStyle: { color: palette.ink, fontSize: 13 },
    extraCssText: 'box-shadow:0 2px 10px rgba(0,0,0,.15);max-width:22rem;white-space:normal;border-radius:3px',
  };
}

/** Lines of a tooltip, the first one strong. */
function tip(lines) {
  const direction = state.lang === 'ar' ? 'rtl' : 'ltr';
  return `<div dir="${direction}" class="tip"><strong>${escaped(lines[0])}</strong>${lines.slice(1).filter(Boolean).map((line) => `<br>${escaped(line)}`).join('')}</div>`;
}

function timeAxis(palette, more = {}) {
  const { from, to } = range();
  const [first] = periodOf(from, period());
  const margin = Math.max(0.6, (to - first) * 0.02);
  const days = to - first;
  return {
    type: 'time',
    min: (first - margin) * DAY,
    max: (to + margin) * DAY,
    splitNumber: 3,
    axisLine: { show: false },
    axisTick: { show: true, lineStyle: { color: palette.faint } },
    splitLine: { show: false },
    minInterval: DAY,
    axisLabel: {
      color: palette.soft,
      fontSize: 11,
      hideOverlap: true,
      showMinLabel: null,
      formatter: (time) => {
        const day = Math.round(time / DAY);
        return days > 500
          ? formatDay(day, { month: 'short', year: 'numeric' })
          : formatDay(day, { day: 'numeric', month: 'short' });
      },
    },
    ...more,
  };
}

/** Lines of a point: when, how, how surely. */
function pointLines(series, point) {
  const stance = series.kind === 'stance';
  return [
    periodLabel(point),
    `${signShape(point.mean)} ${signed(point.mean)} ${interval(point.low, point.high)}`,
    joined([count(point.judgements, stance ? 'statement' : 'judgement'), point.stories ? count(point.stories, 'story') : '']),
    cautionOf(point),
  ];
}

/** Whether the figure rests on few stories: its mark is hollow. */
function isFrail(figure) {
  return !['ok', 'single_publisher'].includes(figure.flag);
}

/** Whether it rests on one publisher: its mark is pale. */
function isPale(figure) {
  return figure.flag === 'single_publisher';
}

/** A vertical line from low to high at each point. */
function intervalSeries(points, palette, axes) {
  return {
    id: 'intervals',
    type: 'custom',
    silent: true,
    ...axes,
    z: 3,
    data: points.map((point) => [middleOf(point), point.low, point.high, point.mean]),
    encode: { x: 0, y: [1, 2] },
    renderItem: (params, api) => {
      const [x, top] = api.coord([api.value(0), api.value(2)]);
      const [, bottom] = api.coord([api.value(0), api.value(1)]);
      return {
        type: 'line',
        shape: { x1: x, y1: top, x2: x, y2: bottom },
        style: { stroke: colourOf(api.value(3), palette), lineWidth: points.length > 60 ? 1 : 1.6, opacity: points.length > 60 ? 0.25 : 0.5 },
      };
    },
  };
}

function middleOf(point) {
  return (point.day + (point.next - 1 - point.day) / 2) * DAY;
}

/** The band of a trend as one shape. */
function bandSeries(trend, palette, axes) {
  return {
    id: 'band',
    type: 'custom',
    silent: true,
    ...axes,
    z: 1,
    clip: true,
    data: [[trend.days[0] * DAY, 0]],
    renderItem: (params, api) => ({
      type: 'polygon',
      shape: {
        points: [
          ...trend.days.map((day, i) => api.coord([day * DAY, trend.high[i]])),
          ...trend.days.map((day, i) => api.coord([day * DAY, trend.low[i]])).reverse(),
        ],
      },
      style: { fill: palette.accent, opacity: 0.14 },
    }),
  };
}

const ENOUGH_POINTS_FOR_TREND = 5;

const LINE_COLUMNS = { trend: 'value', window: 'window', adjusted: 'adjusted' };

/**
 * The line through the points of a series that was asked for, where it may be shown: without a filter, and from points
 * enough. Only the trend has a band.
 */
function trendOf(series, points) {
  const column = series.trend?.[LINE_COLUMNS[state.line]];
  if (!column || !isFromTables() || points.length < ENOUGH_POINTS_FOR_TREND) {
    return null;
  }
  const { from, to } = range();
  const keep = series.trend.day.map((day, i) => i).filter((i) => column[i] !== null && series.trend.day[i] >= from && series.trend.day[i] <= to);
  if (keep.length < 2) {
    return null;
  }
  const pick = (figures) => keep.map((i) => figures[i]);
  const band = state.line === 'trend' ? { low: pick(series.trend.low), high: pick(series.trend.high) } : { low: null, high: null };
  return { days: pick(series.trend.day), value: pick(column), ...band };
}

function breaksOf(series) {
  if (!series.breaks || !isFromTables()) {
    return [];
  }
  const { from, to } = range();
  return series.breaks.day.map((day, i) => ({ day, before: series.breaks.before[i], after: series.breaks.after[i], q: series.breaks.q[i], coverage: series.breaks.coverage[i], coverageP: series.breaks.coverageP[i], mixP: series.breaks.mixP[i] }))
    .filter((one) => one.day >= from && one.day <= to);
}

/** How sure a break is, and whether what is read broke there too. */
function breakNote(one) {
  return [['change.q', one.q], ['change.coverage.p', one.coverageP], ['change.mix.p', one.mixP]]
    .filter(([, figure]) => figure !== null && figure !== undefined)
    .map(([key, figure]) => t(key, number(figure, 3)))
    .join(state.lang === 'ar' ? '، ' : ', ');
}

/** Options of the chart of a series: points with intervals, trend, breaks, volume beneath. */
function seriesOption(series, points, compact) {
  const palette = colours();
  const trend = trendOf(series, points);
  const volume = volumeOf(series);
  const main = { xAxisIndex: 0, yAxisIndex: 0 };
  const beneath = { xAxisIndex: 1, yAxisIndex: 1 };
  const list = [];
  if (trend) {
    if (trend.low) {
      list.push(bandSeries(trend, palette, main));
    }
    list.push({
      id: 'trend', type: 'line', silent: true, symbol: 'none', z: 2, ...main,
      lineStyle: { color: palette.accent, width: 1.6 },
      data: trend.days.map((day, i) => [day * DAY, trend.value[i]]),
    });
  }
  list.push(intervalSeries(points, palette, main));
  list.push({
    id: 'points',
    type: 'scatter',
    z: 4,
    ...main,
    cursor: 'pointer',
    data: points.map((point) => ({
      value: [middleOf(point), point.mean],
      symbol: point.mean > 0.005 ? 'triangle' : point.mean < -0.005 ? 'path://M0,0 L10,0 L5,8.7 Z' : 'rect',
      symbolSize: Math.min(15, (points.length > 60 ? 5 : 8) + 2 * Math.log2(point.judgements)),
      itemStyle: {
        color: isFrail(point) ? palette.paper : colourOf(point.mean, palette) + (isPale(point) ? '80' : ''),
        borderColor: colourOf(point.mean, palette),
        borderWidth: points.length > 60 ? 1 : 1.6,
      },
    })),
    emphasis: { scale: 1.5, itemStyle: { borderWidth: 3 } },
    markLine: {
      silent: true, symbol: 'none', animation: false,
      label: { show: !compact, color: palette.soft, fontSize: 10, formatter: (item) => item.name },
      data: [
        { yAxis: 0, name: '', lineStyle: { color: palette.soft, width: 1, type: 'solid' }, label: { show: false } },
        ...breaksOf(series).map((one) => ({
          xAxis: one.day * DAY,
          name: t(one.coverage ? 'change.coverage' : 'change.point'),
          lineStyle: { color: palette.ink, width: 1, type: one.coverage ? 'dotted' : 'dashed' },
        })),
      ],
    },
  });
  list.push({
    id: 'volume', type: 'bar', silent: true, ...beneath, barMinWidth: 2, barMaxWidth: 8,
    itemStyle: { color: palette.even, opacity: 0.6 },
    data: volume.map(([day, amount]) => [middleOf({ day, next: periodOf(day, period())[1] }), amount]),
  });
  const left = 34;
  const most = Math.max(1, ...volume.map(([, amount]) => amount));
  return {
    grid: [
      { left, right: 12, top: compact ? 8 : 16, bottom: compact ? 64 : 72, containLabel: false },
      { left, right: 12, height: compact ? 26 : 32, bottom: 22, containLabel: false },
    ],
    tooltip: {
      ...tooltip(palette),
      formatter: (item) => (item.seriesId === 'points' ? tip(pointLines(series, points[item.dataIndex])) : ''),
    },
    xAxis: [
      timeAxis(palette, { gridIndex: 0, axisLabel: { show: false }, axisTick: { show: false } }),
      timeAxis(palette, { gridIndex: 1 }),
    ],
    yAxis: [
      {
        gridIndex: 0, min: -1, max: 1, interval: 1, axisLine: { show: false }, axisTick: { show: false },
        splitLine: { lineStyle: { color: palette.faint, width: 1 } },
        axisLabel: { color: palette.soft, fontSize: 11, formatter: (value) => signed(value, 0) },
      },
      {
        gridIndex: 1, min: 0, max: most, interval: most, axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false },
        axisLabel: { color: palette.soft, fontSize: 10, showMinLabel: false, formatter: (value) => (value > 0 ? number(value) : '') },
      },
    ],
    series: list,
  };
}

/** The chart of a series as a figure; each point opens its sentences. */
function seriesFigure(series, { title, compact = false, open }) {
  const points = pointsOf(series);
  const label = seriesName(series);
  const trend = trendOf(series, points);
  return chartFigure({
    title,
    label,
    size: compact ? 'small' : 'medium',
    option: () => seriesOption(series, points, compact),
    points: points.map((point, i) => ({
      seriesId: 'points',
      dataIndex: i,
      label: joined(pointLines(series, point), true),
      open: () => open(point),
    })),
    table: () => [
      [t('col.date'), t('col.mean'), t('col.low'), t('col.high'), t(series.kind === 'stance' ? 'col.statements' : 'col.judgements'), t('col.stories'), t('col.flag')],
      points.map((point) => [periodLabel(point), signed(point.mean), signed(point.low), signed(point.high), number(point.judgements), number(point.stories), cautionOf(point)])
        .concat(trend ? [[`${t(`line.${state.line}`)}, ${shortDay(trend.days.at(-1))}`, signed(trend.value.at(-1)), trend.low ? signed(trend.low.at(-1)) : '', trend.high ? signed(trend.high.at(-1)) : '', '', '', '']] : [])
        .concat(breaksOf(series).map((one) => [`${t(one.coverage ? 'change.coverage' : 'change.point')}, ${shortDay(one.day)}`, `${signed(one.before)} → ${signed(one.after)}`, '', '', '', '', breakNote(one)])),
    ],
  });
}

/** A dot on its interval between −1 and +1, as a drawing in a line of text. */
function intervalGlyph(total, width = 150) {
  const height = 18;
  const x = (value) => 7 + (value + 1) / 2 * (width - 14);
  const middle = height / 2;
  const mark = svg('path', {
    d: total.mean > 0.005
      ? `M${x(total.mean) - 5.5},${middle + 4.5} h11 l-5.5,-9.5 z`
      : total.mean < -0.005 ? `M${x(total.mean) - 5.5},${middle - 4.5} h11 l-5.5,9.5 z` : `M${x(total.mean) - 4},${middle - 4} h8 v8 h-8 z`,
    class: `mark ${signClass(total.mean)}${isFrail(total) ? ' frail' : isPale(total) ? ' pale' : ''}`,
  });
  return svg('svg', { class: 'glyph', viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': `${signed(total.mean)} ${interval(total.low, total.high)}`, direction: 'ltr' },
    svg('line', { x1: x(-1), x2: x(1), y1: middle, y2: middle, class: 'axis' }),
    svg('line', { x1: x(0), x2: x(0), y1: 2, y2: height - 2, class: 'zero' }),
    svg('line', { x1: x(total.low), x2: x(total.high), y1: middle, y2: middle, class: `interval ${signClass(total.mean)}` }),
    mark);
}

/** A line of counts as a drawing in a line of text. */
function sparkline(days, counts, peak, width = 120) {
  const height = 22;
  const { from, to } = range();
  const most = Math.max(1, ...counts);
  const x = (day) => 3 + (to === from ? 0.5 : (day - from) / (to - from)) * (width - 6);
  const y = (n) => height - 2 - n / most * (height - 5);
  const node = svg('svg', { class: 'spark', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true', direction: 'ltr' },
    svg('line', { x1: 0, x2: width, y1: height - 2, y2: height - 2, class: 'axis' }));
  days.forEach((day, i) => {
    if (day >= from && day <= to) {
      node.append(svg('line', { x1: x(day), x2: x(day), y1: height - 2, y2: y(counts[i]), class: day === peak ? 'peak' : 'stick' }));
    }
  });
  return node;
}
