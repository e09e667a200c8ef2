package dev.torg.notification.mails.store;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.mails.domain.KnownRecipient;
import dev.torg.notification.mails.domain.MailWishes;
import dev.torg.platform.event.Projection;
import dev.torg.platform.sql.RowArrays;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where partners, merchants and people get which mails, as far as is known. */
@ApplicationScoped
public class Recipients {

  private static final RowArrays<Wish> WISHES =
      RowArrays.<Wish>none()
          .uuid("user_id", Wish::userId)
          .text("owner_kind", wish -> wish.owner().kind().name())
          .text("owner_id", wish -> wish.owner().id())
          .text("about", Wish::about);

  private static final String ADD =
      "insert into mail_wishes ("
          + WISHES.names()
          + ") select "
          + WISHES.names()
          + " from "
          + WISHES.asked();

  private final Projection<KnownRecipient> recipients =
      Projection.<KnownRecipient>into("known_recipients")
          .key("owner_kind", recipient -> recipient.owner().kind().name())
          .key("owner_id", recipient -> recipient.owner().id())
          .column("email", KnownRecipient::email)
          .column(
              "language",
              recipient -> recipient.language() == null ? null : recipient.language().text());

  /** Whether it was news. */
  public Uni<Boolean> keep(KnownRecipient recipient, long sequence) {
    return recipients.keep(recipient, sequence);
  }

  /** In place of those that were there. */
  public Uni<Void> keep(MailWishes wishes) {
    return SessionSql.update("delete from mail_wishes where user_id = $1", wishes.userId())
        .chain(() -> SessionSql.update(ADD, WISHES.values(rows(wishes))))
        .replaceWithVoid();
  }

  private static List<Wish> rows(MailWishes wishes) {
    String about = String.join(" ", wishes.about());
    return wishes.owners().stream().map(owner -> new Wish(wishes.userId(), owner, about)).toList();
  }

  private record Wish(UUID userId, Owner owner, String about) {}
}
