package dev.torg.platform.json;

/** The words of a limit: those of its annotation, or else the usual ones. */
final class Limits {

  private Limits() {}

  static String message(String annotated, String usual) {
    return annotated.startsWith("{jakarta.") ? usual : annotated;
  }
}
