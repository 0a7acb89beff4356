-- One row per input document.
CREATE TABLE documents (
  doc_id STRING NOT NULL COMMENT 'Stable id of the document: same path below the input and same bytes.',
  source_uri STRING NOT NULL COMMENT 'URI of the file, with #record id or #line for a record inside it.',
  url STRING COMMENT 'Address of the page, from the metadata or its markup; null if neither states one. As untrusted as the text.',
  encoding STRING NOT NULL COMMENT 'Charset the text was decoded from (IANA name).',
  bytes BIGINT NOT NULL COMMENT 'Size of the file or record in bytes.',
  sha256 STRING NOT NULL COMMENT 'SHA-256 of those bytes, lower-case hex.',
  language STRING NOT NULL COMMENT 'ar when most letters are Arabic, und otherwise.',
  text STRING NOT NULL COMMENT 'The decoded text, to which all offsets refer.'
) USING parquet;

-- One row per unreadable or failing input.
CREATE TABLE rejects (
  source_uri STRING NOT NULL COMMENT 'URI of the file, with #record id or #line for a record inside it.',
  doc_id STRING COMMENT 'Id of the document, null if none was read.',
  stage STRING NOT NULL COMMENT 'Stage that failed: read, clean or annotate.',
  reason STRING NOT NULL COMMENT 'A fixed word to count by, such as truncated_gzip or repeated_document.',
  detail STRING NOT NULL COMMENT 'One line for a person, with the line number where there is one.'
) USING parquet;

-- One row per block of a document.
CREATE TABLE blocks (
  doc_id STRING NOT NULL COMMENT 'Document.',
  article_id STRING COMMENT 'Article the block belongs to, null for none.',
  block_no INT NOT NULL COMMENT 'Position in the document, from 0.',
  kind STRING NOT NULL COMMENT 'headline, byline, lead, subhead, body, caption, source, keywords, nav, share, related, ad or disclaimer.',
  kept BOOLEAN NOT NULL COMMENT 'Whether the block is analysed.',
  rule STRING NOT NULL COMMENT 'The rule that kept or cut it.',
  start INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.',
  end INT NOT NULL COMMENT 'Code point after the last one in documents.text.'
) USING parquet;

-- One row per article.
CREATE TABLE articles (
  article_id STRING NOT NULL COMMENT 'Stable id: doc_id, a hyphen, part.',
  doc_id STRING NOT NULL COMMENT 'Document the article stands in.',
  part INT NOT NULL COMMENT '1 for the main article, 2 and up for embedded ones in reading order.',
  parent_article_id STRING COMMENT 'Main article of an embedded one, else null.',
  title STRING COMMENT 'Headline, null if there is none.',
  publisher STRING COMMENT 'Outlet, null if unknown.',
  language STRING NOT NULL COMMENT 'ar when most letters are Arabic, und otherwise.',
  published_date DATE COMMENT 'Day of publication, null if it could not be told.',
  date_source STRING NOT NULL COMMENT 'How the date was found: metadata, markup, url, file_name, dateline, event, text, duplicate (from a near-duplicate), parent (from the article it stands with) or none.',
  date_confidence DOUBLE NOT NULL COMMENT 'Confidence in the date, [0,1]; 0 when undated.',
  machine_translated BOOLEAN NOT NULL COMMENT 'Whether the document says that it is machine-translated.',
  cluster_id STRING NOT NULL COMMENT 'Cluster of near-duplicates: the smallest article_id in it.',
  representative BOOLEAN NOT NULL COMMENT 'Whether the article stands for its cluster: earliest, longest.',
  counted_unique BOOLEAN NOT NULL COMMENT 'Whether the article carries its cluster\'s weight in the *_unique figures of its date: a story counts once per date, by its best article.',
  counted_published BOOLEAN NOT NULL COMMENT 'Whether it carries the weight of its cluster and publisher in the *_published figures of its date: a story counts once per date and outlet.',
  words INT NOT NULL COMMENT 'Words and numbers in the kept blocks.',
  sentences INT NOT NULL COMMENT 'Sentences in the kept blocks.',
  start INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.',
  end INT NOT NULL COMMENT 'Code point after the last one in documents.text.'
) USING parquet;

-- One row per sentence.
CREATE TABLE sentences (
  article_id STRING NOT NULL COMMENT 'Article.',
  doc_id STRING NOT NULL COMMENT 'Document.',
  sentence_no INT NOT NULL COMMENT 'Position in the article, from 0.',
  block_kind STRING NOT NULL COMMENT 'Kind of the block it stands in: headline, byline, lead, ...',
  start INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.',
  end INT NOT NULL COMMENT 'Code point after the last one in documents.text.',
  text STRING NOT NULL COMMENT 'The sentence.'
) USING parquet;

-- One row per date or span in text.
CREATE TABLE time_expressions (
  article_id STRING NOT NULL COMMENT 'Article.',
  doc_id STRING NOT NULL COMMENT 'Document.',
  sentence_no INT NOT NULL COMMENT 'Sentence of the article.',
  start INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.',
  end INT NOT NULL COMMENT 'Code point after the last one in documents.text.',
  surface STRING NOT NULL COMMENT 'The words.',
  value STRING NOT NULL COMMENT 'ISO 8601: 2025-05-19, 2025-02, 2022; empty when it cannot be resolved.',
  kind STRING NOT NULL COMMENT 'absolute, relative (to publication), weekday or anaphoric (to the text).'
) USING parquet;

