package dev.torg.platform.registry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as registries and eIDs spell it, made comparable: letter case, spaces, hyphens and the
 * form of composed letters do not count. First and last part must be equal. Middle names may be
 * missing on one side or stand as initials, but may not contradict each other.
 */
record PersonName(List<String> parts) {

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\-\\u2010\\u2011]+");

  static PersonName of(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return new PersonName(GAPS.splitAsStream(normal).filter(part -> !part.isEmpty()).toList());
  }

  boolean isSameAs(String otherName) {
    PersonName other = of(otherName);
    if (parts.size() < 2 || other.parts.size() < 2) {
      return false;
    }
    return first().equals(other.first())
        && last().equals(other.last())
        && (isWithin(middle(), other.middle()) || isWithin(other.middle(), middle()));
  }

  private String first() {
    return parts.get(0);
  }

  private String last() {
    return parts.get(parts.size() - 1);
  }

  private List<String> middle() {
    return parts.subList(1, parts.size() - 1);
  }

  private static boolean isWithin(List<String> few, List<String> many) {
    int found = 0;
    for (String name : many) {
      if (found < few.size() && isSameMiddleName(few.get(found), name)) {
        found++;
      }
    }
    return found == few.size();
  }

  private static boolean isSameMiddleName(String one, String other) {
    return one.equals(other) || isInitialOf(one, other) || isInitialOf(other, one);
  }

  private static boolean isInitialOf(String initial, String name) {
    String letter = initial.endsWith(".") ? initial.substring(0, initial.length() - 1) : initial;
    return letter.codePointCount(0, letter.length()) == 1 && name.startsWith(letter);
  }
}
