package dev.torg.partner.domain;

import org.jspecify.annotations.Nullable;

/** What is told about a partner; everything but the name may be unknown. */
public record PartnerProfile(
    String name,
    @Nullable String level,
    @Nullable String contactName,
    @Nullable String contactEmail) {

  /** What an e-mail address must look like, at least. */
  public static final String EMAIL = "^[^@\\s]{1,64}@[^@\\s]{1,189}$";
}
