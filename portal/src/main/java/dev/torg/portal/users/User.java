package dev.torg.portal.users;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may act for a partner or a business, or as an operator.
 *
 * @param barredAt since when operators keep the person out, which only they are told
 */
public record User(
    String userId,
    String name,
    String access,
    @Nullable String etag,
    Instant connectedAt,
    @Nullable String connectedBy,
    @Nullable Instant barredAt) {

  static final String LIST = "/portal/v1/users";
}
