package dev.torg.platform.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a text stands for.
 *
 * @param choices the only texts that stand for anything; empty when the parser decides
 * @param parser refuses with an {@link IllegalArgumentException} that is fit for the caller
 */
record TextValue(Set<String> choices, Function<String, Object> parser) {

  private static final Pattern UUID_TEXT =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  /** The database does not hold all times that there are. */
  private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

  private static final Class<?>[] TEXT = {String.class};

  private static final Map<Class<?>, TextValue> OF_THE_JDK =
      Map.of(
          String.class, new TextValue(Set.of(), text -> text),
          UUID.class, new TextValue(Set.of(), TextValue::uuid),
          Instant.class, new TextValue(Set.of(), TextValue::instant),
          LocalDate.class, new TextValue(Set.of(), TextValue::date));

  static TextValue of(Class<?> type) {
    TextValue known = OF_THE_JDK.get(type);
    if (known != null) {
      return known;
    }
    return type.isEnum() ? ofEnum(type) : new TextValue(Set.of(), maker(type));
  }

  /** Whether a type is made of a text, as its static method or its constructor says. */
  static boolean is(Class<?> type) {
    return isOfText(type) || factories(type).size() == 1;
  }

  private static boolean isOfText(Class<?> type) {
    var components = type.getRecordComponents();
    return components != null
        && components.length == 1
        && components[0].getName().equals("value")
        && components[0].getType() == String.class;
  }

  private static TextValue ofEnum(Class<?> type) {
    Map<String, Object> constants = constants(type);
    return new TextValue(constants.keySet(), constants::get);
  }

  /** Constants by what their method {@code text} says, if they have it, else by their names. */
  static Map<String, Object> constants(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(wireName(type, (Enum<?>) constant), constant);
    }
    return constants;
  }

  private static String wireName(Class<?> type, Enum<?> constant) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals("text") && method.getParameterCount() == 0)
        .findFirst()
        .map(method -> (String) Maker.of(method).make(constant))
        .orElseGet(constant::name);
  }

  private static Function<String, Object> maker(Class<?> type) {
    List<Method> factories = factories(type);
    if (factories.size() == 1) {
      return Maker.of(factories.get(0))::make;
    }
    if (isOfText(type)) {
      return Maker.ofRecord(type)::make;
    }
    throw new IllegalStateException(type + " needs exactly one static method of a text");
  }

  private static List<Method> factories(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(method -> method.getReturnType() == type)
        .filter(method -> Arrays.equals(method.getParameterTypes(), TEXT))
        .toList();
  }

  private static UUID uuid(String text) {
    if (!UUID_TEXT.matcher(text).matches()) {
      throw new IllegalArgumentException("must be a UUID");
    }
    return UUID.fromString(text);
  }

  private static Instant instant(String text) {
    try {
      Instant time = Instant.parse(text);
      if (!time.isBefore(Instant.EPOCH) && time.isBefore(YEAR_10000)) {
        return time;
      }
    } catch (DateTimeException noTime) {
      // Said below.
    }
    throw new IllegalArgumentException("must be a time such as 2027-01-31T12:00:00Z");
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDate) {
      throw new IllegalArgumentException("must be a date such as 1980-03-12", noDate);
    }
  }
}
