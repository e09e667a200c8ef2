package dev.torg.portal.page;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/**
 * What a form that makes something says in a hidden field, {@code {once:key}}: however often it is
 * sent, the call behind it is the same one.
 */
@TemplateExtension(namespace = "once")
final class Once {

  static final String FIELD = "key";

  private Once() {}

  /** Another one in each form that is shown. */
  static String key() {
    return UUID.randomUUID().toString();
  }
}
