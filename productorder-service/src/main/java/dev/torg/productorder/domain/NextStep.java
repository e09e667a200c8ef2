package dev.torg.productorder.domain;

/** What the merchant can do about an order now. */
public enum NextStep {
  SIGN_MERCHANT_AGREEMENT,
  SUBMIT,
  ANSWER,
  WAIT,
  NONE;

  public static NextStep of(ProductOrder order, AgreementStatus agreement) {
    return switch (order.status()) {
      case CREATED, OPENED -> agreement.isSigned() ? SUBMIT : SIGN_MERCHANT_AGREEMENT;
      case AWAITING_CUSTOMER -> ANSWER;
      case SUBMITTED, PENDING, PROCESSING -> WAIT;
      case APPROVED, STOPPED, EXPIRED -> NONE;
    };
  }
}
