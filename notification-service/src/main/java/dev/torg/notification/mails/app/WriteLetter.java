package dev.torg.notification.mails.app;

import dev.torg.notification.mails.domain.DueMail;
import dev.torg.notification.mails.domain.Letter;
import dev.torg.notification.mails.domain.Letter.Line;
import dev.torg.platform.business.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes a mail in its reader's language. */
@ApplicationScoped
class WriteLetter {

  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)\\}");

  /** The order in which facts are told, whatever there is of them. */
  private static final List<String> FACTS =
      List.of("reason", "unit", "msn", "merchant", "business", "keys", "url", "percent", "until");

  private final MailSettings settings;
  private final String publicUrl;

  WriteLetter(MailSettings settings, @ConfigProperty(name = "torg.public-url") String publicUrl) {
    this.settings = settings;
    this.publicUrl = publicUrl.replaceAll("/+$", "");
  }

  Letter of(DueMail mail) {
    Language language = mail.languageOr(settings.language());
    ResourceBundle texts = texts(language);
    String kind = mail.kind().text();
    return new Letter(
        language.text(),
        filled(texts.getString(kind + ".subject"), mail.facts()),
        filled(texts.getString(kind + ".lead"), mail.facts()),
        FACTS.stream()
            .filter(mail.facts()::containsKey)
            .map(fact -> new Line(texts.getString(fact), mail.facts().getOrDefault(fact, "")))
            .toList(),
        texts.getString("link"),
        publicUrl + "/portal",
        texts.getString("closing"));
  }

  static ResourceBundle texts(Language language) {
    return ResourceBundle.getBundle("mails.texts", language.locale(), NO_OTHER_LANGUAGE);
  }

  /** What is told is somebody's words: nothing in it is filled again. */
  private static String filled(String text, Map<String, String> facts) {
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(facts.getOrDefault(name.group(1), "")))
        .strip();
  }
}