-- One row per actor mention.
CREATE TABLE mentions (
  article_id STRING NOT NULL COMMENT 'Article.',
  doc_id STRING NOT NULL COMMENT 'Document.',
  sentence_no INT NOT NULL COMMENT 'Sentence of the article.',
  actor_id STRING NOT NULL COMMENT 'Actor referred to.',
  kind STRING NOT NULL COMMENT 'name, title, metonym, pronoun or subject (dropped, told by the verb).',
  start INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.',
  end INT NOT NULL COMMENT 'Code point after the last one in documents.text.',
  surface STRING NOT NULL COMMENT 'The words.',
  confidence DOUBLE NOT NULL COMMENT 'Confidence, (0,1].'
) USING parquet;

-- One row per reported speech.
CREATE TABLE statements (
  article_id STRING NOT NULL COMMENT 'Article.',
  doc_id STRING NOT NULL COMMENT 'Document.',
  sentence_no INT NOT NULL COMMENT 'Sentence of the article.',
  speaker_id STRING COMMENT 'Actor who speaks, null if the speaker is no known actor.',
  speaker_surface STRING COMMENT 'How the text names the speaker, null if not at all.',
  kind STRING NOT NULL COMMENT 'direct (quoted) or indirect (reported).',
  verb STRING COMMENT 'Verb of speech or source phrase, null where a quotation goes on.',
  attitude STRING NOT NULL COMMENT 'What the verb lends to the words: says, asserts, denies, warns, ...',
  confidence DOUBLE NOT NULL COMMENT 'Confidence, (0,1].',
  start INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.',
  end INT NOT NULL COMMENT 'Code point after the last one in documents.text.'
) USING parquet;

-- One row per sentiment toward an actor.
CREATE TABLE opinions (
  article_id STRING NOT NULL COMMENT 'Article.',
  doc_id STRING NOT NULL COMMENT 'Document.',
  sentence_no INT NOT NULL COMMENT 'Sentence of the article.',
  target_id STRING NOT NULL COMMENT 'Actor who is judged.',
  voice STRING NOT NULL COMMENT 'Who judges: narrator, an actor id, or other for any other speaker.',
  polarity DOUBLE NOT NULL COMMENT 'From -1 (bad) to 1 (good), never 0.',
  label STRING NOT NULL COMMENT 'positive or negative.',
  confidence DOUBLE NOT NULL COMMENT 'Confidence, (0,1].',
  start INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.',
  end INT NOT NULL COMMENT 'Code point after the last one in documents.text.',
  trace STRUCT<cues: ARRAY<STRUCT<start: INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.', end: INT NOT NULL COMMENT 'Code point after the last one in documents.text.', lexeme: STRING NOT NULL COMMENT 'Lexicon entry the words are a form of.', kind: STRING NOT NULL COMMENT 'lexicon, frame, issue, negation, intensifier, ...', role: STRING NOT NULL COMMENT 'Whom it colours or its part (agent, patient, ...); may be empty.', value: DOUBLE NOT NULL COMMENT 'Its value or factor.'>> NOT NULL COMMENT 'The words that counted, in text order.', rules: ARRAY<STRING> NOT NULL COMMENT 'Ids of the rules applied, in order.', model: DOUBLE NOT NULL COMMENT 'What a trained model added to the score; 0 without one.'> NOT NULL COMMENT 'Why: the words that counted, the rules that combined them and what a model added.'
) USING parquet;

-- One row per stance on an issue.
CREATE TABLE stances (
  article_id STRING NOT NULL COMMENT 'Article.',
  doc_id STRING NOT NULL COMMENT 'Document.',
  sentence_no INT NOT NULL COMMENT 'Sentence of the article.',
  holder_id STRING NOT NULL COMMENT 'Actor whose position it is.',
  issue_id STRING NOT NULL COMMENT 'Issue.',
  polarity DOUBLE NOT NULL COMMENT 'From -1 (against) to 1 (for); 0 when conditional.',
  label STRING NOT NULL COMMENT 'support, conditional or oppose.',
  confidence DOUBLE NOT NULL COMMENT 'Confidence, (0,1].',
  start INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.',
  end INT NOT NULL COMMENT 'Code point after the last one in documents.text.',
  trace STRUCT<cues: ARRAY<STRUCT<start: INT NOT NULL COMMENT 'First code point in documents.text; text[start:end] is the surface.', end: INT NOT NULL COMMENT 'Code point after the last one in documents.text.', lexeme: STRING NOT NULL COMMENT 'Lexicon entry the words are a form of.', kind: STRING NOT NULL COMMENT 'lexicon, frame, issue, negation, intensifier, ...', role: STRING NOT NULL COMMENT 'Whom it colours or its part (agent, patient, ...); may be empty.', value: DOUBLE NOT NULL COMMENT 'Its value or factor.'>> NOT NULL COMMENT 'The words that counted, in text order.', rules: ARRAY<STRING> NOT NULL COMMENT 'Ids of the rules applied, in order.', model: DOUBLE NOT NULL COMMENT 'What a trained model added to the score; 0 without one.'> NOT NULL COMMENT 'Why: the words that counted, the rules that combined them and what a model added.'
) USING parquet;

