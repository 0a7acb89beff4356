package org.mirsad.report.image;

/** The language of an image's labels. Names stand in both. */
public enum Language {
  EN,
  AR;

  boolean isArabic() {
    return this == AR;
  }

  Language other() {
    return isArabic() ? EN : AR;
  }
}
