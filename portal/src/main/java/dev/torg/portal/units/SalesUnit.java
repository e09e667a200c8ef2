package dev.torg.portal.units;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sales unit as the API shows it; a list has the first members only. */
record SalesUnit(
    String msn,
    String name,
    String status,
    Business businessIdentifier,
    @Nullable String merchantName,
    @Nullable Account bankAccount,
    @Nullable Price pricePackage,
    Map<String, Object> configuration,
    List<Change> changelog) {

  /** Whose it is. */
  record Business(String scheme, String id) {}

  /** Where its money goes. */
  record Account(String scheme, String id, @Nullable String iban) {}

  /** What it costs. */
  record Price(
      String pricePackageId,
      @Nullable String name,
      @Nullable String description,
      @Nullable String commission) {}

  /** What somebody changed. */
  record Change(Instant timestamp, String change, String changedBy) {}

  SalesUnit {
    configuration = Objects.requireNonNullElse(configuration, Map.of());
    changelog = Objects.requireNonNullElse(changelog, List.of());
  }

  public String merchant() {
    return merchantName == null ? businessIdentifier.id() : merchantName;
  }

  public boolean isActive() {
    return status.equals("ACTIVE");
  }

  public String tone() {
    return isActive() ? "good" : "";
  }
}
