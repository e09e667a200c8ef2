package dev.torg.portal.page;

import java.util.List;
import java.util.function.Function;

/**
 * How a list of the API is written for spreadsheets.
 *
 * @param file that it is kept in
 * @param type of a row, as the API has it
 * @param heads of the columns
 * @param cells of a row, as many
 */
public record Table<T>(
    String file, Class<T> type, List<String> heads, Function<T, List<String>> cells) {

  String head() {
    return Csv.BEGINNING + Csv.line(heads);
  }

  String line(T row) {
    return Csv.line(cells.apply(row));
  }
}
