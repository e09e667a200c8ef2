package dev.torg.merchant.contracts.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Breaks a text between words, and inside a word that is too long for a line of its own. */
final class LineBreaks {

  private final Predicate<String> fits;
  private final List<String> lines = new ArrayList<>();
  private String line = "";

  private LineBreaks(Predicate<String> fits) {
    this.fits = fits;
  }

  /** The text in lines that fit; a single letter counts as fitting. */
  static List<String> of(String text, Predicate<String> fits) {
    LineBreaks breaks = new LineBreaks(fits);
    for (String word : text.strip().split(" +", -1)) {
      breaks.add(word);
    }
    breaks.lines.add(breaks.line);
    return List.copyOf(breaks.lines);
  }

  private void add(String word) {
    String longer = line.isEmpty() ? word : line + " " + word;
    if (fits.test(longer)) {
      line = longer;
      return;
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    line = word;
    while (!fits.test(line) && line.codePointCount(0, line.length()) > 1) {
      breakWord();
    }
  }

  private void breakWord() {
    int end = line.offsetByCodePoints(0, 1);
    while (fits.test(line.substring(0, line.offsetByCodePoints(end, 1)))) {
      end = line.offsetByCodePoints(end, 1);
    }
    lines.add(line.substring(0, end));
    line = line.substring(end);
  }
}
