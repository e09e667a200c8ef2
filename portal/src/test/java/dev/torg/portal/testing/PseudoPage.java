package dev.torg.portal.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What somebody reads or hears of a page in the pseudo language, whose texts stand in brackets. */
public final class PseudoPage {

  private static final Pattern TRANSLATED = Pattern.compile("\\[[^\\[\\]]*]");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final List<String> SAID =
      List.of("alt", "aria-label", "content", "data-label", "placeholder", "title");

  /**
   * Code is nobody's language; the names of languages are everybody's own; marks are for machines.
   */
  private static final String NOBODYS =
      "code, [translate=no], option[lang], meta:not([name=description])";

  private PseudoPage() {}

  /** The words that come from no text. */
  public static List<String> untranslated(String html) {
    Document page = Jsoup.parse(html);
    page.select(NOBODYS).remove();
    return said(page)
        .map(text -> TRANSLATED.matcher(text).replaceAll(" "))
        .flatMap(left -> WORD.matcher(left).results().map(MatchResult::group))
        .distinct()
        .toList();
  }

  private static Stream<String> said(Document page) {
    return page.select("*").stream()
        .flatMap(element -> Stream.concat(own(element), heard(element)));
  }

  private static Stream<String> own(Element element) {
    return element.textNodes().stream().map(TextNode::getWholeText);
  }

  private static Stream<String> heard(Element element) {
    return SAID.stream().filter(element::hasAttr).map(element::attr);
  }
}
