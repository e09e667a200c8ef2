package dev.torg.productorder.api;

import dev.torg.productorder.domain.OrderStatus;

/** The states as the versions of 2023 name them. */
final class StatusOf2023 {

  private StatusOf2023() {}

  static String of(OrderStatus status) {
    return switch (status) {
      case AWAITING_CUSTOMER -> "AWAITING-CUSTOMER";
      case EXPIRED -> "STOPPED";
      case CREATED, OPENED, SUBMITTED, PENDING, PROCESSING, APPROVED, STOPPED -> status.name();
    };
  }
}
