package dev.torg.platform.event;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.torg.platform.business.BankAccountScheme;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Scheme;
import java.util.Optional;
import java.util.function.Function;

/**
 * How events spell the values of {@code platform.business}. Check digits are the sender's: what was
 * told is taken.
 */
final class BusinessValues extends SimpleModule {

  private static final long serialVersionUID = 1L;

  BusinessValues() {
    addDeserializer(Scheme.class, new Spelled<>(Scheme.class, Scheme::of));
    addDeserializer(
        BankAccountScheme.class, new Spelled<>(BankAccountScheme.class, BankAccountScheme::of));
    addDeserializer(Msn.class, new Spelled<>(Msn.class, text -> Optional.of(Msn.of(text))));
  }

  private static final class Spelled<T> extends FromStringDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Optional<T>> reader;

    Spelled(Class<T> type, Function<String, Optional<T>> reader) {
      super(type);
      this.reader = reader;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      return reader.apply(text).orElseThrow(() -> new IllegalArgumentException("unknown: " + text));
    }
  }
}
