package dev.torg.orgconfig.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which of the peer's worlds an organisation logs in to. */
public enum Environment {
  PRODUCTION("production"),
  TEST("test");

  private static final Map<String, Environment> BY_TEXT =
      Arrays.stream(values()).collect(Collectors.toMap(Environment::text, Function.identity()));

  private final String text;

  Environment(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Map<String, Environment> byText() {
    return BY_TEXT;
  }
}
