// Why a judgement was made, from its trace, in the reader's language.
const RULES = {
  'verb-subject': ['the subject of the verb', 'فاعل الفعل'],
  'verb-object': ['the object of the verb', 'مفعول الفعل'],
  'object-owner': ['the owner of what is judged', 'صاحب ما حُكم عليه'],
  'object-pronoun': ['meant by the pronoun of the verb', 'المقصود بضمير الفعل'],
  'masdar-object': ['the object of the verbal noun', 'مفعول المصدر'],
  'masdar-genitive': ['the genitive of the noun', 'المضاف إليه'],
  'relative-verb': ['the subject of the verb that goes with the noun', 'فاعل الفعل المتصل بالاسم'],
  'light-verb': ['the subject of the verb that goes with the noun', 'فاعل الفعل المتصل بالاسم'],
  'by-agent': ['named as doing it behind a passive', 'المذكور فاعلا بعد المبني للمجهول'],
  'description': ['whom the words describe', 'الموصوف بالكلام'],
  'adjective-subject': ['meant by an adjective of the subject', 'المقصود بصفة الفاعل'],
  'carried-subject': ['the subject, carried over from before', 'الفاعل المذكور قبل'],
  'governing-subject': ['the subject of the governing verb', 'فاعل الفعل الحاكم'],
  'first-person': ['the speaker, in the first person', 'المتكلم عن نفسه'],
  'own-country': ['the speaker’s own country', 'بلد المتكلم'],
  'demand-of-speaker': ['the speaker who demands it', 'المتكلم الذي يطالب به'],
  'predicate-of-speaker': ['the speaker who says what it is', 'المتكلم الذي يصفه'],
  'speaker-denies': ['the speaker who denies it', 'المتكلم الذي ينفيه'],
  'speaker-of-verb': ['the speaker', 'المتكلم'],
  'speaks-for-state': ['speaking for the state', 'متكلما باسم الدولة'],
  'for-whom': ['for whom it is so', 'من هو كذلك له'],
  'deed-by-agent': ['who does it', 'من يفعله'],
  'deed-carried': ['who does it, carried over from before', 'من يفعله كما ذُكر قبل'],
  'deed-first-person': ['who does it, in the first person', 'من يفعله متكلما عن نفسه'],
};

const COLOURED = {
  agent: ['who does it', 'فاعله'],
  patient: ['whom it is done to', 'من وقع عليه'],
  experiencer: ['whom it happens to', 'من حدث له'],
  described: ['whom it describes', 'الموصوف به'],
  '': ['whom it is about', 'من يتناوله'],
};

const FRAMES = {
  support: ['is support', 'تأييد'],
  demand: ['is a demand', 'مطالبة'],
  offer: ['is an offer', 'عرض'],
  accept: ['is acceptance', 'قبول'],
  promise: ['is a promise', 'وعد'],
  act: ['is a deed', 'فعل'],
  reject: ['is rejection', 'رفض'],
  rule_out: ['rules it out', 'استبعاد'],
  obstruct: ['stands in its way', 'عرقلة'],
  stop: ['puts an end to it', 'إنهاء له'],
  condition: ['sets a condition', 'شرط'],
  evade: ['evades', 'تهرب'],
  reverse: ['turns it round', 'قلب للمعنى'],
};

const SHIFTERS = {
  negation: ['turns it round', 'يقلب المعنى'],
  exception: ['makes an exception of it', 'يستثنيه'],
  restriction: ['makes an exception of it', 'يستثنيه'],
  intensifier: ['makes it stronger', 'يقوّيه'],
  diminisher: ['makes it weaker', 'يضعفه'],
  irrealis: ['makes it less than certain', 'يجعله غير مؤكد'],
  condition: ['sets a condition', 'يشترطه'],
  question: ['asks', 'استفهام'],
  distancing: ['keeps it at a distance', 'يتبرأ منه'],
  contrast: ['sets it against the rest', 'يقابله بغيره'],
  comparison: ['compares', 'مقارنة'],
};

