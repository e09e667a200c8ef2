package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.sessions.domain.KeptPerson;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of one person. */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonalDataView(
    @Schema(implementation = String.class, format = "uuid") UUID userId,
    @Schema(minLength = 1, maxLength = 300) String issuer,
    @Schema(minLength = 1, maxLength = 200) String subject,
    @Schema(minLength = 1, maxLength = 200) String name,
    @Schema(implementation = String.class, format = "date") LocalDate birthDate,
    @Schema(maxLength = 254) @Nullable String email,
    @Schema(implementation = String.class, format = "date-time") Instant firstLoginAt,
    @Schema(implementation = String.class, format = "date-time") Instant lastLoginAt,
    @Schema(implementation = String.class, format = "date-time") @Nullable Instant operatorSince,
    @Schema(enumeration = {"nb", "en", "da", "fi"}) @Nullable String language,
    @Schema(maxItems = 4) List<@Size(max = 20) String> mails,
    @Schema(maxItems = 1000) List<@Size(max = 10) String> partnerIds,
    @Schema(maxItems = 1000) List<ActingForView.BusinessView> businesses) {

  static PersonalDataView of(KeptPerson kept) {
    return new PersonalDataView(
        kept.id(),
        kept.issuer(),
        kept.subject(),
        kept.name(),
        kept.birthDate(),
        kept.email(),
        kept.createdAt(),
        kept.lastLoginAt(),
        kept.operatorSince(),
        SessionView.tag(kept.language()),
        SessionView.texts(kept.mails()),
        kept.grants().stream()
            .map(grant -> grant.whom().partnerId())
            .filter(Objects::nonNull)
            .toList(),
        kept.grants().stream()
            .map(grant -> grant.whom().business())
            .filter(Objects::nonNull)
            .map(
                business -> new ActingForView.BusinessView(business.scheme().text(), business.id()))
            .toList());
  }
}
