package dev.torg.partner.domain;

import org.jspecify.annotations.Nullable;

/** What is told about a partner; everything but the name may be unknown. */
public record PartnerProfile(
    String name,
    @Nullable String level,
    @Nullable String contactName,
    @Nullable String contactEmail) {}
