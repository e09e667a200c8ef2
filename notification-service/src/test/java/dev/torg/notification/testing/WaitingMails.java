package dev.torg.notification.testing;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;

/** How many mails an owner will get as soon as an address is known or the time is there. */
public final class WaitingMails {

  private static final String WAITING =
      "select count(*) from mails where owner_id = $1 and state = 'WAITING'";

  private WaitingMails() {}

  public static long of(String ownerId, Pool pool) {
    return pool.preparedQuery(WAITING)
        .execute(Tuple.of(ownerId))
        .await()
        .indefinitely()
        .iterator()
        .next()
        .getLong(0);
  }
}
