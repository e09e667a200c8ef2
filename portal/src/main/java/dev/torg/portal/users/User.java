package dev.torg.portal.users;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who may act for the same partner or business. */
record User(
    String userId,
    String name,
    String access,
    @Nullable String etag,
    Instant connectedAt,
    @Nullable String connectedBy) {

  static final String LIST = "/portal/v1/users";
}
