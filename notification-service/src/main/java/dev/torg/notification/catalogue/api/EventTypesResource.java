package dev.torg.notification.catalogue.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.catalogue.app.DescribeEventTypes;
import dev.torg.platform.identity.Roles;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What keys can register for. */
@Path("/webhooks/v1/event-types")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class EventTypesResource {

  private final CallersBucket buckets;
  private final DescribeEventTypes describeEventTypes;

  EventTypesResource(CallersBucket buckets, DescribeEventTypes describeEventTypes) {
    this.buckets = buckets;
    this.describeEventTypes = describeEventTypes;
  }

  @GET
  @NonBlocking
  public EventTypeListView list() {
    return EventTypeListView.of(describeEventTypes.toldTo(buckets.owner().kind()));
  }
}
