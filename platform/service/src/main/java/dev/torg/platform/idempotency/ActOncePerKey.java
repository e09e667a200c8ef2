package dev.torg.platform.idempotency;

import dev.torg.platform.business.Sha256;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Opens the transaction of the operation, so that its key is recorded in it. */
@ActsOnce
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
@IfBuildProperty(name = "torg.idempotency-keys", stringValue = "true")
class ActOncePerKey {

  private final IdempotencyKeys keys;
  private final CurrentCaller caller;
  private final CurrentVertxRequest current;

  @Inject
  ActOncePerKey(IdempotencyKeys keys, CurrentCaller caller, CurrentVertxRequest current) {
    this.keys = keys;
    this.caller = caller;
    this.current = current;
  }

  @AroundInvoke
  Object act(InvocationContext operation) throws Exception {
    Optional<String> key =
        Optional.ofNullable(current.getCurrent().request().getHeader(IdempotencyKey.HEADER))
            .map(String::strip)
            .filter(text -> !text.isEmpty());
    return key.isEmpty() ? operation.proceed() : once(request(key.get(), operation), operation);
  }

  private Uni<Object> once(IdempotentRequest request, InvocationContext operation) {
    return Panache.withTransaction(
        () ->
            keys.claim(List.of(request)).chain(states -> once(states.get(0), request, operation)));
  }

  private Uni<Object> once(KeyState state, IdempotentRequest request, InvocationContext operation) {
    return state instanceof KeyState.Free
        ? record(request, operation)
        : state
            .or(() -> Uni.createFrom().nothing())
            .chain(used -> Uni.createFrom().failure(alreadyDone()));
  }

  private Uni<Object> record(IdempotentRequest request, InvocationContext operation) {
    return proceed(operation).call(() -> keys.record(List.of(new KeptResult(request, ""))));
  }

  @SuppressWarnings("unchecked")
  private static Uni<Object> proceed(InvocationContext operation) {
    try {
      return (Uni<Object>) operation.proceed();
    } catch (Exception failure) {
      return Uni.createFrom().failure(failure);
    }
  }

  private IdempotentRequest request(String key, InvocationContext operation) {
    IdempotencyKey.wrong(key)
        .ifPresent(
            wrong -> {
              throw Problems.invalid(List.of(wrong));
            });
    return new IdempotentRequest(
        text(caller.get()),
        operation.getMethod().getDeclaringClass().getSimpleName()
            + "."
            + operation.getMethod().getName(),
        key,
        Sha256.hex(sent(operation)));
  }

  /** A person is another caller in each role. */
  private static String text(Caller caller) {
    Optional<ActingFor> role = caller.person().flatMap(PortalCaller::actingFor);
    return caller.subject() + role.map(party -> " for " + party.text()).orElse("");
  }

  /** Whatever was sent that the operation looks at: ids in the address, headers, the body. */
  private static byte[] sent(InvocationContext operation) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object parameter : operation.getParameters()) {
      if (parameter instanceof byte[] body) {
        all.writeBytes(body);
      } else if (parameter instanceof String text) {
        all.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      }
      all.write('\n');
    }
    return all.toByteArray();
  }

  private static RuntimeException alreadyDone() {
    return Problems.of(ProblemType.ALREADY_DONE, ProblemType.ALREADY_DONE.meaning());
  }
}
