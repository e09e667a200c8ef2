package dev.torg.portal.units;

import dev.torg.portal.page.Query;
import dev.torg.portal.visit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A sales unit as the API shows it; a list has the first members only. */
public record SalesUnit(
    String msn,
    String name,
    String status,
    Business businessIdentifier,
    @Nullable String merchantName,
    @Nullable Account bankAccount,
    @Nullable Price pricePackage,
    @Nullable Login login,
    Map<String, Object> configuration,
    List<Change> changelog) {

  /** Where the API has the unit. */
  static String address(Visit visit, String msn) {
    return list(visit) + "/" + Query.encoded(msn);
  }

  /** Where the API lists the units that the visitor may see. */
  public static String list(Visit visit) {
    return (visit.isOperator() ? "/operations/v1" : "/portal/v1") + "/sales-units";
  }

  /** Whether it is the business's; a search finds numbers that only hold the one looked for. */
  public boolean isOf(String scheme, String id) {
    return businessIdentifier.scheme().equals(scheme) && businessIdentifier.id().equals(id);
  }

  /** Whose it is. */
  public record Business(String scheme, String id) {}

  /** Where its money goes. */
  public record Account(String scheme, String id, @Nullable String iban) {}

  /** What it costs. */
  public record Price(
      String pricePackageId,
      @Nullable String name,
      @Nullable String description,
      @Nullable String commission) {}

  /** What its programs may do with the Login API. */
  public record Login(List<String> redirectUris, List<String> scopes) {}

  /** What somebody changed. */
  public record Change(Instant timestamp, String change, String changedBy) {}

  public SalesUnit {
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
