package dev.torg.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/**
 * Says to our services what a header means where their framework would take it for something else.
 */
final class MeantHeaders {

  private static final String PROBLEM = "application/problem+json";
  private static final String JSON = "application/json";

  private static final String QUOTED_ASTERISK = "\"*\"";
  private static final String NOBODYS_TAG = "\"(*)\"";

  private MeantHeaders() {}

  static void write(MultiMap headers) {
    acceptJsonWithProblems(headers);
    keepTagAndAsteriskApart(headers, HttpHeaders.IF_MATCH);
    keepTagAndAsteriskApart(headers, HttpHeaders.IF_NONE_MATCH);
    closeUpType(headers);
  }

  /**
   * Blanks may stand before the parameters (RFC 9110, section 5.6.6), which not everybody knows.
   */
  private static void closeUpType(MultiMap headers) {
    String type = headers.get(HttpHeaders.CONTENT_TYPE);
    int semicolon = type == null ? -1 : type.indexOf(';');
    if (semicolon > 0 && Character.isWhitespace(type.charAt(semicolon - 1))) {
      headers.set(
          HttpHeaders.CONTENT_TYPE,
          type.substring(0, semicolon).stripTrailing() + type.substring(semicolon));
    }
  }

  /**
   * Who takes problems takes JSON: refused for the type of an answer that succeeds, it would never
   * see why its request fails (RFC 9110, section 12.5.1, leaves that to us).
   */
  private static void acceptJsonWithProblems(MultiMap headers) {
    if (headers.contains(HttpHeaders.ACCEPT)) {
      String accepted = String.join(",", headers.getAll(HttpHeaders.ACCEPT));
      if (accepted.contains(PROBLEM) && !accepted.contains(JSON)) {
        headers.set(HttpHeaders.ACCEPT, accepted + ", " + JSON + ";q=0.1");
      }
    }
  }

  /** An asterisk in quotes is a tag, and none of ours (RFC 9110, section 13.1.1). */
  private static void keepTagAndAsteriskApart(MultiMap headers, CharSequence name) {
    if (headers.contains(name)) {
      String tags = String.join(",", headers.getAll(name));
      if (tags.contains(QUOTED_ASTERISK)) {
        headers.set(name, tags.replace(QUOTED_ASTERISK, NOBODYS_TAG));
      }
    }
  }
}
