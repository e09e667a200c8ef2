package dev.torg.platform.business;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that pages and mails are written in. */
public enum Language {
  NB,
  EN,
  DA,
  FI;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The tag, as pages and events name it. */
  public String text() {
    return text;
  }

  public Locale locale() {
    return Locale.forLanguageTag(text);
  }

  /** The one of this tag. */
  public static Language of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }

  /**
   * The one of this tag, whatever region it names. Norwegian goes by three names, all of which who
   * wrote them can read here.
   */
  public static Optional<Language> named(String tag) {
    String language = tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
    String known = language.equals("no") || language.equals("nn") ? NB.text : language;
    return Arrays.stream(values()).filter(one -> one.text.equals(known)).findFirst();
  }

  /**
   * The tags that somebody wishes for, the dearest first.
   *
   * @param ranges as {@code Accept-Language} has them; what is malformed wishes for nothing
   */
  public static List<String> wishes(@Nullable String ranges) {
    if (ranges == null || ranges.isBlank()) {
      return List.of();
    }
    try {
      return Locale.LanguageRange.parse(ranges).stream()
          .map(Locale.LanguageRange::getRange)
          .toList();
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }
}
