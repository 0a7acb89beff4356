// The drawer with the sentences behind a figure.
let opener = null;

/** Opens the sentences of a series, all or those of [from, to). */
function openEvidence(series, from = null, to = null) {
  opener = opener || document.activeElement;
  state.open = [series.key, from ?? '', to ?? ''].join('@');
  writeHash();
  showEvidence(true);
}

function closeEvidence() {
  const drawer = document.getElementById('drawer');
  disposeCharts(drawer);
  drawer.hidden = true;
  drawer.replaceChildren();
  document.body.classList.remove('with-drawer');
  state.open = '';
  writeHash();
  if (opener && document.contains(opener)) {
    opener.focus();
  }
  opener = null;
}

/** Draws the drawer that the state asks for. */
function showEvidence(focus) {
  const drawer = document.getElementById('drawer');
  const [key, fromText, toText] = state.open.split('@');
  const series = SERIES_BY_KEY.get(key);
  disposeCharts(drawer);
  if (state.open.startsWith('term@')) {
    showTerm(drawer, Number(fromText));
  } else if (series) {
    showSeries(drawer, series, fromText === '' ? null : Number(fromText), toText === '' ? null : Number(toText));
  } else {
    drawer.hidden = true;
    document.body.classList.remove('with-drawer');
    return;
  }
  drawer.hidden = false;
  document.body.classList.add('with-drawer');
  if (focus) {
    drawer.scrollTop = 0;
    drawer.querySelector('.close').focus();
  }
}

function drawerHead(title, ...more) {
  return el('div', { class: 'drawer-head' },
    el('div', {}, el('h2', { id: 'drawer-title' }, title), ...more),
    el('button', { type: 'button', class: 'close', 'aria-label': t('evidence.close'), title: t('evidence.close'), onclick: closeEvidence }, '×'));
}

function seriesTitle(series) {
  const ids = { sentiment: [actorNames(series.first)], stance: [actorNames(series.first), bothNames((lang) => issueName(series.second, lang))], voice: [actorNames(series.first), actorNames(series.second)] }[series.kind];
  const between = { sentiment: '', stance: state.lang === 'ar' ? ' من ' : ' on ', voice: state.lang === 'ar' ? ' عن ' : ' on ' }[series.kind];
  return ids.flatMap((node, i) => (i === 0 ? [node] : [between, node]));
}

function showSeries(drawer, series, from, to) {
  const isIn = (article) => from === null || (ARTICLES.day[article] !== null && ARTICLES.day[article] >= from && ARTICLES.day[article] < to);
  const point = from === null ? null : pointsOf(series).find((one) => one.day === from);
  const total = point || totalOf(series, isIn);
  const marks = counted();
  const there = EVIDENCE.filter((one) => isEvidenceOf(one, series) && marks[one.article] && isIn(one.article));
  let all = 0;
  series.cells.article.forEach((article, i) => {
    all += marks[article] && isIn(article) ? series.cells.judgements[i] : 0;
  });
  const stance = series.kind === 'stance';
  const sorted = [...there].sort((a, b) => b.confidence - a.confidence || a.article - b.article);
  drawer.setAttribute('aria-labelledby', 'drawer-title');
  drawer.replaceChildren(
    drawerHead(seriesTitle(series)),
    el('p', { class: 'drawer-figure' },
      from === null ? t('evidence.every.date') : periodLabel(point || { day: from, next: to }),
      total.judgements > 0 ? [': ', el('strong', { class: signClass(total.mean) }, `${signShape(total.mean)} ${signed(total.mean)}`), ' ', joined([interval(total.low, total.high), count(total.judgements, stance ? 'statement' : 'judgement'), total.stories ? count(total.stories, 'story') : ''], true),
        cautionOf(total) ? el('span', { class: 'caution' }, ` (${cautionOf(total)})`) : null] : null),
    pointsOf(series).length > 0 ? seriesFigure(series, { open: (one) => openEvidence(series, one.day, one.next) }) : '',
    from === null ? '' : el('button', { type: 'button', class: 'quiet', onclick: () => openEvidence(series) }, t('evidence.every.date')),
    el('p', { class: 'note' }, sorted.length === 0 ? t('evidence.none') : sorted.length < all ? t('evidence.shown', number(sorted.length), number(all)) : t('evidence.all', number(all))),
    el('ol', { class: 'evidence' }, sorted.map(evidenceItem)));
  drawer.querySelectorAll('.chart').forEach((host) => host.drawChart());
}

