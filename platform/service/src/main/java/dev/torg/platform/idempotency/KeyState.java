package dev.torg.platform.idempotency;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** What is known of the key of a request. */
public sealed interface KeyState {

  /** What a repetition gets, its refusal, or what the first request gives. */
  Uni<Recorded> or(Supplier<Uni<Recorded>> first);

  /** Nobody used it; it is held until the transaction ends. */
  record Free() implements KeyState {
    @Override
    public Uni<Recorded> or(Supplier<Uni<Recorded>> first) {
      return first.get();
    }
  }

  /** This very request was made before, and gave that. */
  record Used(String result) implements KeyState {
    @Override
    public Uni<Recorded> or(Supplier<Uni<Recorded>> first) {
      return Uni.createFrom().item(new Recorded(result, true));
    }
  }

  /** Another request has it, or the first one still runs. */
  record Refused(HttpProblem problem) implements KeyState {
    @Override
    public Uni<Recorded> or(Supplier<Uni<Recorded>> first) {
      return Uni.createFrom().failure(problem);
    }
  }
}
