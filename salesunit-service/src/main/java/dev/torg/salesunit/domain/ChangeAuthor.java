package dev.torg.salesunit.domain;

/** Who changed a sales unit, and through which channel. */
public record ChangeAuthor(Kind kind, Channel channel) {

  public static final ChangeAuthor APPROVED_ORDER =
      new ChangeAuthor(Kind.OPERATOR, Channel.PRODUCT_ORDER);

  /** The stronger come first: what one has deactivated, no weaker one activates. */
  public enum Kind {
    OPERATOR,
    MERCHANT,
    PARTNER;

    boolean isStrongerThan(Kind other) {
      return compareTo(other) < 0;
    }
  }

  public enum Channel {
    PRODUCT_ORDER,
    MANAGEMENT_API,
    PORTAL,
    OPERATIONS_API
  }
}
