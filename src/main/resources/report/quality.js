// Quality: what the figures rest on.
function qualitySection() {
  return section('quality',
    el('p', { class: 'note' }, t('quality.note')),
    evaluationBlock(), cutsBlock(),
    el('div', { class: 'two' }, rejectsBlock(), undatedBlock()),
    duplicatesBlock(), unknownBlock(), methodBlock());
}

function evaluationBlock() {
  const sets = DATA.quality.evaluation.sets;
  return el('div', { class: 'block' },
    el('h3', {}, t('quality.evaluation')),
    el('p', { class: 'note' }, t('quality.evaluation.note')),
    el('div', { class: 'evaluations' }, sets.map((set) => el('div', { class: 'scroll' }, el('table', { class: 'ranking evaluation' },
      el('caption', {}, told('quality.set', set.set)),
      el('thead', {}, el('tr', {}, ['quality.layer', 'quality.precision', 'quality.recall', 'quality.figure'].map((key) => el('th', { scope: 'col' }, t(key))), el('td', {}))),
      el('tbody', {}, set.layers.map((layer) => {
        const figure = layer.f1 || layer.accuracy;
        const share = (one) => (one ? number(one.value, 2) : '–');
        return el('tr', {}, el('th', { scope: 'row' }, told('layer', layer.layer)),
          el('td', { class: 'figure' }, share(layer.precision)), el('td', { class: 'figure' }, share(layer.recall)),
          el('td', { class: 'figure' }, el('strong', {}, share(figure)), figure ? el('span', { class: 'soft' }, ` \u2066[${number(figure.low, 2)}, ${number(figure.high, 2)}]\u2069`) : null),
          el('td', {}, figure ? shareGlyph(figure) : null));
      })))))));
}

function shareGlyph(figure) {
  const width = 110;
  const x = (value) => 5 + value * (width - 10);
  return svg('svg', { class: 'glyph', viewBox: `0 0 ${width} 16`, width, height: 16, 'aria-hidden': 'true' },
    svg('line', { x1: x(0), x2: x(1), y1: 8, y2: 8, class: 'axis' }),
    svg('line', { x1: x(figure.low), x2: x(figure.high), y1: 8, y2: 8, class: 'interval even' }),
    svg('circle', { cx: x(figure.value), cy: 8, r: 4, class: 'dot' }));
}

function cutsBlock() {
  const cuts = DATA.quality.cuts.filter((cut) => !cut.kept);
  if (cuts.length === 0) {
    return null;
  }
  cuts.sort((a, b) => b.characters - a.characters);
  return el('div', { class: 'block' },
    el('h3', {}, t('quality.cuts')),
    el('p', { class: 'note' }, t('quality.cuts.note')),
    el('div', { class: 'scroll' }, el('table', { class: 'ranking cuts' },
      el('thead', {}, el('tr', {}, ['quality.kind', 'quality.rule', 'quality.blocks', 'quality.samples'].map((key) => el('th', { scope: 'col' }, t(key))))),
      el('tbody', {}, cuts.map((cut) => el('tr', {},
        el('th', { scope: 'row' }, cut.kind), el('td', {}, el('code', {}, cut.rule)), el('td', { class: 'figure' }, number(cut.blocks)),
        el('td', {}, cut.samples.map((sample) => el('p', { class: 'sample', dir: 'rtl', lang: 'ar' }, sample)))))))));
}

function rejectsBlock() {
  const { rejects, reject_reasons: reasons } = DATA.quality;
  return el('div', { class: 'block' },
    el('h3', {}, t('quality.rejects')),
    reasons.length === 0 ? el('p', {}, t('quality.rejects.none')) : [
      el('p', {}, reasons.map(([reason, n]) => `${reason.replace(/_/g, ' ')}: ${number(n)}`).join('; ')),
      el('details', {}, el('summary', {}, t('quality.samples')), el('ul', { class: 'samples' }, rejects.map(([source, stage, reason, detail]) => el('li', {}, bdi(source), `: ${reason.replace(/_/g, ' ')} (${stage}): `, bdi(detail))))),
    ]);
}

function undatedBlock() {
  const { undated, translated } = DATA.quality;
  const all = undated.reduce((sum, [, n]) => sum + n, 0);
  return el('div', { class: 'block' },
    el('h3', {}, t('quality.undated')),
    all === 0 ? el('p', {}, t('quality.undated.none')) : [
      el('p', {}, `${count(all, 'article')}. ${t('quality.undated.note')}`),
      el('ul', { class: 'samples' }, undated.slice(0, DATA.limits.publishers).map(([publisher, n]) => el('li', {}, bdi(publisher || t('unknown.publisher')), `: ${number(n)}`))),
    ],
    translated > 0 ? el('p', {}, t('quality.translated', count(translated, 'article'))) : null);
}

function duplicatesBlock() {
  const { duplicates, duplicate_articles: articles } = DATA.quality;
  return el('div', { class: 'block' },
    el('h3', {}, t('quality.duplicates')),
    duplicates.length === 0 ? el('p', {}, t('quality.duplicates.none')) : [
      el('p', { class: 'note' }, t('quality.duplicates.note', count(articles, 'article'))),
      el('details', {}, el('summary', {}, t('quality.samples')), el('ul', { class: 'samples' }, duplicates.map(([title, n, publishers, first, last]) => el('li', {},
        bdi(title || '–'), `: ${count(n, 'article')}`, publishers > 1 ? `, ${count(publishers, 'publisher')}` : '', first === null ? '' : `, ${first === last ? shortDay(first) : `${shortDay(first)} – ${shortDay(last)}`}`)))),
    ]);
}

function unknownBlock() {
  const { unknown } = DATA.quality;
  if (unknown.length === 0) {
    return null;
  }
  return el('div', { class: 'block' },
    el('h3', {}, t('quality.unknown')),
    el('p', { class: 'note' }, t('quality.unknown.note')),
    el('p', { class: 'unknown' }, unknown.map(([surface, , n, articles, example]) => el('span', { class: 'chip plain-chip', title: example }, bdi(surface, { lang: 'ar' }), ` ${number(n)}`))));
}

function methodBlock() {
  const limits = DATA.limits;
  return el('div', { class: 'block' },
    el('h3', {}, t('quality.method')),
    el('p', {}, t('method.figures')),
    el('p', {}, t('method.limits', ...[limits.sentiment.all, limits.sentiment.shown, limits.stance.all, limits.stance.shown, limits.voice.all, limits.voice.shown,
      limits.evidence.all, limits.evidence.shown, limits.evidence.per_point, limits.terms, limits.terms_per_day].map((n) => number(n)))),
    el('p', {}, t('method.direction')));
}
