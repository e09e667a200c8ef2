package dev.torg.partner.sessions.domain;

import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.BusinessIdentifier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom people act for: exactly one of the two. */
public record Represented(@Nullable PartnerId partner, @Nullable BusinessIdentifier business) {

  public static Represented of(PartnerId partner) {
    return new Represented(partner, null);
  }

  public static Represented of(BusinessIdentifier business) {
    return new Represented(null, business);
  }

  public @Nullable String partnerId() {
    return partner == null ? null : partner.value();
  }

  public @Nullable String scheme() {
    return business == null ? null : business.scheme().text();
  }

  public @Nullable String id() {
    return business == null ? null : business.id();
  }

  /** How an act names it. */
  public Map<String, Object> named() {
    return partner == null
        ? Map.of("business", scheme() + " " + id())
        : Map.of("partnerId", partner.value());
  }
}
