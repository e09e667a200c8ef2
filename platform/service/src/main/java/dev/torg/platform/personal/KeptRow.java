package dev.torg.platform.personal;

/** A row that is kept, as JSON; the key finds the place in the list behind it. */
record KeptRow(String table, String key, String content) {

  /** The place behind this row in the list of all tables. */
  String place() {
    return table + ":" + key;
  }
}
