package dev.torg.platform.act;

import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/**
 * What an erasure takes out of acts. The skeleton stays: that something happened, when and by which
 * kind of caller; its chain of hashes holds on, for it is made over the hash of the content.
 */
@ApplicationScoped
public class ActContent {

  private static final String ERASE =
      "update acts set state = null, actor_name = null, salt = null"
          + " where topic = $1 and subject = any($2)";

  /** Joins the caller's open session. */
  public Uni<Void> erase(String topic, String subject) {
    return erase(topic, List.of(subject));
  }

  /** As {@link #erase(String, String)}, of several subjects. */
  public Uni<Void> erase(String topic, Collection<String> subjects) {
    return SessionSql.update(ERASE, topic, (Object) subjects.toArray(new String[0]))
        .replaceWithVoid();
  }
}
