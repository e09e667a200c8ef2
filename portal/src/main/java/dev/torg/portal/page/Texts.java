package dev.torg.portal.page;

import dev.torg.portal.client.ApiRefused;
import dev.torg.portal.visit.PageLanguages;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Every text of the pages, in every language: {@code {t:name}} in a template. */
public final class Texts {

  private static final Map<Locale, Properties> ALL = load();

  private Texts() {}

  @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
  static String text(String name, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return of(name, (Locale) locale);
  }

  @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
  static String text(
      String name, Object value, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return of(name, (Locale) locale, value);
  }

  /**
   * The text of one of several values, {@code {word:status(order.status)}}; {@code say} takes the
   * name of a text.
   */
  @TemplateExtension(namespace = "word", matchName = TemplateExtension.ANY)
  static String word(
      String name, Object value, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return of(name.equals("say") ? value.toString() : name + "_" + value, (Locale) locale);
  }

  /**
   * The text of this name.
   *
   * @param values for what stands in braces in it
   * @throws IllegalArgumentException when there is none
   */
  public static String of(String name, Locale locale, Object... values) {
    return find(name, locale, values)
        .orElseThrow(
            () ->
                new IllegalArgumentException("no text " + name + " in " + locale.toLanguageTag()));
  }

  /** Why a value is not accepted; in English where there are no other words for it. */
  public static String reason(ApiRefused.Reason reason, Locale locale) {
    return find("wrong_" + reason.code().replace('-', '_'), locale, reason.args().toArray())
        .orElse(reason.text());
  }

  /** The text of a name that others give: a member of a document, a value of theirs. */
  static Optional<String> find(String name, Locale locale, Object... values) {
    boolean pseudo = locale.equals(PageLanguages.PSEUDO);
    return Optional.ofNullable(
            ALL.getOrDefault(pseudo ? Locale.ENGLISH : locale, new Properties()).getProperty(name))
        .map(
            pattern ->
                values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values))
        .map(text -> pseudo ? Pseudo.of(text) : text);
  }

  static Properties in(Locale locale) {
    return ALL.getOrDefault(locale, new Properties());
  }

  private static Map<Locale, Properties> load() {
    Map<Locale, Properties> all = new HashMap<>();
    PageLanguages.OFFERED.forEach(locale -> all.put(locale, read(locale)));
    return all;
  }

  private static Properties read(Locale locale) {
    String file = "/texts/" + locale.getLanguage() + ".properties";
    Properties texts = new Properties();
    try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException(file + " is missing");
      }
      try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
