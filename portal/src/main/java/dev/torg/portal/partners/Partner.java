package dev.torg.portal.partners;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A partner as the API shows it to operators. */
record Partner(
    String partnerId,
    String name,
    @Nullable String level,
    @Nullable String contactName,
    @Nullable String contactEmail,
    String status,
    Instant createdAt) {

  public String tone() {
    return switch (status) {
      case "ACTIVE" -> "good";
      case "PENDING" -> "wait";
      default -> "";
    };
  }
}
