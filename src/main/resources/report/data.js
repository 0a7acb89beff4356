// The data that the page carries, as read-only values, and what is chosen of it.
const DATA = JSON.parse(document.getElementById('data').textContent);
const DAY = 86400000;
const PERIODS = ['daily', 'weekly', 'monthly'];
const ARTICLES = DATA.articles;
const SERIES = DATA.series.map(decodeSeries);
const SERIES_BY_KEY = new Map(SERIES.map((series) => [series.key, series]));
const FIRST_DAY = Math.min(...DATA.coverage.day);
const LAST_DAY = Math.max(...DATA.coverage.day);
const EVIDENCE = decodeEvidence();
const SOURCES = new Map(DATA.sources.article.map((article, i) => [article, { title: DATA.sources.title[i], address: DATA.sources.address[i] }]));

function decodeSeries(raw) {
  const first = DATA.actors.id[raw.first];
  const second = raw.second < 0 ? '' : (raw.kind === 'stance' ? DATA.issues : DATA.actors).id[raw.second];
  return { ...raw, first, second, key: seriesKey(raw.kind, first, second) };
}

function seriesKey(kind, first, second) {
  return [kind, first, second].filter(Boolean).join(':');
}

function seriesOf(kind) {
  return SERIES.filter((series) => series.kind === kind);
}

function decodeEvidence() {
  const raw = DATA.evidence;
  const word = (i) => DATA.words[i];
  return raw.kind.map((kind, i) => {
    const [article, text] = DATA.sentences[raw.sentence[i]];
    return {
      kind: kind ? 'stance' : 'sentiment',
      actor: DATA.actors.id[raw.actor[i]],
      issue: kind ? DATA.issues.id[raw.other[i]] : '',
      voice: kind ? '' : DATA.actors.id[raw.other[i]],
      article,
      text,
      polarity: raw.polarity[i],
      confidence: raw.confidence[i],
      model: raw.model[i],
      rules: raw.rules[i].map(word),
      cues: raw.cues[i].map(([cueKind, role, lexeme, value, start, end]) => ({
        kind: word(cueKind), role: word(role), lexeme: word(lexeme), value, start, end,
      })),
    };
  });
}

/** Whether a piece of evidence belongs to a series. */
function isEvidenceOf(evidence, series) {
  switch (series.kind) {
    case 'sentiment': return evidence.kind === 'sentiment' && evidence.actor === series.first;
    case 'stance': return evidence.kind === 'stance' && evidence.actor === series.first && evidence.issue === series.second;
    default: return evidence.kind === 'sentiment' && evidence.voice === series.first && evidence.actor === series.second;
  }
}

// What may be drawn through the points of a series; the first is drawn without being asked for.
const LINES = ['trend', 'window', 'adjusted', 'none'];

const DEFAULTS = {
  lang: '',
  theme: '',
  digits: 'latn',
  from: '',
  to: '',
  publishers: '',
  weighting: 'unique',
  period: 'auto',
  line: 'trend',
  sort: 'judgements',
  actors: '',
  view: 'matrix',
  day: '',
  near: '',
  open: '',
};

// The choice made, as it stands in the page's address behind the #.
const state = { ...DEFAULTS };

function readHash() {
  const given = new URLSearchParams(location.hash.slice(1));
  Object.keys(DEFAULTS).forEach((name) => {
    state[name] = given.get(name) ?? DEFAULTS[name];
  });
  if (!['ar', 'en'].includes(state.lang)) {
    state.lang = (navigator.language || '').startsWith('ar') ? 'ar' : 'en';
  }
  const allowed = {
    theme: ['', 'light', 'dark'],
    digits: ['latn', 'arab'],
    weighting: ['unique', 'published'],
    period: ['auto', ...PERIODS],
    line: LINES,
    sort: ['judgements', 'mentions', 'worst', 'best', 'movement'],
    view: ['matrix', 'network'],
  };
  Object.entries(allowed).forEach(([name, values]) => {
    if (!values.includes(state[name])) {
      state[name] = DEFAULTS[name];
    }
  });
}

function hashOf(values) {
  const kept = new URLSearchParams();
  Object.entries(values).forEach(([name, value]) => {
    if (value !== DEFAULTS[name]) {
      kept.set(name, value);
    }
  });
  return kept.toString();
}

/** The range looked at, as days since 1970, both ends in it. */
function range() {
  const from = dayOf(state.from);
  const to = dayOf(state.to);
  return {
    from: from === null ? FIRST_DAY : Math.max(from, FIRST_DAY),
    to: to === null ? LAST_DAY : Math.min(to, LAST_DAY),
  };
}

function isWholeRange() {
  const { from, to } = range();
  return from <= FIRST_DAY && to >= LAST_DAY;
}

function dayOf(iso) {
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : time / DAY;
}

function isoOf(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The publishers chosen, by number; null for all. */
function chosenPublishers() {
  if (state.publishers === '') {
    return null;
  }
  const numbers = state.publishers.split('.').map(Number).filter((i) => Number.isInteger(i) && i >= 0 && i < DATA.publishers.length);
  return numbers.length === 0 ? null : new Set(numbers);
}

// Articles of so few dates are shown by day however far apart they are.
const FEW_DATES = 14;

/** The length of the periods that points stand for. */
function period() {
  const there = PERIODS.filter((name) => SERIES.some((series) => series.points[name]));
  if (state.period !== 'auto' && there.includes(state.period)) {
    return state.period;
  }
  const { from, to } = range();
  const days = to - from + 1;
  const dates = new Set(DATA.coverage.day.filter((day) => day >= from && day <= to)).size;
  const wanted = days <= 62 || dates <= FEW_DATES ? 'daily' : days <= 400 ? 'weekly' : 'monthly';
  return there.includes(wanted) ? wanted : there[0] || 'daily';
}

/** First day of the period a day is in, and of the next one. */
function periodOf(day, name) {
  if (name === 'daily') {
    return [day, day + 1];
  }
  if (name === 'weekly') {
    const monday = day - ((day + 3) % 7 + 7) % 7; // day 0 was a Thursday
    return [monday, monday + 7];
  }
  const date = new Date(day * DAY);
  const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY;
  return [start, Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) / DAY];
}
