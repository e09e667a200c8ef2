package dev.torg.notification.endpoints.api;

import dev.torg.notification.api.CallersBucket;
import dev.torg.notification.endpoints.app.FindEndpoints;
import dev.torg.platform.idempotency.ActsOnce;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;

/** The registrations of whom the person acts for, of all its buckets. */
@Cancellable(false)
@Path(PortalWebhooksResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PORTAL_PARTNER, Roles.PORTAL_MERCHANT})
public class PortalWebhooksResource {

  static final String PATH = "/portal/v1/webhooks";

  private static final int USUAL = 50;

  private final CallersBucket buckets;
  private final WebhookActs acts;
  private final FindEndpoints findEndpoints;
  private final PageLinks links;

  PortalWebhooksResource(
      CallersBucket buckets, WebhookActs acts, FindEndpoints findEndpoints, PageLinks links) {
    this.buckets = buckets;
    this.acts = acts;
    this.findEndpoints = findEndpoints;
    this.links = links;
  }

  @GET
  public Uni<Response> list(@RestQuery @Nullable String q, @BeanParam ListParameters parameters) {
    PageRequest page = parameters.page();
    int most = parameters.most(USUAL);
    return findEndpoints
        .of(buckets.owner(), SearchParameter.parse(q), page.after().map(Cursor::uuid), most + 1)
        .map(found -> Page.of(found, OptionalInt.of(most), endpoint -> endpoint.id().toString()))
        .map(found -> links.answer(found, PortalWebhookListView.of(found.items()), parameters));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> register(
      byte[] body, @RestHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER) @Nullable String msn) {
    Uni<JudgedRegistration> wanted =
        Uni.createFrom().deferred(() -> acts.judge(body, buckets.of(msn))).memoize().indefinitely();
    return wanted
        .onItemOrFailure()
        .transformToUni((judged, refused) -> register(body, msn, wanted));
  }

  /**
   * In one transaction with its key; the place was judged before, whatever came of it.
   *
   * @param body with the unit what tells one request with a key from another
   */
  @ActsOnce
  Uni<Response> register(byte[] body, @Nullable String msn, Uni<JudgedRegistration> wanted) {
    return wanted.chain(judged -> acts.register(judged, PATH));
  }
}
