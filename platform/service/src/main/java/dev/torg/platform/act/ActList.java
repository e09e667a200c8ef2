package dev.torg.platform.act;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.paging.Page;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of what was done about one thing, newest first. */
@Schema(name = "OperatorActList")
public record ActList(@Schema(maxItems = 200) List<ActView> acts) {

  static ActList of(Page<Act> page) {
    return new ActList(page.map(ActView::of).items());
  }

  @Schema(name = "OperatorAct")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ActView(
      Instant timestamp,
      @Schema(description = "The type of the event that told of it", maxLength = 100) String fact,
      @Schema(
              description = "The number of that event among those of its subject",
              minimum = "1",
              maximum = "9007199254740991")
          long sequence,
      OperatorView operator,
      ActorView actor,
      @Schema(
              description = "The request that asked for it",
              implementation = String.class,
              format = "uuid")
          @Nullable String requestId,
      @Schema(description = "The state before, as JSON", maxLength = 1000000)
          @Nullable String before,
      @Schema(description = "The state after, as JSON", maxLength = 1000000)
          @Nullable String after) {

    static ActView of(Act act) {
      return new ActView(
          act.at(),
          act.fact(),
          act.sequence(),
          OperatorView.of(act.actor()),
          ActorView.of(act.actor()),
          act.requestId(),
          act.before(),
          act.after());
    }
  }

  @Schema(
      name = "ActingOperator",
      description = "The actor, for callers from before there were others than operators")
  public record OperatorView(
      UUID clientId, @Schema(description = "The name at that time", maxLength = 200) String name) {

    private static final UUID NOBODY = new UUID(0, 0);

    static OperatorView of(Actor actor) {
      return new OperatorView(
          Objects.requireNonNullElse(actor.id(), NOBODY),
          Objects.requireNonNullElse(actor.name(), actor.kind().name()));
    }
  }

  @Schema(name = "Actor")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ActorView(
      Actor.Kind kind,
      @Schema(
              description = "Of the keys or the person; the service itself has none",
              implementation = String.class,
              format = "uuid")
          @Nullable UUID id,
      @Schema(description = "Of an operator, at that time", maxLength = 200) @Nullable String name,
      Actor.Channel channel) {

    static ActorView of(Actor actor) {
      return new ActorView(actor.kind(), actor.id(), actor.name(), actor.channel());
    }
  }
}
