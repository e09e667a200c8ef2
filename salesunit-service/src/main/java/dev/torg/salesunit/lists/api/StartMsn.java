package dev.torg.salesunit.lists.api;

import dev.torg.platform.business.Msn;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.PageRequest;

/** Where a page of sales units starts. */
final class StartMsn {

  private StartMsn() {}

  /** The MSN behind which it does; 0 for the first page. */
  static long of(PageRequest page) {
    return page.after()
        .map(cursor -> Msn.number(cursor.key()).orElseThrow(Cursor::foreign))
        .orElse(0L);
  }
}