-- One row per term in an article.
CREATE TABLE article_terms (
  article_id STRING NOT NULL COMMENT 'Article.',
  published_date DATE COMMENT 'Its day of publication, null if undated.',
  term STRING NOT NULL COMMENT 'Lemma, or the lemmas of a bigram joined by a space.',
  n INT NOT NULL COMMENT '1 for a word, 2 for a bigram.',
  surface STRING NOT NULL COMMENT 'The term\'s commonest form in the article.',
  frequency BIGINT NOT NULL COMMENT 'Occurrences in the article.'
) USING parquet;

-- One row per term on a date.
CREATE TABLE terms_daily (
  date DATE NOT NULL COMMENT 'Day of publication.',
  term STRING NOT NULL COMMENT 'Lemma, or the lemmas of a bigram joined by a space.',
  n INT NOT NULL COMMENT '1 for a word, 2 for a bigram.',
  surface STRING NOT NULL COMMENT 'The term\'s commonest form in the period.',
  frequency BIGINT NOT NULL COMMENT 'Occurrences in all articles of the period.',
  frequency_unique BIGINT NOT NULL COMMENT 'Occurrences where each story counts once per date.',
  documents BIGINT NOT NULL COMMENT 'Articles of the period that have the term.',
  rate_per_10k DOUBLE NOT NULL COMMENT 'frequency per 10,000 occurrences of terms of the same n in the period.',
  tf_idf DOUBLE NOT NULL COMMENT 'frequency times ln((m+1)/(d+1)), m articles in the corpus (each story once), d of them with the term (Spark MLlib\'s IDF over 2^20 hashed terms).',
  keyness DOUBLE NOT NULL COMMENT 'Log odds of the term in the period against the rest of the corpus, with a Dirichlet prior (Monroe et al. 2008); each story counts once per date.',
  keyness_z DOUBLE NOT NULL COMMENT 'keyness in standard errors.',
  rise DOUBLE COMMENT 'The same log odds against the 28 days before the period; null where the corpus has no text then.',
  rise_z DOUBLE COMMENT 'rise in standard errors.',
  dispersion DOUBLE COMMENT 'How unevenly the articles of the period share the term, [0,1]: Gries\'s deviation of proportions, normalised (Lijffijt and Gries 2012), 0 when each has its part, near 1 when one has it all; each story counts once per date. Null where there is one article only, or the term stands in repeats only.',
  npmi DOUBLE COMMENT 'How much more often the two words of a bigram stand together than chance has it, [-1,1]: normalised pointwise mutual information (Bouma 2009) over the whole corpus, each story once per date. Null for single words, and for bigrams that stand in repeats only.'
) USING parquet;

-- One row per term in a week.
CREATE TABLE terms_weekly (
  date DATE NOT NULL COMMENT 'Monday of the week of publication (ISO 8601).',
  term STRING NOT NULL COMMENT 'Lemma, or the lemmas of a bigram joined by a space.',
  n INT NOT NULL COMMENT '1 for a word, 2 for a bigram.',
  surface STRING NOT NULL COMMENT 'The term\'s commonest form in the period.',
  frequency BIGINT NOT NULL COMMENT 'Occurrences in all articles of the period.',
  frequency_unique BIGINT NOT NULL COMMENT 'Occurrences where each story counts once per date.',
  documents BIGINT NOT NULL COMMENT 'Articles of the period that have the term.',
  rate_per_10k DOUBLE NOT NULL COMMENT 'frequency per 10,000 occurrences of terms of the same n in the period.',
  tf_idf DOUBLE NOT NULL COMMENT 'frequency times ln((m+1)/(d+1)), m articles in the corpus (each story once), d of them with the term (Spark MLlib\'s IDF over 2^20 hashed terms).',
  keyness DOUBLE NOT NULL COMMENT 'Log odds of the term in the period against the rest of the corpus, with a Dirichlet prior (Monroe et al. 2008); each story counts once per date.',
  keyness_z DOUBLE NOT NULL COMMENT 'keyness in standard errors.',
  rise DOUBLE COMMENT 'The same log odds against the 28 days before the period; null where the corpus has no text then.',
  rise_z DOUBLE COMMENT 'rise in standard errors.',
  dispersion DOUBLE COMMENT 'How unevenly the articles of the period share the term, [0,1]: Gries\'s deviation of proportions, normalised (Lijffijt and Gries 2012), 0 when each has its part, near 1 when one has it all; each story counts once per date. Null where there is one article only, or the term stands in repeats only.',
  npmi DOUBLE COMMENT 'How much more often the two words of a bigram stand together than chance has it, [-1,1]: normalised pointwise mutual information (Bouma 2009) over the whole corpus, each story once per date. Null for single words, and for bigrams that stand in repeats only.'
) USING parquet;

