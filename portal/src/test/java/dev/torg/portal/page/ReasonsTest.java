package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.problem.Reason;
import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.visit.PageLanguages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why a value is not accepted, in the reader's language. */
class ReasonsTest {

  private static final Path ROOT = Path.of("..");

  /** Where reasons begin in the code; what is put together goes on behind. */
  private static final Pattern WORDS =
      Pattern.compile(
          "\"((?:must|cannot|can|has|is|may|names|goes|stands|direct) [^\"]*|scheme must [^\"]*)\"");

  /** What people in the portal send is checked here; not what programs put into headers. */
  private static final List<String> CHECKING =
      List.of(
          "platform/core/src/main/java/dev/torg/platform/business",
          "platform/service/src/main/java/dev/torg/platform/idempotency",
          "platform/service/src/main/java/dev/torg/platform/json",
          "platform/service/src/main/java/dev/torg/platform/paging",
          "platform/service/src/main/java/dev/torg/platform/personal",
          "gateway/src/main/java/dev/torg/gateway/filter/ParametersMustBeSentOnce.java",
          "merchant-service/src/main/java/dev/torg/merchant/agreements/api",
          "merchant-service/src/main/java/dev/torg/merchant/domain",
          "notification-service/src/main/java/dev/torg/notification/addresses",
          "notification-service/src/main/java/dev/torg/notification/deliveries/api",
          "notification-service/src/main/java/dev/torg/notification/domain",
          "notification-service/src/main/java/dev/torg/notification/endpoints",
          "partner-service/src/main/java/dev/torg/partner/api",
          "partner-service/src/main/java/dev/torg/partner/credentials/api",
          "partner-service/src/main/java/dev/torg/partner/domain",
          "partner-service/src/main/java/dev/torg/partner/sessions/api",
          "partner-service/src/main/java/dev/torg/partner/sessions/app/ConnectUserToPartner.java",
          "productorder-service/src/main/java/dev/torg/productorder/api/form",
          "productorder-service/src/main/java/dev/torg/productorder/domain",
          "productorder-service/src/main/java/dev/torg/productorder/filling/api/OrderFilterParameters.java",
          "productorder-service/src/main/java/dev/torg/productorder/filling/api/PatchReader.java",
          "productorder-service/src/main/java/dev/torg/productorder/template/api",
          "salesunit-service/src/main/java/dev/torg/salesunit/domain",
          "salesunit-service/src/main/java/dev/torg/salesunit/quality/domain");

  @Test
  void eachHasWordsInEveryLanguage() {
    for (Locale language : PageLanguages.OFFERED) {
      assertThat(Texts.in(language).stringPropertyNames())
          .as(language.toLanguageTag())
          .containsAll(Reason.all().keySet().stream().map(ReasonsTest::text).toList());
    }
  }

  @Test
  void englishIsWhatTheApiSays() {
    Reason.all()
        .forEach(
            (code, words) ->
                assertThat(Texts.of(text(code), Locale.ENGLISH).replace("''", "'"))
                    .isEqualTo(words));
  }

  @Test
  void whateverIsSaidOfWhatPeopleSendHasACode() throws IOException {
    Collection<String> known = Reason.all().values();
    for (String place : CHECKING) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(place))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          assertThat(WORDS.matcher(Files.readString(file)).results().map(found -> found.group(1)))
              .as(file.toString())
              .allMatch(words -> isKnown(unescaped(words), known));
        }
      }
    }
  }

  /** Whether the words are all of a reason, or its beginning, a number may stand in which. */
  private static boolean isKnown(String words, Collection<String> known) {
    String begun = words.replaceFirst("\\d+", "{0}");
    return Reason.of(words).isPresent()
        || known.stream().anyMatch(all -> all.startsWith(words) || all.startsWith(begun));
  }

  private static String unescaped(String literal) {
    return literal.replace("\\\\", "\\");
  }

  @Test
  void aRefusalSpeaksTheLanguageOfTheReaderAndEnglishElse() {
    var refusal =
        new ApiRefused(
            400,
            new ObjectMapper()
                .valueToTree(
                    Map.of(
                        "extraDetails",
                        List.of(
                            Map.of(
                                "key", "/name",
                                "value", "must have 1 to 35 characters",
                                "code", "length",
                                "args", List.of("1", "35")),
                            Map.of("key", "/x", "value", "is odd", "code", "odd-in-2031"),
                            Map.of("key", "/y", "value", "is odd")))));
    Locale norwegian = Locale.forLanguageTag("nb");

    assertThat(refusal.said(reason -> Texts.reason(reason, norwegian)).violations())
        .containsOnly(
            Map.entry("/name", "må ha 1 til 35 tegn"),
            Map.entry("/x", "is odd"),
            Map.entry("/y", "is odd"));
  }

  private static String text(String code) {
    return "wrong_" + code.replace('-', '_');
  }
}
