package dev.torg.productorder.store;

import dev.torg.productorder.domain.Compliance;
import dev.torg.productorder.domain.Compliance.Course;
import dev.torg.productorder.domain.Compliance.Donation;
import dev.torg.productorder.domain.Compliance.GiftCard;
import dev.torg.productorder.domain.Compliance.Membership;
import dev.torg.productorder.domain.Compliance.MembershipValidity;
import dev.torg.productorder.domain.Compliance.PrepaidServices;
import dev.torg.productorder.domain.Compliance.Rent;
import dev.torg.productorder.domain.Compliance.Subscription;
import dev.torg.productorder.domain.Compliance.Ticket;
import java.util.Optional;

/** The answers that compliance asks for, as part of a {@link StoredForm}. */
record StoredCompliance(
    Optional<StoredGiftCard> giftCard,
    Optional<StoredMembership> membership,
    Optional<StoredSubscription> subscription,
    Optional<StoredCourse> course,
    Optional<StoredTicket> ticket,
    Optional<StoredRent> rent,
    Optional<StoredPrepaidServices> prepaidServices,
    Optional<StoredDonation> donation) {

  record StoredGiftCard(
      boolean isSalesPercentageLessThanTen,
      Optional<String> validityDuration,
      Optional<String> giftCardTurnoverShare) {}

  record StoredMembership(
      String turnoverShare,
      Optional<MembershipValidity> membershipValidity,
      String periodDistribution) {}

  record StoredSubscription(String turnoverShare, String periodDistribution) {}

  record StoredCourse(
      String turnoverShare,
      String timeBeforeOrder,
      String period,
      Optional<Boolean> isOnlineCourseOffered,
      Optional<String> onlineAccessibleTime) {}

  record StoredTicket(String turnoverShare, String prepurchaseTime) {}

  record StoredRent(String turnoverShare, String prepurchaseTime, String averageRentalDuration) {}

  record StoredPrepaidServices(String turnoverShare, String prepurchaseTime) {}

  record StoredDonation(boolean acceptsDonation) {}

  static StoredCompliance of(Compliance answers) {
    return new StoredCompliance(
        answers
            .giftCard()
            .map(
                it ->
                    new StoredGiftCard(
                        it.isSalesPercentageLessThanTen(),
                        it.validityDuration(),
                        it.giftCardTurnoverShare())),
        answers
            .membership()
            .map(
                it ->
                    new StoredMembership(
                        it.turnoverShare(), it.membershipValidity(), it.periodDistribution())),
        answers
            .subscription()
            .map(it -> new StoredSubscription(it.turnoverShare(), it.periodDistribution())),
        answers.course().map(StoredCompliance::stored),
        answers.ticket().map(it -> new StoredTicket(it.turnoverShare(), it.prepurchaseTime())),
        answers
            .rent()
            .map(
                it ->
                    new StoredRent(
                        it.turnoverShare(), it.prepurchaseTime(), it.averageRentalDuration())),
        answers
            .prepaidServices()
            .map(it -> new StoredPrepaidServices(it.turnoverShare(), it.prepurchaseTime())),
        answers.donation().map(it -> new StoredDonation(it.acceptsDonation())));
  }

  Compliance compliance() {
    return new Compliance(
        giftCard.map(
            it ->
                new GiftCard(
                    it.isSalesPercentageLessThanTen,
                    it.validityDuration,
                    it.giftCardTurnoverShare)),
        membership.map(
            it -> new Membership(it.turnoverShare, it.membershipValidity, it.periodDistribution)),
        subscription.map(it -> new Subscription(it.turnoverShare, it.periodDistribution)),
        course.map(StoredCompliance::course),
        ticket.map(it -> new Ticket(it.turnoverShare, it.prepurchaseTime)),
        rent.map(it -> new Rent(it.turnoverShare, it.prepurchaseTime, it.averageRentalDuration)),
        prepaidServices.map(it -> new PrepaidServices(it.turnoverShare, it.prepurchaseTime)),
        donation.map(it -> new Donation(it.acceptsDonation)));
  }

  private static StoredCourse stored(Course course) {
    return new StoredCourse(
        course.turnoverShare(),
        course.timeBeforeOrder(),
        course.period(),
        course.isOnlineCourseOffered(),
        course.onlineAccessibleTime());
  }

  private static Course course(StoredCourse stored) {
    return new Course(
        stored.turnoverShare,
        stored.timeBeforeOrder,
        stored.period,
        stored.isOnlineCourseOffered,
        stored.onlineAccessibleTime);
  }
}
