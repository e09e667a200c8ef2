package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Access;

/** A person may act for somebody, and do so much there. */
public record AccessGrant(Represented whom, Access access) {}
