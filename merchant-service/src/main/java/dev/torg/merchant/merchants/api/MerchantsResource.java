package dev.torg.merchant.merchants.api;

import dev.torg.merchant.domain.MerchantProfile;
import dev.torg.merchant.merchants.app.ListMerchants;
import dev.torg.platform.apiversion.RequestedVersion;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.ListParameters;
import dev.torg.platform.paging.ListShape;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageLinks;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.paging.StreamedList;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.Cancellable;

/** All merchants of the caller: whole and streamed, or a page of them. */
@Cancellable(false)
@Path("/management/v1/merchants")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.PARTNER, Roles.MERCHANT})
public class MerchantsResource {

  private static final int STEP = 500;
  private static final Pattern KEY = Pattern.compile("business:\\S+ \\S+");

  private final ListMerchants listMerchants;
  private final CurrentCaller caller;
  private final RequestedVersion version;
  private final PageLinks links;

  MerchantsResource(
      ListMerchants listMerchants,
      CurrentCaller caller,
      RequestedVersion version,
      PageLinks links) {
    this.listMerchants = listMerchants;
    this.caller = caller;
    this.version = version;
    this.links = links;
  }

  @GET
  public Uni<Response> list(@BeanParam ListParameters parameters) {
    PageRequest wanted = parameters.page();
    ListShape<MerchantProfile> shape = MerchantRenderer.in(version.current());
    Caller asking = caller.get();
    return listMerchants
        .page(asking, wanted.after().map(after -> after.key(KEY)), wanted.limit().orElse(STEP))
        .map(
            page ->
                wanted.limit().isPresent()
                    ? links.answer(page, StreamedList.single(shape, page), parameters)
                    : whole(shape, page, asking));
  }

  private Response whole(
      ListShape<MerchantProfile> shape, Page<MerchantProfile> first, Caller asking) {
    return Response.ok(StreamedList.whole(shape, first, cursor -> following(cursor, asking)))
        .build();
  }

  private Uni<Page<MerchantProfile>> following(String cursor, Caller asking) {
    return listMerchants.page(asking, Optional.of(Cursor.parse(cursor).key()), STEP);
  }
}
