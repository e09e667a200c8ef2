package dev.torg.productorder.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a product order stands, as stored. What callers see of it is for each version to say. */
public enum OrderStatus {
  CREATED,
  OPENED,
  SUBMITTED,
  PENDING,
  PROCESSING,
  AWAITING_CUSTOMER,
  APPROVED,
  STOPPED,
  EXPIRED;

  private static final Set<OrderStatus> UNSUBMITTED = EnumSet.of(CREATED, OPENED);
  private static final Set<OrderStatus> ENDED = EnumSet.of(APPROVED, STOPPED, EXPIRED);

  /** Before the merchant pressed send: only then can an order expire or be deleted. */
  public boolean isUnsubmitted() {
    return UNSUBMITTED.contains(this);
  }

  public boolean isEnded() {
    return ENDED.contains(this);
  }
}
