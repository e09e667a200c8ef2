package dev.torg.productorder.domain;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The template that an order was started from, and what it locked then. */
public record UsedTemplate(UUID templateId, Set<FormField> lockedFields) {

  public UsedTemplate {
    lockedFields =
        lockedFields.stream()
            .filter(FormField::canBeLocked)
            .collect(Collectors.toUnmodifiableSet());
  }
}
