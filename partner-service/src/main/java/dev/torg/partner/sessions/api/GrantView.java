package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.platform.business.Access;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a person may act for, a business or a partner, and what it may do there. */
@Schema(name = "Grant")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantView(
    ActingForView.@Nullable BusinessView business,
    @Schema(minLength = 3, maxLength = 10, pattern = PartnerId.FORM) @Nullable String partnerId,
    @Schema(enumeration = {"admin", "editor", "reader"}) String access) {

  static GrantView of(Represented whom, Access access) {
    return new GrantView(
        whom.business() == null
            ? null
            : new ActingForView.BusinessView(whom.business().scheme().text(), whom.business().id()),
        whom.partnerId(),
        access.text());
  }
}
