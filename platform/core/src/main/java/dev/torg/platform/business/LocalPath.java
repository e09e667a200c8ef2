package dev.torg.platform.business;

import java.util.regex.Pattern;

/**
 * A path of this very host. Backslashes and control characters are none of it, because browsers
 * read them as something else than they look like.
 */
public final class LocalPath {

  private static final Pattern FORM = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

  private LocalPath() {}

  /**
   * @param longest characters at most
   */
  public static boolean isOne(String text, int longest) {
    return text.length() <= longest && FORM.matcher(text).matches();
  }
}
