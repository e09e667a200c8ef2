package dev.torg.portal.page;

/** English with accents and longer, between brackets: readable, and nobody's language. */
final class Pseudo {

  private static final String PLAIN = "aeiouyAEIOUYcnsz";
  private static final String ACCENTED = "áéíóúýÁÉÍÓÚÝçñšž";

  private Pseudo() {}

  static String of(String text) {
    StringBuilder accented = new StringBuilder("[");
    text.chars().forEach(letter -> accented.append(accented((char) letter)));
    return accented.append(" ~".repeat(text.length() / 6)).append(']').toString();
  }

  private static char accented(char letter) {
    int at = PLAIN.indexOf(letter);
    return at < 0 ? letter : ACCENTED.charAt(at);
  }
}
