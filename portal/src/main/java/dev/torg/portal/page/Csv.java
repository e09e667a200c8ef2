package dev.torg.portal.page;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table that spreadsheets read. */
public final class Csv {

  /** Tells a spreadsheet that the text is UTF-8. */
  public static final String BEGINNING = "\ufeff";

  /** What makes a formula of a cell, the wide forms included. */
  private static final String FORMULA = "=+-@|%\uff1d\uff0b\uff0d\uff20";

  private Csv() {}

  /** A line with its end. A value that a spreadsheet would calculate stays a text. */
  static String line(List<String> cells) {
    return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    return '"' + (isRisky(value) ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }

  /** What is before a formula does not save from it, and a tab may become the end of a cell. */
  private static boolean isRisky(String value) {
    String begun = value.stripLeading();
    return value.startsWith("\t")
        || value.startsWith("\r")
        || (!begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0);
  }
}