const TOLD_ELSEWHERE = new Set(['negated', 'model']);

function isShifter(cue) {
  return !['lexicon', 'frame', 'issue', 'model'].includes(cue.kind);
}

/** The reason of a piece of evidence as one text. */
function reasonOf(evidence) {
  const pick = (pair) => pair[state.lang === 'ar' ? 1 : 0];
  const ar = state.lang === 'ar';
  const parts = [];
  const of = (kind) => evidence.cues.filter((cue) => cue.kind === kind);
  const listed = (cues, words) => unique(cues.map(words)).join(ar ? ' و' : ' and ');
  const quoted = (cue, value) => {
    const surface = cue.start >= 0 ? evidence.text.slice(cue.start, cue.end) : cue.lexeme;
    const entry = surface === cue.lexeme ? '' : isolate(cue.lexeme);
    const more = [entry, value].filter(Boolean).join(ar ? '، ' : ', ');
    return `«${isolate(surface)}»${more ? ` (${more})` : ''}`;
  };
  const sign = (value) => (value === 0 ? '0' : signed(value, 0));
  if (evidence.kind === 'sentiment') {
    const voice = { narrator: ['in the text’s own voice', 'بصوت النص نفسه'], other: ['in another speaker’s words', 'على لسان متحدث آخر'] }[evidence.voice]
      || [`in the words of ${actorName(evidence.voice)}`, `على لسان ${actorName(evidence.voice)}`];
    const words = listed(of('lexicon'), (cue) => {
      const whom = pick(COLOURED[cue.role] || COLOURED['']);
      return ar
        ? `${quoted(cue, signed(cue.value))} ${cue.value < 0 ? 'يسيء إلى' : 'يحسّن صورة'} ${whom}`
        : `${quoted(cue, signed(cue.value))} speaks ${cue.value < 0 ? 'ill' : 'well'} of ${whom}`;
    });
    parts.push(pick(voice));
    parts.push(words || pick(['no word of the lexicon decides', 'لا كلمة من المعجم تحسم']));
  } else {
    if (of('frame').length) {
      parts.push(listed(of('frame'), (cue) => {
        const does = FRAMES[cue.role] || [`says ${cue.role.replace(/_/g, ' ')}`, cue.role];
        return `${quoted(cue, sign(cue.value))} ${pick(does)}`;
      }));
    }
    if (of('issue').length) {
      parts.push(listed(of('issue'), (cue) => (ar
        ? `${quoted(cue, sign(cue.value))} ${cue.value < 0 ? 'نقيض ' : 'هو '}${issueName(cue.role)}`
        : `${quoted(cue, sign(cue.value))} is ${cue.value < 0 ? 'the contrary of ' : ''}${issueName(cue.role)}`)));
    }
  }
  const found = unique(evidence.rules.flatMap((rule) => rule.split(','))
    .filter((rule) => !TOLD_ELSEWHERE.has(rule))
    .map((rule) => pick(RULES[rule] || [`found by ${rule.replace(/-/g, ' ')}`, `وُجد بقاعدة ${rule}`])));
  if (found.length) {
    parts.push(`${actorName(evidence.actor)} ${ar ? 'هو' : 'is'} ${found.join(ar ? ' و' : ' and ')}`);
  }
  unique(evidence.cues.filter(isShifter).map((cue) => `${quoted(cue, '')} ${pick(SHIFTERS[cue.kind] || [`counts as ${cue.kind}`, cue.kind])}`))
    .forEach((part) => parts.push(part));
  if (evidence.model) {
    parts.push(ar ? `النموذج المدرَّب يضيف ${signed(evidence.model)}` : `the trained model adds ${signed(evidence.model)}`);
  }
  return parts.join(ar ? '؛ ' : '; ');
}
