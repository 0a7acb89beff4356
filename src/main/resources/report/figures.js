// Figures of a choice of articles: ratios of sums over cells, with intervals clustered by story.
const Z95 = 1.959963984540054;
const ENOUGH_STORIES = 5;
const PRIOR_STORIES = 8;
const PRIOR_VARIANCE = 0.6;
const LEAST_SQUARE = 0.25;

let countedCache = null;

/**
 * For the present choice, whether each article is in it (1) and whether it also stands for its story
 * there (2): once a date, or once a date and publisher.
 */
function counted() {
  const { from, to } = range();
  const key = [from, to, state.publishers, state.weighting].join();
  if (countedCache && countedCache.key === key) {
    return countedCache.marks;
  }
  const publishers = chosenPublishers();
  const whole = isWholeRange();
  const marks = new Uint8Array(ARTICLES.day.length);
  const seen = new Set();
  // Articles come in the order in which those of a story stand for it, so that the first one does.
  for (let i = 0; i < marks.length; i++) {
    const day = ARTICLES.day[i];
    const inRange = day === null ? whole : day >= from && day <= to;
    if (!inRange || (publishers && !publishers.has(ARTICLES.publisher[i]))) {
      continue;
    }
    let place = `${ARTICLES.story[i]} ${day}`;
    if (state.weighting === 'published') {
      place += ` ${ARTICLES.publisher[i]}`;
    }
    marks[i] = seen.has(place) ? 1 : 3;
    seen.add(place);
  }
  countedCache = { key, marks };
  return marks;
}

/** Whether figures are the tables' own. */
function isFromTables() {
  return chosenPublishers() === null && state.weighting === 'unique';
}

/** The 97.5 % point of Student's t: the expansion of Fisher and Cornish in 1/n. */
function studentT(degrees) {
  const z = Z95;
  const z2 = z * z;
  return z
    + z * (z2 + 1) / (4 * degrees)
    + z * (5 * z2 * z2 + 16 * z2 + 3) / (96 * degrees ** 2)
    + z * (3 * z2 ** 3 + 19 * z2 * z2 + 17 * z2 - 15) / (384 * degrees ** 3);
}

/**
 * The mean of judgements over stories and its 95 % interval, as in the tables (MeanEstimate) but for
 * the variance between stories, which is that of a ratio of sums linearised over stories (Cochran
 * 1977, section 6.3) instead of a bootstrap's. It is drawn toward a prior worth eight stories.
 *
 * @param stories map of story to [sum of polarities, judgements]
 */
function estimate(stories) {
  let sum = 0;
  let n = 0;
  let sizes = 0;
  let squares = 0;
  stories.forEach(([above, below]) => {
    sum += above;
    n += below;
    sizes += below * below;
    squares += above * above / below;
  });
  if (n === 0) {
    return null;
  }
  const mean = Math.min(1, Math.max(-1, sum / n));
  const effective = n * n / sizes;
  let sampled = 0;
  stories.forEach(([above, below]) => {
    sampled += (above - mean * below) ** 2 / (n * n);
  });
  const prior = PRIOR_VARIANCE * Math.max(LEAST_SQUARE, squares / n);
  const degrees = PRIOR_STORIES + effective - 1;
  const variance = (PRIOR_STORIES * prior + sampled * effective ** 2) / degrees / effective;
  const half = studentT(degrees) * Math.sqrt(variance);
  return { mean, low: Math.max(-1, mean - half), high: Math.min(1, mean + half), variance };
}

let totalsCache = { marks: null, totals: new Map() };

/** Sums of a series over the cells that a test on article numbers lets pass, over all without one. */
function totalOf(series, isIn = null) {
  const marks = counted();
  if (isIn) {
    return sumOf(series, marks, isIn);
  }
  if (totalsCache.marks !== marks) {
    totalsCache = { marks, totals: new Map() };
  }
  if (!totalsCache.totals.has(series.key)) {
    totalsCache.totals.set(series.key, sumOf(series, marks, () => true));
  }
  return totalsCache.totals.get(series.key);
}

