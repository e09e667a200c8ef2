package dev.torg.gateway.answer;

import dev.torg.platform.business.Language;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What refused pages say, in the language of who looks. */
record RefusalTexts(Language language) {

  /** In what was chosen, else the first wish of the browser that can be met, else English. */
  static RefusalTexts in(@Nullable String chosen, @Nullable String accepted) {
    return new RefusalTexts(
        Stream.of(Language.wishes(chosen), Language.wishes(accepted))
            .flatMap(tags -> tags.stream().flatMap(tag -> Language.named(tag).stream()))
            .findFirst()
            .orElse(Language.EN));
  }

  String title(int status) {
    return of("title_" + kind(status));
  }

  String detail(int status) {
    return of("detail_" + kind(status));
  }

  String of(String name) {
    return texts().getString(name);
  }

  private String kind(int status) {
    return texts().containsKey("title_" + status) ? Integer.toString(status) : "other";
  }

  /** The bundles are kept by the JVM. */
  private ResourceBundle texts() {
    return ResourceBundle.getBundle(
        "refusals", language.locale(), RefusalTexts.class.getClassLoader());
  }
}
