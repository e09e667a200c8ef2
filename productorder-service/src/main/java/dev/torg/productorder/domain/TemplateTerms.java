package dev.torg.productorder.domain;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a template says.
 *
 * @param name as merchants read it
 * @param presets the form that an order starts with, the price package included
 * @param lockedFields of the presets, those that the merchant cannot change
 */
public record TemplateTerms(
    String name, ProductType productType, OrderForm presets, Set<FormField> lockedFields) {

  public TemplateTerms {
    lockedFields =
        lockedFields.stream()
            .filter(FormField::canBeLocked)
            .collect(Collectors.toUnmodifiableSet());
  }
}
