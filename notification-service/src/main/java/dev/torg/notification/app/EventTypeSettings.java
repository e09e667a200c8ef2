package dev.torg.notification.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** What somebody can be told of. */
@ConfigMapping(prefix = "torg.webhooks")
public interface EventTypeSettings {

  /** Events of other APIs, which can be registered for; their owners add more now and then. */
  Set<String> otherEventTypes();

  /** Events that one registration of a bucket may name, and no second one. */
  Set<String> registeredOnce();

  /** How many registrations of one bucket may name the same event. */
  @WithDefault("25")
  int mostPerEvent();
}
