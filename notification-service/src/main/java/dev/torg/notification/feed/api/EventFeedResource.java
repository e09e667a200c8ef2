package dev.torg.notification.feed.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.feed.app.ReadFeed;
import dev.torg.notification.feed.app.ReadFeed.Feed;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** All that the caller may know, in one order. */
@Cancellable(false)
@Path("/webhooks/v1/events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class EventFeedResource {

  private static final int USUAL = 100;

  private final CallersBucket buckets;
  private final WantedTypes wantedTypes;
  private final ReadFeed readFeed;
  private final PageLinks links;

  EventFeedResource(
      CallersBucket buckets, WantedTypes wantedTypes, ReadFeed readFeed, PageLinks links) {
    this.buckets = buckets;
    this.wantedTypes = wantedTypes;
    this.readFeed = readFeed;
    this.links = links;
  }

  @GET
  public Uni<Response> read(
      @RestQuery @Nullable String types,
      @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn,
      @BeanParam ListParameters parameters) {
    PageRequest page = parameters.page();
    long after = page.after().map(Cursor::number).orElse(0L);
    int most = parameters.most(USUAL);
    return readFeed
        .after(after, buckets.of(msn), wantedTypes.read(types), most)
        .map(feed -> answer(feed, parameters));
  }

  /** The next page is always named: a reader at the end keeps it, and asks again later. */
  private Response answer(Feed feed, ListParameters parameters) {
    String next = new Cursor(Long.toString(feed.last())).text();
    return links.answer(
        new Page<>(feed.bodies(), Optional.of(next)),
        "{\"events\":[" + String.join(",", feed.bodies()) + "]}",
        parameters);
  }
}
