package dev.torg.platform.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * A JSON object that a caller sent, read as a record, and everything that is wrong with it.
 *
 * <p>{@code platform/README.md} tells how such a record is written.
 */
public final class Body<T extends Record> {

  private final T members;
  private final Violations violations;

  private Body(T members, Violations violations) {
    this.members = members;
    this.violations = violations;
  }

  /** The record of a body; a 400 that names all its violations when there are any. */
  public static <T extends Record> T read(byte[] body, Class<T> type) {
    return of(body, type).valid();
  }

  /** A body that is no record, such as a merge patch; a 400 when it is no JSON object. */
  public static ObjectNode object(byte[] body) {
    return StrictJson.object(body);
  }

  /** As {@link #read}, for rules to be added; a 400 at once when there is no record at all. */
  public static <T extends Record> Body<T> of(byte[] body, Class<T> type) {
    return of(StrictJson.object(body), type);
  }

  /** As {@link #of(byte[], Class)}, of an object that was parsed already. */
  public static <T extends Record> Body<T> of(ObjectNode body, Class<T> type) {
    Violations violations = new Violations();
    Object members = ObjectReading.of(type).read(body, "", violations);
    if (members == null) {
      throw Problems.invalid(violations.all());
    }
    return new Body<>(type.cast(members), violations);
  }

  /**
   * Applies a rule that looks at several members, or at more than the body. Where a member broke
   * its own rule already, the rule finds null whatever the component promises, also in the objects
   * of a list, and a text less in a list of texts.
   */
  public Body<T> check(BiConsumer<T, Violations> rule) {
    rule.accept(members, violations);
    return this;
  }

  /** As {@link #check}, by a rule that makes something of the members. */
  public <R> R make(BiFunction<T, Violations, R> rule) {
    return rule.apply(members, violations);
  }

  /** The record as rules see it. */
  public T members() {
    return members;
  }

  public List<Violation> violations() {
    return violations.all();
  }

  /** The record; a 400 that names all violations when there are any. */
  public T valid() {
    if (violations.count() > 0) {
      throw Problems.invalid(violations.all());
    }
    return members;
  }
}
