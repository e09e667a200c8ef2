package dev.torg.productorder.domain;

import java.util.Locale;

/** What happened to a template. */
public enum TemplateFact {
  CREATED,
  WITHDRAWN;

  /** The type of the event that tells this fact. */
  public String eventType() {
    return "productorder.product-order-template." + name().toLowerCase(Locale.ROOT) + ".v1";
  }
}
