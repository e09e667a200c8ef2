package dev.torg.checks;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a question to Prometheus asks for.
 *
 * @param metrics their names
 * @param labels those that it compares or groups by
 */
record Query(Set<String> metrics, Set<String> labels) {

  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern MATCHERS = Pattern.compile("\\{([^}]*)}");
  private static final Pattern GROUPING =
      Pattern.compile("\\b(?:by|on|without|ignoring|group_left|group_right) *\\(([^)]*)\\)");
  private static final Pattern RANGE = Pattern.compile("\\[[^]]*]");
  private static final Pattern METRIC = Pattern.compile("\\b([a-zA-Z_][a-zA-Z_0-9]*)\\b(?! *\\()");
  private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset");

  static Query of(String expression) {
    String rest = TEXT.matcher(expression).replaceAll("");
    Set<String> labels = new TreeSet<>();
    rest = take(rest, MATCHERS, labels);
    rest = take(rest, GROUPING, labels);
    rest = RANGE.matcher(rest).replaceAll("");
    Set<String> metrics = new TreeSet<>();
    METRIC
        .matcher(rest)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !WORDS.contains(name))
        .forEach(metrics::add);
    return new Query(metrics, labels);
  }

  private static String take(String text, Pattern pattern, Set<String> labels) {
    Matcher found = pattern.matcher(text);
    found.results().flatMap(it -> names(it.group(1))).forEach(labels::add);
    return pattern.matcher(text).replaceAll("");
  }

  private static Stream<String> names(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(it -> it.replaceAll("[=!~ ].*", "").strip())
        .filter(it -> !it.isEmpty());
  }
}
