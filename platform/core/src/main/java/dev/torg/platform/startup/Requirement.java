package dev.torg.platform.startup;

/** What production asks of a value; {@link Requirements} has the usual ones. */
@FunctionalInterface
public interface Requirement {

  /**
   * Whether the value is safe. An {@link IllegalArgumentException} means that it is not: it cannot
   * be read.
   */
  boolean isMetBy(SettingValue value);

  /** Both are asked. */
  default Requirement and(Requirement other) {
    return value -> isMetBy(value) && other.isMetBy(value);
  }
}
