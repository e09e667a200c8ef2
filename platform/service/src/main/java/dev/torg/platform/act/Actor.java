package dev.torg.platform.act;

import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.OperatorCaller;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id of the keys or of the person; null for the service itself
 * @param name at that time, of an operator; a person is known by its id only, so that its name can
 *     be erased where it is kept; null, too, once the act was erased
 */
public record Actor(Kind kind, @Nullable UUID id, @Nullable String name, Channel channel) {

  /** What the actor is. */
  @Schema(name = "ActorKind")
  public enum Kind {
    OPERATOR,
    ADMINISTRATOR,
    PARTNER,
    MERCHANT,
    PERSON,
    /** Nobody called: an event was followed, or a time had come. */
    SERVICE
  }

  /** Which way the actor came. */
  @Schema(name = "ActorChannel")
  public enum Channel {
    OPERATIONS,
    API,
    PORTAL,
    INTERNAL
  }

  private static final Actor SERVICE = new Actor(Kind.SERVICE, null, null, Channel.INTERNAL);

  static Actor of(Optional<Caller> caller) {
    return caller.map(Actor::of).orElse(SERVICE);
  }

  private static Actor of(Caller caller) {
    return switch (caller.kind()) {
      case OPERATOR -> named(Kind.OPERATOR, caller, Channel.OPERATIONS);
      case ADMINISTRATOR -> named(Kind.ADMINISTRATOR, caller, Channel.API);
      case PARTNER -> named(Kind.PARTNER, caller, Channel.API);
      case MERCHANT -> named(Kind.MERCHANT, caller, Channel.API);
      case PORTAL -> named(Kind.PERSON, caller, Channel.PORTAL);
    };
  }

  private static Actor named(Kind kind, Caller caller, Channel channel) {
    return new Actor(kind, caller.subject(), name(caller), channel);
  }

  private static @Nullable String name(Caller caller) {
    return caller instanceof OperatorCaller operator ? operator.name() : null;
  }
}
