package dev.torg.portal.page;

import java.util.List;

/**
 * What is around a page.
 *
 * @param lang the tag of its language
 * @param name of who looks, empty for nobody
 * @param actingFor the name of the partner or business, or what stands for it; empty for none
 * @param mayChange whether the gateway takes changes from who looks; a page offers others none
 * @param path of the page, to come back to
 */
public record Frame(
    String lang,
    String name,
    String actingFor,
    boolean mayChange,
    String path,
    List<Place> places) {

  /**
   * A place that the menu leads to.
   *
   * @param text the name of its text
   */
  public record Place(String text, String url, boolean isHere) {}

  /** The page without what it was asked for. */
  public String place() {
    return path.split("\\?", 2)[0];
  }

  public boolean isKnown() {
    return !name.isEmpty();
  }

  /** Whoever has places without acting for anybody runs the platform. */
  public boolean isOperator() {
    return actingFor.isEmpty() && !places.isEmpty();
  }

  public boolean speaks(String tag) {
    return lang.equals(tag);
  }
}
