package dev.torg.rehearsal;

import java.io.PrintStream;
import java.util.Locale;

/** Tells what was seen, and when. */
final class Protocol {

  private final PrintStream out;
  private final long begun = System.nanoTime();

  Protocol(PrintStream out) {
    this.out = out;
  }

  void saw(String text) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds, text);
  }

  void saw(String text, Object... values) {
    saw(text.formatted(values));
  }
}
