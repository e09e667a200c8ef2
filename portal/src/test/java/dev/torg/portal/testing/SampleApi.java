package dev.torg.portal.testing;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.torg.portal.testing.StubApi.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An API that has something for every page; see {@code sample-answers.txt}. */
public final class SampleApi {

  private static final Pattern WORD = Pattern.compile("\\b[A-Z_]+[0-9]*\\b");

  /** Ids in the answers, by what stands there for them. */
  private static final Pattern VALUE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"(:?)");

  /** Members whose values are texts of somebody: of people, of partners, of servers far away. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\"(?:after|answer|appName|before|change|changedBy|connectedBy|contactEmail|contactName"
              + "|description|detail|email|intendedPurpose|invitedBy|invitee|label|level|merchantName"
              + "|name|newValue|oldValue|partnerName|position|question|reason|redirectUris"
              + "|rejectionReason|reviewer|salesUnitName|signedBy|summary|url|value)\""
              + "\\s*:\\s*\\[?)\"(?:[^\"\\\\]|\\\\.)*\"");

  private static final Pattern OWN = Pattern.compile("^\\p{Lu}\\p{Ll}|[.@/0-9]");

  private static final Map<String, String> IDS = ids();

  private static final Map<String, String> PARTS =
      Map.of(
          "TODAY",
          LocalDate.now(ZoneOffset.UTC).toString(),
          "A_BUSINESS",
          "\"businessIdentifier\": {\"scheme\": \"business:NO:ORG\", \"id\": \"310100307\"}",
          "A_WEBHOOK",
          """
          {"id": "ID", "url": "https://kiosk.example/hook", "events": ["webhooks.ping.v1"],
           "msn": "123456", "failingSince": "2026-01-02T12:00:00Z",
           "previousSecretUntil": "2026-01-02T12:00:00Z", "createdAt": "2026-01-02T12:00:00Z"}\
          """,
          "A_DELIVERY",
          """
          {"messageId": "ID", "type": "webhooks.ping.v1", "state": "waiting", "attempts": 2,
           "createdAt": "2026-01-02T12:00:00Z", "nextAttemptAt": "2026-01-02T13:00:00Z"}\
          """,
          "A_MERCHANT",
          """
          {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
           "name": "Nordlys", "status": "ACTIVE", "agreementStatus": "ACTIVE",
           "createdAt": "2026-01-02T12:00:00Z"}\
          """,
          "A_PARTNER",
          """
          {"partnerId": "7001001", "name": "Kassekompaniet", "level": "Partner", "status": "ACTIVE",
           "contactName": "Pia Berg", "contactEmail": "pia@kasse.example",
           "createdAt": "2026-01-02T12:00:00Z"}\
          """,
          "SOME_ACTS",
          """
          {"acts": [{"timestamp": "2026-01-02T12:00:00Z", "fact": "dev.torg.changed.v1",
           "actor": {"kind": "OPERATOR", "name": "Olga"}, "requestId": "ID",
           "before": "{\\"a\\": 1}", "after": "{\\"a\\": 2}"}]}\
          """);

  private SampleApi() {}

  /** Has {@link StubApi} answer so from now on, whatever the query. */
  public static void begin() {
    begin(UnaryOperator.identity());
  }

  /** As {@link #begin()}, with this in all texts that somebody wrote. */
  public static void begin(String written) {
    String json = TextNode.valueOf(written).toString();
    begin(
        body ->
            WRITTEN
                .matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + json)));
  }

  private static void begin(UnaryOperator<String> change) {
    StubApi.reset();
    for (String block : text().split("\n\n", -1)) {
      int end = block.indexOf('\n');
      if (!block.startsWith("#")) {
        answer(
            filled(block.substring(0, end)).split(" ", 3),
            change.apply(filled(block.substring(end))));
      }
    }
  }

  private static void answer(String[] begin, String body) {
    Answer answer = new Answer(Integer.parseInt(begin[0]), Map.of("ETag", "\"1\""), body.strip());
    StubApi.answerAny(begin[1] + " " + begin[2], answer);
  }

  /**
   * The words of the answers that are somebody's own: in a value that begins with a capital letter
   * or has a digit or a sign in it. All others are words of the API, for which pages have texts.
   */
  public static Set<String> names() {
    return VALUE
        .matcher(filled(text()))
        .results()
        .filter(value -> value.group(2).isEmpty())
        .map(value -> value.group(1))
        .filter(value -> OWN.matcher(value).find())
        .flatMap(value -> Arrays.stream(value.split("\\P{L}+", -1)))
        .collect(Collectors.toSet());
  }

  /** The text with its short words for ids and parts written out. */
  public static String filled(String text) {
    return filled(filled(text, PARTS), IDS);
  }

  private static String filled(String text, Map<String, String> parts) {
    return WORD.matcher(text)
        .replaceAll(
            word -> Matcher.quoteReplacement(parts.getOrDefault(word.group(), word.group())));
  }

  private static Map<String, String> ids() {
    Map<String, String> ids = new TreeMap<>();
    for (int at = 1; at <= 5; at++) {
      ids.put(at == 1 ? "ID" : "ID" + at, "0199b0f0-4444-7000-8000-00000000000" + at);
    }
    return ids;
  }

  private static String text() {
    try (InputStream bytes = SampleApi.class.getResourceAsStream("/sample-answers.txt")) {
      return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
