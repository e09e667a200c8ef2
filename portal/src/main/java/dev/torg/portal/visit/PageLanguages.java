package dev.torg.portal.visit;

import dev.torg.platform.business.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public final class PageLanguages {

  /** Longer words with accents: shows what is not translated, and which box is too small. */
  public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

  public static final List<Locale> OFFERED =
      Arrays.stream(Language.values()).map(Language::locale).toList();

  private PageLanguages() {}

  /** What was chosen, else the first wish of the browser that can be met, else English. */
  public static Locale best(@Nullable String chosen, @Nullable String accepted) {
    return first(chosen).or(() -> first(accepted)).orElse(Locale.ENGLISH);
  }

  private static Optional<Locale> first(@Nullable String ranges) {
    return Language.wishes(ranges).stream().flatMap(tag -> named(tag).stream()).findFirst();
  }

  private static Optional<Locale> named(String tag) {
    return tag.equalsIgnoreCase(PSEUDO.toLanguageTag())
        ? Optional.of(PSEUDO)
        : Language.named(tag).map(Language::locale);
  }
}
