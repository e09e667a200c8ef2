package dev.torg.gateway.route;

/** Who answers a request. */
public enum Destination {
  /** A service of this house, named by the table. */
  OUR_SERVICE,
  /** A service outside of this house, named by the settings. */
  OTHER_UPSTREAM,
  /** The portal, whose answers are pages for people. */
  PAGES,
  /** The gateway's keys, with which services check its passes. */
  PASS_KEYS,
  /** The gateway's pages about problems. */
  PROBLEM_PAGES,
  /** The gateway's documents of the API, and the pages that show them. */
  DOCUMENT_PAGES;

  /** Who is meant by a word of the table; a word that is nobody else is a service of ours. */
  static Destination of(String name) {
    return switch (name) {
      case "portal" -> PAGES;
      case "pass-keys" -> PASS_KEYS;
      case "problem-pages" -> PROBLEM_PAGES;
      case "document-pages" -> DOCUMENT_PAGES;
      default -> OUR_SERVICE;
    };
  }
}
