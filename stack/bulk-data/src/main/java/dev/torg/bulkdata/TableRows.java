package dev.torg.bulkdata;

import java.util.function.BiConsumer;

/**
 * How the rows of one kind of thing look in a table.
 *
 * @param columns the names of the columns, separated by commas, in the order in which a row is
 *     written
 */
record TableRows<T>(String table, String columns, BiConsumer<T, BinaryCopy> row) {

  int width() {
    return columns.split(",").length;
  }

  String copyStatement() {
    return "copy " + table + " (" + columns + ") from stdin (format binary)";
  }
}
