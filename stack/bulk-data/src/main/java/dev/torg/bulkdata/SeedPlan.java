package dev.torg.bulkdata;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What each partner, price package, merchant and sales unit is. Made from the sizes and the random
 * seed alone: the same at every call.
 *
 * <p>A merchant's sales units follow each other, so that every index grows at a few places only. A
 * quarter of the partners has about half of the merchants; every tenth sales unit is with another
 * partner than its merchant's others.
 */
final class SeedPlan {

  static final int PACKAGES_EACH = 3;

  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
  private static final int FIRST_PARTNER = 9_000_000;
  private static final int PARTNERS_EACH = 10_000;
  private static final long FIRST_MSN = 100_000_000L;
  private static final int MSNS_EACH = 10_000_000;
  private static final String[] PACKAGE_NAMES = {"Standard", "Volum", "Start"};
  private static final String[] COMMISSIONS = {"2.75", "1.99", "2.20"};

  private final SeedSize size;
  private final OrganisationNumbers organisationNumbers;

  SeedPlan(SeedSize size) {
    this.size = size;
    this.organisationNumbers = new OrganisationNumbers(size);
  }

  SeedSize size() {
    return size;
  }

  SeededPartner partner(int index) {
    long drawn = draw("partner").at(index);
    return new SeededPartner(
        index,
        partnerId(index),
        FictionalNames.company(drawn, index + 1),
        FictionalNames.person(draw("contact").at(index)),
        START.minus(Duration.ofDays(200)).plusSeconds(index));
  }

  SeededPricePackage pricePackage(int index) {
    SeededPartner partner = partner(index / PACKAGES_EACH);
    int kind = index % PACKAGES_EACH;
    return new SeededPricePackage(
        index,
        pricePackageId(index),
        partner.partnerId(),
        PACKAGE_NAMES[kind],
        COMMISSIONS[kind],
        partner.createdAt());
  }

  SeededMerchant merchant(int index) {
    Instant signedAt = START.minus(Duration.ofDays(100)).plusSeconds(index);
    long millis = signedAt.toEpochMilli();
    return new SeededMerchant(
        index,
        draw("merchant").id(millis, index),
        organisationNumbers.at(index),
        FictionalNames.company(draw("merchant name").at(index), index + 1),
        draw("address").id(millis, index),
        draw("agreement").id(millis, index),
        draw("signer").id(millis, index),
        FictionalNames.person(draw("signer name").at(index)),
        signedAt);
  }

  SeededSalesUnit salesUnit(int index) {
    int merchant = (int) ((long) index * size.merchants() / size.salesUnits());
    int partner = partnerOf(merchant, index);
    Instant createdAt = START.plusSeconds(index);
    long millis = createdAt.toEpochMilli();
    return new SeededSalesUnit(
        msn(index),
        organisationNumbers.at(merchant),
        partnerId(partner),
        FictionalNames.salesUnit(draw("sales unit").at(index), index + 1),
        pricePackageId(partner * PACKAGES_EACH + draw("package").below(PACKAGES_EACH, index)),
        AccountNumbers.of(draw("account").below(Integer.MAX_VALUE, index)),
        draw("skip").chance(20, index),
        draw("recurring").chance(30, index),
        draw("long living").chance(5, index),
        draw("change").id(millis, index),
        draw("sales unit event").id(millis, index),
        draw("sales unit keys").id(millis, index),
        draw("sales unit keys event").id(millis, index),
        createdAt,
        createdAt.toString());
  }

  long msn(int index) {
    return FIRST_MSN + (long) MSNS_EACH * size.randomSeed() + index;
  }

  /** The id of the one event of a partner, price package, credential or merchant. */
  UUID eventId(String kind, Instant at, long index) {
    return draw(kind + " event").id(at.toEpochMilli(), index);
  }

  /** The id of the things of a kind that are written together, by the index of the first. */
  UUID chunkId(String kind, int first) {
    return draw("chunk of " + kind).id(START.toEpochMilli(), first);
  }

  private int partnerOf(int merchant, int unit) {
    boolean own = merchant < size.partners() || !draw("elsewhere").chance(10, unit);
    return own ? usualPartner(merchant) : draw("other partner").below(size.partners(), unit);
  }

  /** Everyone has one merchant at least. */
  private int usualPartner(int merchant) {
    double share = draw("partner of merchant").share(merchant);
    return merchant < size.partners() ? merchant : (int) (size.partners() * share * share);
  }

  private String partnerId(int index) {
    return Integer.toString(FIRST_PARTNER + PARTNERS_EACH * size.randomSeed() + index + 1);
  }

  private UUID pricePackageId(int index) {
    return draw("price package").id(START.minus(Duration.ofDays(200)).toEpochMilli(), index);
  }

  private RepeatableRandom draw(String purpose) {
    return RepeatableRandom.of(size.randomSeed(), purpose);
  }
}
