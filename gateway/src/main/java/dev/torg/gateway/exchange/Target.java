package dev.torg.gateway.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, in the one form in which everything behind sees it: without scheme and
 * host, which a client that believes to speak to a proxy sends as well (RFC 9112, section 3.2.2),
 * and without a slash at the end of the path.
 *
 * @param path as it was sent otherwise; begins with a slash, unless the request is malformed
 * @param query with its question mark; empty when there is none
 * @param authority the host that stood before the path; null when none did
 */
public record Target(String path, String query, @Nullable String authority) {

  static Target of(String sent) {
    int from = startOfAuthority(sent);
    if (from < 0) {
      return of(sent, null);
    }
    int end = from;
    while (end < sent.length() && "/?#".indexOf(sent.charAt(end)) < 0) {
      end++;
    }
    String rest = sent.substring(end);
    return of(rest.startsWith("/") ? rest : "/" + rest, sent.substring(from, end));
  }

  private static Target of(String target, @Nullable String authority) {
    int question = target.indexOf('?');
    int end = question < 0 ? target.length() : question;
    int last = end > 1 && target.charAt(end - 1) == '/' ? end - 1 : end;
    return new Target(target.substring(0, last), target.substring(end), authority);
  }

  private static int startOfAuthority(String sent) {
    if (sent.regionMatches(true, 0, "http://", 0, 7)) {
      return 7;
    }
    return sent.regionMatches(true, 0, "https://", 0, 8) ? 8 : -1;
  }

  /** Path and query. */
  public String text() {
    return query.isEmpty() ? path : path + query;
  }
}
