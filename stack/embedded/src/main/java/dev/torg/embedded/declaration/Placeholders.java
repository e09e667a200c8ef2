package dev.torg.embedded.declaration;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in {@code ${…}} that stand for values of one machine. */
final class Placeholders {

  private static final Pattern NAME = Pattern.compile("\\$\\{([^}]*)}");

  private Placeholders() {}

  static String fill(String text, UnaryOperator<String> values) {
    return NAME.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
  }
}
