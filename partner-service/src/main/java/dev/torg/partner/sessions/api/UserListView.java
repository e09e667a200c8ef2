package dev.torg.partner.sessions.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.partner.sessions.domain.RepresentingUser;
import dev.torg.platform.paging.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the people who may act for a partner or a business. */
@Schema(name = "PartnerUserList")
record UserListView(@Schema(maxItems = 200) List<UserView> users) {

  static UserListView of(Page<RepresentingUser> page) {
    return new UserListView(page.map(UserView::of).items());
  }

  static UserListView forPeople(Page<RepresentingUser> page) {
    return new UserListView(page.map(user -> UserView.of(user).forPeople()).items());
  }

  /** What a person may do, as a change of it names it. */
  static String tag(String access) {
    return "\"" + access + "\"";
  }

  @Schema(name = "PartnerUser")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record UserView(
      @Schema(implementation = String.class, format = "uuid") UUID userId,
      @Schema(maxLength = 200) String name,
      @Schema(enumeration = {"admin", "editor", "reader"}) String access,
      @Schema(
              maxLength = 100,
              description = "The entity tag that a change of the access sends as If-Match.")
          @Nullable String etag,
      Instant connectedAt,
      @Schema(description = "The name then of the operator or administrator", maxLength = 200)
          @Nullable String connectedBy,
      @Schema(description = "Since when operators keep the person out")
          @Nullable Instant barredAt) {

    /** As others see it who act for the same: whom operators bar is no business of theirs. */
    UserView forPeople() {
      return new UserView(userId, name, access, tag(access), connectedAt, connectedBy, null);
    }

    static UserView of(RepresentingUser user) {
      return new UserView(
          user.userId(),
          user.name(),
          user.access().text(),
          null,
          user.connectedAt(),
          user.connectedBy(),
          user.barredAt());
    }
  }
}
