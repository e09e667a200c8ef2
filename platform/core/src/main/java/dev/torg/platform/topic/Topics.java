package dev.torg.platform.topic;

import java.util.List;

/**
 * The topics of the platform: one per aggregate, keyed by aggregate id; what gateways count; and
 * the dead letters. How long each is kept stands in the {@code service.properties} of who writes
 * it.
 */
public final class Topics {

  public static final String MERCHANTS = "torg.merchants";
  public static final String SALES_UNITS = "torg.sales-units";
  public static final String PRODUCT_ORDERS = "torg.product-orders";
  public static final String PRODUCT_ORDER_TEMPLATES = "torg.product-order-templates";
  public static final String PARTNERS = "torg.partners";
  public static final String PRICE_PACKAGES = "torg.price-packages";
  public static final String CREDENTIALS = "torg.credentials";
  public static final String ORG_CONFIGS = "torg.org-configs";

  /** How often which endpoint was called for which sales unit, counted by the gateways. */
  public static final String API_CALLS = "torg.api-calls";

  /** What each gateway let through in the last moments; of no use after some minutes. */
  public static final String RATE_LIMITS = "torg.rate-limits";

  /**
   * At which address partners and merchants are reached: personal, for notification-service alone.
   */
  public static final String MAIL_RECIPIENTS = "torg.mail-recipients";

  /** Why orders were rejected: for the mail to the merchant, and for nobody else. */
  public static final String REJECTION_REASONS = "torg.rejection-reasons";

  /** Events that a consumer gave up on, with the failure in their headers. */
  public static final String DEAD_LETTERS = "torg.dead-letters";

  /**
   * Header of an event about bulk data: the id, a UUID in text, of the chunk that it came with. All
   * in a chunk is new; its events are the first of what they tell.
   */
  public static final String CHUNK_HEADER = "torg-chunk";

  /**
   * All that others may read, too. What gateways count, whom mails go to, and what is for the eyes
   * of a merchant only, is between the programs of this house.
   */
  public static final List<String> ALL =
      List.of(
          MERCHANTS,
          SALES_UNITS,
          PRODUCT_ORDERS,
          PRODUCT_ORDER_TEMPLATES,
          PARTNERS,
          PRICE_PACKAGES,
          CREDENTIALS,
          ORG_CONFIGS,
          DEAD_LETTERS);

  private Topics() {}
}
