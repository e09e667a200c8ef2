package dev.torg.bulkdata;

import dev.torg.embedded.process.CommandFailed;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * Some things of one kind that follow each other, written so that a call which was broken off can
 * be made again: first what others know of them, then the events, last the owner's rows. An event
 * therefore finds its projections filled, and a chunk whose owner has its rows is complete.
 */
record Chunk<T>(KindOfThing<T> kind, int number, UUID id, List<T> things) {

  /** Returns whether there was something to write. */
  boolean write(SeedDatabases databases, SeedEvents events, Turns turns) throws SQLException {
    boolean wanted = !isPresent(kind.owner(), databases);
    for (DatabaseRows<T> projection : kind.projections()) {
      turns.take(projection.database(), number, () -> copyIf(wanted, projection, databases));
    }
    if (wanted) {
      events.publish(things.stream().map(kind.events()).flatMap(List::stream), id);
    }
    turns.take(kind.owner().database(), number, () -> copyIf(wanted, kind.owner(), databases));
    return wanted;
  }

  private void copyIf(boolean wanted, DatabaseRows<T> rows, SeedDatabases databases)
      throws SQLException {
    if (wanted && !isPresent(rows, databases)) {
      databases.copy(rows, things, id);
    }
  }

  private boolean isPresent(DatabaseRows<T> rows, SeedDatabases databases) throws SQLException {
    long present = databases.present(rows, things);
    if (present > 0 && present < things.size()) {
      throw new CommandFailed(
          "Some %s of this random seed are in the database %s, but not all; somebody changed them."
              .formatted(kind.name(), rows.database()));
    }
    return present > 0;
  }
}
