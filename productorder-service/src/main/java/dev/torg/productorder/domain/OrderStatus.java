package dev.torg.productorder.domain;

import java.util.Collections;
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

  /** Before the merchant pressed send: only then can an order expire or be deleted. */
  public static final Set<OrderStatus> UNSUBMITTED =
      Collections.unmodifiableSet(EnumSet.of(CREATED, OPENED));

  /** From submission to the end: what is in review, or waits for something. */
  public static final Set<OrderStatus> UNDER_WAY =
      Collections.unmodifiableSet(EnumSet.of(SUBMITTED, PENDING, PROCESSING, AWAITING_CUSTOMER));

  public boolean isUnsubmitted() {
    return UNSUBMITTED.contains(this);
  }

  public boolean isUnderWay() {
    return UNDER_WAY.contains(this);
  }

  public boolean isEnded() {
    return !isUnsubmitted() && !isUnderWay();
  }
}
