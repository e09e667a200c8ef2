package dev.torg.portal.templates;

import org.jspecify.annotations.Nullable;

/** A template as the API shows it to a merchant. */
record Template(String templateId, String name, String productType, @Nullable String partnerName) {}
