package dev.torg.productorder.api.form;

import dev.torg.platform.json.JsonForm;
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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code complianceData}. */
final class ComplianceReader {

  private static final int LONGEST_ANSWER = 500;
  private static final Map<String, MembershipValidity> VALIDITIES =
      Arrays.stream(MembershipValidity.values())
          .collect(Collectors.toMap(MembershipValidity::text, Function.identity()));

  private ComplianceReader() {}

  static Compliance read(JsonForm json) {
    return new Compliance(
        json.object("giftCard", ComplianceReader::giftCard),
        json.object("membership", ComplianceReader::membership),
        json.object("subscription", ComplianceReader::subscription),
        json.object("course", ComplianceReader::course),
        json.object("ticket", ComplianceReader::ticket),
        json.object("rent", ComplianceReader::rent),
        json.object("prepaidServices", ComplianceReader::prepaidServices),
        json.object("donation", ComplianceReader::donation));
  }

  private static GiftCard giftCard(JsonForm json) {
    return new GiftCard(
        needFlag(json, "isSalesPercentageLessThanTen"),
        answer(json, "validityDuration"),
        answer(json, "giftCardTurnoverShare"));
  }

  private static Membership membership(JsonForm json) {
    return new Membership(
        need(json, "turnoverShare"),
        json.choice("membershipValidity", VALIDITIES),
        need(json, "periodDistribution"));
  }

  private static Subscription subscription(JsonForm json) {
    return new Subscription(need(json, "turnoverShare"), need(json, "periodDistribution"));
  }

  private static Course course(JsonForm json) {
    return new Course(
        need(json, "turnoverShare"),
        need(json, "timeBeforeOrder"),
        need(json, "period"),
        json.flag("isOnlineCourseOffered"),
        answer(json, "onlineAccessibleTime"));
  }

  private static Ticket ticket(JsonForm json) {
    return new Ticket(need(json, "turnoverShare"), need(json, "prepurchaseTime"));
  }

  private static Rent rent(JsonForm json) {
    return new Rent(
        need(json, "turnoverShare"),
        need(json, "prepurchaseTime"),
        need(json, "averageRentalDuration"));
  }

  private static PrepaidServices prepaidServices(JsonForm json) {
    return new PrepaidServices(need(json, "turnoverShare"), need(json, "prepurchaseTime"));
  }

  private static Donation donation(JsonForm json) {
    return new Donation(needFlag(json, "acceptsDonation"));
  }

  private static Optional<String> answer(JsonForm json, String member) {
    return json.text(member, 1, LONGEST_ANSWER);
  }

  private static String need(JsonForm json, String member) {
    json.require(member);
    return answer(json, member).orElse("");
  }

  private static boolean needFlag(JsonForm json, String member) {
    json.require(member);
    return json.flag(member).orElse(false);
  }
}
