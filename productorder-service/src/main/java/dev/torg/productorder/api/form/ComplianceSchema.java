package dev.torg.productorder.api.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes {@code complianceData}, as {@link ComplianceReader} reads it; nobody implements it. */
@Schema(name = "ComplianceData", additionalProperties = Schema.False.class)
interface ComplianceSchema {

  int LONGEST = 500;

  GiftCard getGiftCard();

  Membership getMembership();

  Subscription getSubscription();

  Course getCourse();

  Ticket getTicket();

  Rent getRent();

  PrepaidServices getPrepaidServices();

  Donation getDonation();

  @Schema(
      name = "ComplianceGiftCard",
      requiredProperties = {"isSalesPercentageLessThanTen"},
      additionalProperties = Schema.False.class)
  interface GiftCard {

    Boolean getIsSalesPercentageLessThanTen();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getValidityDuration();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getGiftCardTurnoverShare();
  }

  @Schema(
      name = "ComplianceMembership",
      requiredProperties = {"turnoverShare", "periodDistribution"},
      additionalProperties = Schema.False.class)
  interface Membership {

    @Schema(minLength = 1, maxLength = LONGEST)
    String getTurnoverShare();

    @Schema(enumeration = {"CurrentCalendarYear", "OneYearFromPayment"})
    String getMembershipValidity();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getPeriodDistribution();
  }

  @Schema(
      name = "ComplianceSubscription",
      requiredProperties = {"turnoverShare", "periodDistribution"},
      additionalProperties = Schema.False.class)
  interface Subscription {

    @Schema(minLength = 1, maxLength = LONGEST)
    String getTurnoverShare();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getPeriodDistribution();
  }

  @Schema(
      name = "ComplianceCourse",
      requiredProperties = {"turnoverShare", "timeBeforeOrder", "period"},
      additionalProperties = Schema.False.class)
  interface Course {

    @Schema(minLength = 1, maxLength = LONGEST)
    String getTurnoverShare();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getTimeBeforeOrder();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getPeriod();

    Boolean getIsOnlineCourseOffered();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getOnlineAccessibleTime();
  }

  @Schema(
      name = "ComplianceTicket",
      requiredProperties = {"turnoverShare", "prepurchaseTime"},
      additionalProperties = Schema.False.class)
  interface Ticket {

    @Schema(minLength = 1, maxLength = LONGEST)
    String getTurnoverShare();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getPrepurchaseTime();
  }

  @Schema(
      name = "ComplianceRent",
      requiredProperties = {"turnoverShare", "prepurchaseTime", "averageRentalDuration"},
      additionalProperties = Schema.False.class)
  interface Rent {

    @Schema(minLength = 1, maxLength = LONGEST)
    String getTurnoverShare();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getPrepurchaseTime();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getAverageRentalDuration();
  }

  @Schema(
      name = "CompliancePrepaidServices",
      requiredProperties = {"turnoverShare", "prepurchaseTime"},
      additionalProperties = Schema.False.class)
  interface PrepaidServices {

    @Schema(minLength = 1, maxLength = LONGEST)
    String getTurnoverShare();

    @Schema(minLength = 1, maxLength = LONGEST)
    String getPrepurchaseTime();
  }

  @Schema(
      name = "ComplianceDonation",
      requiredProperties = {"acceptsDonation"},
      additionalProperties = Schema.False.class)
  interface Donation {

    Boolean getAcceptsDonation();
  }
}
