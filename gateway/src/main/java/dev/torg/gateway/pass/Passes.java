package dev.torg.gateway.pass;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.time.WallTime;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * The passes that are good, by caller and service. One is signed for all requests of some minutes,
 * so that a request costs a look at them.
 */
@Singleton
public class Passes {

  /**
   * What is on its way with a pass must arrive before the pass ends: a fifth of its life is left.
   */
  private static final int REST = 5;

  private final PassSigner signer;
  private final Vertx vertx;
  private final Clock clock;
  private final Duration lifetime;
  private final Cache<Pass.Holder, Pass> good;

  @Inject
  Passes(PassSigner signer, PassSettings settings, Vertx vertx, @WallTime Clock clock) {
    this.signer = signer;
    this.vertx = vertx;
    this.clock = clock;
    this.lifetime = settings.lifetime();
    this.good =
        Caffeine.newBuilder().maximumSize(settings.remembered()).expireAfterWrite(lifetime).build();
  }

  /**
   * The {@code Authorization} with which the service believes who calls. Ends at once for who has
   * called lately, else on the event loop of the caller.
   *
   * @param token what the caller's own says
   * @param audience the name of the service
   */
  public Future<CharSequence> of(VerifiedToken token, String audience) {
    Instant now = clock.instant();
    Pass.Holder holder = new Pass.Holder(token, audience);
    Pass known = good.getIfPresent(holder);
    if (known == null || known.isDue(now)) {
      known =
          good.asMap()
              .compute(
                  holder,
                  (same, pass) -> pass == null || pass.isDue(now) ? sign(holder, now) : pass);
    }
    CompletableFuture<CharSequence> authorization = known.authorization();
    CharSequence signed = authorization.isCompletedExceptionally() ? "" : authorization.getNow("");
    return signed.isEmpty()
        ? Future.fromCompletionStage(authorization, vertx.getOrCreateContext())
        : Future.succeededFuture(signed);
  }

  /** A pass never outlives the token that it stands for. */
  private Pass sign(Pass.Holder holder, Instant now) {
    VerifiedToken token = holder.token();
    Instant end = now.plus(lifetime);
    Instant ends = token.expiresAt().isBefore(end) ? token.expiresAt() : end;
    CompletableFuture<CharSequence> signed =
        vertx
            .executeBlocking(
                () -> header(signer.sign(token.caller(), holder.audience(), now, ends)), false)
            .toCompletionStage()
            .toCompletableFuture();
    return new Pass(signed, end.minus(lifetime.dividedBy(REST)));
  }

  /** Hashed once: HTTP/2 looks for it among the headers that a connection has seen. */
  private static CharSequence header(String signed) {
    return HttpHeaders.createOptimized("Bearer " + signed);
  }
}
