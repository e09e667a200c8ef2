package dev.torg.portal.templates;

import java.time.Instant;

/** A template as the API shows it to its partner. */
record OwnTemplate(
    String templateId, String name, String productType, String templateUrl, Instant createdAt) {}
