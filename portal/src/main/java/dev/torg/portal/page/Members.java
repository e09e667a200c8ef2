package dev.torg.portal.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Members of documents in words, {@code {member:name('website.url')}}. What has no word yet stands
 * as programs write it.
 */
@TemplateExtension(namespace = "member")
final class Members {

  /** How the texts of the values begin, where there are but a few values. */
  private static final Map<String, String> CHOSEN =
      Map.of(
          "captureType", "capture_",
          "complianceData.membership.membershipValidity", "validity_",
          "productUseCase", "use_",
          "settlementBankAccount.scheme", "account_");

  private Members() {}

  /**
   * What a member is called.
   *
   * @param path from the document on, with dots
   */
  static String name(String path, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    String field = Labels.of(path);
    return field.isEmpty()
        ? Arrays.stream(path.split("\\."))
            .map(part -> Texts.find("member_" + part, (Locale) locale).orElse(part))
            .collect(Collectors.joining(" · "))
        : Texts.of(field, (Locale) locale);
  }

  /** What stands in a member. */
  static String value(
      String path, Object value, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    String text = value.toString();
    if (value instanceof Boolean) {
      return Texts.of("answer_" + text, (Locale) locale);
    }
    return CHOSEN.containsKey(path)
        ? Texts.find(CHOSEN.get(path) + text, (Locale) locale).orElse(text)
        : text;
  }
}
