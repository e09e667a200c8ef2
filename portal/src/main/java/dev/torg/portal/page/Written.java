package dev.torg.portal.page;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates as the reader of a page writes them. */
@TemplateExtension(namespace = "write")
public final class Written {

  /** Where all who read these pages live, or an hour beside it. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

  private Written() {}

  /** A day, of a moment or of a date. */
  static String day(Object when, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    TemporalAccessor day =
        when instanceof Instant instant
            ? LocalDate.ofInstant(instant, ZONE)
            : (TemporalAccessor) when;
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale((Locale) locale)
        .format(day);
  }

  static String time(Object when, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale((Locale) locale)
        .format(((Instant) when).atZone(ZONE));
  }
}
