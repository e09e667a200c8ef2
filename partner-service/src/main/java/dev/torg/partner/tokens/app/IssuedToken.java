package dev.torg.partner.tokens.app;

import java.time.Duration;
import java.time.Instant;

/** A signed token and the span in which it is good. */
public record IssuedToken(String text, Instant issuedAt, Instant expiresAt) {

  public Duration lifetime() {
    return Duration.between(issuedAt, expiresAt);
  }

  @Override
  public String toString() {
    return "IssuedToken[hidden]";
  }
}
