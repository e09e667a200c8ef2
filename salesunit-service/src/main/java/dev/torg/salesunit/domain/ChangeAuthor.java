package dev.torg.salesunit.domain;

/** Who changed a sales unit, and through which channel. */
public record ChangeAuthor(Kind kind, Channel channel) {

  public static final ChangeAuthor APPROVED_ORDER =
      new ChangeAuthor(Kind.OPERATOR, Channel.PRODUCT_ORDER);

  public enum Kind {
    OPERATOR,
    PARTNER,
    MERCHANT
  }

  public enum Channel {
    PRODUCT_ORDER,
    MANAGEMENT_API,
    PORTAL,
    OPERATIONS_API
  }
}
