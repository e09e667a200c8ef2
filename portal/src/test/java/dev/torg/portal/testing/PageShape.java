package dev.torg.portal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a browser makes of a page, whatever a text says that stands in it. */
public final class PageShape {

  private static final String PLACE = "§";
  private static final List<String> LEADING =
      List.of("action", "formaction", "href", "src", "srcset", "data-hx-get");

  /** Ids of who looks, and times of day: others at each look. */
  private static final Pattern VARYING =
      Pattern.compile("[0-9a-f]{8}-[-0-9a-f]{27}|[0-9]+:[0-9]{2}");

  private PageShape() {}

  /**
   * Elements, attributes, texts and comments, one a line; where the text stands there is a mark.
   */
  public static List<String> of(String html, String text) {
    Document page = Jsoup.parse(html);
    page.select("input[name=key]").remove();
    String inAddress = URLEncoder.encode(text, UTF_8).replace("+", "%20");
    return page.nodeStream()
        .map(node -> line(node).replace(text, PLACE).replace(inAddress, PLACE))
        .map(line -> VARYING.matcher(line).replaceAll("*"))
        .toList();
  }

  /** The attributes that lead to where the text says. */
  public static List<String> leads(String html, String text) {
    return Jsoup.parse(html).select("*").stream().flatMap(element -> leads(element, text)).toList();
  }

  /** How often the text can be read. */
  public static long times(List<String> shape) {
    return shape.stream().filter(line -> line.contains(PLACE)).count();
  }

  private static Stream<String> leads(Element element, String text) {
    return LEADING.stream()
        .filter(name -> element.attr(name).contains(text))
        .map(name -> element.tagName() + " " + name);
  }

  private static int depth(Node node) {
    Node parent = node.parent();
    return parent == null ? 0 : 1 + depth(parent);
  }

  private static String line(Node node) {
    StringBuilder line = new StringBuilder(" ".repeat(depth(node))).append(node.nodeName());
    if (node instanceof TextNode own) {
      return line.append(' ').append(own.getWholeText()).toString();
    }
    for (Attribute attribute : node.attributes()) {
      line.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
    }
    return line.toString();
  }
}
