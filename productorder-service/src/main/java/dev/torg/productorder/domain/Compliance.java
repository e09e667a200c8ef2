package dev.torg.productorder.domain;

import java.util.Optional;

/** What is sold in advance of delivery, and how: the answers that compliance asks for. */
public record Compliance(
    Optional<GiftCard> giftCard,
    Optional<Membership> membership,
    Optional<Subscription> subscription,
    Optional<Course> course,
    Optional<Ticket> ticket,
    Optional<Rent> rent,
    Optional<PrepaidServices> prepaidServices,
    Optional<Donation> donation) {

  public record GiftCard(
      boolean isSalesPercentageLessThanTen,
      Optional<String> validityDuration,
      Optional<String> giftCardTurnoverShare) {}

  public record Membership(
      String turnoverShare,
      Optional<MembershipValidity> membershipValidity,
      String periodDistribution) {}

  public enum MembershipValidity {
    CURRENT_CALENDAR_YEAR("CurrentCalendarYear"),
    ONE_YEAR_FROM_PAYMENT("OneYearFromPayment");

    private final String text;

    MembershipValidity(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  public record Subscription(String turnoverShare, String periodDistribution) {}

  public record Course(
      String turnoverShare,
      String timeBeforeOrder,
      String period,
      Optional<Boolean> isOnlineCourseOffered,
      Optional<String> onlineAccessibleTime) {}

  public record Ticket(String turnoverShare, String prepurchaseTime) {}

  public record Rent(String turnoverShare, String prepurchaseTime, String averageRentalDuration) {}

  public record PrepaidServices(String turnoverShare, String prepurchaseTime) {}

  public record Donation(boolean acceptsDonation) {}
}
