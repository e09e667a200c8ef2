package dev.torg.portal.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What change logs say, in the reader's language: {@code {log:words('Updated logo')}}. What has no
 * words here stands as the API says it.
 */
@TemplateExtension(namespace = "log")
final class Logged {

  private static final Pattern SETTING = Pattern.compile("(\\w+) set to (\\w+)");
  private static final Pattern VERSION = Pattern.compile("\\.v\\d+$");
  private static final String STATUS = "status";

  private Logged() {}

  /** What was done, or by whom. */
  static String words(String text, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    Matcher setting = SETTING.matcher(text);
    return setting.matches()
        ? Members.name(member(setting.group(1), (Locale) locale), locale)
            + ": "
            + value(setting.group(1), setting.group(2), locale)
        : find("log_", text, (Locale) locale);
  }

  /** What a field held. */
  static String value(
      String field, String value, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    if (field.equals(STATUS)) {
      return Texts.find("status_" + value, (Locale) locale).orElse(value);
    }
    return value.equals("true") || value.equals("false")
        ? Texts.of("answer_" + value, (Locale) locale)
        : Members.value(field, value, locale);
  }

  /** What an act was. */
  static String fact(String fact, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    String name = VERSION.matcher(fact).replaceFirst("");
    return Texts.find(key("fact_", name), (Locale) locale).orElse(fact);
  }

  /** Flags are called without their last word there. */
  private static String member(String named, Locale locale) {
    return Texts.find("member_" + named, locale).isPresent() ? named : named + "Allowed";
  }

  private static String find(String kind, String text, Locale locale) {
    return Texts.find(key(kind, text), locale).orElse(text);
  }

  private static String key(String kind, String text) {
    return kind + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_");
  }
}
