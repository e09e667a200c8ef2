package dev.torg.platform.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A constructor or method, whose own exceptions come through as they are. */
record Maker(MethodHandle handle) {

  static Maker ofRecord(Class<?> type) {
    Class<?>[] components =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(components);
      constructor.setAccessible(true);
      return new Maker(MethodHandles.lookup().unreflectConstructor(constructor));
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Maker of(Method method) {
    try {
      method.setAccessible(true);
      return new Maker(MethodHandles.lookup().unreflect(method));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  Object make(Object... arguments) {
    try {
      return handle.invokeWithArguments(arguments);
    } catch (RuntimeException | Error refused) {
      throw refused;
    } catch (Throwable checked) {
      throw new IllegalStateException(checked);
    }
  }
}
