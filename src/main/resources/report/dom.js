// Small pieces the page is made of. Text never goes in as markup.
function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => {
    if (value === null || value === undefined || value === false) {
      return;
    }
    if (key.startsWith('on')) {
      node.addEventListener(key.slice(2), value);
    } else {
      node.setAttribute(key, value === true ? '' : value);
    }
  });
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function svg(name, attributes = {}, ...children) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

/** Text of any language inside other text. */
function bdi(text, attributes = {}) {
  return el('bdi', { dir: 'auto', ...attributes }, text);
}

function unique(values) {
  return [...new Set(values)];
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe to stand in markup: all that ECharts puts into its tooltips passes through here. */
function escaped(text) {
  return String(text).replace(/[&<>"']/g, (c) => ESCAPES[c]);
}

function isolate(text) {
  return `\u2068${text}\u2069`;
}

function t(key, ...values) {
  const pair = WORDS[key];
  if (!pair) {
    return key;
  }
  return fill(pair[state.lang === 'ar' ? 1 : 0], values);
}

function fill(text, values) {
  return text.replace(/\{(\d+)\}/g, (all, i) => values[i] ?? '');
}

/** What a fixed word of the tables is called, or the word itself. */
function told(prefix, word) {
  return WORDS[`${prefix}.${word}`] ? t(`${prefix}.${word}`) : word.replace(/_/g, ' ');
}

function count(n, noun) {
  const forms = NOUNS[noun];
  if (state.lang === 'en') {
    return `${number(n)} ${forms[n === 1 ? 0 : 1]}`;
  }
  const form = { one: 2, two: 3, few: 4, many: 5 }[new Intl.PluralRules('ar').select(n)] || 6;
  return fill(forms[form], [number(n)]);
}

function digits(text) {
  return state.digits === 'arab' ? text.replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[d]) : text;
}

function number(n, decimals = 0) {
  const text = n.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return digits(state.digits === 'arab' ? text.replace(/,/g, '٬').replace('.', '٫') : text);
}

/** A figure with its sign, kept in one piece in text that runs from right to left. */
function signed(value, decimals = 2) {
  // Rounded as the command line does: 0.595 is 0.60, though the binary fraction lies below it.
  const unit = 10 ** decimals;
  const size = (Math.round(Number((Math.abs(value) * unit).toPrecision(12))) / unit).toFixed(decimals);
  const sign = Number(size) === 0 ? '' : value < 0 ? '\u2212' : '+';
  const shown = digits(state.digits === 'arab' ? size.replace('.', '٫') : size);
  return `\u2066${sign}${shown}\u2069`;
}

function percent(share) {
  if (share > 0 && share < 0.001) {
    return `\u2066< ${number(0.1, 1)}\u00a0%\u2069`;
  }
  return `\u2066${number(100 * share, share > 0 && share < 0.1 ? 1 : 0)}\u00a0%\u2069`;
}

function interval(low, high) {
  return `\u2066[${signed(low)}, ${signed(high)}]\u2069`;
}

function locale() {
  return state.lang === 'ar' ? `ar-u-ca-gregory-nu-${state.digits}` : `en-GB-u-nu-${state.digits}`;
}

const FORMATS = new Map();

function formatDay(day, options) {
  const key = locale() + JSON.stringify(options);
  if (!FORMATS.has(key)) {
    FORMATS.set(key, new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }));
  }
  return FORMATS.get(key).format(new Date(day * DAY));
}

function longDay(day) {
  return formatDay(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

function shortDay(day) {
  return formatDay(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** What a point stands for: a day, a week or a month. */
function periodLabel(point) {
  if (point.next - point.day === 1) {
    return longDay(point.day);
  }
  return point.next - point.day === 7
    ? `${shortDay(point.day)} – ${shortDay(point.next - 1)}`
    : formatDay(point.day, { month: 'long', year: 'numeric' });
}

function nameIn(list, id, lang) {
  const i = list.id.indexOf(id);
  return i < 0 ? id : list[lang][i];
}

function actorName(id, lang = state.lang) {
  if (id === 'narrator' || id === 'other') {
    return WORDS[`voice.${id}`][lang === 'ar' ? 1 : 0];
  }
  return nameIn(DATA.actors, id, lang);
}

function issueName(id, lang = state.lang) {
  return nameIn(DATA.issues, id, lang);
}

function publisherName(i) {
  return DATA.publishers[i] === '' ? t('unknown.publisher') : DATA.publishers[i];
}

/** A name in the reader's language, and in the other one beside it. */
function bothNames(name) {
  const other = state.lang === 'ar' ? 'en' : 'ar';
  const own = name(state.lang);
  const second = name(other);
  return el('span', { class: 'names' },
    el('span', { class: 'name', lang: state.lang }, bdi(own)),
    second === own ? null : ' ',
    second === own ? null : el('span', { class: 'other-name', lang: other }, bdi(second)));
}

function actorNames(id) {
  return bothNames((lang) => actorName(id, lang));
}

function signClass(mean) {
  return mean > 0.005 ? 'good' : mean < -0.005 ? 'bad' : 'even';
}

/** What to beware of in a figure; that of a corpus of one publisher goes without saying. */
function cautionOf(figure) {
  return figure.flag === 'single_publisher' && DATA.publishers.length < 2 ? '' : told('flag', figure.flag);
}

/** The sign as a shape: it does not hang on colour. */
function signShape(mean) {
  return mean > 0.005 ? '▲' : mean < -0.005 ? '▼' : '■';
}

function seriesName(series) {
  switch (series.kind) {
    case 'sentiment': return t('chart.sentiment', actorName(series.first));
    case 'stance': return t('chart.stance', actorName(series.first), issueName(series.second));
    default: return t('chart.voice', actorName(series.first), actorName(series.second));
  }
}

/** Parts of a line, the empty ones left out. */
function joined(parts, strong = false) {
  const [comma, semicolon] = state.lang === 'ar' ? ['، ', '؛ '] : [', ', '; '];
  return parts.filter(Boolean).join(strong ? semicolon : comma);
}

/** A table of plain values. */
function plainTable(caption, head, rows) {
  return el('table', { class: 'plain' },
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, head.map((cell) => el('th', { scope: 'col' }, cell)))),
    el('tbody', {}, rows.map((row) => el('tr', {}, row.map((cell, i) => el(i === 0 ? 'th' : 'td', i === 0 ? { scope: 'row' } : {},
      cell instanceof Node ? cell : bdi(String(cell))))))));
}