-- One row per term in a month.
CREATE TABLE terms_monthly (
  date DATE NOT NULL COMMENT 'First day of the month of publication.',
  term STRING NOT NULL COMMENT 'Lemma, or the lemmas of a bigram joined by a space.',
  n INT NOT NULL COMMENT '1 for a word, 2 for a bigram.',
  surface STRING NOT NULL COMMENT 'The term\'s commonest form in the period.',
  frequency BIGINT NOT NULL COMMENT 'Occurrences in all articles of the period.',
  frequency_unique BIGINT NOT NULL COMMENT 'Occurrences where each story counts once per date.',
  documents BIGINT NOT NULL COMMENT 'Articles of the period that have the term.',
  rate_per_10k DOUBLE NOT NULL COMMENT 'frequency per 10,000 occurrences of terms of the same n in the period.',
  tf_idf DOUBLE NOT NULL COMMENT 'frequency times ln((m+1)/(d+1)), m articles in the corpus (each story once), d of them with the term (Spark MLlib\'s IDF over 2^20 hashed terms).',
  keyness DOUBLE NOT NULL COMMENT 'Log odds of the term in the period against the rest of the corpus, with a Dirichlet prior (Monroe et al. 2008); each story counts once per date.',
  keyness_z DOUBLE NOT NULL COMMENT 'keyness in standard errors.',
  rise DOUBLE COMMENT 'The same log odds against the 28 days before the period; null where the corpus has no text then.',
  rise_z DOUBLE COMMENT 'rise in standard errors.',
  dispersion DOUBLE COMMENT 'How unevenly the articles of the period share the term, [0,1]: Gries\'s deviation of proportions, normalised (Lijffijt and Gries 2012), 0 when each has its part, near 1 when one has it all; each story counts once per date. Null where there is one article only, or the term stands in repeats only.',
  npmi DOUBLE COMMENT 'How much more often the two words of a bigram stand together than chance has it, [-1,1]: normalised pointwise mutual information (Bouma 2009) over the whole corpus, each story once per date. Null for single words, and for bigrams that stand in repeats only.'
) USING parquet;

-- One row per term near an actor on a date.
CREATE TABLE actor_terms_daily (
  date DATE NOT NULL COMMENT 'Day of publication.',
  actor_id STRING NOT NULL COMMENT 'Actor.',
  term STRING NOT NULL COMMENT 'Lemma, or the lemmas of a bigram joined by a space.',
  n INT NOT NULL COMMENT '1 for a word, 2 for a bigram.',
  frequency BIGINT NOT NULL COMMENT 'Occurrences in sentences that mention the actor, the mention\'s own words left out.',
  frequency_unique BIGINT NOT NULL COMMENT 'The same where each story counts once per date.',
  keyness DOUBLE NOT NULL COMMENT 'Log odds of the term near the actor against the rest of the period\'s text, with a Dirichlet prior (Monroe et al. 2008); each story counts once per date.',
  keyness_z DOUBLE NOT NULL COMMENT 'keyness in standard errors.'
) USING parquet;

-- One row per term near an actor in a week.
CREATE TABLE actor_terms_weekly (
  date DATE NOT NULL COMMENT 'Monday of the week of publication (ISO 8601).',
  actor_id STRING NOT NULL COMMENT 'Actor.',
  term STRING NOT NULL COMMENT 'Lemma, or the lemmas of a bigram joined by a space.',
  n INT NOT NULL COMMENT '1 for a word, 2 for a bigram.',
  frequency BIGINT NOT NULL COMMENT 'Occurrences in sentences that mention the actor, the mention\'s own words left out.',
  frequency_unique BIGINT NOT NULL COMMENT 'The same where each story counts once per date.',
  keyness DOUBLE NOT NULL COMMENT 'Log odds of the term near the actor against the rest of the period\'s text, with a Dirichlet prior (Monroe et al. 2008); each story counts once per date.',
  keyness_z DOUBLE NOT NULL COMMENT 'keyness in standard errors.'
) USING parquet;

-- One row per term near an actor in a month.
CREATE TABLE actor_terms_monthly (
  date DATE NOT NULL COMMENT 'First day of the month of publication.',
  actor_id STRING NOT NULL COMMENT 'Actor.',
  term STRING NOT NULL COMMENT 'Lemma, or the lemmas of a bigram joined by a space.',
  n INT NOT NULL COMMENT '1 for a word, 2 for a bigram.',
  frequency BIGINT NOT NULL COMMENT 'Occurrences in sentences that mention the actor, the mention\'s own words left out.',
  frequency_unique BIGINT NOT NULL COMMENT 'The same where each story counts once per date.',
  keyness DOUBLE NOT NULL COMMENT 'Log odds of the term near the actor against the rest of the period\'s text, with a Dirichlet prior (Monroe et al. 2008); each story counts once per date.',
  keyness_z DOUBLE NOT NULL COMMENT 'keyness in standard errors.'
) USING parquet;

