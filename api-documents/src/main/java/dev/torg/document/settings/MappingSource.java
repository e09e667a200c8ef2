package dev.torg.document.settings;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The source of a {@code @ConfigMapping}, parsed but not compiled. */
final class MappingSource {

  private final CompilationUnitTree source;
  private final DocTrees docs;
  private final Properties set;
  private final ClassTree mapping;
  private final Map<String, ClassTree> nested = new HashMap<>();

  /**
   * @param set what the module's own properties say, which wins over the defaults in the source
   */
  MappingSource(CompilationUnitTree source, DocTrees docs, Properties set) {
    this.source = source;
    this.docs = docs;
    this.set = set;
    this.mapping = (ClassTree) source.getTypeDecls().get(0);
    members(mapping, ClassTree.class)
        .forEach(type -> nested.put(type.getSimpleName().toString(), type));
  }

  Concern concern() {
    String prefix = annotation(mapping.getModifiers(), "ConfigMapping").orElseThrow();
    return new Concern(text(mapping), settings(prefix, mapping).toList());
  }

  private Stream<Setting> settings(String prefix, ClassTree type) {
    return members(type, MethodTree.class).flatMap(method -> settings(prefix, method));
  }

  private Stream<Setting> settings(String prefix, MethodTree method) {
    String type = method.getReturnType().toString();
    boolean isMap = type.startsWith("Map<");
    String key = key(prefix, method) + (isMap ? ".\"<name>\"" : "");
    ClassTree group = nested.get(type.substring(type.indexOf(' ') + 1).replace(">", ""));
    if (group != null && group.getKind() == Tree.Kind.INTERFACE) {
      return settings(key, group);
    }
    boolean mayBeAbsent = isMap || type.startsWith("Optional");
    return Stream.of(new Setting(key, fallback(key, method, mayBeAbsent), text(method)));
  }

  private static String key(String prefix, MethodTree method) {
    if (annotated(method.getModifiers(), "WithParentName").isPresent()) {
      return prefix;
    }
    return prefix
        + "."
        + annotation(method.getModifiers(), "WithName")
            .orElseGet(() -> method.getName().toString().replaceAll("([A-Z])", "-$1"))
            .toLowerCase(Locale.ROOT);
  }

  private String fallback(String key, MethodTree method, boolean mayBeAbsent) {
    return Optional.ofNullable(set.getProperty(key))
        .or(() -> annotation(method.getModifiers(), "WithDefault"))
        .map(value -> "`" + value + "`")
        .orElse(mayBeAbsent ? "" : "must be set");
  }

  /** What the Javadoc of the tree says, in one line. */
  private String text(Tree tree) {
    String comment = docs.getDocComment(TreePath.getPath(source, tree));
    return comment == null
        ? ""
        : comment
            .replaceAll("\\{@(?:code|link) ((?:[^{}]|\\{\\w+})*)}", "`$1`")
            .replace("<p>", " ")
            .replace("|", "\\|")
            .replaceAll("\\s+", " ")
            .strip();
  }

  private static <T extends Tree> Stream<T> members(ClassTree type, Class<T> kind) {
    return type.getMembers().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Optional<? extends AnnotationTree> annotated(ModifiersTree on, String name) {
    return on.getAnnotations().stream()
        .filter(annotation -> annotation.getAnnotationType().toString().equals(name))
        .findFirst();
  }

  /** The only value of an annotation, if it is there. */
  private static Optional<String> annotation(ModifiersTree on, String name) {
    return annotated(on, name).map(annotation -> literal(annotation.getArguments()));
  }

  private static String literal(List<? extends ExpressionTree> arguments) {
    ExpressionTree value = arguments.get(0);
    if (value instanceof AssignmentTree named) {
      value = named.getExpression();
    }
    return String.valueOf(((LiteralTree) value).getValue());
  }
}
