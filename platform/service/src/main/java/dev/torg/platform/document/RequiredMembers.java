package dev.torg.platform.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Requires of what is answered or told the members that are never missing: those of its record that
 * are neither {@code @Nullable} nor an {@code Optional}, and those that are null rather than
 * missing, by {@code @Schema(nullable = true)}. A record that says itself what it requires is left,
 * and so are bodies: of them {@code @NotNull} tells.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class RequiredMembers implements OASFilter {

  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName OPTIONAL = DotName.createSimple(Optional.class);
  private static final DotName UNWRAPPED =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");
  private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
  private static final DotName NAMING = DotName.createSimple(JsonNaming.class);

  private final IndexView index;

  public RequiredMembers(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Components components = document.getComponents();
    Map<String, Schema> schemas = components == null ? null : components.getSchemas();
    if (schemas == null) {
      return;
    }
    for (AnnotationInstance described : index.getAnnotations(SCHEMA)) {
      if (described.target().kind() == AnnotationTarget.Kind.CLASS && isAnswer(described)) {
        ClassInfo type = described.target().asClass();
        Schema schema = schemas.get(text(described, "name").orElse(type.simpleName()));
        if (schema != null && schema.getRequired() == null) {
          alwaysThere(type).forEach(schema::addRequired);
        }
      }
    }
  }

  private static boolean isAnswer(AnnotationInstance described) {
    return described.target().asClass().isRecord()
        && described.value("additionalProperties") == null;
  }

  private static List<String> alwaysThere(ClassInfo type) {
    return type.recordComponentsInDeclarationOrder().stream()
        .map(component -> type.field(component.name()))
        .filter(member -> !member.hasAnnotation(UNWRAPPED) && !mayBeMissing(member))
        .map(member -> name(member, type))
        .toList();
  }

  private static boolean mayBeMissing(FieldInfo member) {
    AnnotationInstance described = member.annotation(SCHEMA);
    boolean isShownAsNull = described != null && described.value("nullable") != null;
    return member.type().name().equals(OPTIONAL)
        || (member.type().hasAnnotation(NULLABLE) && !isShownAsNull);
  }

  private static String name(FieldInfo member, ClassInfo type) {
    AnnotationInstance property = member.annotation(PROPERTY);
    if (property != null) {
      return text(property, "value").orElse(member.name());
    }
    return type.hasDeclaredAnnotation(NAMING)
        ? PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(member.name())
        : member.name();
  }

  private static Optional<String> text(AnnotationInstance annotation, String value) {
    return Optional.ofNullable(annotation.value(value)).map(AnnotationValue::asString);
  }
}
