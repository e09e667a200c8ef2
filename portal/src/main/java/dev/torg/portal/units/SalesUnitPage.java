package dev.torg.portal.units;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Frame;
import dev.torg.portal.visit.Visit;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * One sales unit.
 *
 * @param places that are there about the unit for who looks
 * @param logo where it is; empty for none, and where it is not shown
 * @param version that a change must still find
 */
record SalesUnitPage(
    Frame frame, List<Place> places, SalesUnit unit, String logo, Form form, String version)
    implements TemplateInstance {

  private static final Place KEYS = new Place("keys", "nav_keys");
  private static final Place LOGIN = new Place("login", "login_title");
  private static final Place QUALITY = new Place("quality", "quality_title");

  /**
   * Another page about the unit.
   *
   * @param path below the unit's page
   * @param text the name of its text
   */
  record Place(String path, String text) {}

  static List<Place> placesOf(Visit visit) {
    if (visit.isOperator()) {
      return List.of();
    }
    return visit.merchant().isPresent() ? List.of(KEYS, LOGIN, QUALITY) : List.of(LOGIN, QUALITY);
  }
}
