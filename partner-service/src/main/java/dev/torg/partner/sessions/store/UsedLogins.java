package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.LoginProof;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The proofs that have opened a session. Every method joins the caller's open session. */
@ApplicationScoped
public class UsedLogins {

  private static final String USE =
      "insert into used_logins (fingerprint, used_at) values (:fingerprint, :now)"
          + " on conflict do nothing";
  private static final String FORGET = "delete from used_logins where used_at < :before";

  /** Gives whether the proof had not been used before. */
  public Uni<Boolean> use(LoginProof proof, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(USE)
                    .setParameter("fingerprint", proof.fingerprint())
                    .setParameter("now", now)
                    .executeUpdate())
        .map(added -> added == 1);
  }

  public Uni<Void> forgetBefore(Instant before) {
    return Panache.getSession()
        .chain(
            session ->
                session.createNativeQuery(FORGET).setParameter("before", before).executeUpdate())
        .replaceWithVoid();
  }
}
