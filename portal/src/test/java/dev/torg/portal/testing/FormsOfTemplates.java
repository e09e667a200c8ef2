package dev.torg.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms that pages can send, whether or not a sample shows them. */
public final class FormsOfTemplates {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern FORM =
      Pattern.compile(
          "<form[^>]* method=\"post\" action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);

  private FormsOfTemplates() {}

  /** Where those with this in them lead; values in an address are a star. */
  public static Set<String> with(String part) {
    return actions(part, true);
  }

  /** Where those without any of these lead. */
  public static Set<String> without(String... parts) {
    Set<String> actions = new TreeSet<>(with(""));
    Arrays.stream(parts).forEach(part -> actions.retainAll(actions(part, false)));
    return actions;
  }

  private static Set<String> actions(String part, boolean isThere) {
    Set<String> actions = new TreeSet<>();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        FORM.matcher(Files.readString(file))
            .results()
            .filter(form -> form.group(2).contains(part) == isThere)
            .map(form -> form.group(1).replaceAll("\\{[^}]*}", "*"))
            .forEach(actions::add);
      }
      return actions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
