package dev.torg.portal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.portal.testing.PageShape;
import dev.torg.portal.testing.SampleApi;
import dev.torg.portal.testing.SampleVisit;
import dev.torg.portal.testing.SampleVisit.Visitor;
import dev.torg.portal.testing.StubApi;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody writes stays a text, on every page that shows it. */
@QuarkusTest
@WithTestResource(StubApi.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsIT {

  private static final String HARMLESS = "Harmless";
  private static final int AT_ONCE = 6;

  /** What is sent is not what is there already. */
  private static final String SENT_ONLY = "%20sent";

  /** Texts in addresses and forms, which their pages show again. */
  private static final Pattern SENT =
      Pattern.compile(
          "((?:^|[?&])(?:q|[a-zA-Z0-9.]*(?:answer|clientId|invitee|label|name|position|question|reason"
              + "|redirectUris|salesUnitName|[uU]rl|userId))=)[^&]*");

  /** Pages without a text of anybody; on all others is at least a name. */
  private static final Set<String> BARE = Set.of("LandingPage");

  private final Map<String, List<String>> harmless = new LinkedHashMap<>();

  static List<String> texts() throws IOException {
    try (InputStream bytes = HostileTextsIT.class.getResourceAsStream("/hostile-texts.txt")) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(HostileTextsIT::unescaped)
          .toList();
    }
  }

  private static String unescaped(String line) {
    return Pattern.compile("(?<!\\\\)\\\\u([0-9a-f]{4})")
        .matcher(line)
        .replaceAll(
            hex ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
  }

  /** Several in one text: the first that came out of it would show. */
  static Stream<String> together() throws IOException {
    List<String> texts = texts();
    return IntStream.range(0, (texts.size() + AT_ONCE - 1) / AT_ONCE)
        .mapToObj(
            part ->
                texts.stream()
                    .skip((long) part * AT_ONCE)
                    .limit(AT_ONCE)
                    .collect(Collectors.joining(" ")));
  }

  @Test
  void areMany() throws IOException {
    assertThat(texts()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("together")
  void stayTextsOnEveryPage(String text) {
    // Given
    Map<String, List<String>> usual = harmless();
    SampleApi.begin(text);
    rememberNames(text);

    // When
    SampleVisit.all()
        .forEach(
            visit -> {
              String html = writing(visit, text).html("en");

              // Then
              assertThat(PageShape.of(html, text))
                  .as(visit.toString())
                  .isEqualTo(usual.get(visit.toString()));
              assertThat(PageShape.leads(html, text)).as(visit.toString()).isEmpty();
            });
  }

  /** Otherwise it would say nothing that all stay what they are. */
  @Test
  void areSeenOnAllPagesButTheBareOnes() {
    Set<String> bare = new TreeSet<>();
    SampleVisit.all().map(SampleVisit::page).forEach(bare::add);
    SampleVisit.all()
        .filter(visit -> PageShape.times(harmless().getOrDefault(visit.toString(), List.of())) > 0)
        .map(SampleVisit::page)
        .forEach(bare::remove);

    assertThat(bare).isEqualTo(BARE);
  }

  /** The pages with a text that does no harm. */
  private Map<String, List<String>> harmless() {
    if (harmless.isEmpty()) {
      SampleApi.begin(HARMLESS);
      rememberNames(HARMLESS);
      SampleVisit.all()
          .forEach(
              visit ->
                  harmless.put(
                      visit.toString(),
                      PageShape.of(writing(visit, HARMLESS).html("en"), HARMLESS)));
    }
    return harmless;
  }

  /** Pages show the names of whom one acts for as other pages have seen them last. */
  private static void rememberNames(String text) {
    SampleVisit.all()
        .filter(visit -> Set.of("RolesPage", "OrderPage", "OrdersPage").contains(visit.page()))
        .forEach(visit -> writing(visit, text).html("en"));
  }

  private static SampleVisit writing(SampleVisit visit, String text) {
    return new SampleVisit(
        visit.page(),
        visit.status(),
        visit.visitor(),
        writing(visit.path(), text),
        writing(visit.sent(), text));
  }

  private static String writing(String sent, String text) {
    return SENT.matcher(sent)
        .replaceAll(
            field ->
                Matcher.quoteReplacement(
                    field.group(1)
                        + URLEncoder.encode(text, UTF_8).replace("+", "%20")
                        + SENT_ONLY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/portal/orders.csv", "/portal/sales-units.csv"})
  void calculateNothingInTables(String address) throws IOException {
    for (String text : texts()) {
      // Given
      SampleApi.begin(text);

      // When
      String table = new SampleVisit("", 200, Visitor.PARTNER, address, "").text();

      // Then
      String begin = text.matches("[=+@|%-].*") ? "\"'" : "\"";
      assertThat(table).contains(begin + text.replace("\"", "\"\"") + "\"");
    }
  }
}
