package dev.torg.portal.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A merchant agreement as the API shows it, to the merchant and to a reviewer. */
public record Agreement(
    @Nullable String merchantId,
    @Nullable String etag,
    BusinessNumber businessIdentifier,
    @Nullable String name,
    String status,
    @Nullable Filled form,
    @Nullable String signedBy,
    @Nullable Instant signedAt,
    @Nullable String rejectionReason) {

  /** The business that it is about. */
  public record BusinessNumber(String scheme, String id) {}

  /** What the merchant filled in. */
  public record Filled(
      List<Owner> owners, List<ExposedPerson> politicallyExposedPersons, String contactEmail) {

    public Filled {
      owners = Objects.requireNonNullElse(owners, List.of());
      politicallyExposedPersons = Objects.requireNonNullElse(politicallyExposedPersons, List.of());
    }
  }

  /** Somebody who owns a part of the business, itself or by other businesses. */
  public record Owner(
      String name, LocalDate birthDate, int sharePercent, @Nullable String ownership) {

    public Owner {
      ownership = Objects.requireNonNullElse(ownership, "DIRECT");
    }
  }

  /** Somebody in the business with a public position. */
  public record ExposedPerson(String name, String position) {}

  /** Whether it can be signed. */
  boolean isDraft() {
    return status.equals("DRAFT");
  }

  boolean isSigned() {
    return status.equals("PROCESSING") || status.equals("ACTIVE");
  }

  public boolean canBeEdited() {
    return status.equals("NONE") || status.equals("DRAFT") || status.equals("REJECTED");
  }

  /** How the status looks. */
  public String tone() {
    return switch (status) {
      case "ACTIVE" -> "good";
      case "REJECTED" -> "bad";
      default -> "wait";
    };
  }
}
