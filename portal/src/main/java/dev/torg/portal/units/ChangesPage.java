package dev.torg.portal.units;

import dev.torg.portal.page.Frame;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that changed about a sales unit, the newest first. */
record ChangesPage(Frame frame, String msn, List<Change> changes, Optional<String> next)
    implements TemplateInstance {

  /** One change; no values are told of logos and accounts. */
  record Change(
      Instant timestamp,
      String change,
      @Nullable String oldValue,
      @Nullable String newValue,
      String changedBy) {}
}
