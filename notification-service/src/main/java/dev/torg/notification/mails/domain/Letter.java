package dev.torg.notification.mails.domain;

import java.util.List;

/**
 * A mail as it is read.
 *
 * @param language of its texts, as pages name it
 * @param link to the portal, which asks who comes
 */
public record Letter(
    String language,
    String subject,
    String lead,
    List<Line> lines,
    String linkText,
    String link,
    String closing) {

  /** One of the facts that it tells. */
  public record Line(String label, String value) {}
}
