package dev.torg.platform.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Why a value is not accepted, so that a program can say it in words of its own.
 *
 * @param code stays the same whatever becomes of the English words
 * @param args what stands in them for this one value
 */
public record Reason(String code, List<String> args) {

  private static final Properties WORDS = read();

  /** A word, or several with commas between them. */
  private static final String ARG = "([^ ]+(?:, [^ ]+)*)";

  private static final Map<Pattern, String> CODES =
      WORDS.stringPropertyNames().stream()
          .collect(Collectors.toMap(code -> form(words(code)), code -> code));

  /** The reason that these words are, if it is a known one. */
  public static Optional<Reason> of(String text) {
    return CODES.entrySet().stream()
        .flatMap(known -> find(known.getKey(), known.getValue(), text).stream())
        .min(Comparator.comparingInt(found -> found.args().size()));
  }

  /** The English words of each code, with {@code {0}} and so on for its args. */
  public static Map<String, String> all() {
    return WORDS.stringPropertyNames().stream()
        .collect(Collectors.toMap(code -> code, Reason::words));
  }

  private static Optional<Reason> find(Pattern form, String code, String text) {
    Matcher found = form.matcher(text);
    return found.matches()
        ? Optional.of(
            new Reason(
                code, IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toList()))
        : Optional.empty();
  }

  private static Pattern form(String words) {
    return Pattern.compile(
        Arrays.stream(words.split("\\{\\d}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(ARG)));
  }

  private static String words(String code) {
    return WORDS.getProperty(code);
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream bytes = Reason.class.getResourceAsStream("reasons.properties")) {
      words.load(new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
