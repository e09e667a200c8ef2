package dev.torg.document;

import java.util.Locale;

/** Something that the description of an operation does not say. */
record Gap(String method, String path, String what) implements Comparable<Gap> {

  @Override
  public int compareTo(Gap other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return path + " " + method.toUpperCase(Locale.ROOT) + ": " + what;
  }
}
