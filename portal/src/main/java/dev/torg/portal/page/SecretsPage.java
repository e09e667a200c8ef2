package dev.torg.portal.page;

import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/**
 * Secrets, shown this once.
 *
 * @param secrets by what programs call them; none if they were shown before
 * @param back where to go on
 */
record SecretsPage(Frame frame, Map<String, String> secrets, String back)
    implements TemplateInstance {

  @Override
  public String toString() {
    return "SecretsPage";
  }
}
