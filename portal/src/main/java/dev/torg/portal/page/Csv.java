package dev.torg.portal.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a table that spreadsheets read. */
public final class Csv {

  /** Tells a spreadsheet that the text is UTF-8. */
  public static final String BEGINNING = "\ufeff";

  /** What makes a formula of a cell, the wide forms included. */
  private static final String FORMULA = "=+-@|%\uff1d\uff0b\uff0d\uff20";

  private Csv() {}

  /** A line with its end. A value that a spreadsheet would calculate stays a text. */
  public static String line(String... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String value) {
    String begun = value.stripLeading();
    boolean calculates = !begun.isEmpty() && FORMULA.indexOf(begun.charAt(0)) >= 0;
    return '"' + (calculates ? "'" : "") + value.replace("\"", "\"\"") + '"';
  }
}
