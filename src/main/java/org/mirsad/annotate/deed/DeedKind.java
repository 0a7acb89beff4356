package org.mirsad.annotate.deed;

/** What a deed is, as far as the nouns that take it up tell: «الهجوم», «القرار», «التصريح». */
enum DeedKind {
  /** Attacks, killings, raids. */
  FORCE,
  /** Arrests and abductions. */
  ARREST,
  /** Decisions and steps. */
  MEASURE,
  /** What no noun but one for anything done takes up: «زار», «أطلق». */
  ACT,
  /** Initiatives and offers. */
  PROPOSAL,
  /** What somebody says. */
  STATEMENT
}
