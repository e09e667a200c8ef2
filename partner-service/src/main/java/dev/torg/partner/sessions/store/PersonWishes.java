package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.AccessGrant;
import dev.torg.partner.sessions.domain.MailRecipient;
import dev.torg.partner.sessions.domain.MailSubject;
import dev.torg.platform.business.Language;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people chose for themselves. Every method joins the caller's open transaction. */
@ApplicationScoped
public class PersonWishes {

  private static final String CHANGE =
      """
      update portal_users set language = coalesce($2::varchar, language),
        mail_subjects = coalesce($3::varchar, mail_subjects)
      where user_id = $1
      """;

  /** Of who never wanted any, nothing was told, and nothing is. */
  private static final String NEXT =
      """
      update portal_users set mail_sequence = mail_sequence + 1
      where user_id = $1 and (mail_subjects <> '' or mail_sequence > 0)
      returning mail_sequence, case when barred_at is null then email end, language, mail_subjects
      """;

  private static final String DROP =
      "update portal_users set mail_subjects = '' where user_id = $1";

  private static final String DROP_OLD =
      """
      update portal_users set mail_subjects = '' where user_id = any(array(
        select user_id from portal_users where last_login_at < $1 and mail_subjects <> ''
        order by last_login_at limit $2 for update skip locked))
      returning user_id
      """;

  private final AccessGrants grants;

  PersonWishes(AccessGrants grants) {
    this.grants = grants;
  }

  /** What is null stays as it is. */
  public Uni<Void> change(
      UUID userId, @Nullable Language language, @Nullable Set<MailSubject> mails) {
    return SessionSql.update(
            CHANGE,
            userId,
            language == null ? null : language.text(),
            mails == null ? null : MailSubject.joined(mails))
        .replaceWithVoid();
  }

  /** The person gets no mails any more. */
  public Uni<Void> drop(UUID userId) {
    return SessionSql.update(DROP, userId).replaceWithVoid();
  }

  /** At most so many get no mails any more, whom nobody has seen since then; gives who. */
  public Uni<List<UUID>> dropOfUnseen(Instant since, int most) {
    return SessionSql.select(DROP_OLD, since, most)
        .map(rows -> rows.stream().map(row -> (UUID) Objects.requireNonNull(row[0])).toList());
  }

  /** What is to be told of the person now; empty where there never was anything to tell. */
  public Uni<Optional<MailRecipient>> next(UUID userId) {
    return SessionSql.first(NEXT, userId)
        .chain(
            row ->
                row.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : grants.of(userId).map(of -> Optional.of(recipient(userId, row.get(), of))));
  }

  private static MailRecipient recipient(
      UUID userId, @Nullable Object[] row, List<AccessGrant> grants) {
    return new MailRecipient(
        userId,
        ((Number) Objects.requireNonNull(row[0])).longValue(),
        (String) row[1],
        row[2] == null ? null : Language.of(row[2].toString()),
        MailSubject.split(String.valueOf(row[3])),
        grants.stream().map(AccessGrant::whom).toList());
  }
}
