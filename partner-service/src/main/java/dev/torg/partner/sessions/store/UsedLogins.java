package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.LoginProof;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** The proofs that have opened a session. Every method joins the caller's open session. */
@ApplicationScoped
public class UsedLogins {

  private static final String USE =
      "insert into used_logins (fingerprint, used_at) values ($1, $2) on conflict do nothing";
  private static final String FORGET = "delete from used_logins where used_at < $1";

  /** Gives whether the proof had not been used before. */
  public Uni<Boolean> use(LoginProof proof, Instant now) {
    return SessionSql.update(USE, proof.fingerprint(), now).map(added -> added == 1);
  }

  public Uni<Void> forgetBefore(Instant before) {
    return SessionSql.update(FORGET, before).replaceWithVoid();
  }
}