function showTerm(drawer, i) {
  const term = DATA.terms.rising[i];
  drawer.setAttribute('aria-labelledby', 'drawer-title');
  drawer.replaceChildren(
    drawerHead(bdi(term.term, { lang: 'ar' })),
    el('p', { class: 'drawer-figure' }, `${longDay(term.day)}: ${joined([count(term.n, 'time'), count(term.documents, 'article'), `z ${number(term.z, 1)}`], true)}`),
    el('ol', { class: 'evidence' }, term.sentences.map((number_) => {
      const [article, text] = DATA.sentences[number_];
      const at = text.indexOf(term.term);
      return el('li', {}, el('p', { class: 'sentence', dir: 'rtl', lang: 'ar' }, text.slice(0, at), el('mark', {}, term.term), text.slice(at + term.term.length)), sourceLine(article));
    })));
}

/** A sentence with its cue words marked. */
function markedSentence(evidence) {
  const text = evidence.text;
  const free = [];
  // The issue is often named by words that also judge: those come first. What the model looked at is
  // marked where no rule found anything.
  const inText = evidence.cues.filter((cue) => cue.start >= 0 && cue.end <= text.length);
  const byRule = inText.filter((cue) => cue.kind !== 'model');
  const cues = (byRule.length ? byRule : inText)
    .sort((a, b) => (a.kind === 'issue') - (b.kind === 'issue'))
    .filter((cue) => {
      const isFree = free.every(([start, end]) => cue.end <= start || cue.start >= end);
      if (isFree) {
        free.push([cue.start, cue.end]);
      }
      return isFree;
    })
    .sort((a, b) => a.start - b.start);
  const node = el('p', { class: 'sentence', dir: 'rtl', lang: 'ar' });
  let at = 0;
  cues.forEach((cue) => {
    const kind = cue.kind === 'model' ? 'model' : isShifter(cue) ? 'shifter' : cue.kind === 'issue' ? 'issue' : cue.value < 0 ? 'bad' : cue.value > 0 ? 'good' : 'even';
    node.append(text.slice(at, cue.start), el('mark', { class: kind }, text.slice(cue.start, cue.end)));
    at = cue.end;
  });
  node.append(text.slice(at));
  return node;
}

function evidenceItem(evidence) {
  const stance = evidence.kind === 'stance';
  return el('li', {},
    el('p', { class: 'verdict' },
      el('strong', { class: signClass(evidence.polarity) }, `${signShape(evidence.polarity)} ${signed(evidence.polarity)} `),
      stance ? actorName(evidence.actor) : t('chart.voice', actorName(evidence.voice), actorName(evidence.actor)),
      el('span', { class: 'soft' }, ` · ${t('evidence.confidence', number(evidence.confidence, 2))}`)),
    markedSentence(evidence),
    el('p', { class: 'reason' }, el('span', { class: 'soft' }, `${t('evidence.why')}: `), reasonOf(evidence)),
    sourceLine(evidence.article));
}

/** Only addresses of the web and of files are linked. */
function safeAddress(address) {
  return /^(https?|file):/i.test(address) ? address : null;
}

function sourceLine(article) {
  const source = SOURCES.get(article) || { title: '', address: '' };
  const address = safeAddress(source.address);
  const day = ARTICLES.day[article];
  return el('p', { class: 'source' },
    source.title ? bdi(source.title, { class: 'source-title' }) : null,
    el('span', {}, [publisherName(ARTICLES.publisher[article]), day === null ? t('evidence.undated') : longDay(day)].map((text, i) => [i ? ' · ' : '', bdi(text)]).flat(),
      address ? [' · ', el('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, t('evidence.source'))] : null));
}
