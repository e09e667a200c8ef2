package dev.torg.notification.catalogue.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.catalogue.app.DescribeEventTypes;
import dev.torg.notification.domain.Owner;
import dev.torg.platform.identity.Roles;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What keys can register for, and people for whom they act for. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class EventTypesResource {

  private final CallersBucket buckets;
  private final DescribeEventTypes describeEventTypes;

  EventTypesResource(CallersBucket buckets, DescribeEventTypes describeEventTypes) {
    this.buckets = buckets;
    this.describeEventTypes = describeEventTypes;
  }

  @GET
  @Path("webhooks/v1/event-types")
  @RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
  @NonBlocking
  public EventTypeListView list() {
    return toldTo(buckets.owner());
  }

  @GET
  @Path("portal/v1/event-types")
  @RolesAllowed({Roles.PORTAL_PARTNER, Roles.PORTAL_MERCHANT})
  @NonBlocking
  public EventTypeListView listForPeople() {
    return toldTo(buckets.owner());
  }

  private EventTypeListView toldTo(Owner owner) {
    return EventTypeListView.of(describeEventTypes.toldTo(owner.kind()));
  }
}