function sumOf(series, marks, isIn) {
  const cells = series.cells;
  const stories = new Map();
  const publishers = new Set();
  const translated = new Set();
  const total = { mentions: 0, judgements: 0, positive: 0, negative: 0, articles: 0 };
  for (let i = 0; i < cells.article.length; i++) {
    const article = cells.article[i];
    if (!marks[article] || !isIn(article)) {
      continue;
    }
    total.mentions += cells.mentions[i];
    total.articles++;
    if (cells.judgements[i] > 0) {
      publishers.add(ARTICLES.publisher[article]);
    }
    if (marks[article] === 3 && cells.judgements[i] > 0) {
      total.judgements += cells.judgements[i];
      total.positive += cells.positive[i];
      total.negative += cells.negative[i];
      const story = stories.get(ARTICLES.story[article]) || [0, 0];
      if (ARTICLES.flags[article] & 4) {
        translated.add(ARTICLES.story[article]);
      }
      stories.set(ARTICLES.story[article], [story[0] + cells.sum[i], story[1] + cells.judgements[i]]);
    }
  }
  total.stories = stories.size;
  total.translated = translated.size;
  total.publishers = publishers.size;
  const mean = estimate(stories);
  if (mean) {
    Object.assign(total, mean);
  }
  total.flag = flagOf(total, publishers);
  return total;
}

function flagOf(total, publishers) {
  if (total.judgements === 0) {
    return 'no_evidence';
  }
  if (total.stories === 1) {
    return 'single_cluster';
  }
  if (total.stories < ENOUGH_STORIES) {
    return 'few_clusters';
  }
  const known = [...publishers].filter((i) => DATA.publishers[i] !== '');
  if (known.length < 2) {
    return 'single_publisher';
  }
  return total.translated > total.stories / 2 ? 'mostly_translated' : 'ok';
}

/**
 * The points of a series in the range, by period. A period that lies in the range as a whole is as
 * in its table unless publishers or another weighting are chosen; any other is computed here.
 */
function pointsOf(series) {
  const name = period();
  const { from, to } = range();
  const tables = isFromTables();
  const points = [];
  const table = series.points[name];
  const done = new Set();
  if (tables && table) {
    for (let i = 0; i < table.day.length; i++) {
      const [start, next] = periodOf(table.day[i], name);
      const isInside = (start >= from || from <= FIRST_DAY) && (next - 1 <= to || to >= LAST_DAY);
      if (isInside && next > from && start <= to) {
        done.add(start);
        points.push({
          day: start,
          next,
          mean: table.mean[i],
          low: table.low[i],
          high: table.high[i],
          judgements: table.judgements[i],
          stories: table.stories[i],
          flag: DATA.words[table.flag[i]],
        });
      }
    }
  }
  const rest = new Map();
  const marks = counted();
  series.cells.article.forEach((article, i) => {
    if (series.cells.judgements[i] > 0 && marks[article] && ARTICLES.day[article] !== null) {
      const [start, next] = periodOf(ARTICLES.day[article], name);
      if (!done.has(start)) {
        rest.set(start, next);
      }
    }
  });
  rest.forEach((next, start) => {
    const total = totalOf(series, (article) => ARTICLES.day[article] !== null && ARTICLES.day[article] >= start && ARTICLES.day[article] < next);
    if (total.judgements > 0) {
      points.push({ ...total, day: start, next });
    }
  });
  return points.sort((a, b) => a.day - b.day);
}

/** Mentions of an actor by period, in all articles of the choice. */
function volumeOf(series) {
  const name = period();
  const marks = counted();
  const volume = new Map();
  series.cells.article.forEach((article, i) => {
    const day = ARTICLES.day[article];
    if (marks[article] && day !== null) {
      const [start] = periodOf(day, name);
      const amount = series.kind === 'sentiment' ? series.cells.mentions[i] : series.cells.judgements[i];
      volume.set(start, (volume.get(start) || 0) + amount);
    }
  });
  return [...volume].sort((a, b) => a[0] - b[0]);
}

/** The day from which on the later half of what was read in the range was published. */
function middleOfRange() {
  const { from, to } = range();
  const { day, articles } = DATA.coverage;
  const inRange = day.map((unused, i) => i).filter((i) => day[i] >= from && day[i] <= to).sort((a, b) => day[a] - day[b]);
  const half = inRange.reduce((sum, i) => sum + articles[i], 0) / 2;
  let seen = 0;
  const at = inRange.find((i) => {
    seen += articles[i];
    return seen > half;
  });
  return at === undefined ? to : Math.max(from + 1, day[at]);
}

/** The later half of what was read less the earlier, where each has two stories or more. */
function movementOf(series, middle) {
  const dated = (article) => ARTICLES.day[article] !== null;
  const before = totalOf(series, (article) => dated(article) && ARTICLES.day[article] < middle);
  const after = totalOf(series, (article) => dated(article) && ARTICLES.day[article] >= middle);
  if (before.stories < 2 || after.stories < 2) {
    return null;
  }
  const half = Z95 * Math.sqrt(before.variance + after.variance);
  const change = after.mean - before.mean;
  return { change, low: change - half, high: change + half, isClear: Math.abs(change) > half, before: before.mean, after: after.mean };
}
