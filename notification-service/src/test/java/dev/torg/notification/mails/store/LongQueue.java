package dev.torg.notification.mails.store;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.Owner;
import dev.torg.notification.domain.OwnerKind;
import dev.torg.notification.mails.domain.DueMail;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Vetoed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Has a mail each time that it is asked, so many times. */
@Vetoed
public final class LongQueue extends MailQueue {

  private final AtomicInteger left;
  private final Owner to;
  private final String address;

  public LongQueue(Pool unused, int mails, String partnerId, String address) {
    super(unused);
    this.left = new AtomicInteger(mails);
    this.to = new Owner(OwnerKind.PARTNER, partnerId);
    this.address = address;
  }

  @Override
  public Uni<List<DueMail>> claim(Instant now, Instant leasedUntil, int most) {
    return Uni.createFrom()
        .item(() -> left.getAndDecrement() > 0 ? List.of(mail(leasedUntil)) : List.of());
  }

  @Override
  public Uni<Void> sent(DueMail mail, Instant now) {
    return Uni.createFrom().voidItem();
  }

  private DueMail mail(Instant leasedUntil) {
    Map<String, String> facts = Map.of("unit", "Fjord", "business", "310100307");
    return new DueMail(
        UUID.randomUUID(), MailKind.LINK_ENDS, to, address, null, facts, 0, null, leasedUntil);
  }
}
