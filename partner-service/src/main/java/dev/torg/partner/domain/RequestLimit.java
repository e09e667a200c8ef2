package dev.torg.partner.domain;

/** How many requests a minute a credential's own limit lets through. */
public final class RequestLimit {

  public static final int MOST_PER_MINUTE = 100_000_000;

  private RequestLimit() {}
}
