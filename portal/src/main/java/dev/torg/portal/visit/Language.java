package dev.torg.portal.visit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public final class Language {

  /** Longer words with accents: shows what is not translated, and which box is too small. */
  public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

  public static final List<Locale> OFFERED =
      List.of(
          Locale.forLanguageTag("nb"),
          Locale.ENGLISH,
          Locale.forLanguageTag("da"),
          Locale.forLanguageTag("fi"));

  private Language() {}

  /** What was chosen, else the first wish of the browser that can be met, else English. */
  public static Locale best(@Nullable String chosen, @Nullable String accepted) {
    return first(chosen).or(() -> first(accepted)).orElse(Locale.ENGLISH);
  }

  private static Optional<Locale> first(@Nullable String ranges) {
    if (ranges == null || ranges.isBlank()) {
      return Optional.empty();
    }
    try {
      return Locale.LanguageRange.parse(ranges).stream()
          .flatMap(range -> named(range.getRange()).stream())
          .findFirst();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** Norwegian goes by three names, all of which who wrote them can read here. */
  private static Optional<Locale> named(String range) {
    if (range.equalsIgnoreCase(PSEUDO.toLanguageTag())) {
      return Optional.of(PSEUDO);
    }
    String language = range.replaceFirst("-.*", "");
    String known = language.equals("no") || language.equals("nn") ? "nb" : language;
    return OFFERED.stream().filter(locale -> locale.getLanguage().equals(known)).findFirst();
  }
}
