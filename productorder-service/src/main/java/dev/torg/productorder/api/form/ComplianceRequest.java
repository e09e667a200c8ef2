package dev.torg.productorder.api.form;

import dev.torg.productorder.domain.Compliance;
import dev.torg.productorder.domain.Compliance.MembershipValidity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answers that compliance asks for. */
@Schema(name = "ComplianceData", additionalProperties = Schema.False.class)
record ComplianceRequest(
    @Nullable GiftCard giftCard,
    @Nullable Membership membership,
    @Nullable Subscription subscription,
    @Nullable Course course,
    @Nullable Ticket ticket,
    @Nullable Rent rent,
    @Nullable PrepaidServices prepaidServices,
    @Nullable Donation donation) {

  private static final int LONGEST = 500;

  @Schema(name = "ComplianceGiftCard", additionalProperties = Schema.False.class)
  record GiftCard(
      @NotNull Boolean isSalesPercentageLessThanTen,
      @Size(min = 1, max = LONGEST) @Nullable String validityDuration,
      @Size(min = 1, max = LONGEST) @Nullable String giftCardTurnoverShare) {

    Compliance.GiftCard read() {
      return new Compliance.GiftCard(
          Boolean.TRUE.equals(isSalesPercentageLessThanTen),
          Optional.ofNullable(validityDuration),
          Optional.ofNullable(giftCardTurnoverShare));
    }
  }

  @Schema(name = "ComplianceMembership", additionalProperties = Schema.False.class)
  record Membership(
      @NotNull @Size(min = 1, max = LONGEST) String turnoverShare,
      @Schema(
              implementation = String.class,
              enumeration = {"CurrentCalendarYear", "OneYearFromPayment"})
          @Nullable MembershipValidity membershipValidity,
      @NotNull @Size(min = 1, max = LONGEST) String periodDistribution) {

    Compliance.Membership read() {
      return new Compliance.Membership(
          turnoverShare, Optional.ofNullable(membershipValidity), periodDistribution);
    }
  }

  @Schema(name = "ComplianceSubscription", additionalProperties = Schema.False.class)
  record Subscription(
      @NotNull @Size(min = 1, max = LONGEST) String turnoverShare,
      @NotNull @Size(min = 1, max = LONGEST) String periodDistribution) {

    Compliance.Subscription read() {
      return new Compliance.Subscription(turnoverShare, periodDistribution);
    }
  }

  @Schema(name = "ComplianceCourse", additionalProperties = Schema.False.class)
  record Course(
      @NotNull @Size(min = 1, max = LONGEST) String turnoverShare,
      @NotNull @Size(min = 1, max = LONGEST) String timeBeforeOrder,
      @NotNull @Size(min = 1, max = LONGEST) String period,
      @Nullable Boolean isOnlineCourseOffered,
      @Size(min = 1, max = LONGEST) @Nullable String onlineAccessibleTime) {

    Compliance.Course read() {
      return new Compliance.Course(
          turnoverShare,
          timeBeforeOrder,
          period,
          Optional.ofNullable(isOnlineCourseOffered),
          Optional.ofNullable(onlineAccessibleTime));
    }
  }

  @Schema(name = "ComplianceTicket", additionalProperties = Schema.False.class)
  record Ticket(
      @NotNull @Size(min = 1, max = LONGEST) String turnoverShare,
      @NotNull @Size(min = 1, max = LONGEST) String prepurchaseTime) {

    Compliance.Ticket read() {
      return new Compliance.Ticket(turnoverShare, prepurchaseTime);
    }
  }

  @Schema(name = "ComplianceRent", additionalProperties = Schema.False.class)
  record Rent(
      @NotNull @Size(min = 1, max = LONGEST) String turnoverShare,
      @NotNull @Size(min = 1, max = LONGEST) String prepurchaseTime,
      @NotNull @Size(min = 1, max = LONGEST) String averageRentalDuration) {

    Compliance.Rent read() {
      return new Compliance.Rent(turnoverShare, prepurchaseTime, averageRentalDuration);
    }
  }

  @Schema(name = "CompliancePrepaidServices", additionalProperties = Schema.False.class)
  record PrepaidServices(
      @NotNull @Size(min = 1, max = LONGEST) String turnoverShare,
      @NotNull @Size(min = 1, max = LONGEST) String prepurchaseTime) {

    Compliance.PrepaidServices read() {
      return new Compliance.PrepaidServices(turnoverShare, prepurchaseTime);
    }
  }

  @Schema(name = "ComplianceDonation", additionalProperties = Schema.False.class)
  record Donation(@NotNull Boolean acceptsDonation) {

    Compliance.Donation read() {
      return new Compliance.Donation(Boolean.TRUE.equals(acceptsDonation));
    }
  }

  Compliance read() {
    return new Compliance(
        given(giftCard, GiftCard::read),
        given(membership, Membership::read),
        given(subscription, Subscription::read),
        given(course, Course::read),
        given(ticket, Ticket::read),
        given(rent, Rent::read),
        given(prepaidServices, PrepaidServices::read),
        given(donation, Donation::read));
  }

  private static <A, B> Optional<B> given(@Nullable A answers, Function<A, B> reading) {
    return Optional.ofNullable(answers).map(reading);
  }
}
