package dev.torg.platform.registry;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as registries and eIDs spell it, made comparable: letter case, spaces, dashes, the kind of
 * apostrophe and marks on letters do not count, but å, æ and ø are letters of their own. First and
 * last part must be equal. Middle names may be missing on one side or stand as initials, but may
 * not contradict each other.
 */
record PersonName(List<String> parts) {

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\u2212]+");

  /** Before letters are taken apart: what stands alone for an accent is no mark then. */
  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u0060\\u00b4\\u02b9-\\u02bd\\u2018-\\u201b\\u2032\\uff07]");

  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");

  static PersonName of(String name) {
    String letters = MARKS.matcher(apart(name).replace("a\u030a", "å")).replaceAll("");
    String normal = letters.replace('ł', 'l').replace('đ', 'd');
    return new PersonName(GAPS.splitAsStream(normal).filter(part -> !part.isEmpty()).toList());
  }

  /** In small letters by way of capitals, which make one of ß and ss, and of ı and i. */
  private static String apart(String name) {
    String plain = APOSTROPHES.matcher(name).replaceAll("'");
    String folded =
        Normalizer.normalize(plain, Normalizer.Form.NFKD)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFKD);
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
