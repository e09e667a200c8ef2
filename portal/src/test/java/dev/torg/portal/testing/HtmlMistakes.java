package dev.torg.portal.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What is wrong in a page that a browser would put right without a word. */
public final class HtmlMistakes {

  private static final int MOST = 100;
  private static final String LABELABLE =
      "button, input:not([type=hidden]), meter, output, progress, select, textarea";
  private static final List<String> NAMING_IDS =
      List.of(
          "aria-activedescendant",
          "aria-controls",
          "aria-describedby",
          "aria-details",
          "aria-errormessage",
          "aria-flowto",
          "aria-labelledby",
          "aria-owns",
          "for",
          "form",
          "headers",
          "list");
  private static final List<String> SELECTING = List.of("href", "data-hx-select", "data-hx-target");

  private final Document page;
  private final List<String> found = new ArrayList<>();

  private HtmlMistakes(Document page) {
    this.page = page;
  }

  /** Each in words; empty for a page without any. */
  public static List<String> in(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(MOST).setTrackPosition(true);
    HtmlMistakes mistakes = new HtmlMistakes(Jsoup.parse(html, "", parser));
    parser.getErrors().forEach(error -> mistakes.found.add(error.toString()));
    mistakes.look();
    return List.copyOf(mistakes.found);
  }

  private void look() {
    mustBeOne("h1");
    mustBeOne("main");
    mustBeOne("title");
    Set<String> ids = ids();
    NAMING_IDS.forEach(attribute -> mustName(attribute, ids));
    SELECTING.forEach(attribute -> mustSelect(attribute, ids));
    page.select("label[for]").forEach(this::mustLabel);
    page.select(LABELABLE).forEach(this::mustHaveName);
  }

  private void mustBeOne(String tag) {
    int times = page.select(tag).size();
    if (times != 1) {
      found.add(times + " times <" + tag + ">");
    }
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (Element element : page.select("[id]")) {
      if (element.id().isBlank() || element.id().contains(" ")) {
        found.add("no id: " + element.shallowClone());
      }
      if (!ids.add(element.id())) {
        found.add("the same id twice: " + element.id());
      }
    }
    return ids;
  }

  private void mustName(String attribute, Set<String> ids) {
    for (Element element : page.select("[" + attribute + "]")) {
      Arrays.stream(element.attr(attribute).trim().split("\\s+", -1))
          .filter(id -> !ids.contains(id))
          .forEach(id -> found.add(attribute + " names nothing: " + id));
    }
  }

  private void mustSelect(String attribute, Set<String> ids) {
    for (Element element : page.select("[" + attribute + "^=#]")) {
      String id = element.attr(attribute).substring(1);
      if (!ids.contains(id)) {
        found.add(attribute + " leads nowhere: #" + id);
      }
    }
  }

  private void mustLabel(Element label) {
    Element labelled = page.getElementById(label.attr("for"));
    if (labelled != null && !labelled.is(LABELABLE)) {
      found.add("a label of what has none: " + labelled.shallowClone());
    }
  }

  private void mustHaveName(Element field) {
    boolean isNamed =
        field.is("button, [type=submit], [aria-label], [aria-labelledby], label *")
            || page.select("label[for]").stream()
                .anyMatch(label -> label.attr("for").equals(field.id()));
    if (!isNamed) {
      found.add("without a label: " + field.shallowClone());
    }
  }
}
