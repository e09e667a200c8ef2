package dev.torg.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Writes and reads what columns keep as JSON, apart from any setting of the HTTP side.
 *
 * <p>Reading is strict, so that nothing stored is ever lost unnoticed: a member that the record
 * does not name is refused, and so is the lack of a component that is neither {@code @Nullable} nor
 * an {@code Optional}. A component that is added later must be one of these.
 */
public final class StoredJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new Jdk8Module())
          .annotationIntrospector(
              AnnotationIntrospectorPair.create(
                  new RequiredComponents(), new JacksonAnnotationIntrospector()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StoredJson() {}

  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Fails with {@link IllegalStateException} when what is stored is not wholly this type. */
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(
          "A stored " + type.getSimpleName() + " is not readable", unreadable);
    }
  }
}
