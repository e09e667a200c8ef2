package dev.torg.salesunit.domain;

/**
 * What the answer about a unit depends on: two equal revisions of a unit look alike.
 *
 * @param unit how many times the unit has changed
 * @param pricePackage how many times its price package has; 0 for none, or one not known yet
 */
public record Revision(long unit, long pricePackage) {

  public String text() {
    return pricePackage == 0 ? Long.toString(unit) : unit + "-" + pricePackage;
  }
}
