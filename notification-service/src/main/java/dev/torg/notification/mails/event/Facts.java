package dev.torg.notification.mails.event;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a mail tells, gathered; what is not known is left out. */
final class Facts {

  private final Map<String, String> known = new HashMap<>();

  Facts with(String name, @Nullable String value) {
    if (value != null) {
      known.put(name, value);
    }
    return this;
  }

  Facts with(@Nullable BusinessIdentifier business) {
    return with("business", business == null ? null : business.id());
  }

  Map<String, String> all() {
    return Map.copyOf(known);
  }
}
