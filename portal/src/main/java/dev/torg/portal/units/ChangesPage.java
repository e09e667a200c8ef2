package dev.torg.portal.units;

import dev.torg.portal.page.Frame;
import dev.torg.portal.page.Listed;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that changed about a sales unit, the newest first. */
record ChangesPage(Frame frame, String msn, Listed<Change> changes) implements TemplateInstance {

  /** One change; no values are told of logos and accounts. */
  record Change(
      Instant timestamp,
      String change,
      String field,
      @Nullable String oldValue,
      @Nullable String newValue,
      String changedBy) {}
}
