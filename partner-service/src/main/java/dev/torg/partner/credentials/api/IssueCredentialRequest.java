package dev.torg.partner.credentials.api;

import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.CredentialHolder;
import dev.torg.partner.domain.CredentialHolder.OfAdministrator;
import dev.torg.partner.domain.CredentialHolder.OfOperator;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.RequestLimit;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Keys for an operator, who has a name, or for an administrator, who has organisations. */
@Schema(additionalProperties = Schema.False.class)
record IssueCredentialRequest(
    @NotNull
        @Schema(
            implementation = String.class,
            enumeration = {"operator-keys", "administrator-keys"})
        CredentialKind kind,
    @Size(min = 1, max = 100) @Schema(description = "Required for an operator.")
        @Nullable String name,
    @Size(max = 100) @Schema(minItems = 1, description = "Required for an administrator.")
        @Nullable List<@Size(max = 64) String> orgIds,
    @Schema(
            hidden = true,
            enumeration = {"2023-08", "2023-11", "2026-01"})
        Replacement<String> apiVersion,
    @Schema(
            implementation = String.class,
            nullable = true,
            format = "date-time",
            maxLength = 40,
            description = "In the future.")
        Replacement<Instant> expiresAt,
    @Min(1)
        @Max(RequestLimit.MOST_PER_MINUTE)
        @Schema(
            implementation = BigInteger.class,
            nullable = true,
            description = "The keys' own limit; with null the general one applies.")
        Replacement<Integer> requestsPerMinute) {

  private static final Pattern ORG_ID = Pattern.compile(OfAdministrator.ORG_ID);

  static IssueCredentialRequest read(byte[] body) {
    return Body.of(body, IssueCredentialRequest.class)
        .check(IssueCredentialRequest::mustFitKind)
        .valid();
  }

  CredentialHolder holder() {
    return kind == CredentialKind.ADMINISTRATOR_KEYS
        ? new OfAdministrator(Set.copyOf(Objects.requireNonNull(orgIds)))
        : new OfOperator(Objects.requireNonNull(name));
  }

  CredentialChange wanted() {
    return new CredentialChange(Replacement.none(), apiVersion, expiresAt, requestsPerMinute);
  }

  private void mustFitKind(Violations violations) {
    if (kind == CredentialKind.ADMINISTRATOR_KEYS) {
      mustNameOrganisations(violations);
    } else {
      mustNameOperator(violations);
    }
  }

  private void mustNameOperator(Violations violations) {
    if (orgIds != null) {
      violations.add("/orgIds", "is not a known member");
    }
    if (name == null && !violations.concern("/name")) {
      violations.add("/name", "is required");
    }
  }

  private void mustNameOrganisations(Violations violations) {
    if (name != null) {
      violations.add("/name", "is not a known member");
    }
    if (orgIds == null && !violations.concern("/orgIds")) {
      violations.add("/orgIds", "is required");
    }
    if (orgIds == null || orgIds.isEmpty() || !orgIds.stream().allMatch(this::canBeOrganisation)) {
      violations.add("/orgIds", "must name organisations such as org_helseapp, at least one");
    }
  }

  private boolean canBeOrganisation(String id) {
    return ORG_ID.matcher(id).matches();
  }
}