-- One row per actor on a date.
CREATE TABLE actor_sentiment_daily (
  date DATE NOT NULL COMMENT 'Day of publication. Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  actor_id STRING NOT NULL COMMENT 'Actor.',
  name_en STRING NOT NULL COMMENT 'English name.',
  name_ar STRING NOT NULL COMMENT 'Arabic name.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period that mention or judge the actor.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences that mention or judge the actor.',
  mentions BIGINT NOT NULL COMMENT 'Mentions in these articles, as in the table of mentions.',
  opinions BIGINT NOT NULL COMMENT 'Judgements of the actor in these articles.',
  positive BIGINT NOT NULL COMMENT 'Positive judgements.',
  neutral BIGINT NOT NULL COMMENT 'Sentences that mention the actor without judging it.',
  negative BIGINT NOT NULL COMMENT 'Negative judgements.',
  opinions_unique BIGINT NOT NULL COMMENT 'Judgements where each story counts once per date.',
  opinions_published BIGINT NOT NULL COMMENT 'Judgements where a story counts once per date and outlet.',
  sentiment DOUBLE COMMENT 'Mean polarity of the judgements, each story once: sum over sum, [-1,1]; null without judgements.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval: t-interval over stories with the variance of a Poisson bootstrap, drawn toward a prior where stories are few.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  sentiment_published DOUBLE COMMENT 'Mean polarity, each story once per outlet.',
  positive_share DOUBLE COMMENT 'Share of positive judgements, each story once.',
  positive_share_low DOUBLE COMMENT 'Lower end of its 95 % Wilson interval, stories as n.',
  positive_share_high DOUBLE COMMENT 'Upper end of the interval.',
  positive_corrected DOUBLE COMMENT 'Share of the sentences that speak of the actor which make it look good, each story once, corrected for the known errors of judging (positive of positive + neutral + negative, set against the confusion measured in cross-validation), [0,1]; null without such sentences or without a model that tells its errors.',
  positive_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval: of counts, stories as n, and of error rates.',
  positive_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  negative_corrected DOUBLE COMMENT 'The same share of sentences that make it look bad.',
  negative_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval.',
  negative_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  sentiment_shrunk DOUBLE COMMENT 'sentiment drawn toward the actor\'s own overall level, the more the less evidence (empirical Bayes).',
  shrinkage_weight DOUBLE COMMENT 'Share of the distance from that level that sentiment keeps there, [0,1).',
  sentiment_adjusted DOUBLE COMMENT 'sentiment less the effects of its publishers: sum of (polarity - effect of the publisher) over the number of judgements, [-1,1]. Effects are estimated over the run against other publishers on the same actors, shrunken, 0 for unknown publishers; null where no two publishers of the run share a series.',
  window_7d DOUBLE COMMENT 'Mean polarity of the seven days that end on the date, each story once per date: sum over sum; null without judgements in them.',
  trend DOUBLE COMMENT 'Smoothed level (local-level model over all dates); null before the first judgement.',
  trend_low DOUBLE COMMENT 'Lower end of the trend\'s 95 % interval.',
  trend_high DOUBLE COMMENT 'Upper end of the trend\'s 95 % interval.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per actor in a week.
CREATE TABLE actor_sentiment_weekly (
  date DATE NOT NULL COMMENT 'Monday of the week of publication (ISO 8601). Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  actor_id STRING NOT NULL COMMENT 'Actor.',
  name_en STRING NOT NULL COMMENT 'English name.',
  name_ar STRING NOT NULL COMMENT 'Arabic name.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period that mention or judge the actor.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences that mention or judge the actor.',
  mentions BIGINT NOT NULL COMMENT 'Mentions in these articles, as in the table of mentions.',
  opinions BIGINT NOT NULL COMMENT 'Judgements of the actor in these articles.',
  positive BIGINT NOT NULL COMMENT 'Positive judgements.',
  neutral BIGINT NOT NULL COMMENT 'Sentences that mention the actor without judging it.',
  negative BIGINT NOT NULL COMMENT 'Negative judgements.',
  opinions_unique BIGINT NOT NULL COMMENT 'Judgements where each story counts once per date.',
  opinions_published BIGINT NOT NULL COMMENT 'Judgements where a story counts once per date and outlet.',
  sentiment DOUBLE COMMENT 'Mean polarity of the judgements, each story once: sum over sum, [-1,1]; null without judgements.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval: t-interval over stories with the variance of a Poisson bootstrap, drawn toward a prior where stories are few.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  sentiment_published DOUBLE COMMENT 'Mean polarity, each story once per outlet.',
  positive_share DOUBLE COMMENT 'Share of positive judgements, each story once.',
  positive_share_low DOUBLE COMMENT 'Lower end of its 95 % Wilson interval, stories as n.',
  positive_share_high DOUBLE COMMENT 'Upper end of the interval.',
  positive_corrected DOUBLE COMMENT 'Share of the sentences that speak of the actor which make it look good, each story once, corrected for the known errors of judging (positive of positive + neutral + negative, set against the confusion measured in cross-validation), [0,1]; null without such sentences or without a model that tells its errors.',
  positive_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval: of counts, stories as n, and of error rates.',
  positive_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  negative_corrected DOUBLE COMMENT 'The same share of sentences that make it look bad.',
  negative_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval.',
  negative_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  sentiment_shrunk DOUBLE COMMENT 'sentiment drawn toward the actor\'s own overall level, the more the less evidence (empirical Bayes).',
  shrinkage_weight DOUBLE COMMENT 'Share of the distance from that level that sentiment keeps there, [0,1).',
  sentiment_adjusted DOUBLE COMMENT 'sentiment less the effects of its publishers: sum of (polarity - effect of the publisher) over the number of judgements, [-1,1]. Effects are estimated over the run against other publishers on the same actors, shrunken, 0 for unknown publishers; null where no two publishers of the run share a series.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per actor in a month.
CREATE TABLE actor_sentiment_monthly (
  date DATE NOT NULL COMMENT 'First day of the month of publication. Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  actor_id STRING NOT NULL COMMENT 'Actor.',
  name_en STRING NOT NULL COMMENT 'English name.',
  name_ar STRING NOT NULL COMMENT 'Arabic name.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period that mention or judge the actor.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences that mention or judge the actor.',
  mentions BIGINT NOT NULL COMMENT 'Mentions in these articles, as in the table of mentions.',
  opinions BIGINT NOT NULL COMMENT 'Judgements of the actor in these articles.',
  positive BIGINT NOT NULL COMMENT 'Positive judgements.',
  neutral BIGINT NOT NULL COMMENT 'Sentences that mention the actor without judging it.',
  negative BIGINT NOT NULL COMMENT 'Negative judgements.',
  opinions_unique BIGINT NOT NULL COMMENT 'Judgements where each story counts once per date.',
  opinions_published BIGINT NOT NULL COMMENT 'Judgements where a story counts once per date and outlet.',
  sentiment DOUBLE COMMENT 'Mean polarity of the judgements, each story once: sum over sum, [-1,1]; null without judgements.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval: t-interval over stories with the variance of a Poisson bootstrap, drawn toward a prior where stories are few.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  sentiment_published DOUBLE COMMENT 'Mean polarity, each story once per outlet.',
  positive_share DOUBLE COMMENT 'Share of positive judgements, each story once.',
  positive_share_low DOUBLE COMMENT 'Lower end of its 95 % Wilson interval, stories as n.',
  positive_share_high DOUBLE COMMENT 'Upper end of the interval.',
  positive_corrected DOUBLE COMMENT 'Share of the sentences that speak of the actor which make it look good, each story once, corrected for the known errors of judging (positive of positive + neutral + negative, set against the confusion measured in cross-validation), [0,1]; null without such sentences or without a model that tells its errors.',
  positive_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval: of counts, stories as n, and of error rates.',
  positive_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  negative_corrected DOUBLE COMMENT 'The same share of sentences that make it look bad.',
  negative_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval.',
  negative_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  sentiment_shrunk DOUBLE COMMENT 'sentiment drawn toward the actor\'s own overall level, the more the less evidence (empirical Bayes).',
  shrinkage_weight DOUBLE COMMENT 'Share of the distance from that level that sentiment keeps there, [0,1).',
  sentiment_adjusted DOUBLE COMMENT 'sentiment less the effects of its publishers: sum of (polarity - effect of the publisher) over the number of judgements, [-1,1]. Effects are estimated over the run against other publishers on the same actors, shrunken, 0 for unknown publishers; null where no two publishers of the run share a series.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per actor × issue on a date.
CREATE TABLE actor_stance_daily (
  date DATE NOT NULL COMMENT 'Day of publication. Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  actor_id STRING NOT NULL COMMENT 'Actor whose position it is.',
  issue_id STRING NOT NULL COMMENT 'Issue.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period that tell of the position.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences that tell of the position.',
  statements BIGINT NOT NULL COMMENT 'Rows of stances in these articles.',
  support BIGINT NOT NULL COMMENT 'Those in favour.',
  conditional BIGINT NOT NULL COMMENT 'Those under a condition.',
  oppose BIGINT NOT NULL COMMENT 'Those against.',
  statements_unique BIGINT NOT NULL COMMENT 'Rows where each story counts once per date.',
  statements_published BIGINT NOT NULL COMMENT 'Rows where a story counts once per date and outlet.',
  stance DOUBLE COMMENT 'Mean polarity, each story once: sum over sum, [-1,1]; null without rows.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval, as in actor_sentiment_daily.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  stance_published DOUBLE COMMENT 'Mean polarity, each story once per outlet.',
  stance_corrected DOUBLE COMMENT 'Mean polarity (1, 0, -1) of the true positions among those found, each story once, corrected for the known errors of judging (each class found counts as what it turned out to be in cross-validation), [-1,1]; null without rows or without a model that tells its errors.',
  stance_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval: of counts, stories as n, and of error rates.',
  stance_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  stance_shrunk DOUBLE COMMENT 'stance drawn toward the actor\'s own overall level on the issue, the more the less evidence (empirical Bayes).',
  shrinkage_weight DOUBLE COMMENT 'Share of the distance from that level that stance keeps there, [0,1).',
  stance_adjusted DOUBLE COMMENT 'stance less the effects of its publishers, as sentiment_adjusted in actor_sentiment_daily; null where no two publishers of the run share a series.',
  window_7d DOUBLE COMMENT 'Mean polarity of the seven days that end on the date, each story once per date: sum over sum; null without rows in them.',
  trend DOUBLE COMMENT 'Smoothed level (local-level model over all dates); null before the first row.',
  trend_low DOUBLE COMMENT 'Lower end of the trend\'s 95 % interval.',
  trend_high DOUBLE COMMENT 'Upper end of the trend\'s 95 % interval.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per actor × issue in a week.
CREATE TABLE actor_stance_weekly (
  date DATE NOT NULL COMMENT 'Monday of the week of publication (ISO 8601). Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  actor_id STRING NOT NULL COMMENT 'Actor whose position it is.',
  issue_id STRING NOT NULL COMMENT 'Issue.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period that tell of the position.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences that tell of the position.',
  statements BIGINT NOT NULL COMMENT 'Rows of stances in these articles.',
  support BIGINT NOT NULL COMMENT 'Those in favour.',
  conditional BIGINT NOT NULL COMMENT 'Those under a condition.',
  oppose BIGINT NOT NULL COMMENT 'Those against.',
  statements_unique BIGINT NOT NULL COMMENT 'Rows where each story counts once per date.',
  statements_published BIGINT NOT NULL COMMENT 'Rows where a story counts once per date and outlet.',
  stance DOUBLE COMMENT 'Mean polarity, each story once: sum over sum, [-1,1]; null without rows.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval, as in actor_sentiment_daily.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  stance_published DOUBLE COMMENT 'Mean polarity, each story once per outlet.',
  stance_corrected DOUBLE COMMENT 'Mean polarity (1, 0, -1) of the true positions among those found, each story once, corrected for the known errors of judging (each class found counts as what it turned out to be in cross-validation), [-1,1]; null without rows or without a model that tells its errors.',
  stance_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval: of counts, stories as n, and of error rates.',
  stance_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  stance_shrunk DOUBLE COMMENT 'stance drawn toward the actor\'s own overall level on the issue, the more the less evidence (empirical Bayes).',
  shrinkage_weight DOUBLE COMMENT 'Share of the distance from that level that stance keeps there, [0,1).',
  stance_adjusted DOUBLE COMMENT 'stance less the effects of its publishers, as sentiment_adjusted in actor_sentiment_daily; null where no two publishers of the run share a series.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per actor × issue in a month.
CREATE TABLE actor_stance_monthly (
  date DATE NOT NULL COMMENT 'First day of the month of publication. Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  actor_id STRING NOT NULL COMMENT 'Actor whose position it is.',
  issue_id STRING NOT NULL COMMENT 'Issue.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period that tell of the position.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences that tell of the position.',
  statements BIGINT NOT NULL COMMENT 'Rows of stances in these articles.',
  support BIGINT NOT NULL COMMENT 'Those in favour.',
  conditional BIGINT NOT NULL COMMENT 'Those under a condition.',
  oppose BIGINT NOT NULL COMMENT 'Those against.',
  statements_unique BIGINT NOT NULL COMMENT 'Rows where each story counts once per date.',
  statements_published BIGINT NOT NULL COMMENT 'Rows where a story counts once per date and outlet.',
  stance DOUBLE COMMENT 'Mean polarity, each story once: sum over sum, [-1,1]; null without rows.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval, as in actor_sentiment_daily.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  stance_published DOUBLE COMMENT 'Mean polarity, each story once per outlet.',
  stance_corrected DOUBLE COMMENT 'Mean polarity (1, 0, -1) of the true positions among those found, each story once, corrected for the known errors of judging (each class found counts as what it turned out to be in cross-validation), [-1,1]; null without rows or without a model that tells its errors.',
  stance_corrected_low DOUBLE COMMENT 'Lower end of its 95 % interval: of counts, stories as n, and of error rates.',
  stance_corrected_high DOUBLE COMMENT 'Upper end of the interval.',
  stance_shrunk DOUBLE COMMENT 'stance drawn toward the actor\'s own overall level on the issue, the more the less evidence (empirical Bayes).',
  shrinkage_weight DOUBLE COMMENT 'Share of the distance from that level that stance keeps there, [0,1).',
  stance_adjusted DOUBLE COMMENT 'stance less the effects of its publishers, as sentiment_adjusted in actor_sentiment_daily; null where no two publishers of the run share a series.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per voice × target on a date.
CREATE TABLE voice_target_daily (
  date DATE NOT NULL COMMENT 'Day of publication.',
  voice STRING NOT NULL COMMENT 'Who judges: narrator, an actor id, or other for any other speaker.',
  target_id STRING NOT NULL COMMENT 'Actor who is judged.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period with such a judgement.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences with such a judgement.',
  opinions BIGINT NOT NULL COMMENT 'Judgements in these articles.',
  opinions_unique BIGINT NOT NULL COMMENT 'Judgements where each story counts once per date.',
  sentiment DOUBLE COMMENT 'Mean polarity, each story once: sum over sum, [-1,1]; null without any.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval, as in actor_sentiment_daily.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per voice × target in a week.
CREATE TABLE voice_target_weekly (
  date DATE NOT NULL COMMENT 'Monday of the week of publication (ISO 8601).',
  voice STRING NOT NULL COMMENT 'Who judges: narrator, an actor id, or other for any other speaker.',
  target_id STRING NOT NULL COMMENT 'Actor who is judged.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period with such a judgement.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences with such a judgement.',
  opinions BIGINT NOT NULL COMMENT 'Judgements in these articles.',
  opinions_unique BIGINT NOT NULL COMMENT 'Judgements where each story counts once per date.',
  sentiment DOUBLE COMMENT 'Mean polarity, each story once: sum over sum, [-1,1]; null without any.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval, as in actor_sentiment_daily.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per voice × target in a month.
CREATE TABLE voice_target_monthly (
  date DATE NOT NULL COMMENT 'First day of the month of publication.',
  voice STRING NOT NULL COMMENT 'Who judges: narrator, an actor id, or other for any other speaker.',
  target_id STRING NOT NULL COMMENT 'Actor who is judged.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period with such a judgement.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  publishers BIGINT NOT NULL COMMENT 'Known outlets of these articles.',
  sentences BIGINT NOT NULL COMMENT 'Their sentences with such a judgement.',
  opinions BIGINT NOT NULL COMMENT 'Judgements in these articles.',
  opinions_unique BIGINT NOT NULL COMMENT 'Judgements where each story counts once per date.',
  sentiment DOUBLE COMMENT 'Mean polarity, each story once: sum over sum, [-1,1]; null without any.',
  ci_low DOUBLE COMMENT 'Lower end of its 95 % interval, as in actor_sentiment_daily.',
  ci_high DOUBLE COMMENT 'Upper end of the interval.',
  n_flag STRING NOT NULL COMMENT 'no_data: the corpus has no article then; no_evidence: it has, but nothing to average; single_cluster: all of it from one story; few_clusters: from fewer than 5 stories; single_publisher: from one outlet or unknown ones only; mostly_translated: more than half of the stories are machine-translated; mostly_undated: more than half of the series\' articles in the run have no date, so that no row by date sees them; ok otherwise. The first that holds.'
) USING parquet;

-- One row per publisher on a date.
CREATE TABLE coverage_daily (
  date DATE NOT NULL COMMENT 'Day of publication. Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  publisher STRING NOT NULL COMMENT 'Outlet, unknown where it could not be told.',
  documents BIGINT NOT NULL COMMENT 'Documents with an article of the period.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  words BIGINT NOT NULL COMMENT 'Words and numbers in these articles.',
  machine_translated BIGINT NOT NULL COMMENT 'Articles that say they are machine-translated.',
  undated BIGINT NOT NULL COMMENT 'Articles of the publisher in the whole run that stay undated, the same on each of its rows: what its series do not see.'
) USING parquet;

-- One row per publisher in a week.
CREATE TABLE coverage_weekly (
  date DATE NOT NULL COMMENT 'Monday of the week of publication (ISO 8601). Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  publisher STRING NOT NULL COMMENT 'Outlet, unknown where it could not be told.',
  documents BIGINT NOT NULL COMMENT 'Documents with an article of the period.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  words BIGINT NOT NULL COMMENT 'Words and numbers in these articles.',
  machine_translated BIGINT NOT NULL COMMENT 'Articles that say they are machine-translated.',
  undated BIGINT NOT NULL COMMENT 'Articles of the publisher in the whole run that stay undated, the same on each of its rows: what its series do not see.'
) USING parquet;

-- One row per publisher in a month.
CREATE TABLE coverage_monthly (
  date DATE NOT NULL COMMENT 'First day of the month of publication. Every date from the first to the last dated article of the run; silences of the whole corpus of more than 92 days have no rows, and in a run of more than 1,830 dates a series has only those between its own first and last article.',
  publisher STRING NOT NULL COMMENT 'Outlet, unknown where it could not be told.',
  documents BIGINT NOT NULL COMMENT 'Documents with an article of the period.',
  articles BIGINT NOT NULL COMMENT 'Articles of the period.',
  clusters BIGINT NOT NULL COMMENT 'Stories (clusters of near-duplicates) among them.',
  words BIGINT NOT NULL COMMENT 'Words and numbers in these articles.',
  machine_translated BIGINT NOT NULL COMMENT 'Articles that say they are machine-translated.',
  undated BIGINT NOT NULL COMMENT 'Articles of the publisher in the whole run that stay undated, the same on each of its rows: what its series do not see.'
) USING parquet;

-- One row per break in a series (actor, issue).
CREATE TABLE change_points (
  series STRING NOT NULL COMMENT 'sentiment:ACTOR or stance:ACTOR:ISSUE.',
  actor_id STRING NOT NULL COMMENT 'Actor of the series.',
  issue_id STRING COMMENT 'Issue of a stance series, null for sentiment.',
  date DATE NOT NULL COMMENT 'First date of the new level.',
  before DOUBLE NOT NULL COMMENT 'Precision-weighted mean of the segment before.',
  after DOUBLE NOT NULL COMMENT 'Precision-weighted mean of the segment after.',
  penalty DOUBLE NOT NULL COMMENT 'What the break had to save in weighted squared deviations to be listed: 3 ln n of n dates with judgements.',
  p_value DOUBLE NOT NULL COMMENT 'Permutation p-value of the break, (0,1].',
  q_value DOUBLE NOT NULL COMMENT 'Benjamini-Hochberg q-value over all series of the run that are long enough to be tested, those without a break too.',
  coverage_p DOUBLE NOT NULL COMMENT 'Permutation p-value of a change in the corpus\' stories per day at the break, over the days of the two segments.',
  mix_p DOUBLE NOT NULL COMMENT 'Permutation p-value of a change in the publishers of the series\' stories at the break; 1 with one publisher.',
  coverage_break BOOLEAN NOT NULL COMMENT 'Whether what is read may have changed rather than what is said: coverage_p at most 0.05 and twice or half as many stories per day, or mix_p at most 0.05 and a fifth or more of the stories with other publishers than before.'
) USING parquet;

-- One row per member of a cluster.
CREATE TABLE duplicates (
  cluster_id STRING NOT NULL COMMENT 'Cluster: the smallest article_id in it.',
  article_id STRING NOT NULL COMMENT 'Member.',
  similarity DOUBLE COMMENT 'Highest Jaccard similarity of its word 5-grams to another member, [0.6,1]; null when it stands alone.',
  representative BOOLEAN NOT NULL COMMENT 'Whether it stands for the cluster: earliest, then longest.'
) USING parquet;

-- One row per candidate for the actor list.
CREATE TABLE unknown_actors (
  name STRING NOT NULL COMMENT 'Name without proclitics and marks, spelling levelled out.',
  type STRING NOT NULL COMMENT 'person or body.',
  surface STRING NOT NULL COMMENT 'Its most frequent spelling.',
  title STRING COMMENT 'Most frequent title before it; null for none.',
  evidence STRING NOT NULL COMMENT 'Strongest sign that it names somebody: title, speech, body (its kind stands before it) or repetition.',
  count BIGINT NOT NULL COMMENT 'Mentions.',
  articles BIGINT NOT NULL COMMENT 'Articles that name it.',
  example_article_id STRING NOT NULL COMMENT 'Article of the example.',
  example_sentence_no INT NOT NULL COMMENT 'Sentence of that article.',
  example STRING NOT NULL COMMENT 'A sentence that names it.'
) USING parquet;
