package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.sessions.domain.PartnerUser;
import dev.torg.platform.paging.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the people who may act for a partner. */
@Schema(name = "PartnerUserList")
record PartnerUserListView(@Schema(maxItems = 200) List<PartnerUserView> users) {

  static PartnerUserListView of(Page<PartnerUser> page) {
    return new PartnerUserListView(page.map(PartnerUserView::of).items());
  }

  @Schema(name = "PartnerUser")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PartnerUserView(
      @Schema(implementation = String.class, format = "uuid") UUID userId,
      @Schema(maxLength = 200) String name,
      Instant connectedAt,
      @Schema(description = "The operator's name then", maxLength = 100)
          @Nullable String connectedBy,
      @Schema(description = "Since when operators keep the person out")
          @Nullable Instant barredAt) {

    static PartnerUserView of(PartnerUser user) {
      return new PartnerUserView(
          user.userId(), user.name(), user.connectedAt(), user.connectedBy(), user.barredAt());
    }
  }
}
