package dev.torg.crooked.store;

import org.hibernate.reactive.mutiny.Mutiny;

/** Lets Hibernate plan a statement at each call. */
public class PlannedEachTime {

  public Object orders(Mutiny.Session session) {
    return session.createNativeQuery("select 1", Long.class).getSingleResult();
  }
}
