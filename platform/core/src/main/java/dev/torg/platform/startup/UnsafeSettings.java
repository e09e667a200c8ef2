package dev.torg.platform.startup;

import java.util.List;

/** The start was refused: the message lists every unsafe setting, one a line. */
public class UnsafeSettings extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsafeSettings(List<String> refusals) {
    super("Refusing to start with unsafe settings:\n - " + String.join("\n - ", refusals));
  }
}
