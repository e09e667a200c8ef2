package dev.torg.partner.domain;

/**
 * A wish that does not fit the credential it is for.
 *
 * @param member the wish's name
 * @param reason completes "this …"
 */
public record Misfit(String member, String reason) {}
