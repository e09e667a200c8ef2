package dev.torg.portal.webhooks;

import dev.torg.platform.problem.PathId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as the API shows it.
 *
 * @param msn the sales unit that it is about; null for all of them
 */
record Webhook(
    String id,
    String url,
    List<String> events,
    boolean paused,
    @Nullable String msn,
    @Nullable String pausedBecause,
    @Nullable Instant failingSince,
    @Nullable Instant previousSecretUntil,
    Instant createdAt) {

  static final String LIST = "/portal/v1/webhooks";

  static String address(String id) {
    return LIST + "/" + PathId.uuid(id);
  }

  public String status() {
    return paused ? "PAUSED" : failingSince == null ? "ACTIVE" : "FAILING";
  }

  public String tone() {
    return paused ? "wait" : failingSince == null ? "good" : "bad";
  }
}
